import type { DeskCheck } from './service.ts'
import type { Drafts } from './slots.ts'

type Needs = {
  deskCheck: DeskCheck
  drafts: () => Drafts
}

const atOnce = 200

/** Keeps what was published before there was an archive. Gives how many. */
export async function catchUpArchive({ deskCheck, drafts }: Needs): Promise<number> {
  let kept = 0
  for (let last = ''; ; ) {
    const some = await drafts().publicAfter(last, atOnce)
    for (const articleId of await deskCheck.unkept(some)) {
      await deskCheck.keep(articleId, await drafts().publicDraft(articleId))
      kept += 1
    }
    const end = some.at(-1)
    if (end === undefined) return kept
    last = end
  }
}
