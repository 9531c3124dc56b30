import type { Finding, House, Level, RuleName } from '../src/features/desk/index.ts'
import { rules } from '../src/features/desk/rule-list.ts'
import { isHouseRule } from '../src/features/desk/rules/style/style.ts'
import { check } from '../src/features/desk/rules.ts'
import { chanceFrom } from './chance.ts'
import type { Sample } from './corpus.ts'
import type { Injected, Injector } from './injected.ts'
import type { Suggested } from './suggested.ts'

/** The articles with gold, and the plain ones; every third of each held out. */
export const groups = ['held out', 'tuned', 'plain held out', 'plain'] as const
export type Group = (typeof groups)[number]
export type Marked = 'held out' | 'tuned'
type Found = { found: number; of: number; missed: string[] }
type Clean = {
  words: number
  serious: number
  said: { rule: RuleName; level: Level; evidence: string; name: string }[]
}
export type Precise = { rule: RuleName; right: number; wrong: number; alarms: string[] }

export type Measured = {
  seeds: number
  sizes: Record<Group, number>
  injected: ({ name: string; rule: RuleName } & Record<Group, Found>)[]
  clean: Record<Group, Clean>
  precision: Record<Group, Precise[]>
  lifted: { found: number; of: number; false: number }
  suggested: Record<Marked, Suggested>
}

/** Each fault is put into each article once for each of these. */
export const seeds = [11, 23, 37, 53, 71]

type How = { seeds: readonly number[]; house: House }

/** Each article with one fault at a time, once a seed: how many of them the rule finds where they are. */
export function found(samples: Sample[], injector: Injector, { seeds, house }: How): Found {
  const outcome: Found = { found: 0, of: 0, missed: [] }
  for (const { sample, injected } of trials(samples, injector.inject, seeds)) {
    outcome.of += 1
    if (isSaid(injected, injector.rule, house)) outcome.found += 1
    else outcome.missed.push(`${sample.name}: ${excerptOf(injected)}`)
  }
  return outcome
}

/** The same put in without a fault: what the rule says of it all the same. */
function alarms(samples: Sample[], { rule, sound }: Injector, { seeds, house }: How): { said: string[]; of: number } {
  const all = sound ? trials(samples, sound, seeds) : []
  const said = all
    .filter(({ injected }) => isSaid(injected, rule, house))
    .map(({ sample, injected }) => `${sample.name}: ${excerptOf(injected)}`)
  return { said, of: all.length }
}

function isSaid(injected: Injected, rule: RuleName, house: House): boolean {
  return check(injected.draft, { ...house, only: [rule] }).some((finding) => isAt(finding, injected, rule))
}

function trials(samples: Sample[], inject: Injector['inject'], seeds: readonly number[]) {
  return seeds.flatMap((seed) =>
    samples.flatMap((sample) => {
      const injected = inject(sample, chanceFrom(seed * 1_000 + sample.number))
      return injected ? [{ sample, injected }] : []
    }),
  )
}

function isAt({ rule, place }: Finding, { passage, from, to }: Injected, wanted: RuleName): boolean {
  return rule === wanted && place.passage === passage && place.start <= to && place.end >= from
}

function excerptOf({ draft, passage, from }: Injected): string {
  const text = draft.passages.find(({ id }) => id === passage)?.text ?? ''
  return text.slice(Math.max(0, from - 30), Math.max(0, from) + 60)
}

/** By what a rule asks for, whatever it has earned so far. */
function asked(name: RuleName): Level {
  return rules.find((rule) => rule.name === name)?.asks ?? 'note'
}

/** What is said of articles with nothing wrong. */
export function clean(samples: Sample[], house: House): Clean {
  const said = samples.flatMap(({ draft, name }) =>
    check(draft, house).flatMap(({ rule, evidence }) =>
      isHouseRule(rule) ? [] : { rule, level: asked(rule), evidence, name },
    ),
  )
  return {
    words: samples.reduce((sum, { words }) => sum + words, 0),
    serious: said.filter(({ level }) => level !== 'note').length,
    said,
  }
}

/**
 * A fault of each kind in so many articles. It decides what a false alarm weighs: the fewer faults there are, the more of
 * what is said is wrong. Of drafts at a desk, fewer would be hard to believe, and more would flatter the rules.
 */
const oneFaultIn = 10

/**
 * Of what each rule says of ordinary text, how much is right: articles with nothing wrong but a fault of each kind in one
 * of ten, and in another of ten sound words put in like the fault.
 */
export function precision(samples: Sample[], injectors: Injector[], how: How): Precise[] {
  return Array.from(
    Map.groupBy(injectors, ({ rule }) => rule),
    ([rule, own]) => {
      const few = samples.length / oneFaultIn
      const outcomes = own.map((injector) => found(samples, injector, how)).filter(({ of }) => of > 0)
      const right = outcomes.reduce((sum, each) => sum + (each.found / each.of) * few, 0)
      const said = samples.flatMap(({ draft }) => check(draft, { ...how.house, only: [rule] })).length
      const sound = own.map((injector) => alarms(samples, injector, how))
      const wrong = said + sound.reduce((sum, { said, of }) => sum + (of === 0 ? 0 : (said.length / of) * few), 0)
      return { rule, right, wrong, alarms: sound.flatMap((each) => each.said) }
    },
  ).filter(({ right, wrong }) => right + wrong > 0)
}
