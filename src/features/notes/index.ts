export { notes } from './feature.ts'
export type { Notes } from './service.ts'
