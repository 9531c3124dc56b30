import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { PlainText } from '../../base/text.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'

export type ReplyId = Id<'reply'>
export type MoveId = Id<'move'>

export const statuses = ['pending', 'published', 'hidden', 'spam'] as const
export type Status = (typeof statuses)[number]

/**
 * What somebody said under an article. A first-level reply is its own root and answers nobody; every other stands
 * under the first-level reply its conversation began with.
 */
export type Reply = {
  id: ReplyId
  articleId: ArticleId
  rootId: ReplyId
  answersId: ReplyId | null
  name: PlainText
  staffId: StaffId | null
  body: PlainText
  postedAt: Instant
  status: Status
  /** Published replies that hang on this one: its whole thread for a root, its own answers otherwise. */
  answerCount: number
}

/** Why a reply waits instead of going out at once. */
export type HoldReason = 'first-reply' | 'many-links'

/** Who moved a reply: a member of staff, or one of those who are nobody in particular. */
export type Mover = StaffId | 'reader' | 'import'

/** One change of a reply's status. The first has no status it came from. */
export type Move = {
  id: MoveId
  replyId: ReplyId
  from: Status | null
  to: Status
  at: Instant
  by: Mover
  because: string
}

/** Where a reply stands and what of it everybody may see. A hidden one keeps only its place. */
export type PublicReply = {
  id: ReplyId
  rootId: ReplyId
  postedAt: Instant
  answerCount: number
  /** The reply it answers, where that is not the one it stands under; no name when that one is hidden. */
  inAnswerTo: { id: ReplyId; name: string | null } | null
} & ({ shows: 'words'; name: string; byStaff: boolean; body: string } | { shows: 'place' })

/** A first-level reply with the first of its answers. */
export type PublicRoot = PublicReply & { answers: PublicReply[] }

/** One page of an article's first-level replies; `next` is the reply the following page begins after. */
export type ThreadPage = { roots: PublicRoot[]; next: ReplyId | null }

/** The page of one reply: what it stands under, itself, and answers to it. */
export type Conversation = {
  root: PublicReply
  /** The reply asked for, when it is not the root. */
  reply: PublicReply | null
  answers: PublicReply[]
  next: ReplyId | null
}
