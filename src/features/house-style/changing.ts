import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Actor, doerOf, may, type StaffId } from '../staff/index.ts'
import { foundInArchive } from './archive/archive.ts'
import { styleRuleTried } from './events.ts'
import { changing, type Needs, noteChange } from './needs.ts'
import { changeStyle } from './permissions.ts'
import {
  type Rule,
  type RuleFields,
  type RuleId,
  type RuleState,
  shownOfRule,
  standingOfRule,
  type Trial,
} from './rule.ts'
import { isTried, keyFor, printOfFinding, type Unsound, unsoundIn } from './rules.ts'
import { findRule, insertRule, keysTaken, updateRule } from './store.ts'
import { keepTrial, trialOf } from './trials/store.ts'

export type RuleRefusal = 'not-allowed' | 'no-such-rule' | 'too-many-rules'
/** What is wrong with what was written, or why it cannot be done. */
export type Changed = Outcome<Rule, RuleRefusal> | Overtaken<Rule> | { unsound: Unsound }
type Written = RuleFields & { ownerId: StaffId | null }

/** A text is asked every one of them. */
export const mostRules = 5_000

export async function make(needs: Needs, actor: Actor, fields: Written): Promise<Changed> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  const unsound = unsoundIn('new', fields)
  if (unsound) return { unsound }
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, changing)
    const taken = await keysTaken(tx)
    if (taken.size >= mostRules) return refused('too-many-rules')
    return done(await insert(needs, tx, { actor, key: keyFor(fields.name, taken), fields }))
  })
}

type Making = { actor: Actor; key: string; fields: Written; state?: RuleState }

/** A rule more, in a transaction that has asked whether there may be one. */
export async function insert(needs: Needs, tx: Writing, { actor, key, fields, state = 'off' }: Making): Promise<Rule> {
  const now = needs.clock.now()
  const rule: Rule = {
    ...shownOfRule(fields),
    ...{ id: needs.ids.next('style-rule'), key, state, pilots: [], madeAt: now, changedAt: now },
  }
  await insertRule(tx, rule)
  await noteChange(needs, tx, { actor, rule, did: state === 'live' ? 'went-live' : 'made' })
  return rule
}

type Change<Given> = { id: RuleId } & Given

/** What is asked of everybody is tried first: a live rule that finds something else now is asked of nobody until it was. */
export async function change(
  needs: Needs,
  actor: Actor,
  { id, fields: { base, ...fields } }: Change<{ fields: From<Written> }>,
): Promise<Changed> {
  return changeRule(needs, actor, {
    id,
    async act(tx, before) {
      if (isOverwriting({ base, now: shownOfRule(before), wanted: shownOfRule(fields) })) return overtaken(before)
      const unsound = unsoundIn(before.key, fields)
      if (unsound) return { unsound }
      return done(await write(needs, tx, { actor, before, fields }))
    },
  })
}

type Rewriting = { actor: Actor; before: Rule; fields: Written; did?: 'changed' | 'brought' }

export async function write(
  needs: Needs,
  tx: Writing,
  { actor, before, fields, did = 'changed' }: Rewriting,
): Promise<Rule> {
  const isAnother = printOfFinding(before) !== printOfFinding(fields)
  const isTold = before.state === 'live' && isAnother && !isTried(fields, await trialOf(tx, before.id))
  const state = isTold ? 'off' : before.state
  const rule: Rule = { ...before, ...shownOfRule(fields), state, changedAt: needs.clock.now() }
  if (JSON.stringify(shownOfRule(rule)) === JSON.stringify(shownOfRule(before))) return before
  await updateRule(tx, rule)
  await noteChange(needs, tx, { actor, rule, did })
  return rule
}

type Standing = From<{ state: RuleState; pilots: StaffId[] }>
export type StandingRefusal = RuleRefusal | 'not-tried' | 'nobody-tries-it'

/** Says who is asked a rule: nobody, those who try it, or everybody once it was tried on the archive. */
export async function stand(
  needs: Needs,
  actor: Actor,
  { id, base, ...wanted }: Change<Standing>,
): Promise<Outcome<Rule, StandingRefusal> | Overtaken<Rule>> {
  return changeRule(needs, actor, {
    id,
    async act(tx, before): Promise<Outcome<Rule, StandingRefusal> | Overtaken<Rule>> {
      if (isOverwriting({ base, now: standingOfRule(before), wanted: standingOfRule(wanted) })) return overtaken(before)
      if (wanted.state === 'pilot' && wanted.pilots.length === 0) return refused('nobody-tries-it')
      if (wanted.state === 'live' && !isTried(before, await trialOf(tx, id))) return refused('not-tried')
      const rule: Rule = { ...before, ...wanted, changedAt: needs.clock.now() }
      await updateRule(tx, rule)
      await noteChange(needs, tx, { actor, rule, did: didBy[wanted.state] })
      return done(rule)
    },
  })
}

const didBy = { off: 'switched-off', pilot: 'tried-out', live: 'went-live' } as const

type Acting<Result> = { id: RuleId; act: (tx: Writing, before: Rule) => Promise<Result> }

async function changeRule<Result>(
  { database }: Needs,
  actor: Actor,
  { id, act }: Acting<Result>,
): Promise<Result | { refused: 'not-allowed' | 'no-such-rule' }> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  return database.write<Result | { refused: 'not-allowed' | 'no-such-rule' }>(async (tx) => {
    await oneAtATime(tx, changing)
    const before = await findRule(tx, { id })
    return before ? act(tx, before) : refused('no-such-rule')
  })
}

/** Asks a rule of the newest articles, as it is now; it counts for as long as it finds the same. */
export async function tryOn(needs: Needs, actor: Actor, id: RuleId): Promise<Outcome<Trial, RuleRefusal>> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  const rule = await findRule(needs.database.read, { id })
  if (!rule) return refused('no-such-rule')
  const { articles, hits } = await foundInArchive(needs, [rule])
  const trial = { print: printOfFinding(rule), at: needs.clock.now(), by: actor.id, articles, hits: hits.get(id) ?? [] }
  await needs.database.write((tx) => keep(needs, tx, { actor, rule, trial }))
  return done(trial)
}

export async function keep(
  { events }: Needs,
  tx: Writing,
  { actor, rule, trial }: { actor: Actor; rule: Rule; trial: Trial },
): Promise<void> {
  await keepTrial(tx, rule.id, trial)
  const payload = { articles: trial.articles, found: trial.hits.length }
  events.record(tx, styleRuleTried, { actor: doerOf(actor), subject: `style-rule:${rule.id}`, payload })
}
