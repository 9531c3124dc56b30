import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { articleSaved } from '../articles/index.ts'
import type { WritingDesk } from './service.ts'

type Needs = { writing: WritingDesk }

/** A saved draft is found by the words of its headline. */
export const writingJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'note-headline',
    hears: [articleSaved],
    act: ({ writing }: Needs, { payload }) => writing.noteHeadline(payload.articleId),
  }),
]
