import type { Level, RuleName } from '../src/features/desk/index.ts'
import { earned, rules } from '../src/features/desk/rule-list.ts'
import { precisionOf } from './levels.ts'
import { type Group, groups, type Marked, type Measured } from './measured.ts'

const needed = { found: 0.95, lifted: 0.99, serious: 0.6 }
const wanted = { f1: 0.86, persons: 0.8, tierRight: 0.95, tierCovers: 0.6, datesFound: 0.95, datesRight: 0.88 }
const marked: Marked[] = ['held out', 'tuned']
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)}%`)

function injectedTable({ injected, seeds, sizes }: Measured): string[][] {
  const heads = groups.map((group) => `${sizes[group]} ${group} × ${seeds}`)
  return [
    ['fault', 'rule', ...heads],
    ...injected.map((each) => [
      each.name,
      each.rule,
      ...groups.map((group) => `${percent(each[group].found, each[group].of)} of ${each[group].of}`),
    ]),
  ]
}

function cleanTable({ clean, sizes }: Measured): string[][] {
  const per = (group: Group, count: number) => ((count * 800) / clean[group].words).toFixed(2)
  const notes = (group: Group) => clean[group].said.length - clean[group].serious
  return [
    ['clean text', ...groups.map((group) => `${sizes[group]} ${group}`)],
    ['words', ...groups.map((group) => clean[group].words.toLocaleString('en'))],
    ['block and warn findings per 800 words', ...groups.map((group) => per(group, clean[group].serious))],
    ['notes per 800 words', ...groups.map((group) => per(group, notes(group)))],
  ]
}

function precisionTable(measured: Measured): string[][] {
  const lines = Array.from(precisionOf(measured).keys(), (name) => {
    const rule = rules.find((each) => each.name === name)
    const kinds = measured.injected.filter((each) => each.rule === name).length
    const shares = groups.map((group) => shareIn(measured, group, name))
    return [name, rule?.asks ?? '', levelOf(measured, name), ...shares, `${kinds}`]
  })
  return [['rule', 'asks to', 'level', ...groups.map((group) => `right, ${group}`), 'kinds of fault'], ...lines]
}

function shareIn({ precision }: Measured, group: Group, name: RuleName): string {
  const each = precision[group].find(({ rule }) => rule === name)
  return each ? percent(each.right, each.right + each.wrong) : '–'
}

function levelOf(measured: Measured, name: RuleName): Level {
  return earned(rules.find((rule) => rule.name === name)?.asks ?? 'note', precisionOf(measured).get(name))
}

function liftedTable({ lifted }: Measured): string[][] {
  return [
    ['archive of 1,000 articles', 'found'],
    ['passages of 60 to 150 words, one word in ten changed', `${percent(lifted.found, lifted.of)} of ${lifted.of}`],
    ['articles that share nothing, said to share something', `${lifted.false} of ${lifted.of}`],
  ]
}

const suggestedRows = {
  f1: 'speaker of a quote of four words or more (F1)',
  persons: 'speaker resolved to the right person',
  tierRight: 'accepted together: right',
  tierCovers: 'accepted together: of all quotes',
  datesFound: 'dates found',
  datesRight: 'dates resolved rightly',
} satisfies Record<keyof typeof wanted, string>

function suggestedTable({ suggested, sizes }: Measured): string[][] {
  const rows = Object.entries(suggestedRows) as [keyof typeof wanted, string][]
  return [
    ['suggested', ...marked.map((group) => `${sizes[group]} ${group}`), 'required'],
    ['quotes, dates marked', ...marked.map((group) => `${suggested[group].quotes}, ${suggested[group].dates}`), ''],
    ...rows.map(([name, says]) => [
      says,
      ...marked.map((group) => percent(suggested[group][name], 1)),
      `≥ ${wanted[name] * 100}%`,
    ]),
  ]
}

export function tablesOf(measured: Measured): string[][][] {
  return [
    injectedTable(measured),
    cleanTable(measured),
    precisionTable(measured),
    liftedTable(measured),
    suggestedTable(measured),
  ]
}

export function asText(measured: Measured): string {
  const { injected, clean } = measured
  // What is missed and said of the articles held out stays unseen, so that nobody tunes on it.
  const missed = injected.flatMap((each) =>
    [...each.tuned.missed, ...each.plain.missed].map((at) => `  ${each.name}: ${at}`),
  )
  const said = [...clean.tuned.said, ...clean.plain.said].map(
    (each) => `  ${each.level} ${each.rule}: ${each.name}: ${each.evidence}`,
  )
  const alarms = [...measured.precision.tuned, ...measured.precision.plain].flatMap((each) =>
    each.alarms.map((at) => `  ${each.rule}: ${at}`),
  )
  const tables = tablesOf(measured).map(aligned)
  const lists = Object.entries({ Missed: missed, 'Said of sound words': alarms, 'Said of clean text': said })
  return [...tables, ...lists.map(([what, lines]) => [`${what}:`, ...lines].join('\n'))].join('\n\n')
}

function aligned(lines: string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Whether every figure that is required is reached. Levels are not required: they follow from the precision. */
export function isMet({ injected, clean, lifted, suggested }: Measured): boolean {
  const isFound = injected.filter(isMechanical).every(isFoundEnough)
  const isQuiet = groups.every((group) => (clean[group].serious * 800) / clean[group].words <= needed.serious)
  const isLifted = lifted.found >= lifted.of * needed.lifted && lifted.false === 0
  const isSuggested = marked.every((group) =>
    Object.entries(wanted).every(([name, least]) => suggested[group][name as keyof typeof wanted] >= least),
  )
  return isFound && isQuiet && isLifted && isSuggested
}

/** What says the same again is for a reader to judge: a lead may share a headline’s words and say more. */
function isMechanical({ rule }: Measured['injected'][number]): boolean {
  return rule !== 'restatement'
}

function isFoundEnough(each: Measured['injected'][number]): boolean {
  return each['held out'].found >= each['held out'].of * needed.found
}

export function asMarkdown([head = [], ...lines]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n')
}
