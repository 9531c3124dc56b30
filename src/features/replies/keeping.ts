import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Outbox } from '../../platform/outbox.ts'
import type { Fact } from '../../platform/pages/facts.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { Move, Mover, Reply, ReplyId, Status } from './reply.ts'
import { addToAnswerCounts, insertMove, insertReply, insertSender, type Sent, updateStatus } from './store.ts'

declare module '../../platform/outbox.ts' {
  interface Announcements {
    'reply.posted': { replyId: ReplyId; articleId: ArticleId; status: Status; origin: 'reader' | 'staff' | 'import' }
    'reply.moved': { replyId: ReplyId; articleId: ArticleId; from: Status; to: Status }
  }
}

type Needs = { clock: Clock; ids: Ids; outbox: Outbox; articles: Articles }
type Why = { by: Mover; because: string }
type New = {
  reply: Reply
  words: { key: string; bodyHash: string }
  sent: Sent | null
  why: Why
  origin: 'reader' | 'staff' | 'import'
}

export type Keeping = ReturnType<typeof createKeeping>

/** The one way a reply is written, and the one way its status changes: row, log, counts and pages together. */
export function createKeeping({ clock, ids, outbox, articles }: Needs) {
  async function count(tx: Writing, reply: Reply, by: number): Promise<void> {
    await articles.addToReplyCount(tx, reply.articleId, by)
    await addToAnswerCounts(tx, reply, by)
  }

  return {
    async keep(tx: Writing, { reply, words, sent, why, origin }: New): Promise<void> {
      const { id: replyId, articleId, status } = reply
      await insertReply(tx, reply, words)
      if (sent) await insertSender(tx, replyId, sent)
      await insertMove(tx, { id: ids.next('move'), replyId, from: null, to: status, at: clock.now(), ...why })
      if (status === 'published') await count(tx, reply, 1)
      const changed = status === 'published' ? [threadOf(articleId)] : []
      await outbox.announce(tx, { type: 'reply.posted', replyId, articleId, status, origin }, changed)
    },

    async move(tx: Writing, { id, articleId, status, ...reply }: Reply, { to, ...why }: Why & { to: Status }) {
      const move: Move = { id: ids.next('move'), replyId: id, from: status, to, at: clock.now(), ...why }
      await updateStatus(tx, id, to)
      await insertMove(tx, move)
      const wasShown = status === 'published'
      const isShown = to === 'published'
      const whole = { ...reply, id, articleId, status }
      if (wasShown !== isShown) await count(tx, whole, isShown ? 1 : -1)
      const changed = wasShown !== isShown ? [threadOf(articleId)] : []
      await outbox.announce(tx, { type: 'reply.moved', replyId: id, articleId, from: status, to }, changed)
      return move
    },
  }
}

/** The fact that every page of an article's thread is made from. */
export function threadOf(articleId: ArticleId): Fact {
  return `thread:${articleId}`
}
