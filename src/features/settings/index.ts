export { settingsHandlers } from './newsroom-routes.tsx'
export { createSettings, type SiteSettings } from './service.ts'
export type { Section, SectionId } from './settings.ts'
export { keptAddresses } from './store.ts'
