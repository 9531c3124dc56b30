export { presenceChanged } from './events.ts'
export { type Live, live } from './feature.ts'
export { defineSaying, sayings } from './saying.ts'
