export { readers } from './feature.ts'
export { readerIn } from './session.ts'
export { alsoHeld, forgets } from './slots.ts'
