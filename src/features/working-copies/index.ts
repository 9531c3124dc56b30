export { workingCopies } from './feature.ts'
export type { WorkingCopies } from './service.ts'
