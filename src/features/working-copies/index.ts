export { workingCopies } from './feature.ts'
export { lines } from './rules/schema.ts'
export type { WorkingCopies } from './service.ts'
export type { Shared } from './text.ts'
