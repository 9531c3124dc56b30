export { type Change, differences } from './differences.ts'
export { history } from './feature.ts'
export { formDifferences, formLabel } from './form.ts'
export { verifyLog } from './verify.ts'
