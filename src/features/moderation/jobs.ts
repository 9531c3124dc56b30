import { days } from '../../base/clock.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { articlePublished } from '../articles/index.ts'
import type { Moderation } from './service.ts'

type Needs = { moderation: Moderation }

/** An article takes what waits under it along to its new section; figures are counted once a day. */
export const moderationJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'move-queues',
    hears: [articlePublished],
    act: async ({ moderation }: Needs, { payload: { articleId, movedTo } }) => {
      if (movedTo !== null) await moderation.moveReplies(articleId)
    },
  }),
  defineRound({
    name: 'count-moderation',
    every: days(1),
    act: ({ moderation }: Needs) => moderation.countFigures(),
  }),
]
