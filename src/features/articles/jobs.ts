import { hours } from '../../base/clock.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import type { DeskCheck } from '../desk/index.ts'
import { articlePublished, articleSaved, articleWithdrawn } from './events.ts'
import { draftsOf } from './for-the-desk.ts'
import type { Articles } from './service.ts'

type Needs = { articles: Articles; deskCheck: DeskCheck }

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
    act: async ({ articles, deskCheck }: Needs, { payload, actor }) => {
      const draft = await draftsOf(articles).workingDraft(payload.articleId)
      const [, staffId] = /^staff:(.+)$/.exec(actor) ?? []
      if (draft) await deskCheck.note(draft, staffId)
    },
  }),
  defineRound({
    name: 'thin-revisions',
    every: hours(1),
    act: ({ articles }: Needs) => articles.kept.thin(),
  }),
]

async function keep({ articles, deskCheck }: Needs, articleId: string): Promise<void> {
  await deskCheck.keep(articleId, await draftsOf(articles).publicDraft(articleId))
}
