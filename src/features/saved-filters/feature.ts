import { defineFeature } from '../../assembly/feature.ts'
import { filterSaved } from './events.ts'
import { savedFilterHandlers } from './newsroom-routes.ts'
import { savedFilterRoutes } from './routes.ts'
import { createSavedFilters, type SavedFilters } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    savedFilters: SavedFilters
  }
}

/** What somebody asks a list again and again. */
export const savedFilters = defineFeature({
  name: 'savedFilters',
  needs: ['newsroom'],
  tables: ['saved_filters'],
  service: createSavedFilters,
  routes: [savedFilterRoutes],
  handlers: savedFilterHandlers,
  events: [filterSaved],
})
