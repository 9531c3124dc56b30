import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { clears, holdsRevisions } from '../articles/index.ts'
import { deleteCursorsOf } from './cursors/store.ts'
import { workingCopyJobs } from './jobs.ts'
import { workingCopyHandlers } from './newsroom-routes.ts'
import { workingCopyRoutes } from './routes.ts'
import { createWorkingCopies, type WorkingCopies } from './service.ts'
import { deleteCopy, heldByCopies } from './store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    workingCopies: WorkingCopies
  }
}

/** The text of a draft while several people write it. */
export const workingCopies = defineFeature({
  name: 'workingCopies',
  needs: ['articles', 'newsroom', 'signIn', 'live'],
  tables: ['working_copies', 'working_copy_changes', 'cursors'],
  service: createWorkingCopies,
  fills: () => [fill(holdsRevisions, heldByCopies), fill(clears, deleteCopy), fill(clears, deleteCursorsOf)],
  routes: [workingCopyRoutes],
  handlers: workingCopyHandlers,
  jobs: workingCopyJobs,
})
