import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'
import type { NoteRefusal } from './note.ts'

export const noteRefusals = said({
  'not-allowed': say.notAllowedToNote,
  'no-such-note': say.noteIsGone,
  'too-many': say.tooManyNotes,
}) satisfies Record<NoteRefusal, string>

export const noteNotices: Record<string, string> = said({
  written: say.noteIsWritten,
  answered: say.answerIsWritten,
  settled: say.noteIsSettled,
  reopened: say.noteIsOpenAgain,
})
