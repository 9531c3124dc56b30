import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { articleSaved } from '../articles/index.ts'
import { sourceAsked } from './events.ts'
import type { TheRecord } from './service.ts'

type Needs = { record: TheRecord }

/** A saved draft is read for what it may say, and a source’s address is looked at; no request waits for either. */
export const recordJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'suggest-facts',
    lane: 'reading',
    hears: [articleSaved],
    act: ({ record }: Needs, { payload }) => record.suggestions.look(payload.articleId),
  }),
  defineConsumer({
    name: 'look-at-source',
    lane: 'outward',
    hears: [sourceAsked],
    act: ({ record }: Needs, { payload }, { signal }) => record.looks.take(payload.lookId, signal),
  }),
]
