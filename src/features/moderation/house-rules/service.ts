import type { Clock } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../../base/made-from.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Events } from '../../../platform/events/events.ts'
import type { CacheTag } from '../../../platform/pages/tags.ts'
import type { DecisionLog } from '../../replies/index.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { houseRuleChanged } from '../events.ts'
import { changeHouseRules } from '../permissions.ts'
import { type HouseRule, type HouseRuleId, type HouseRuleRefusal, shownOfRule } from './rule.ts'
import { allHouseRules, findHouseRule, insertHouseRule, updateHouseRule } from './store.ts'

type Needs = { database: Database; clock: Clock; ids: Ids; events: Events; decisionLog: DecisionLog }
type Written = Pick<HouseRule, 'title' | 'words' | 'position'>
type Made = Outcome<{ rule: HouseRule; before: HouseRule | null }, HouseRuleRefusal>

/** More than anybody reads before replying. */
const mostRules = 20
/** What the public page of rules and figures is made from. */
export const moderationTag: CacheTag = 'list:moderation'

/** The rules that decisions about replies rest on. A publisher writes them; every change of them is in the log. */
export function createHouseRules({ database, clock, ids, events, decisionLog }: Needs) {
  async function change(
    actor: Actor,
    make: (tx: Writing) => Promise<Made | Overtaken<HouseRule>>,
  ): Promise<Outcome<HouseRule, HouseRuleRefusal> | Overtaken<HouseRule>> {
    if (!may(actor, changeHouseRules)) return refused('not-allowed')
    return database.write(async (tx) => {
      await oneAtATime(tx, 'house-rules')
      const outcome = await make(tx)
      if ('refused' in outcome) return outcome
      const { rule, before } = outcome.done
      const facts = { before, after: rule }
      await decisionLog.note(tx, { what: kindOf(rule, before), by: actor.id, because: '', houseRuleId: rule.id, facts })
      events.record(tx, houseRuleChanged, {
        actor: doerOf(actor),
        subject: `house-rule:${rule.id}`,
        payload: { houseRuleId: rule.id, change: kindOf(rule, before) },
        drops: [moderationTag],
      })
      return done(rule)
    })
  }

  return {
    addRule: (actor: Actor, written: Written) =>
      change(actor, async (tx) => {
        const there = await allHouseRules(tx)
        if (there.filter(({ retired }) => !retired).length >= mostRules) return refused('too-many-rules')
        const rule: HouseRule = { ...written, id: ids.next('house-rule'), retired: false }
        await insertHouseRule(tx, rule)
        return done({ rule, before: null })
      }),
    /** Decisions that rest on it keep the words they were made under in the log. */
    changeRule: (actor: Actor, id: HouseRuleId, { base, ...written }: From<Written & { retired: boolean }>) =>
      change(actor, async (tx) => {
        const before = await findHouseRule(tx, id)
        if (!before) return refused('no-such-rule')
        const rule: HouseRule = { ...before, ...written }
        if (isOverwriting({ base, now: shownOfRule(before), wanted: shownOfRule(rule) })) return overtaken(before)
        await updateHouseRule(tx, rule, clock.now())
        return done({ rule, before })
      }),
    allRules: () => allHouseRules(database.read),
    /** The rules in force. */
    rules: async (db: Reading = database.read) => (await allHouseRules(db)).filter(({ retired }) => !retired),
    rule: (id: HouseRuleId, db: Reading = database.read) => findHouseRule(db, id),
  }
}

function kindOf(rule: HouseRule, before: HouseRule | null) {
  if (!before) return 'rule-made' as const
  return rule.retired && !before.retired ? ('rule-retired' as const) : ('rule-changed' as const)
}
