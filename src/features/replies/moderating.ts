import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Article, type Articles, isPublic } from '../articles/index.ts'
import { type Actor, may } from '../staff/index.ts'
import type { Keeping } from './keeping.ts'
import { findMove, newestMove } from './log/store.ts'
import { type Move, type MoveId, plain, type Reply, type ReplyId, type Status } from './reply.ts'
import { type AnswerRefusal, admitMove, admitUndo, type MoveRefusal, type UndoRefusal } from './rules.ts'
import { hashOfWords } from './senders.ts'
import { findReply, findReplyByKey } from './store.ts'

type Needs = { database: Database; clock: Clock; ids: Ids; articles: Articles; keeping: Keeping }

export type Decision = { replyId: ReplyId; to: Status; because?: string }
export type Answer = { replyId: ReplyId; body: PlainText }

const usualReason: Partial<Record<Status, string>> = { published: 'Approved', spam: 'Spam' }

/** What the newsroom does with replies: decide on them, take that back for a moment, and answer them. */
export function createModerating({ database, clock, ids, articles, keeping }: Needs) {
  async function decide(actor: Actor, { replyId, to, because = '' }: Decision): Promise<Outcome<Move, MoveRefusal>> {
    return changing(replyId, async (tx, reply, { sectionId }) => {
      const reason = because.trim() || (usualReason[to] ?? '')
      const verdict = admitMove({ actor, section: sectionId, from: reply.status, to, because: reason })
      if ('refused' in verdict) return verdict
      return done(await keeping.move(tx, { ...reply, sectionId }, { to, by: actor.id, because: reason }))
    })
  }

  /** Takes a move back, as if it had not been; the log keeps both. */
  async function undo(actor: Actor, moveId: MoveId): Promise<Outcome<Move, UndoRefusal>> {
    const undone = await findMove(database.read, moveId)
    if (!undone) return refused('no-such-reply')
    return changing(undone.replyId, async (tx, reply, { sectionId }) => {
      const newest = await newestMove(tx, reply.id)
      if (!newest) return refused('no-such-reply')
      const verdict = admitUndo({ actor, section: sectionId, move: undone, newest, now: clock.now() })
      if ('refused' in verdict) return verdict
      const back = { to: verdict.done, by: actor.id, because: 'Undone', waits: undone.waited }
      return done(await keeping.move(tx, { ...reply, sectionId }, back))
    })
  }

  /** Somebody of the newsroom answers under their own name, at once; the same words twice are one answer. */
  async function answer(actor: Actor, { replyId, body }: Answer): Promise<Outcome<Reply, AnswerRefusal>> {
    return changing(replyId, async (tx, answered, article) => {
      const verdict = admitAnswer(actor, { body, answered, article })
      if ('refused' in verdict) return verdict
      const bodyHash = hashOfWords(body)
      const key = `staff:${actor.id}:${replyId}:${bodyHash}`
      const before = await findReplyByKey(tx, key)
      if (before) return done(before)
      const reply: Reply = {
        id: ids.next('reply'),
        articleId: answered.articleId,
        rootId: answered.rootId,
        answersId: answered.id,
        name: actor.name as PlainText,
        staffId: actor.id,
        body,
        postedAt: clock.now(),
        status: 'published',
        ...plain,
      }
      const { sectionId } = article
      await keeping.keep(tx, { reply, sectionId, words: { key, bodyHash }, sent: null, waits: [], origin: 'staff' })
      return done(reply)
    })
  }

  async function changing<Done, Refusal>(
    replyId: ReplyId,
    change: (tx: Writing, reply: Reply, article: Article) => Promise<Outcome<Done, Refusal>>,
  ): Promise<Outcome<Done, Refusal | 'no-such-reply'>> {
    return database.write(async (tx) => {
      await oneAtATime(tx, `reply:${replyId}`)
      const reply = await findReply(tx, replyId)
      const article = reply && (await articles.byId(reply.articleId, tx))
      return reply && article ? change(tx, reply, article) : refused('no-such-reply' as const)
    })
  }

  return { decide, undo, answer }
}

type Answering = { body: PlainText; answered: Reply; article: Article }

function admitAnswer(actor: Actor, { body, answered, article }: Answering): Outcome<true, AnswerRefusal> {
  if (!may(actor, 'reply.answer', { section: article.sectionId })) return refused('not-allowed')
  if (answered.status !== 'published') return refused('not-published')
  if (!isPublic(article) || !article.repliesOpen) return refused('replies-closed')
  return body.trim() === '' ? refused('nothing-said') : done(true)
}
