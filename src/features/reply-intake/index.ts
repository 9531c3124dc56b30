export { replyIntake } from './feature.ts'
export { barred } from './slots.ts'
