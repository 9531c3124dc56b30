import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { articleSaved } from '../articles/index.ts'
import type { SuggestionService } from './service.ts'

type Needs = { suggestions: SuggestionService }

/** A saved draft is read for what it may say; no request waits for it. */
export const suggestionJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'suggest-facts',
    lane: 'reading',
    hears: [articleSaved],
    act: ({ suggestions }: Needs, { payload }) => suggestions.look(payload.articleId),
  }),
]
