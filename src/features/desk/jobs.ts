import type { Jobs } from '../../platform/jobs/runner.ts'
import type { DeskCheck } from './service.ts'
import type { Drafts } from './slots.ts'

type Needs = {
  jobs: Jobs
  deskCheck: DeskCheck
  drafts: () => Drafts
}

/** The archive follows what is published, a moment behind it; a saved draft is counted once it is saved. */
export function deskJobs({ jobs, deskCheck, drafts }: Needs): void {
  const keep = async (articleId: string) => deskCheck.keep(articleId, await drafts().publicDraft(articleId))
  jobs.hear('article.published', 'keep-for-overlap', ({ articleId }) => keep(articleId))
  jobs.hear('article.withdrawn', 'drop-from-overlap', ({ articleId }) => keep(articleId))
  jobs.in('reading').hear('article.saved', 'count-findings', async ({ articleId }) => {
    const draft = await drafts().workingDraft(articleId)
    if (draft) await deskCheck.note(draft)
  })
}

/** Keeps what was published before there was an archive. Gives how many. */
export async function catchUpArchive({ deskCheck, drafts }: Omit<Needs, 'jobs'>): Promise<number> {
  let kept = 0
  for (;;) {
    const some = await deskCheck.unkept(50)
    if (some.length === 0) return kept
    for (const articleId of some) await deskCheck.keep(articleId, await drafts().publicDraft(articleId))
    kept += some.length
  }
}
