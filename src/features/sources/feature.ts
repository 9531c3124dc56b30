import { defineFeature } from '../../assembly/feature.ts'
import { createLook } from '../../platform/outward/look.ts'
import { sourceEvents } from './events.ts'
import { sourceJobs } from './jobs.ts'
import { sourceHandlers } from './newsroom-routes.tsx'
import { recordPermissions } from './permissions.ts'

import { sourceDeskRoutes } from './routes.ts'
import { createSources, type Sources } from './service.ts'
import { shownFrom } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    sources: Sources
  }
}

/** Where facts are known from, and what stood there. */
export const sources = defineFeature({
  name: 'sources',
  needs: ['settings'],
  tables: ['sources', 'source_notes', 'source_looks'],
  service(given) {
    const shown = given.slots.one(shownFrom)
    return createSources({ ...given, lookAt: given.lookAt ?? createLook(), shownFrom: (...asked) => shown()(...asked) })
  },
  permissions: recordPermissions,
  routes: [sourceDeskRoutes],
  handlers: sourceHandlers,
  targets: (given) => ({
    async source({ id }) {
      const [source] = await given.sources.byIds([id])
      // Who may change the record may change all of it.
      return source && { thing: source, of: {} }
    },
  }),
  events: sourceEvents,
  jobs: sourceJobs,
})
