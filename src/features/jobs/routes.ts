import { idOf } from '../../base/id.ts'
import { done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { seeJobs } from './permissions.ts'

const permission = seeJobs

export const jobRoutes = {
  list: route('job.list', { method: 'GET', path: '/newsroom/jobs', query: { done }, permission }),
  again: route('job.again', { method: 'POST', path: '/newsroom/jobs/:id', params: { id: idOf('job') }, permission }),
} as const
