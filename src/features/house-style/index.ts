export { houseStyleRules } from './feature.ts'
export { styleInFile } from './files/style.ts'
export type { RuleState } from './rule.ts'
