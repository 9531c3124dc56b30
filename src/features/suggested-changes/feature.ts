import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { clears, undecided } from '../articles/index.ts'
import { sayings } from '../live/index.ts'
import { beside } from '../writing/index.ts'
import { suggestedChangeEvents } from './events.ts'
import { changesBeside, suggestedChangeHandlers } from './newsroom-routes.tsx'
import { suggestedChangeRoutes } from './routes.ts'
import { suggestedChangesSay } from './says.ts'
import { createSuggestedChanges, openForTheDesk, type SuggestedChanges } from './service.ts'
import { deleteChangesOf } from './store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    suggestedChanges: SuggestedChanges
  }
}

/** What colleagues would change in a draft. */
export const suggestedChanges = defineFeature({
  name: 'suggestedChanges',
  needs: ['articles', 'newsroom', 'settings', 'live', 'writing', 'notes', 'workingCopies'],
  tables: ['suggested_changes'],
  service: createSuggestedChanges,
  fills: (given) => [
    fill(beside, changesBeside(given)),
    fill(undecided, openForTheDesk),
    fill(clears, deleteChangesOf),
    fill(sayings, suggestedChangesSay(given)),
  ],
  routes: [suggestedChangeRoutes],
  handlers: suggestedChangeHandlers,
  events: suggestedChangeEvents,
})
