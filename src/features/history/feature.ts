import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { chronicle, toldOf } from '../articles/index.ts'
import { catchUp } from './catch-up.ts'
import { historyEvents } from './events.ts'
import { versionHandlers } from './newsroom-routes.tsx'
import { historyPermissions } from './permissions.ts'
import { historyHandlers } from './reader-routes.tsx'
import { historyRoutes, versionRoutes } from './routes.ts'
import { createHistory, type History } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    history: History
  }
}

/** The log of published versions, and how anybody checks it. */
export const history = defineFeature({
  name: 'history',
  needs: ['accountLog', 'settings', 'articles', 'newsroom'],
  tables: ['published_versions', 'log_nodes', 'checkpoints', 'log_keys'],
  service: createHistory,
  fills: (given) => [fill(chronicle, given.history)],
  permissions: historyPermissions,
  routes: [historyRoutes, versionRoutes],
  handlers(given) {
    const { assets, slots } = given
    const notices = slots.one(toldOf)
    const checking = { style: assets.address('history.css'), script: assets.find('check.js') }
    return [
      ...historyHandlers({ ...given, notices: (id) => notices()(id), assets: checking }),
      ...versionHandlers(given),
    ]
  },
  backfill: catchUp,
  events: historyEvents,
})
