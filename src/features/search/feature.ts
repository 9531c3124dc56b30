import { defineFeature } from '../../assembly/feature.ts'
import { searchJobs } from './jobs.ts'
import { searchHandlers } from './reader-routes.tsx'
import { searchRoutes } from './routes.ts'
import { createSearch, type Search } from './service.ts'
import { namedSo } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    search: Search
  }
}

/** Finding articles. */
export const search = defineFeature({
  name: 'search',
  needs: ['articles'],
  tables: ['search_entries', 'search_texts'],
  service: createSearch,
  routes: [searchRoutes],
  handlers(given) {
    const named = given.slots.one(namedSo)
    return searchHandlers({ ...given, named: (query) => named()(query) })
  },
  jobs: searchJobs,
})
