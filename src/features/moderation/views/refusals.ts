import type { AnswerRefusal, MoveRefusal, UndoRefusal } from '../rules.ts'

export const moveRefusals = {
  'not-allowed': 'Replies in this section are not yours to decide on.',
  'no-such-reply': 'This reply is no longer here.',
  'already-so': 'Somebody has already done that.',
  'no-such-move': 'A reply cannot be moved there.',
  'reason-missing': 'Please say why it is hidden: choose a reason or write one. The writer can read it.',
} as const satisfies Record<MoveRefusal, string>

export const undoRefusals = {
  'not-allowed': moveRefusals['not-allowed'],
  'no-such-reply': moveRefusals['no-such-reply'],
  'not-yours': 'Only whoever decided can take it back. You can decide anew.',
  'too-late': 'Ten seconds have passed. You can decide anew.',
  'moved-since': 'Somebody has decided again since. You can decide anew.',
} as const satisfies Record<UndoRefusal, string>

export const answerRefusals = {
  'not-allowed': 'Your role does not include answering readers.',
  'no-such-reply': moveRefusals['no-such-reply'],
  'not-published': 'Only a published reply can be answered. Approve it first.',
  'replies-closed': 'Replies to this article are closed.',
  'nothing-said': 'Please write your answer, in at most 5,000 characters.',
} as const satisfies Record<AnswerRefusal, string>
