import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

const which = { articleId: idOf('article'), noteId: idOf('note') }

export const noteSaid = defineEvent({
  type: 'note.said',
  version: 1,
  says: 'somebody wrote a note to colleagues, or answered one',
  subject: 'article',
  payload: z.object({ ...which, messageId: idOf('note-message'), mentions: z.array(idOf('staff')) }),
})

export const noteSettled = defineEvent({
  type: 'note.settled',
  version: 1,
  says: 'somebody said that a note is settled, or opened it again',
  subject: 'article',
  payload: z.object({ ...which, isResolved: z.boolean() }),
})

export const noteEvents = [noteSaid, noteSettled] as const satisfies readonly EventType[]
