export { bulkChanges } from './feature.ts'
