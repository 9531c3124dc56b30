import { hours } from '../../base/clock.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Replies } from './service.ts'

/** Every six hours: networks are forgotten after thirty days, and the keys they were hashed with. */
export function replyJobs({ jobs, replies }: { jobs: Jobs; replies: Replies }): void {
  jobs.every(hours(6), 'forget-networks', replies.forget)
}
