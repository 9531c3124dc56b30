import type { Jobs } from '../../platform/jobs/runner.ts'
import type { TheRecord } from './service.ts'

/** A saved draft is read for what it may say; no request waits for it. */
export function recordJobs({ jobs, record }: { jobs: Jobs; record: TheRecord }): void {
  jobs.hear('article.saved', 'suggest-facts', ({ articleId }) => record.suggestions.look(articleId))
}
