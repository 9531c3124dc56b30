export { checkCommand } from './command.ts'
export type { Draft, Field, Finding, Level, Passage, Place, RuleName } from './finding.ts'
export { check, isBlocking } from './rules.ts'
