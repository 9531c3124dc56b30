import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { PlainText } from '../../base/text.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Outbox } from '../../platform/outbox.ts'
import type { Fact } from '../../platform/pages/facts.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import { insertDecision } from './log/store.ts'
import { updateWords } from './own/store.ts'
import { type Maker, type Move, queueNames, type Reply, type ReplyId, type Status, type Waits } from './reply.ts'
import { addToAnswerCounts, insertReply, insertSender, type Sent, updateStatus } from './store.ts'
import { dequeue, enqueue, enqueueNew } from './waiting/store.ts'

declare module '../../platform/outbox.ts' {
  interface Announcements {
    'reply.posted': { replyId: ReplyId; articleId: ArticleId; status: Status; origin: 'reader' | 'staff' | 'import' }
    'reply.moved': { replyId: ReplyId; articleId: ArticleId; from: Status; to: Status }
    'reply.edited': { replyId: ReplyId; articleId: ArticleId }
  }
}

/** What else happens in the transaction that makes a reply public; `by` moved it there, and is not there for a new one. */
export type WhenPublished = (tx: Writing, reply: Reply, by?: Move) => Promise<void>

type Needs = { clock: Clock; ids: Ids; outbox: Outbox; articles: Articles; whenPublished: WhenPublished }
/** A status that a reply is moved to, by whom and why; and where it waits again, when it is moved back to waiting. */
type Moving = { to: Status; by: Maker; because: string; waits?: readonly Waits[] }
type New = {
  reply: Reply
  sectionId: SectionId
  words: { key: string; bodyHash: string }
  sent: Sent | null
  /** Where it waits for a person. A pending reply waits somewhere. */
  waits: readonly Waits[]
  origin: 'reader' | 'staff' | 'import'
}

/** A reply and the section its article is in now. */
type Placed = Reply & { sectionId: SectionId }

export type Keeping = ReturnType<typeof createKeeping>

/** The one way a reply is written, and the one way its status changes: row, log, counts and pages together. */
export function createKeeping({ clock, ids, outbox, articles, whenPublished }: Needs) {
  async function count(tx: Writing, reply: Reply, by: number): Promise<void> {
    await articles.addToReplyCount(tx, reply.articleId, by)
    await addToAnswerCounts(tx, reply, by)
  }

  /** What came out elsewhere, long ago, is no news to anybody here. */
  async function showNew(tx: Writing, reply: Reply, origin: New['origin']): Promise<Fact[]> {
    await count(tx, reply, 1)
    if (origin !== 'import') await whenPublished(tx, reply)
    return [threadOf(reply.articleId)]
  }

  /** What a move changes for readers: counts, pages, and whoever is to be told. */
  async function show(tx: Writing, reply: Reply, move: Move): Promise<void> {
    const { replyId, from, to } = move
    const { articleId } = reply
    const by = Number(to === 'published') - Number(from === 'published')
    if (by !== 0) await count(tx, reply, by)
    if (by > 0) await whenPublished(tx, reply, move)
    // A place that is kept for its answers says why its words are not there.
    const changed = by !== 0 || reply.answerCount > 0 ? [threadOf(articleId)] : []
    await outbox.announce(tx, { type: 'reply.moved', replyId, articleId, from, to }, changed)
  }

  return {
    async keep(tx: Writing, { reply, sectionId, words, sent, waits, origin }: New): Promise<void> {
      const { id: replyId, articleId, status } = reply
      await insertReply(tx, reply, words)
      if (sent) await insertSender(tx, replyId, sent)
      const place = { replyId, sectionId, since: clock.now() }
      for (const each of waits) await enqueueNew(tx, each, place)
      const changed = status === 'published' ? await showNew(tx, reply, origin) : []
      await outbox.announce(tx, { type: 'reply.posted', replyId, articleId, status, origin }, changed)
    },

    async move(tx: Writing, { sectionId, ...reply }: Placed, { to, by, because, waits = [] }: Moving): Promise<Move> {
      const { id: replyId, status: from } = reply
      const at = clock.now()
      const waited = await dequeue(tx, replyId, isOver(to) ? queueNames : ['held', 'suspect'])
      for (const each of waits) await enqueue(tx, each, { replyId, sectionId, since: at })
      const move: Move = { id: ids.next('decision'), replyId, from, to, at, by, because, waited }
      await updateStatus(tx, replyId, to)
      await insertDecision(tx, { ...move, what: 'moved', sectionId, facts: { waited } })
      await show(tx, reply, move)
      return move
    },

    /** Gives a reply other words; what it said before is kept as a version. */
    async revise(tx: Writing, reply: Reply, words: { body: PlainText; bodyHash: string }): Promise<void> {
      const { id: replyId, articleId } = reply
      await updateWords(tx, reply, { ...words, editedAt: clock.now() })
      const changed = reply.status === 'published' ? [threadOf(articleId)] : []
      await outbox.announce(tx, { type: 'reply.edited', replyId, articleId }, changed)
    },
  }
}

/** Nobody decides any more on what its writer took back. */
function isOver(status: Status): boolean {
  return status === 'withdrawn' || status === 'erased'
}

/** The fact that every page of an article's thread is made from. */
export function threadOf(articleId: ArticleId): Fact {
  return `thread:${articleId}`
}
