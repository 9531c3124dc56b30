import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Draft } from './finding.ts'
import type { DeskCheck } from './service.ts'

type Needs = {
  jobs: Jobs
  deskCheck: DeskCheck
  /** What readers see of an article, and what the newsroom works on; `undefined` when there is none. */
  publicDraft: (articleId: string) => Promise<Draft | undefined>
  workingDraft: (articleId: string) => Promise<Draft | undefined>
}

/** The archive follows what is published, a moment behind it; a saved draft is counted once it is saved. */
export function deskJobs({ jobs, deskCheck, publicDraft, workingDraft }: Needs): void {
  const keep = async (articleId: string) => deskCheck.keep(articleId, await publicDraft(articleId))
  jobs.hear('article.published', 'keep-for-overlap', ({ articleId }) => keep(articleId))
  jobs.hear('article.withdrawn', 'drop-from-overlap', ({ articleId }) => keep(articleId))
  jobs.in('reading').hear('article.saved', 'count-findings', async ({ articleId }) => {
    const draft = await workingDraft(articleId)
    if (draft) await deskCheck.note(draft)
  })
}

/** Keeps what was published before there was an archive. Gives how many. */
export async function catchUpArchive({
  deskCheck,
  publicDraft,
}: Pick<Needs, 'deskCheck' | 'publicDraft'>): Promise<number> {
  let kept = 0
  for (;;) {
    const some = await deskCheck.unkept(50)
    if (some.length === 0) return kept
    for (const articleId of some) await deskCheck.keep(articleId, await publicDraft(articleId))
    kept += some.length
  }
}
