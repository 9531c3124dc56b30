export { standingPages } from './feature.ts'
export type { StandingPages } from './service.ts'
