import type { Jobs } from '../../platform/jobs/runner.ts'
import type { TheRecord } from './service.ts'

/** A saved draft is read for what it may say, and a source’s address is looked at; no request waits for either. */
export function recordJobs({ jobs, record }: { jobs: Jobs; record: TheRecord }): void {
  jobs.in('reading').hear('article.saved', 'suggest-facts', ({ articleId }) => record.suggestions.look(articleId))
  jobs
    .in('outward')
    .hear('source.asked', 'look-at-source', ({ lookId }, { signal }) => record.looks.take(lookId, signal))
}
