import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { horizonJobs } from '../../platform/jobs/consumers/horizon.ts'
import { waiting } from '../writing/index.ts'
import * as say from './messages/newsroom.ts'
import { jobHandlers } from './newsroom-routes.tsx'
import { jobPermissions } from './permissions.ts'
import { jobRoutes } from './routes.ts'
import { jobsWaiting } from './waiting.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    failedJobs: undefined
  }
}

/** Work that was given up on, and trying it again. */
export const failedJobs = defineFeature({
  name: 'failedJobs',
  needs: [],
  service: () => undefined,
  fills: (given) => [fill(waiting, jobsWaiting(given))],
  permissions: jobPermissions,
  routes: [jobRoutes],
  handlers: jobHandlers,
  // The log of events is everybody's, and tidied beside the work it makes.
  jobs: horizonJobs,
  navigation: [{ name: say.jobs, order: 8, route: jobRoutes.list, isMore: true }],
})
