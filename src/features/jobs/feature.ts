import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { waiting } from '../writing/index.ts'
import { jobHandlers } from './newsroom-routes.tsx'
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
  routes: [jobRoutes],
  handlers: jobHandlers,
  navigation: [{ name: 'Jobs', order: 8, route: jobRoutes.list }],
})
