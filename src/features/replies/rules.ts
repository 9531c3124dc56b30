import { type Instant, later, minutes } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { SectionId } from '../settings/index.ts'
import { type Actor, may } from '../staff/index.ts'
import type { Move, Reply, Status } from './reply.ts'

/** What a reader sends, by field. */
export const longestReply = 5000
export const longestName = 80
export const longestEmail = 254

const shortestWriting = 2_000

/** How often one address, and one network, may reply in one stretch of time. */
export const stretch = minutes(10)
export const triesAllowed = { address: 6, network: 20 } as const

/** The same words under the same article are the same reply for this long. */
export const sameWordsFor = minutes(24 * 60)
/** How long a second, identical request from a browser not yet known is a double click. */
export const doubleClickFor = minutes(10)

const undoFor = 10_000
const undoGrace = 3_000

export type FormRefusal = 'trap' | 'too-quick' | 'form-not-ours'
export type ReplyRefusal =
  | FormRefusal
  | 'no-such-article'
  | 'article-withdrawn'
  | 'replies-closed'
  | 'answered-gone'
  | 'too-many-from-address'
  | 'too-many-from-network'
  | 'too-many-from-newcomer'
  | 'said-before'
export type MoveRefusal = 'not-allowed' | 'no-such-reply' | 'already-so' | 'no-such-move' | 'reason-missing'
export type UndoRefusal = 'no-such-reply' | 'not-yours' | 'too-late' | 'moved-since' | 'not-allowed'
export type AnswerRefusal = 'not-allowed' | 'no-such-reply' | 'not-published' | 'replies-closed' | 'nothing-said'

/** `renderedAt` is what the stamp says; it says nothing when it was made or changed elsewhere. */
type FormSent = { trap: string; stamp: string; renderedAt: Instant | undefined; now: Instant }

/**
 * What the form itself gives away: a field no person sees, a stamp that is not ours, and a form sent faster than
 * anybody writes. Without a stamp it is a plain request, which is taken.
 */
export function admitForm({ trap, stamp, renderedAt, now }: FormSent): Outcome<true, FormRefusal> {
  if (trap !== '') return refused('trap')
  if (stamp !== '' && renderedAt === undefined) return refused('form-not-ours')
  if (renderedAt !== undefined && now < later(renderedAt, shortestWriting)) return refused('too-quick')
  return done(true)
}

type Open = { repliesOpen: boolean; path: string | null }
type At<Article> =
  | { found: 'article'; article: Article }
  | { found: 'withdrawn' }
  | { found: 'moved' }
  | { found: 'nothing' }
/** `null` for a reply to the article itself; `undefined` when the reply answered is not there. */
type Answered = Pick<Reply, 'status'> | null | undefined

/** Whether anything can be said here now and, if so, under which article. */
export function admitPlace<Article extends Open>(
  at: At<Article>,
  answered: Answered,
): Outcome<Article & { path: string }, ReplyRefusal> {
  if (at.found === 'withdrawn') return refused('article-withdrawn')
  if (at.found !== 'article') return refused('no-such-article')
  const { article } = at
  if (!article.repliesOpen) return refused('replies-closed')
  if (answered === undefined || (answered && answered.status !== 'published')) return refused('answered-gone')
  return article.path === null ? refused('no-such-article') : done({ ...article, path: article.path })
}

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
