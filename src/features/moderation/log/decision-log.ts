import type { Clock } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import type { Events } from '../../../platform/events/events.ts'
import { type Decided, type DecisionLog, makerAsDoer, type NewDecision } from '../../replies/index.ts'
import { decisionMade } from '../events.ts'
import { emptyLinesAbout, emptyLinesOf, insertDecision, reasonsGiven } from './store.ts'

type Needs = { clock: Clock; ids: Ids; events: Events }

/** The one way a line comes into the log, whichever feature decided. */
export function createDecisionLog({ clock, ids, events }: Needs): DecisionLog {
  async function add(tx: Writing, decided: NewDecision): Promise<Decided> {
    const whole = { ...decided, id: ids.next<'decision'>('decision'), at: clock.now() }
    await insertDecision(tx, whole)
    return whole
  }

  return {
    add,
    async note(tx, decided) {
      const whole = await add(tx, decided)
      const { id: decisionId, what, by, replyId, sectionId: section = null } = whole
      const subject = replyId ? (`reply:${replyId}` as const) : null
      events.record(tx, decisionMade, { actor: makerAsDoer(by), subject, section, payload: { decisionId, what } })
      return whole
    },
    reasonsGiven,
    async forget(tx, { readerId, replyIds }) {
      await emptyLinesAbout(tx, replyIds)
      await emptyLinesOf(tx, readerId)
    },
  }
}
