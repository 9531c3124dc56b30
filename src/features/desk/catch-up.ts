import type { DeskCheck } from './service.ts'
import type { Drafts } from './slots.ts'

type Needs = {
  deskCheck: DeskCheck
  drafts: () => Drafts
}

/** Keeps what was published before there was an archive. Gives how many. */
export async function catchUpArchive({ deskCheck, drafts }: Needs): Promise<number> {
  let kept = 0
  for (;;) {
    const some = await deskCheck.unkept(50)
    if (some.length === 0) return kept
    for (const articleId of some) await deskCheck.keep(articleId, await drafts().publicDraft(articleId))
    kept += some.length
  }
}
