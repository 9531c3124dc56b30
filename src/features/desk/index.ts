export { checkCommand } from './command.ts'
export type { Draft, Finding, Passage } from './finding.ts'
export { check, isBlocking } from './rules.ts'
