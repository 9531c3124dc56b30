import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

const which = { articleId: idOf('article'), scheduleId: idOf('schedule'), act: z.enum(['publish', 'withdraw']) }

export const scheduleSet = defineEvent({
  type: 'schedule.set',
  version: 1,
  says: 'somebody named the moment at which an article goes out or is withdrawn',
  subject: 'article',
  payload: z.object({ ...which, dueAt: z.string() }),
})

/** `late` is in milliseconds, for what was done. */
export const scheduleEnded = defineEvent({
  type: 'schedule.ended',
  version: 1,
  says: 'what was to happen at a moment was done, refused, missed or called off',
  subject: 'article',
  payload: z.object({
    ...which,
    how: z.enum(['done', 'refused', 'overdue', 'called-off', 'replaced', 'superseded']),
    refusal: z.string().nullable(),
    late: z.int().nullable(),
  }),
})

export const scheduleEvents = [scheduleSet, scheduleEnded] as const satisfies readonly EventType[]
