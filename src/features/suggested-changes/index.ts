export { suggestedChanges } from './feature.ts'
