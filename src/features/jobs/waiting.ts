import type { Jobs } from '../../platform/jobs/runner.ts'
import { type Actor, may } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { seeJobs } from './permissions.ts'
import { jobRoutes } from './routes.ts'

/** How many jobs were given up, for whoever may set them going again. */
export function jobsWaiting({ jobs }: { jobs: Jobs }) {
  return async (actor: Actor) =>
    may(actor, seeJobs)
      ? { count: (await jobs.failed()).length, says: say.jobsFailed, path: jobRoutes.list.to() }
      : undefined
}
