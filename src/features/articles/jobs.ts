import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import type { DeskCheck, Draft } from '../desk/index.ts'
import { articlePublished, articleSaved, articleWithdrawn } from './events.ts'

type Needs = {
  deskCheck: DeskCheck
  /** What readers see of an article, and what the newsroom works on; `undefined` when there is none. */
  publicDraft: (articleId: string) => Promise<Draft | undefined>
  workingDraft: (articleId: string) => Promise<Draft | undefined>
}

/** The desk's archive follows what is published, a moment behind it; a saved draft is counted once it is saved. */
export const articleJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'keep-for-overlap',
    hears: [articlePublished],
    act: (needs: Needs, { payload }) => keep(needs, payload.articleId),
  }),
  defineConsumer({
    name: 'drop-from-overlap',
    hears: [articleWithdrawn],
    act: (needs: Needs, { payload }) => keep(needs, payload.articleId),
  }),
  defineConsumer({
    name: 'count-findings',
    lane: 'reading',
    hears: [articleSaved],
    act: async ({ deskCheck, workingDraft }: Needs, { payload }) => {
      const draft = await workingDraft(payload.articleId)
      if (draft) await deskCheck.note(draft)
    },
  }),
]

async function keep({ deskCheck, publicDraft }: Needs, articleId: string): Promise<void> {
  await deskCheck.keep(articleId, await publicDraft(articleId))
}
