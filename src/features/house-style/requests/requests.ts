import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { styleChangeAsked } from '../events.ts'
import type { Needs } from '../needs.ts'
import { changeStyle, readStyle } from '../permissions.ts'
import type { Request, RequestId, RuleId } from '../rule.ts'
import { findRule } from '../store.ts'
import { insertRequest, settleRequest } from './store.ts'

export type AskRefusal = 'not-allowed' | 'no-such-rule' | 'no-words' | 'no-such-request'

/** Whoever works here may ask for a change of a rule. */
export async function ask(
  { database, clock, ids, events }: Needs,
  actor: Actor,
  { id, words }: { id: RuleId; words: string },
): Promise<Outcome<Request, AskRefusal>> {
  if (!may(actor, readStyle)) return refused('not-allowed')
  if (words.trim() === '') return refused('no-words')
  return database.write(async (tx): Promise<Outcome<Request, AskRefusal>> => {
    if (!(await findRule(tx, { id }))) return refused('no-such-rule')
    const asked = { id: ids.next('style-request'), at: clock.now(), by: actor.id, words: words.trim() }
    const request: Request = { ...asked, settledAt: null, settledBy: null, answer: '' }
    await insertRequest(tx, id, request)
    events.record(tx, styleChangeAsked, {
      actor: doerOf(actor),
      subject: `style-rule:${id}`,
      payload: { requestId: request.id, isSettled: false },
    })
    return done(request)
  })
}

type Settling = { ruleId: RuleId; requestId: RequestId; answer: string }

export async function settle(
  { database, clock, events }: Needs,
  actor: Actor,
  { ruleId, requestId, answer }: Settling,
): Promise<Outcome<true, AskRefusal>> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  return database.write(async (tx): Promise<Outcome<true, AskRefusal>> => {
    const settled = { ruleId, at: clock.now(), by: actor.id, answer: answer.trim() }
    if (!(await settleRequest(tx, requestId, settled))) return refused('no-such-request')
    events.record(tx, styleChangeAsked, {
      actor: doerOf(actor),
      subject: `style-rule:${ruleId}`,
      payload: { requestId, isSettled: true },
    })
    return done(true)
  })
}
