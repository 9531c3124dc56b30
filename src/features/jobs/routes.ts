import { idOf } from '../../base/id.ts'
import { aNumber, done, listQuery } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { seeJobs } from './permissions.ts'

const permission = seeJobs
/** `done` is what was done, to `count` of them. */
const query = { done, count: aNumber, ...listQuery }

export const jobRoutes = {
  list: route('job.list', { method: 'GET', path: '/newsroom/jobs', query, permission }),
  again: route('job.again', { method: 'POST', path: '/newsroom/jobs/:id', params: { id: idOf('job') }, permission }),
  /** Those that are ticked, from a page of the list, and back to it. */
  againAll: route('job.again-all', { method: 'POST', path: '/newsroom/jobs', query: listQuery, permission }),
} as const
