import type { Clock } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import { done, type Outcome } from '../../../base/outcome.ts'
import type { PlainText } from '../../../base/text.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { DecisionLog, Move, Queues, Replies, Reply, ReplyId } from '../../replies/index.ts'
import { moderateReplies } from '../../replies/permissions.ts'
import type { SectionId } from '../../settings/index.ts'
import { type Actor, may, type Newsroom } from '../../staff/index.ts'
import type { HouseRule, HouseRuleId } from '../house-rules/rule.ts'
import { findHouseRule } from '../house-rules/store.ts'
import { findMove, standingMove } from '../log/store.ts'
import { type AppealDecisionRefusal, type AppealRefusal, admitAppeal, admitAppealDecision } from '../rules.ts'
import { appealAnswered, type Tell } from '../telling.ts'
import type { Appeal, AppealOutcome, Statement } from './appeal.ts'
import { appealOf, decideAppeal, insertAppeal, newestAppeals } from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  replies: Replies
  newsroom: Newsroom
  tell: Tell
  decisionLog: DecisionLog
  queues: Queues
}
type Deciding = { replyId: ReplyId; outcome: AppealOutcome; words: string }

/** Decisions explained to whoever they are about, appeals against them, and what comes of those. */
export function createAppeals(needs: Needs) {
  const { database, clock, ids, replies, newsroom, tell, decisionLog, queues } = needs
  const { deciding } = replies

  /** Why a reply is hidden or was taken for spam; `undefined` for any other. Whoever asks has shown it is theirs. */
  async function statement(replyId: ReplyId, db: Reading = database.read): Promise<Statement | undefined> {
    const reply = await deciding.reply(replyId, db)
    const move = reply && (await standingMove(db, replyId))
    if (!move || !isHeldBack(reply)) return undefined
    const rule = (await ruleOf(db, move)) ?? null
    const appeal = (await appealOf(db, move.id)) ?? null
    return { reply, move, rule, byProgram: move.by === 'program', appeal }
  }

  async function newestAppeal(db: Reading, replyId: ReplyId): Promise<Appeal | null> {
    return (await newestAppeals(db, [replyId])).get(replyId) ?? null
  }

  /** The writer’s own, who has shown that the reply is theirs. */
  async function appeal(replyId: ReplyId, words: PlainText): Promise<Outcome<Appeal, AppealRefusal>> {
    return deciding.changing(replyId, async (tx, reply, { sectionId }) => {
      const move = await standingMove(tx, replyId)
      const before = move && (await appealOf(tx, move.id))
      const verdict = admitAppeal({ reply, move, isMade: before !== undefined, words })
      if ('refused' in verdict) return verdict
      const decisionId = verdict.done.id
      const made: Appeal = { id: ids.next('appeal'), replyId, decisionId, words, madeAt: clock.now(), decided: null }
      await insertAppeal(tx, made)
      await queues.enqueue(tx, { queue: 'appeal', because: [{ rule: 'appealed' }] }, { id: replyId, sectionId })
      const facts = { against: decisionId }
      await decisionLog.note(tx, { replyId, sectionId, what: 'appealed', by: 'reader', because: '', facts })
      return done(made)
    })
  }

  /** Decided by somebody else than who made the decision, where there is somebody else. */
  async function answerAppeal(
    actor: Actor,
    { replyId, outcome, words }: Deciding,
  ): Promise<Outcome<Appeal, AppealDecisionRefusal>> {
    const others = await whoElseMay(actor)
    return deciding.changing(replyId, async (tx, reply, { sectionId: section }) => {
      const about = await newestAppeal(tx, replyId)
      const against = about ? await findMove(tx, about.decisionId) : undefined
      const isOthers = others.some((other) => may(other, moderateReplies, { section }))
      const verdict = admitAppealDecision({ actor, section, appeal: about, against, isOthers, words })
      if ('refused' in verdict) return verdict
      const decided: Appeal = {
        ...verdict.done,
        decided: { outcome, answer: words.trim(), at: clock.now(), by: actor.id },
      }
      await close(tx, actor, { reply, section, appeal: decided, outcome })
      return done(decided)
    })
  }

  async function close(tx: Writing, actor: Actor, { reply, section, appeal: decided, outcome }: Closing) {
    const answer = decided.decided
    if (!answer) return
    await decideAppeal(tx, decided.id, answer)
    await queues.dequeue(tx, reply.id, ['appeal'])
    const told = { replyId: reply.id, sectionId: section, by: actor.id, because: answer.answer }
    await decisionLog.note(tx, { ...told, what: outcome, facts: { against: decided.decisionId } })
    if (outcome === 'reversed' && isHeldBack(reply)) {
      await deciding.move(
        tx,
        { ...reply, sectionId: section },
        { to: 'published', by: actor.id, because: answer.answer },
      )
    }
    await tell(tx, reply.id, () => appealAnswered(answer))
  }

  async function whoElseMay(actor: Actor): Promise<Actor[]> {
    const staff = await newsroom.all()
    return staff.filter(({ id, leftAt }) => id !== actor.id && leftAt === null)
  }

  return {
    statement,
    appeal,
    answerAppeal,
    appeals: (of: readonly ReplyId[]) => newestAppeals(database.read, of),
  }
}

function isHeldBack({ status }: Reply): boolean {
  return status === 'hidden' || status === 'spam'
}

async function ruleOf(db: Reading, { houseRuleId }: Move): Promise<HouseRule | undefined> {
  return houseRuleId === null ? undefined : findHouseRule(db, houseRuleId as HouseRuleId)
}

type Closing = { reply: Reply; section: SectionId; appeal: Appeal; outcome: AppealOutcome }
