import { type Instant, later } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Decided, Move, Reply, Status } from '../replies/index.ts'
import { moderateReplies } from '../replies/permissions.ts'
import type { SectionId } from '../settings/index.ts'
import { type Actor, may } from '../staff/index.ts'
import type { Appeal } from './appeals/appeal.ts'

const undoFor = 10_000
const undoGrace = 3_000

export type MoveRefusal =
  | 'not-allowed'
  | 'no-such-reply'
  | 'already-so'
  | 'no-such-move'
  | 'reason-missing'
  | 'no-such-rule'
  | 'appealed'
  | 'edited-since'
export type UndoRefusal =
  | 'no-such-reply'
  | 'not-yours'
  | 'too-late'
  | 'moved-since'
  | 'not-allowed'
  | 'appealed'
  | 'stays'
export type AnswerRefusal = 'not-allowed' | 'no-such-reply' | 'not-published' | 'replies-closed' | 'nothing-said'

/** The state machine. Nothing goes back to waiting, except that an undone move is as if it had not been. */
const moves = {
  pending: ['published', 'hidden', 'spam'],
  published: ['hidden', 'spam'],
  hidden: ['published', 'spam'],
  spam: ['published', 'hidden'],
  private: ['published', 'hidden', 'spam'],
  withdrawn: [],
  erased: [],
} as const satisfies Record<Status, readonly Status[]>

export function canMove(from: Status, to: Status): boolean {
  return (moves[from] as readonly Status[]).includes(to)
}

type Decision = {
  actor: Actor
  section: SectionId
  from: Status
  to: Status
  because: string
  /** The rule it is to rest on: `null` when none was named, `undefined` when there is none such. */
  rule?: object | null | undefined
  isAppealed?: boolean
  /** Its writer has changed it since it was read. */
  isUnread?: boolean
}

/** Whether this person may move this reply so. Hiding needs a reason; the writer can read it. */
export function admitMove(decision: Decision): Outcome<true, MoveRefusal> {
  const { actor, section, from, to, because, rule = null, isAppealed = false, isUnread = false } = decision
  if (!may(actor, moderateReplies, { section })) return refused('not-allowed')
  if (from === to) return refused('already-so')
  if (!canMove(from, to)) return refused('no-such-move')
  if (isAppealed) return refused('appealed')
  if (isUnread) return refused('edited-since')
  if ('rule' in decision && decision.rule === undefined) return refused('no-such-rule')
  return to === 'hidden' && rule === null && because.trim() === '' ? refused('reason-missing') : done(true)
}

type Undone = Pick<Decided, 'id' | 'by' | 'at'>
type Undoing = { actor: Actor; section: SectionId; move: Undone; newest: Pick<Decided, 'id'> | undefined; now: Instant }

/** Whether this person may take back this decision: their own, the newest, and seconds ago. */
export function admitUndo({ actor, section, move, newest, now }: Undoing): Outcome<true, UndoRefusal> {
  if (!may(actor, moderateReplies, { section })) return refused('not-allowed')
  if (move.by !== actor.id) return refused('not-yours')
  if (newest?.id !== move.id) return refused('moved-since')
  if (now > later(move.at, undoFor + undoGrace)) return refused('too-late')
  return done(true)
}

/** How many milliseconds the button that takes back a move still works. */
export function undoLeft(move: Pick<Decided, 'at'>, now: Instant): number {
  return Math.max(0, Date.parse(move.at) + undoFor - Date.parse(now))
}

export type AppealRefusal = 'no-such-reply' | 'nothing-decided' | 'appealed-before' | 'nothing-said'
export type AppealDecisionRefusal =
  | 'not-allowed'
  | 'no-such-reply'
  | 'no-such-appeal'
  | 'decided-before'
  | 'your-own'
  | 'nothing-said'

export const longestAppeal = 2_000

type Appealing = { reply: Reply; move: Move | undefined; isMade: boolean; words: string }

/** One appeal for each decision that keeps a reply from readers. */
export function admitAppeal({ reply, move, isMade, words }: Appealing): Outcome<Move, AppealRefusal> {
  const isHeldBack = reply.status === 'hidden' || reply.status === 'spam'
  if (!isHeldBack || !move) return refused('nothing-decided')
  if (isMade) return refused('appealed-before')
  return words.trim() === '' ? refused('nothing-said') : done(move)
}

type AppealDecision = {
  actor: Actor
  section: SectionId
  appeal: Appeal | null
  against: Move | undefined
  /** Whether anybody else here could decide it. */
  isOthers: boolean
  words: string
}

export function admitAppealDecision(decision: AppealDecision): Outcome<Appeal, AppealDecisionRefusal> {
  const { actor, section, appeal, against, isOthers, words } = decision
  if (!may(actor, moderateReplies, { section })) return refused('not-allowed')
  if (!appeal) return refused('no-such-appeal')
  if (appeal.decided) return refused('decided-before')
  if (against?.by === actor.id && isOthers) return refused('your-own')
  return words.trim() === '' ? refused('nothing-said') : done(appeal)
}

export type PickRefusal = 'not-allowed' | 'no-such-reply' | 'not-published' | 'already-so'

export function admitPick({
  actor,
  section,
  reply,
  picked,
}: {
  actor: Actor
  section: SectionId
  reply: Reply
  picked: boolean
}): Outcome<true, PickRefusal> {
  if (!may(actor, moderateReplies, { section })) return refused('not-allowed')
  if (reply.status !== 'published') return refused('not-published')
  return (reply.pickedAt !== null) === picked ? refused('already-so') : done(true)
}

export type DismissRefusal = 'not-allowed' | 'no-such-reply' | 'already-so'
export type SendRefusal = 'not-allowed' | 'no-such-reply' | 'not-published'
