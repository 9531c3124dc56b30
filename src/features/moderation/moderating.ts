import type { Clock } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import { type Article, isPublic } from '../articles/index.ts'
import type { Move, MoveId, Replies, Reply, ReplyId, Status } from '../replies/index.ts'
import { type Actor, may } from '../staff/index.ts'
import { type AnswerRefusal, admitMove, admitUndo, type MoveRefusal, type UndoRefusal } from './rules.ts'

type Needs = { clock: Clock; replies: Replies }

export type Decision = { replyId: ReplyId; to: Status; because?: string }
export type Answer = { replyId: ReplyId; body: PlainText }

const usualReason: Partial<Record<Status, string>> = { published: 'Approved', spam: 'Spam' }

/** What the newsroom does with replies: decide on them, take that back for a moment, and answer them. */
export function createModerating({ clock, replies: { deciding } }: Needs) {
  async function decide(actor: Actor, { replyId, to, because = '' }: Decision): Promise<Outcome<Move, MoveRefusal>> {
    return deciding.changing(replyId, async (tx, reply, { sectionId }) => {
      const reason = because.trim() || (usualReason[to] ?? '')
      const verdict = admitMove({ actor, section: sectionId, from: reply.status, to, because: reason })
      if ('refused' in verdict) return verdict
      return done(await deciding.move(tx, { ...reply, sectionId }, { to, by: actor.id, because: reason }))
    })
  }

  /** Takes a move back, as if it had not been; the log keeps both. */
  async function undo(actor: Actor, moveId: MoveId): Promise<Outcome<Move, UndoRefusal>> {
    const undone = await deciding.findMove(moveId)
    if (!undone) return refused('no-such-reply')
    return deciding.changing(undone.replyId, async (tx, reply, { sectionId }) => {
      const newest = await deciding.newestMove(reply.id, tx)
      if (!newest) return refused('no-such-reply')
      const verdict = admitUndo({ actor, section: sectionId, move: undone, newest, now: clock.now() })
      if ('refused' in verdict) return verdict
      const back = { to: verdict.done, by: actor.id, because: 'Undone', waits: undone.waited }
      return done(await deciding.move(tx, { ...reply, sectionId }, back))
    })
  }

  /** Somebody of the newsroom answers under their own name, at once. */
  async function answer(actor: Actor, { replyId, body }: Answer): Promise<Outcome<Reply, AnswerRefusal>> {
    return deciding.changing(replyId, async (tx, answered, article) => {
      const verdict = admitAnswer(actor, { body, answered, article })
      if ('refused' in verdict) return verdict
      return done(await deciding.answer(tx, actor, { answered, sectionId: article.sectionId, body }))
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
