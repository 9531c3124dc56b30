import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import { type Actor, may } from '../staff/index.ts'
import { foundInArchive } from './archive/archive.ts'
import { insert, keep, type RuleRefusal } from './changing.ts'
import { changing, type Needs, noteChange } from './needs.ts'
import { changeStyle } from './permissions.ts'
import { type Rule, shownOfRule } from './rule.ts'
import { printOfFinding } from './rules.ts'
import { starterGroups } from './starter/starter.ts'
import { findRules, updateRule } from './store.ts'

export type GroupRefusal = RuleRefusal | 'no-such-group'
type Switched = { rules: number; articles: number; found: number }

/**
 * Takes the rules of a group of the starter set into the paper’s own, as Notes, tries them all on the archive in one way
 * through it, and asks them of everybody from now on. What the paper made of one before stays as it is.
 */
export async function switchOn(needs: Needs, actor: Actor, name: string): Promise<Outcome<Switched, GroupRefusal>> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  const group = (await starterGroups()).find((each) => each.name === name)
  if (!group) return refused('no-such-group')
  const keys = group.rules.map(({ key }) => key)
  const added = await needs.database.write(async (tx) => {
    await oneAtATime(tx, changing)
    const known = new Map((await findRules(tx, keys)).map((rule) => [rule.key, rule]))
    const rules: Rule[] = []
    for (const { key, fields } of group.rules) {
      const there = known.get(key)
      rules.push(there ?? (await insert(needs, tx, { actor, key, fields: { ...fields, ownerId: actor.id } })))
    }
    return rules
  })
  const off = added.filter(({ state }) => state === 'off')
  const { articles, hits } = await foundInArchive(needs, off)
  const rules = await needs.database.write(async (tx) => {
    await oneAtATime(tx, changing)
    const now = (await findRules(tx, keys)).filter((rule) => off.some((tried) => isSame(tried, rule)))
    for (const rule of now) {
      const trial = {
        print: printOfFinding(rule),
        at: needs.clock.now(),
        by: actor.id,
        articles,
        hits: hits.get(rule.id) ?? [],
      }
      await keep(needs, tx, { actor, rule, trial })
      const live: Rule = { ...rule, state: 'live', changedAt: needs.clock.now() }
      await updateRule(tx, live)
      await noteChange(needs, tx, { actor, rule: live, did: 'went-live' })
    }
    return now
  })
  const found = rules.reduce((sum, { id }) => sum + (hits.get(id)?.length ?? 0), 0)
  return done({ rules: rules.length, articles, found })
}

/** Nobody has touched it since it was tried. */
function isSame(tried: Rule, now: Rule): boolean {
  const isOff = tried.id === now.id && now.state === 'off'
  return isOff && JSON.stringify(shownOfRule(tried)) === JSON.stringify(shownOfRule(now))
}

/** Asks nobody the rules of a group any more; they stay as they are. */
export async function switchOff(needs: Needs, actor: Actor, name: string): Promise<Outcome<Switched, GroupRefusal>> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  const group = (await starterGroups()).find((each) => each.name === name)
  if (!group) return refused('no-such-group')
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, changing)
    const keys = group.rules.map(({ key }) => key)
    const asked = (await findRules(tx, keys)).filter(({ state }) => state !== 'off')
    for (const rule of asked) {
      const off: Rule = { ...rule, state: 'off', changedAt: needs.clock.now() }
      await updateRule(tx, off)
      await noteChange(needs, tx, { actor, rule: off, did: 'switched-off' })
    }
    return done({ rules: asked.length, articles: 0, found: 0 })
  })
}
