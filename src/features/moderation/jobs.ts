import { days } from '../../base/clock.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { articlePublished } from '../articles/index.ts'
import { replyMoved } from '../replies/index.ts'
import type { Moderation } from './service.ts'

type Needs = { moderation: Moderation }

/** What follows from a decision, an article that takes what waits under it along, and what comes round. */
export const moderationJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'move-queues',
    hears: [articlePublished],
    act: async ({ moderation }: Needs, { payload: { articleId, movedTo } }) => {
      if (movedTo !== null) await moderation.moveReplies(articleId)
    },
  }),
  defineConsumer({
    name: 'learn-from-decision',
    hears: [replyMoved],
    act: ({ moderation }: Needs, { payload }) => moderation.learn(payload.replyId),
  }),
  defineRound({
    name: 'count-moderation',
    every: days(1),
    act: ({ moderation }: Needs) => moderation.countFigures(),
  }),
]
