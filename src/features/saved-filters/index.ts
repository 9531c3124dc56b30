export { savedFilters } from './feature.ts'
export type { SavedFilters } from './service.ts'
export { SavedFilterLinks } from './shown.tsx'
