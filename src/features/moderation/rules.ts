import { type Instant, later } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Move, Status } from '../replies/index.ts'
import type { SectionId } from '../settings/index.ts'
import { type Actor, may } from '../staff/index.ts'

const undoFor = 10_000
const undoGrace = 3_000

export type MoveRefusal = 'not-allowed' | 'no-such-reply' | 'already-so' | 'no-such-move' | 'reason-missing'
export type UndoRefusal = 'no-such-reply' | 'not-yours' | 'too-late' | 'moved-since' | 'not-allowed'
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

type Decision = { actor: Actor; section: SectionId; from: Status; to: Status; because: string }

/** Whether this person may move this reply so. Hiding needs a reason; the writer can read it. */
export function admitMove({ actor, section, from, to, because }: Decision): Outcome<true, MoveRefusal> {
  if (!may(actor, 'reply.moderate', { section })) return refused('not-allowed')
  if (from === to) return refused('already-so')
  if (!canMove(from, to)) return refused('no-such-move')
  if (to === 'hidden' && because.trim() === '') return refused('reason-missing')
  return done(true)
}

type Undoing = { actor: Actor; section: SectionId; move: Move; newest: Move; now: Instant }

/** Whether this person may take back this move: their own, the newest, and seconds ago. */
export function admitUndo({ actor, section, move, newest, now }: Undoing): Outcome<Status, UndoRefusal> {
  if (!may(actor, 'reply.moderate', { section })) return refused('not-allowed')
  if (move.by !== actor.id) return refused('not-yours')
  if (newest.id !== move.id) return refused('moved-since')
  if (now > later(move.at, undoFor + undoGrace)) return refused('too-late')
  return done(move.from)
}

/** How many milliseconds the button that takes back a move still works. */
export function undoLeft(move: Move, now: Instant): number {
  return Math.max(0, Date.parse(move.at) + undoFor - Date.parse(now))
}
