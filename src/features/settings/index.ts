export { settingsRoutes } from './newsroom-routes.tsx'
export { createSettings, type SectionRefusal, type SiteSettings } from './service.ts'
export type { Section, SectionId, Settings, Site } from './settings.ts'
