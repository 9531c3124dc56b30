export { settings } from './feature.ts'
export type { SiteSettings } from './service.ts'
export type { Section, SectionId } from './settings.ts'
export { keptAddresses } from './store.ts'
