import type { Clock, Instant } from '../../base/clock.ts'
import { said } from '../../base/messages.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { toReaders } from '../../platform/speaking.ts'
import { type Article, isPublic } from '../articles/index.ts'
import type {
  Decided,
  DecisionId,
  DecisionLog,
  Move,
  QueueName,
  Queues,
  Replies,
  Reply,
  ReplyId,
  Status,
  Waits,
} from '../replies/index.ts'
import { moderateReplies } from '../replies/permissions.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, may } from '../staff/index.ts'
import { newestAppeals } from './appeals/store.ts'
import type { HouseRuleId } from './house-rules/rule.ts'
import { findHouseRule } from './house-rules/store.ts'
import { findDecision, newestDecision, newestMove, standingMove } from './log/store.ts'
import * as say from './messages/newsroom.ts'
import * as sayToReaders from './messages/readers.ts'
import { answerReplies } from './permissions.ts'
import {
  type AnswerRefusal,
  admitMove,
  admitPick,
  admitUndo,
  type DismissRefusal,
  type MoveRefusal,
  type PickRefusal,
  type SendRefusal,
  type UndoRefusal,
} from './rules.ts'
import type { Explain } from './telling.ts'

type Needs = {
  database: Database
  clock: Clock
  settings: SiteSettings
  replies: Replies
  decisionLog: DecisionLog
  queues: Queues
  /** Tells the writer of a reply what was decided about it, and why. */
  explain: Explain
}

export type Decision = {
  replyId: ReplyId
  to: Status
  ruleId?: HouseRuleId | null
  because?: string
  /** When the words were read that this decides on; nothing for whoever reads them now. */
  readAt?: Instant | undefined
}
export type Answer = { replyId: ReplyId; body: PlainText }
/** A queue that a reply is taken out of without anything else becoming of it. */
export type Dismissable = Extract<QueueName, 'reported' | 'error' | 'question'>

const usualReason: Partial<Record<Status, string>> = said({ published: say.approved, spam: say.spam })

/** What the newsroom does with replies: decide on them, take that back for a moment, and answer them. */
export function createModerating(needs: Needs) {
  const { database, clock, settings, explain, decisionLog, queues } = needs
  const { deciding } = needs.replies

  async function decide(actor: Actor, decision: Decision): Promise<Outcome<Move, MoveRefusal>> {
    return deciding.changing(decision.replyId, async (tx, reply, article) => {
      const { sectionId } = article
      const { rule, because } = await reasonOf(tx, decision)
      const { to, ruleId = null } = decision
      const asked = { actor, section: sectionId, from: reply.status, to, because }
      const verdict = admitMove({
        ...asked,
        rule: ruleId === null ? null : rule,
        isAppealed: await hasOpenAppeal(tx, reply),
        isUnread: reply.editedAt !== null && decision.readAt !== undefined && reply.editedAt >= decision.readAt,
      })
      if ('refused' in verdict) return verdict
      const move = await deciding.move(
        tx,
        { ...reply, sectionId },
        { to, by: actor.id, because, houseRuleId: rule?.id },
      )
      await explain(tx, { reply, article, move })
      return done(move)
    })
  }

  /** Takes a decision back, as if it had not been; the log keeps both. */
  async function undo(actor: Actor, id: DecisionId): Promise<Outcome<DecisionId, UndoRefusal>> {
    const undone = await findDecision(database.read, id)
    if (!undone?.replyId) return refused('no-such-reply')
    return deciding.changing(undone.replyId, async (tx, reply, article) => {
      const { sectionId } = article
      const newest = await newestLike(tx, undone, reply.id)
      const verdict = admitUndo({ actor, section: sectionId, move: undone, newest, now: clock.now() })
      if ('refused' in verdict) return verdict
      if (await hasOpenAppeal(tx, reply)) return refused('appealed')
      const restored = await restore(tx, actor, { undone, article, reply: { ...reply, sectionId } })
      return restored === undefined ? refused('stays') : done(restored)
    })
  }

  /** A move is the newest of the moves; anything else the newest decision of any kind. */
  function newestLike(tx: Writing, { what }: Decided, id: ReplyId): Promise<{ id: DecisionId } | undefined> {
    return what === 'moved' ? newestMove(tx, id) : newestDecision(tx, id)
  }

  function restore(tx: Writing, actor: Actor, restoring: Restoring): Promise<DecisionId | undefined> {
    const { undone } = restoring
    if (undone.what === 'moved') return moveBack(tx, actor, restoring)
    if (undone.what === 'picked' || undone.what === 'unpicked') return pickBack(tx, actor, restoring)
    return queueBack(tx, actor, restoring)
  }

  async function moveBack(tx: Writing, actor: Actor, { undone, reply, article }: Restoring) {
    const { from, facts } = undone
    if (!from) return undefined
    const { waited = [] } = facts as RestoreFacts
    const stands = await standsAgain(tx, undone)
    const why = stands
      ? { because: stands.because, houseRuleId: stands.houseRuleId ?? undefined }
      : { because: toReaders(await settings.site(), sayToReaders.undone) }
    const back = { to: from, by: actor.id, ...why, stands: stands?.id, undoes: undone.id, waits: waited }
    const move = await deciding.move(tx, reply, back)
    await explain(tx, { reply, article, move: stands ?? move })
    return move.id
  }

  /** What kept a reply from readers before it was shown keeps it from them again, as if that had not been. */
  async function standsAgain(tx: Writing, { id, replyId, from }: Decided): Promise<Move | undefined> {
    if (!replyId || (from !== 'hidden' && from !== 'spam')) return undefined
    const before = await standingMove(tx, replyId, id)
    return before?.to === from ? before : undefined
  }

  async function pickBack(tx: Writing, actor: Actor, { undone, reply }: Restoring) {
    const { before } = undone.facts as RestoreFacts
    const picked = undone.what === 'unpicked'
    return (await deciding.pick(tx, reply, { picked, by: actor.id, at: before ?? undefined })).id
  }

  async function queueBack(tx: Writing, actor: Actor, { undone, reply }: Restoring) {
    const { waited = [], queue } = undone.facts as RestoreFacts
    if (undone.what === 'dismissed') for (const each of waited) await queues.enqueue(tx, each, reply)
    else if (undone.what === 'sent-on' && queue) await queues.dequeue(tx, reply.id, [queue])
    else return undefined
    const { id: replyId, sectionId } = reply
    const facts = { undoes: undone.id }
    return (await decisionLog.note(tx, { what: 'undone', replyId, sectionId, by: actor.id, because: '', facts })).id
  }

  async function pick(
    actor: Actor,
    { replyId, picked }: { replyId: ReplyId; picked: boolean },
  ): Promise<Outcome<Decided, PickRefusal>> {
    return deciding.changing(replyId, async (tx, reply, { sectionId }) => {
      const verdict = admitPick({ actor, section: sectionId, reply, picked })
      return 'refused' in verdict
        ? verdict
        : done(await deciding.pick(tx, { ...reply, sectionId }, { picked, by: actor.id }))
    })
  }

  /** Takes a reply out of a queue and leaves it as it is: reports that were read, an error seen to, a question. */
  async function dismiss(
    actor: Actor,
    { replyId, queue }: { replyId: ReplyId; queue: Dismissable },
  ): Promise<Outcome<Decided, DismissRefusal>> {
    return deciding.changing(replyId, async (tx, _reply, { sectionId }) => {
      if (!may(actor, moderateReplies, { section: sectionId })) return refused('not-allowed')
      return takeOut(tx, actor, { replyId, sectionId, queue })
    })
  }

  async function takeOut(tx: Writing, actor: Pick<Actor, 'id'>, { replyId, sectionId, queue }: TakingOut) {
    const waited = await queues.dequeue(tx, replyId, [queue])
    if (waited.length === 0) return refused('already-so' as const)
    const facts = { queue, waited }
    return done(await decisionLog.note(tx, { what: 'dismissed', replyId, sectionId, by: actor.id, because: '', facts }))
  }

  /** Sends a published reply to the article’s reporters, who answer it from their questions. */
  async function sendOn(actor: Actor, replyId: ReplyId): Promise<Outcome<Decided, SendRefusal>> {
    return deciding.changing(replyId, async (tx, reply, { sectionId }) => {
      if (!may(actor, moderateReplies, { section: sectionId })) return refused('not-allowed')
      if (reply.status !== 'published') return refused('not-published')
      const waits: Waits = { queue: 'question', because: [{ rule: 'sent-on', match: actor.name }] }
      await queues.enqueue(tx, waits, { id: replyId, sectionId })
      const sent = { replyId, sectionId, by: actor.id, because: '', facts: { queue: 'question' } }
      return done(await decisionLog.note(tx, { what: 'sent-on', ...sent }))
    })
  }

  /** Somebody of the newsroom answers under their own name, at once. A question that is answered waits no more. */
  async function answer(actor: Actor, { replyId, body }: Answer): Promise<Outcome<Reply, AnswerRefusal>> {
    return deciding.changing(replyId, async (tx, answered, article) => {
      const verdict = admitAnswer(actor, { body, answered, article })
      if ('refused' in verdict) return verdict
      const { sectionId } = article
      const reply = await deciding.answer(tx, actor, { answered, sectionId, body })
      await takeOut(tx, actor, { replyId, sectionId, queue: 'question' })
      return done(reply)
    })
  }

  return { decide, undo, answer, pick, dismiss, sendOn, takeOut }
}

type Restoring = { undone: Decided; article: Article; reply: Reply & { sectionId: Article['sectionId'] } }
type RestoreFacts = { waited?: readonly Waits[]; queue?: QueueName; before?: Instant | null }
type TakingOut = { replyId: ReplyId; sectionId: Article['sectionId']; queue: Dismissable }
type Answering = { body: PlainText; answered: Reply; article: Article }

/** The rule that is named, and the words to be read with it: somebody’s own, or the rule’s. */
async function reasonOf(tx: Writing, { ruleId = null, because = '', to }: Decision) {
  const found = ruleId === null ? undefined : await findHouseRule(tx, ruleId)
  const rule = found?.retired ? undefined : found
  return { rule, because: because.trim() || (rule?.title ?? usualReason[to] ?? '') }
}

/** Whoever decides on a reply that its writer has appealed about decides the appeal. */
async function hasOpenAppeal(tx: Writing, { id, status }: Reply): Promise<boolean> {
  if (status !== 'hidden' && status !== 'spam') return false
  const appeal = (await newestAppeals(tx, [id])).get(id)
  return appeal !== undefined && appeal.decided === null
}

function admitAnswer(actor: Actor, { body, answered, article }: Answering): Outcome<true, AnswerRefusal> {
  if (!may(actor, answerReplies, { section: article.sectionId })) return refused('not-allowed')
  if (answered.status !== 'published') return refused('not-published')
  if (!isPublic(article) || !article.repliesOpen) return refused('replies-closed')
  return body.trim() === '' ? refused('nothing-said') : done(true)
}
