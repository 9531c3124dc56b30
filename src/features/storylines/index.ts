export { storylines } from './feature.ts'
export type { Storylines } from './service.ts'
