import type { Draft } from './finding.ts'
import type { DeskCheck } from './service.ts'

type Needs = {
  deskCheck: DeskCheck
  /** What readers see of an article; `undefined` when they see nothing. */
  publicDraft: (articleId: string) => Promise<Draft | undefined>
}

/** Keeps what was published before there was an archive. Gives how many. */
export async function catchUpArchive({ deskCheck, publicDraft }: Needs): Promise<number> {
  let kept = 0
  for (;;) {
    const some = await deskCheck.unkept(50)
    if (some.length === 0) return kept
    for (const articleId of some) await deskCheck.keep(articleId, await publicDraft(articleId))
    kept += some.length
  }
}
