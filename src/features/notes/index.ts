export { notes } from './feature.ts'
export { mayNote } from './service.ts'
