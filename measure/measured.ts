import type { House } from '../src/features/desk/index.ts'
import { check, type Finding, type Level, type RuleName } from '../src/features/desk/index.ts'
import { chanceFrom } from './chance.ts'
import type { Sample } from './corpus.ts'
import type { Injector } from './faults.ts'
import type { Injected } from './injected.ts'
import type { Suggested } from './suggested.ts'

export type Group = 'held out' | 'tuned'
type Found = { found: number; of: number; missed: string[] }
type Clean = {
  words: number
  serious: number
  said: { rule: RuleName; level: Level; evidence: string; name: string }[]
}
export type Precise = { rule: RuleName; right: number; wrong: number }

export type Measured = {
  seeds: number
  sizes: Record<Group, number>
  injected: ({ name: string; rule: RuleName } & Record<Group, Found>)[]
  clean: Record<Group, Clean>
  precision: Precise[]
  lifted: { found: number; of: number; false: number }
  suggested: Record<Group, Suggested>
}

type How = { seeds: readonly number[]; house: House }

/** Each article with one fault at a time, once a seed: how many of them the rule finds where they are. */
export function found(samples: Sample[], injector: Injector, { seeds, house }: How): Found {
  const outcome: Found = { found: 0, of: 0, missed: [] }
  for (const { sample, injected } of trials(samples, injector, seeds)) {
    outcome.of += 1
    if (check(injected.draft, house).some((finding) => isAt(finding, injected, injector.rule))) outcome.found += 1
    else outcome.missed.push(`${sample.name}: ${excerptOf(injected)}`)
  }
  return outcome
}

function trials(samples: Sample[], injector: Injector, seeds: readonly number[]) {
  return seeds.flatMap((seed) =>
    samples.flatMap((sample) => {
      const injected = injector.inject(sample, chanceFrom(seed * 1_000 + sample.number))
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

/** What is said of articles with nothing wrong. */
export function clean(samples: Sample[], house: House): Clean {
  const said = samples.flatMap(({ draft, name }) =>
    check(draft, house).map(({ rule, level, evidence }) => ({ rule, level, evidence, name })),
  )
  return {
    words: samples.reduce((sum, { words }) => sum + words, 0),
    serious: said.filter(({ level }) => level !== 'note').length,
    said,
  }
}

/**
 * Of what each rule says, how much is right: the faults it found against what else it said, each article counted as often
 * clean as with a fault.
 */
export function precision(samples: Sample[], injectors: Injector[], how: How): Precise[] {
  const said = samples.flatMap(({ draft }) => check(draft, how.house))
  const byRule = Map.groupBy(injectors, ({ rule }) => rule)
  return Array.from(byRule, ([rule, own]) => {
    const outcomes = own.map((injector) => found(samples, injector, how))
    const right = outcomes.reduce((sum, each) => sum + each.found, 0)
    const times = outcomes.reduce((sum, each) => sum + each.of, 0) / samples.length
    return { rule, right, wrong: Math.round(said.filter((finding) => finding.rule === rule).length * times) }
  })
}
