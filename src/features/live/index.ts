export { presenceChanged } from './events.ts'
export { live } from './feature.ts'
export { defineSaying, sayings } from './saying.ts'
export type { Live } from './service.ts'
