import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { excerpt, placeIn, proseOf, type Writing } from '../writing.ts'
import { ages } from './ages.ts'
import { amount, changeBetween, readAmount } from './numbers.ts'

/** Sums that do not come out, and ages that do not fit a year of birth. Says nothing where the words say *about*. */
export function arithmetic(draft: Draft): Fault[] {
  return [...proseOf(draft).flatMap((writing) => Array.from(sumsIn(writing))), ...ages(draft)]
}

const percent = '(\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)'
const up = 'rise|increase|gain|jump|growth|climb|surge|leap'
const down = 'fall|drop|decrease|decline|cut|reduction|loss|slump'
const rose = 'rose|rise|rises|risen|increased|jumped|grew|climbed|surged|gained|up'
const fell = 'fell|fall|falls|fallen|dropped|decreased|declined|slumped|slipped|sank|plunged|lost|down'

type Sum = { pattern: RegExp; judge: (groups: Record<string, string>) => string | undefined }

const named = (name: string) => amount.replace('(', `(?<${name}>`)
const rate = percent.replace('(', '(?<rate>')
const gap = ',? (?:which (?:is|was) )?(?:an? )?'

const sums: Sum[] = [
  // *from 4,000 to 2,200, a cut of 45%*; *from £35m to £42m, up 20%*
  {
    pattern: sumOf(`from ${named('from')} to ${named('to')}${gap}(?<way>${up}|${down}|up|down) (?:of |by )?${rate}`),
    judge: judgeRate,
  },
  { pattern: sumOf(`from ${named('from')} to ${named('to')}, an? ${rate} (?<way>${up}|${down})`), judge: judgeRate },
  // *rose 20% to $42 million from $35 million*
  {
    pattern: sumOf(`(?<way>${rose}|${fell}) (?:by )?${rate},? to ${named('to')},? from ${named('from')}`),
    judge: judgeRate,
  },
  {
    pattern: sumOf(`(?<way>${rose}|${fell}) (?:by )?${rate},? from ${named('from')},? to ${named('to')}`),
    judge: judgeRate,
  },
  // *up from £35m, an increase of 20%* has its first number before.
  {
    pattern: sumOf(`${named('to')},? (?:up|down) from ${named('from')},? (?:an? )?(?<way>${up}|${down}) of ${rate}`),
    judge: judgeRate,
  },
  // *from 21 to 28, a rise of seven* in figures
  {
    pattern: sumOf(
      `from ${named('from')} to ${named('to')},? an? (?<way>${up}|${down}) of ${named('by')}(?! ?(?:%|per ?cent))`,
    ),
    judge: judgeDifference,
  },
  // *72 of the 240 homes, or 30%*
  {
    pattern: sumOf(
      `${named('part')} (?:out )?of (?:the |its |their )?${named('whole')}(?: \\p{Ll}+){0,3},? (?:or|that is|which is) ${rate}`,
    ),
    judge: judgeShare,
  },
  // *by 211 to 178, a majority of 33*
  {
    pattern: sumOf(
      `(?<yes>\\d+(?:,\\d{3})*)(?: votes)?(?: to | against |-|–)(?<no>\\d+(?:,\\d{3})*)(?: votes)?,? a (?:majority|margin) of (?<by>\\d+(?:,\\d{3})*)`,
    ),
    judge: judgeMajority,
  },
]

function sumOf(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.,])${source}(?![\\p{L}\\p{N}]|[.,]\\d| points?)`, 'giu')
}

function* sumsIn(writing: Writing): Generator<Fault> {
  if (!/\d/.test(writing.text)) return
  const taken = new Set<number>()
  for (const { pattern, judge } of sums) {
    for (const match of writing.text.matchAll(pattern)) {
      const says = judge(match.groups ?? {})
      if (says === undefined || taken.has(match.index)) continue
      taken.add(match.index)
      const end = match.index + match[0].length
      yield {
        rule: 'arithmetic',
        place: placeIn(writing, match.index, end),
        message: says,
        evidence: excerpt(writing.text, match.index, end),
      }
    }
  }
}

function judgeRate({ from = '', to = '', way = '', rate: said = '' }: Record<string, string>): string | undefined {
  const [first, second] = [readAmount(from), readAmount(to)]
  if (first.value <= 0 || !areAlike(from, to)) return undefined
  const { least, most } = changeBetween(first, second)
  // exception: a list of words, on one word
  const isDown = new RegExp(`^(?:${fell}|${down})$`, 'i').test(way)
  const [low, high] = isDown ? [-most, -least] : [least, most]
  const stated = Number(said)
  const slack = Math.max(1.1, stated * 0.03)
  if (stated + slack >= low && stated - slack <= high) return undefined
  const change = ((second.value - first.value) / first.value) * 100
  return say.changeIsNot({
    ...{ before: from, after: to, written: said, percent: shown(Math.abs(change)) },
    change: change < 0 ? 'down' : 'up',
    way: isDown ? 'down' : 'up',
  })
}

/** Two numbers of one kind, and no years: *rose 10 per cent from 2010 to 2015*. */
function areAlike(from: string, to: string): boolean {
  const areYears = [from, to].every((each) => /^(?:1[5-9]|20|21)\d\d$/.test(each))
  return !areYears && readAmount(from).unit === readAmount(to).unit && hasOwnScale(from) === hasOwnScale(to)
}

/** *From 4.1 to 4.4 million*: the scale stands once, and which it belongs to is for a reader to say. */
function hasOwnScale(written: string): boolean {
  return /[a-z]/i.test(written)
}

function judgeDifference({ from = '', to = '', way = '', by = '' }: Record<string, string>): string | undefined {
  const [first, second, said] = [readAmount(from), readAmount(to), readAmount(by)]
  if (!areAlike(from, to) || !areAlike(to, by)) return undefined
  // exception: a list of words, on one word
  const isDown = new RegExp(`^(?:${down})$`, 'i').test(way)
  const change = (second.value - first.value) * (isDown ? -1 : 1)
  const slack = Math.max(second.most - second.value, said.most - said.value)
  return Math.abs(change - said.value) <= slack
    ? undefined
    : say.changeByIsNot({ before: from, after: to, change: way, amount: by })
}

function judgeShare({ part = '', whole = '', rate: said = '' }: Record<string, string>): string | undefined {
  const [some, all, stated] = [readAmount(part), readAmount(whole), Number(said)]
  if (all.value <= 0 || some.value > all.value || hasOwnScale(part) !== hasOwnScale(whole)) return undefined
  const share = (some.value / all.value) * 100
  const slack = Math.max(1, (some.most / all.least) * 100 - share) + 0.5
  return Math.abs(share - stated) <= slack
    ? undefined
    : say.shareIsNot({ part, whole, percent: shown(share), written: said })
}

function judgeMajority({ yes = '', no = '', by = '' }: Record<string, string>): string | undefined {
  const [ayes, noes, said] = [yes, no, by].map((each) => Number(each.replaceAll(',', '')))
  if (ayes === undefined || noes === undefined || said === undefined) return undefined
  // *Won by 2-1, a margin of 50,000 votes* counts something else.
  if (Math.abs(ayes - noes) === said || said > ayes + noes) return undefined
  return say.majorityIsNot({ yes, no, majority: Math.abs(ayes - noes), written: by })
}

function shown(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '')
}
