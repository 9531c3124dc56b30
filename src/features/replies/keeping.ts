import type { Clock, Instant } from '../../base/clock.ts'
import type { PlainText } from '../../base/text.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Doer } from '../../platform/events/define.ts'
import type { Events } from '../../platform/events/events.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import { replyEdited, replyMoved, replyPicked, replyPosted } from './events.ts'
import { removeText, writeText } from './finding/store.ts'
import type { DecisionLog, Moderated, Queues } from './moderation.ts'
import { updateWords } from './own/store.ts'
import { addToPassageCount } from './reading/store.ts'
import {
  type Decided,
  type Maker,
  type Move,
  type MoveId,
  type QueueName,
  queueNames,
  type Reply,
  type Status,
  type Waits,
} from './reply.ts'
import {
  addToAnswerCounts,
  addToPickCount,
  insertReply,
  insertSender,
  type Sent,
  updatePick,
  updateStatus,
} from './store.ts'

/** What else happens in the transaction that makes a reply public; `by` moved it there, and is not there for a new one. */
export type WhenPublished = (tx: Writing, reply: Reply, by?: Move) => Promise<void>

/** What else happens in the transaction in which a program hides a reply. */
export type WhenHidden = (tx: Writing, reply: Reply, by: Move) => Promise<void>

type Needs = Moderated & {
  clock: Clock
  events: Events
  articles: Articles
  whenPublished: WhenPublished
  whenHidden: WhenHidden
}
/** A status that a reply is moved to, by whom and why; and where it waits again, when it is moved back to waiting. */
type Moving = {
  to: Status
  by: Maker
  because: string
  houseRuleId?: string | undefined
  /** The move that this one takes back. */
  undoes?: MoveId
  /** The earlier move that holds again by this one. */
  stands?: MoveId | undefined
  waits?: readonly Waits[]
}
type Moved = Moving & { waited: readonly Waits[] }
type New = {
  reply: Reply
  sectionId: SectionId
  words: { key: string; bodyHash: string; mayBeThanked?: boolean }
  sent: Sent | null
  /** Where it waits for a person. A pending reply waits somewhere. */
  waits: readonly Waits[]
  origin: 'reader' | 'staff' | 'import'
}

/** `at` is the moment it counts as picked from, where that is not now. */
type Picking = { picked: boolean; by: Maker; at?: Instant | undefined }

/** A reply and the section its article is in now. */
export type Placed = Reply & { sectionId: SectionId }

export type Keeping = ReturnType<typeof createKeeping>

/** The one way a reply is written, and the one way its status changes: row, log, counts and pages together. */
export function createKeeping(needs: Needs) {
  const { clock, events, articles, whenPublished, whenHidden, decisionLog, queues } = needs

  async function show(tx: Writing, reply: Reply): Promise<void> {
    await count(tx, reply, 1)
    await writeText(tx, reply)
  }

  async function unshow(tx: Writing, reply: Reply): Promise<void> {
    await count(tx, reply, -1)
    await removeText(tx, reply.id)
  }

  async function count(tx: Writing, reply: Reply, by: 1 | -1): Promise<void> {
    const { articleId, quotes } = reply
    await articles.addToReplyCount(tx, articleId, by)
    await addToAnswerCounts(tx, reply, by)
    if (quotes) await addToPassageCount(tx, articleId, { block: quotes.block, by })
    if (reply.pickedAt !== null) await addToPickCount(tx, reply.rootId, by)
  }

  /** What came out elsewhere, long ago, is no news to anybody here. */
  async function showNew(tx: Writing, reply: Reply, origin: New['origin']): Promise<void> {
    await show(tx, reply)
    if (origin !== 'import') await whenPublished(tx, reply)
  }

  /** What was not public becomes so, or the other way round. */
  async function turn(tx: Writing, reply: Reply, move: Move): Promise<void> {
    if (move.to !== 'published') return unshow(tx, reply)
    await show(tx, reply)
    await whenPublished(tx, reply, move)
  }

  /** Takes a reply out of the queues it leaves by this move, and puts it into those it comes to. */
  async function requeue(tx: Writing, reply: Placed, { to, waits = [] }: Moving): Promise<Waits[]> {
    const waited = await queues().dequeue(tx, reply.id, leaves(to))
    const waitsNow = isFirstShown(reply, to) ? [...waits, question] : waits
    for (const each of waitsNow) await queues().enqueue(tx, each, reply)
    return waited
  }

  async function noteMove(tx: Writing, { id: replyId, sectionId, status: from }: Placed, moved: Moved): Promise<Move> {
    const { to, by, because, houseRuleId, undoes, stands, waited } = moved
    const rule = houseRuleId === undefined ? {} : { houseRuleId }
    const facts = { waited, ...(undoes ? { undoes } : {}), ...(stands ? { stands } : {}) }
    const line = { replyId, sectionId, what: 'moved', from, to, by, because, ...rule, facts } as const
    const { id, at } = await decisionLog().add(tx, line)
    return { id, replyId, from, to, at, by, because, houseRuleId: houseRuleId ?? null, waited }
  }

  return {
    async keep(tx: Writing, { reply, sectionId, words, sent, waits, origin }: New): Promise<void> {
      const { id: replyId, articleId, status } = reply
      const isPublic = status === 'published'
      await insertReply(tx, reply, { ...words, sectionId })
      if (sent) await insertSender(tx, replyId, sent)
      const place = { id: replyId, sectionId }
      for (const each of [...waits, ...questionIn(reply, origin)]) await queues().enqueueNew(tx, each, place)
      if (isPublic) await showNew(tx, reply, origin)
      events.record(tx, replyPosted, {
        actor: posterOf(reply, { sent, origin }),
        subject: `reply:${replyId}`,
        section: sectionId,
        payload: { replyId, articleId, status, origin },
        drops: isPublic ? [threadOf(articleId)] : [],
      })
    },

    async move(tx: Writing, { sectionId, ...reply }: Placed, moving: Moving): Promise<Move> {
      const { id: replyId, articleId, status: from } = reply
      const { to } = moving
      const waited = await requeue(tx, { sectionId, ...reply }, moving)
      const move = await noteMove(tx, { sectionId, ...reply }, { ...moving, waited })
      await updateStatus(tx, replyId, to)
      const isChanged = (from === 'published') !== (to === 'published')
      if (isChanged) await turn(tx, reply, move)
      if (to === 'hidden' && moving.by === 'program') await whenHidden(tx, reply as Reply, move)
      // A place that is kept for its answers says why its words are not there.
      const changed = isChanged || reply.answerCount > 0 ? [threadOf(articleId)] : []
      const said = { actor: makerAsDoer(moving.by), subject: `reply:${replyId}`, section: sectionId } as const
      events.record(tx, replyMoved, { ...said, payload: { replyId, articleId, from, to }, drops: changed })
      return move
    },

    /** Gives a reply other words; what it said before is kept as a version. */
    async revise(tx: Writing, reply: Reply, words: { body: PlainText; bodyHash: string }): Promise<void> {
      const { id: replyId, articleId } = reply
      const isPublic = reply.status === 'published'
      await updateWords(tx, reply, { ...words, editedAt: clock.now() })
      if (isPublic) await writeText(tx, { ...reply, body: words.body })
      const said = { actor: 'reader', subject: `reply:${replyId}`, payload: { replyId, articleId } } as const
      events.record(tx, replyEdited, { ...said, drops: isPublic ? [threadOf(articleId)] : [] })
    },

    /** Marks a published reply as worth reading first, or takes the mark away. */
    async pick(tx: Writing, { sectionId, ...reply }: Placed, { picked, by, at }: Picking): Promise<Decided> {
      const { id: replyId, articleId, pickedAt } = reply
      await updatePick(tx, reply, picked ? (at ?? clock.now()) : null)
      const facts = { before: pickedAt }
      const decided = { replyId, sectionId, what: picked ? ('picked' as const) : ('unpicked' as const), by, facts }
      events.record(tx, replyPicked, {
        actor: makerAsDoer(by),
        subject: `reply:${replyId}`,
        section: sectionId,
        payload: { replyId, articleId, picked },
        drops: [threadOf(articleId)],
      })
      return decisionLog().add(tx, { ...decided, because: '' })
    },

    /** Puts a reply into a queue, where it is in one already with other reasons. */
    enqueue: (...given: Parameters<Queues['enqueue']>) => queues().enqueue(...given),
    dequeue: (...given: Parameters<Queues['dequeue']>) => queues().dequeue(...given),
    /** The queues a reply stands in, and why. */
    queuesOf: (...given: Parameters<Queues['queuesOf']>) => queues().queuesOf(...given),
    /** Adds a line to the log, of a decision that is neither a move nor a pick. */
    note: (...given: Parameters<DecisionLog['note']>) => decisionLog().note(...given),
  }
}

/** Whoever decided, as events name them. */
export function makerAsDoer(by: Maker): Doer {
  if (by === 'reader') return 'reader'
  return by === 'program' || by === 'import' ? `program:${by}` : `staff:${by}`
}

function posterOf({ staffId }: Reply, { sent, origin }: Pick<New, 'sent' | 'origin'>): Doer {
  if (staffId !== null) return `staff:${staffId}`
  if (origin === 'import') return 'program:import'
  return sent?.readerId ? `reader:${sent.readerId}` : 'reader'
}

/** Where a reply no longer waits once it has come to this status. */
function leaves(to: Status): readonly QueueName[] {
  if (to === 'published') return ['held', 'suspect', 'reported']
  if (to === 'hidden' || to === 'spam') return ['held', 'suspect', 'reported', 'error', 'question']
  // Words that wait to be read are no question for a reporter yet.
  return to === 'withdrawn' || to === 'erased' ? queueNames : ['held', 'suspect', 'question']
}

const question: Waits = { queue: 'question', because: [{ rule: 'asks' }] }

/** What readers ask under an article waits for an answer from the newsroom. */
function asks({ body, staffId }: Reply): boolean {
  return staffId === null && /[?？؟]["'”’»)\]\s]*$/u.test(body)
}

function questionIn(reply: Reply, origin: New['origin']): Waits[] {
  return origin === 'reader' && reply.status === 'published' && asks(reply) ? [question] : []
}

function isFirstShown(reply: Reply, to: Status): boolean {
  return to === 'published' && (reply.status === 'pending' || reply.status === 'private') && asks(reply)
}

/** The cache tag of every page of an article's thread. */
export function threadOf(articleId: ArticleId): CacheTag {
  return `thread:${articleId}`
}
