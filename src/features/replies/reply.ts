import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { PlainText } from '../../base/text.ts'
import type { ArticleId } from '../articles/index.ts'
import type { OwnRule, ScreeningRule } from '../screening/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'

export type ReplyId = Id<'reply'>
export type DecisionId = Id<'decision'>
/** A move is a decision about where a reply is. */
export type MoveId = DecisionId

/**
 * Where a reply is. `private` is an error report for the newsroom only; `withdrawn` was taken back by its writer;
 * `erased` has neither words nor a name any more and only keeps its place.
 */
export const statuses = ['pending', 'published', 'hidden', 'spam', 'private', 'withdrawn', 'erased'] as const
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
  editedAt: Instant | null
  pickedAt: Instant | null
  /** The passage of the article that this answers, in the words it had then. */
  quotes: { block: string; words: string } | null
  /** Set when it says that something in the article is wrong. */
  errorReport: 'public' | 'private' | null
}

/** What a reply has none of when it is new and says nothing but its words. */
export const plain = { answerCount: 0, editedAt: null, pickedAt: null, quotes: null, errorReport: null } as const

/** Where replies wait for a person. */
export const queueNames = ['held', 'suspect', 'reported', 'error', 'appeal', 'question'] as const
export type QueueName = (typeof queueNames)[number]

/** Why a reply waits: the rule, and what in the reply it matched, to be read by a moderator. */
export type Reason = { rule: HoldRule; match?: string }
export type HoldRule =
  | ScreeningRule
  | OwnRule
  | 'brought'
  | 'error-report'
  | 'reported'
  | 'appealed'
  | 'asks'
  | 'sent-on'

/** One queue a reply stands in, and why; since when, where that is not now. */
export type Waits = { queue: QueueName; because: readonly Reason[]; since?: Instant }

/** Who decided: a member of staff, or one of those who are nobody in particular. */
export type Maker = StaffId | 'reader' | 'program' | 'import'

/** One change of a reply's status, with where it waited before. */
export type Move = {
  id: MoveId
  replyId: ReplyId
  from: Status
  to: Status
  at: Instant
  by: Maker
  because: string
  /** The house rule it rests on, where it rests on one. */
  houseRuleId: string | null
  waited: readonly Waits[]
}

/** One line of the log. `facts` never holds words of a reply, nor anything of its sender. */
export type Decided = {
  id: DecisionId
  at: Instant
  by: Maker
  what: DecisionKind
  because: string
  replyId?: ReplyId
  readerId?: string
  sectionId?: SectionId
  from?: Status
  to?: Status
  houseRuleId?: string
  facts?: Readonly<Record<string, unknown>>
}
export type DecisionKind =
  | 'moved'
  | 'picked'
  | 'unpicked'
  | 'dismissed'
  | 'sent-on'
  | 'undone'
  | 'appealed'
  | 'upheld'
  | 'reversed'
  | 'sanctioned'
  | 'lifted'
  | 'rule-made'
  | 'rule-changed'
  | 'rule-retired'

/** Where a reply stands and what of it everybody may see. One that is not published keeps only its place. */
export type PublicReply = {
  id: ReplyId
  rootId: ReplyId
  postedAt: Instant
  answerCount: number
  /** The reply it answers, where that is not the one it stands under; no name when that one is hidden. */
  inAnswerTo: { id: ReplyId; name: string | null } | null
} & (Said | { shows: 'place'; because: 'hidden' | 'withdrawn' | 'erased' })

type Said = {
  shows: 'words'
  name: string
  byStaff: StaffId | null
  body: string
  editedAt: Instant | null
  isPicked: boolean
  quotes: Reply['quotes']
}

/** A first-level reply with the first of its answers. */
export type PublicRoot = PublicReply & { answers: PublicReply[] }

/** In which order a thread is read. */
export type Sort = 'oldest' | 'newest' | 'most-picked'

/** One page of an article's first-level replies; `next` is the reply the following page begins after. */
export type ThreadPage = {
  sort: Sort
  roots: PublicRoot[]
  next: ReplyId | null
  /** Where it stands among others; nothing when it is all there is. */
  place?: PagePlace | undefined
  /** Said where what was picked stands first. */
  nothingPicked?: boolean
}

/** *Page 3 of 40*; `null` where there are more than are counted. Others are known by the reply they begin after. */
export type PagePlace = {
  number: number | null
  of: number | null
  atLeast: number
  /** The page before; `null` when that is the first, `undefined` when this is. */
  back: ReplyId | null | undefined
  last: ReplyId | null
  /** When the first and the last of its conversations began. */
  began: { first: Instant; last: Instant } | null
}

/** The first page under the article: also what the newsroom picked last, and how many quote each passage. */
export type FirstPage = ThreadPage & { picks: PublicReply[]; quoting: ReadonlyMap<string, number> }

/** Replies to one passage; `next` is the reply the following page begins after. */
export type PassagePage = { replies: PublicReply[]; next: ReplyId | null }

/** The page of one reply: what it stands under, itself, and answers to it. */
export type Conversation = {
  root: PublicReply
  /** The reply asked for, when it is not the root. */
  reply: PublicReply | null
  answers: PublicReply[]
  next: ReplyId | null
}
