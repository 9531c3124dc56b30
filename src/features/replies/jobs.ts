import { hours } from '../../base/clock.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { replyMoved } from './events.ts'
import type { Replies } from './service.ts'

type Needs = { replies: Replies }

/** What happens after a reply came or was decided on, and what comes round. */
export const replyJobs: readonly Work<Needs>[] = [
  // Networks are forgotten after thirty days, and the keys they were hashed with.
  defineRound({ name: 'forget-networks', every: hours(6), act: ({ replies }: Needs) => replies.forget() }),
  defineConsumer({
    name: 'learn-from-decision',
    hears: [replyMoved],
    act: ({ replies }: Needs, { payload }) => replies.learn(payload.replyId),
  }),
]
