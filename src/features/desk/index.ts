export type { Draft, Finding } from './finding.ts'
export { check, isBlocking } from './rules.ts'
