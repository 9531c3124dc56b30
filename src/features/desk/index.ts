export { entityAt } from './files/entities.ts'
export { piecesOf } from './files/tags.ts'
export type { Draft, Finding, Passage } from './finding.ts'
export { check, isBlocking } from './rules.ts'
