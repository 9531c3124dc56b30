import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { articleEvents } from '../articles/index.ts'
import { scheduleSet } from '../schedules/index.ts'
import type { Plan } from './service.ts'

/** The plan follows each draft. */
export const planJobs: readonly Work<{ plan: Plan }>[] = [
  defineConsumer({
    name: 'follow-draft',
    hears: [...articleEvents, scheduleSet],
    act: ({ plan }: { plan: Plan }, { payload }) => plan.follow(payload.articleId),
  }),
]
