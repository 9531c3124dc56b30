import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { hours } from '../../base/clock.ts'
import { defineRound } from '../../platform/jobs/define.ts'
import { aboveList } from '../plan/index.ts'
import { bulkHandlers } from './newsroom-routes.tsx'
import { bulkAbove } from './noticing.tsx'
import { bulkRoutes } from './routes.ts'
import { type BulkChanges, createBulkChanges } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    bulkChanges: BulkChanges
  }
}

/** Something done at once to those that are chosen in a list, and taken back. */
export const bulkChanges = defineFeature({
  name: 'bulkChanges',
  needs: ['articles', 'plan', 'settings', 'newsroom', 'workingCopies', 'trash'],
  tables: ['bulk_changes', 'bulk_rows'],
  service: createBulkChanges,
  fills: (given) => [fill(aboveList, bulkAbove(given))],
  routes: [bulkRoutes],
  handlers: bulkHandlers,
  jobs: [
    defineRound({
      name: 'clear-bulk-changes',
      every: hours(1),
      act: (given: { bulkChanges: BulkChanges }) => given.bulkChanges.tidy(),
    }),
  ],
})
