import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who sees what could not be done. */
export const seeJobs = permission('jobs.see', say.maySeeJobs, { publisher: 'all' })

export const jobPermissions = [seeJobs] as const
