import { hours } from '../../base/clock.ts'
import { defineRound, type Work } from '../../platform/jobs/define.ts'
import type { Replies } from './service.ts'

type Needs = { replies: Replies }

/** What comes round. */
export const replyJobs: readonly Work<Needs>[] = [
  // Networks are forgotten after thirty days, and the keys they were hashed with.
  defineRound({ name: 'forget-networks', every: hours(6), act: ({ replies }: Needs) => replies.forget() }),
]
