import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { articleSaved } from '../articles/index.ts'
import { scheduleEnded } from '../schedules/index.ts'
import { type Needs as Telling, tellSetter } from './clock/telling.ts'
import type { WritingDesk } from './service.ts'

type Needs = Telling & { writing: WritingDesk }

/** A saved draft is found by the words of its headline; whoever scheduled something hears when it went wrong. */
export const writingJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'note-headline',
    hears: [articleSaved],
    act: ({ writing }: Needs, { payload }) => writing.noteHeadline(payload.articleId),
  }),
  defineConsumer({
    name: 'tell-of-schedule',
    lane: 'mail',
    hears: [scheduleEnded],
    act: (needs: Needs, event, attempt) => tellSetter(needs, event, attempt),
  }),
]
