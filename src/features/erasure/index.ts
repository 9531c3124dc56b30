export { erasure } from './feature.ts'
export { alsoHeld, forgets } from './slots.ts'
