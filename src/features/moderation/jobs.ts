import { days } from '../../base/clock.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Moderation } from './service.ts'

/** An article takes what waits under it along to its new section; figures are counted once a day. */
export function moderationJobs({ jobs, moderation }: { jobs: Jobs; moderation: Moderation }): void {
  jobs.hear('article.published', 'move-queues', ({ articleId, movedTo }) =>
    movedTo === null ? Promise.resolve() : moderation.moveReplies(articleId),
  )
  jobs.every(days(1), 'count-moderation', moderation.countFigures)
}
