export { replyQueued } from './events.ts'
export { replyIntake } from './feature.ts'
export { barred } from './slots.ts'
