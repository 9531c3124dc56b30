import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Outbox } from '../../platform/outbox.ts'
import type { Fact } from '../../platform/pages/facts.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import { removeText, writeText } from './finding/store.ts'
import { insertDecision } from './log/store.ts'
import { addToPassageCount } from './reading/store.ts'
import type { Maker, Move, Reply, ReplyId, Status, Waits } from './reply.ts'
import { addToAnswerCounts, insertReply, insertSender, type Sent, updateStatus } from './store.ts'
import { dequeue, enqueue, enqueueNew } from './waiting/store.ts'

declare module '../../platform/outbox.ts' {
  interface Announcements {
    'reply.posted': { replyId: ReplyId; articleId: ArticleId; status: Status; origin: 'reader' | 'staff' | 'import' }
    'reply.moved': { replyId: ReplyId; articleId: ArticleId; from: Status; to: Status }
  }
}

type Needs = { clock: Clock; ids: Ids; outbox: Outbox; articles: Articles }
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
export function createKeeping({ clock, ids, outbox, articles }: Needs) {
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
  }

  return {
    async keep(tx: Writing, { reply, sectionId, words, sent, waits, origin }: New): Promise<void> {
      const { id: replyId, articleId, status } = reply
      await insertReply(tx, reply, words)
      if (sent) await insertSender(tx, replyId, sent)
      const place = { replyId, sectionId, since: clock.now() }
      for (const each of waits) await enqueueNew(tx, each, place)
      if (status === 'published') await show(tx, reply)
      const changed = status === 'published' ? [threadOf(articleId)] : []
      await outbox.announce(tx, { type: 'reply.posted', replyId, articleId, status, origin }, changed)
    },

    async move(tx: Writing, { sectionId, ...reply }: Placed, { to, by, because, waits = [] }: Moving): Promise<Move> {
      const { id: replyId, articleId, status: from } = reply
      const at = clock.now()
      const waited = await dequeue(tx, replyId, ['held', 'suspect'])
      for (const each of waits) await enqueue(tx, each, { replyId, sectionId, since: at })
      const move: Move = { id: ids.next('decision'), replyId, from, to, at, by, because, waited }
      await updateStatus(tx, replyId, to)
      await insertDecision(tx, { ...move, what: 'moved', sectionId, facts: { waited } })
      const wasShown = from === 'published'
      const isShown = to === 'published'
      if (wasShown !== isShown) await (isShown ? show : unshow)(tx, reply)
      const changed = wasShown !== isShown ? [threadOf(articleId)] : []
      await outbox.announce(tx, { type: 'reply.moved', replyId, articleId, from, to }, changed)
      return move
    },
  }
}

/** The fact that every page of an article's thread is made from. */
export function threadOf(articleId: ArticleId): Fact {
  return `thread:${articleId}`
}
