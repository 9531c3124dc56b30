import { readFileSync, writeFileSync } from 'node:fs'
import type { RuleName } from '../src/features/desk/index.ts'
import { precision as known } from '../src/features/desk/precision.ts'
import { earned, rules } from '../src/features/desk/rule-list.ts'
import { rulePages } from '../src/features/desk/rule-pages.ts'
import type { Measured, Precise } from './measured.ts'

type Precision = ReadonlyMap<RuleName, number>

/** How much of what each rule says is right on the articles held out, on those where it is right less, in their order. */
export function precisionOf({ precision, lifted }: Pick<Measured, 'precision' | 'lifted'>): Precision {
  const overlap: Precise = { rule: 'archive-overlap', right: lifted.found, wrong: lifted.false, alarms: [] }
  return worseOf(sharesOf([...precision['held out'], overlap]), sharesOf(precision['plain held out']))
}

/** A rule that nothing on one side asks about goes by the other. */
export function worseOf(one: Precision, other: Precision): Precision {
  const share = (name: RuleName) => Math.min(one.get(name) ?? 1, other.get(name) ?? 1)
  return new Map(rules.flatMap(({ name }) => (one.has(name) || other.has(name) ? [[name, share(name)] as const] : [])))
}

/** Cut after the third figure, so that nothing is rounded up to what it must reach. */
export function sharesOf(all: readonly Precise[]): Precision {
  const shares = new Map(
    all.map(({ rule, right, wrong }) => [rule, Math.floor((right / (right + wrong)) * 1000) / 1000]),
  )
  return new Map(rules.flatMap(({ name }) => (shares.has(name) ? [[name, shares.get(name) ?? 0] as const] : [])))
}

/** The rules whose level is another now, a line each. */
export function changesIn(precision: Precision): string[] {
  return rules.flatMap(({ name, asks, level }) => {
    const now = earned(asks, precision.get(name))
    const share = `${((precision.get(name) ?? 0) * 100).toFixed(1)}%`
    return now === level ? [] : [`${name}: from ${level} to ${now}, with ${share} right`]
  })
}

/** The file that the rules read their precision from. */
export function precisionFile(precision: Precision): string {
  const key = (name: string) => (name.includes('-') ? `'${name}'` : name)
  const lines = Array.from(precision, ([name, share]) => `  ${key(name)}: ${share},`)
  return `import type { RuleName } from './finding.ts'

/** How much of what each rule says is right, 0 to 1, on the worse of the articles held out. Written by \`npm run measure:desk\`. */
export const precision: Partial<Record<RuleName, number>> = {
${lines.join('\n')}
}
`
}

const needs = { block: 'stop publication with 95%', warn: 'warn with 80%', note: '' }

/** The pages of the rules, as Markdown. */
export function pagesOf(precision: Precision = new Map(Object.entries(known) as [RuleName, number][])): string {
  return rules
    .map(({ name, asks }) => {
      const { about, bad, good } = rulePages[name]
      const share = precision.get(name)
      const level = earned(asks, share)
      const measured = share === undefined ? 'Not measured' : `Right in ${(share * 100).toFixed(1)}% of what it says`
      const why = level === asks ? '' : `; it would ${needs[asks]}`
      return `### ${name} (${level})\n\n${about}\n\n- Bad: ${bad}\n- Good: ${good}\n\n${measured}${why}.`
    })
    .join('\n\n')
}

const page = new URL('../docs/desk-check.md', import.meta.url)
const file = new URL('../src/features/desk/precision.ts', import.meta.url)

/** Keeps what was measured: what the rules read, and what people read. */
export function keep(precision: Precision, tables: string): void {
  writeFileSync(file, precisionFile(precision))
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, between(between(text, 'rules', pagesOf(precision)), 'measured', tables))
}

function between(text: string, name: string, put: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before = '', after = ''] = [text.split(begin)[0], text.split(end)[1]]
  return `${before}${begin}\n\n${put}\n\n${end}${after}`
}

/** What stands in the page between two marks. */
export function standing(name: string): string {
  const [, rest = ''] = readFileSync(page, 'utf8').split(`<!-- ${name} -->`)
  return rest.split(`<!-- /${name} -->`)[0]?.trim() ?? ''
}
