import type { Jobs } from '../../platform/jobs/runner.ts'
import type { WritingDesk } from './service.ts'

/** A saved draft is found by the words of its headline. */
export function writingJobs({ jobs, desk }: { jobs: Jobs; desk: WritingDesk }): void {
  jobs.hear('article.saved', 'note-headline', ({ articleId }) => desk.noteHeadline(articleId))
}
