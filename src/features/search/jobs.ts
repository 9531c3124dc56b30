import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { articlePublished, articleWithdrawn } from '../articles/index.ts'
import type { Search } from './service.ts'

type Needs = { search: Search }

/** What can be found follows what readers see. */
export const searchJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'index-for-search',
    hears: [articlePublished],
    act: ({ search }: Needs, { payload }) => search.index(payload.articleId),
  }),
  defineConsumer({
    name: 'drop-from-search',
    hears: [articleWithdrawn],
    act: ({ search }: Needs, { payload }) => search.index(payload.articleId),
  }),
]
