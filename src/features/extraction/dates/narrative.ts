import { edtfDay, edtfMonth, edtfSpan, edtfYear, parseDay, plus, plusMonths, weekdayOf } from './calendar.ts'
import { weekdayNear, yearSpokenOf } from './near.ts'
import { type Context, type DateFound, type Groups, type Rule, rule, type Value } from './rule.ts'
import { number, numberOf, weekday, weekdayNumber } from './words.ts'

const span = `[Ff]rom (?<from>${weekday}) (?:to|until|till|through) (?<to>${weekday})`

/** Times told from the story: the year before the one it speaks of, a stretch of days, the end of the year. */
export const narrativeRules: Rule[] = [
  rule(span, betweenDays),
  rule("(?:[Tt]he\\s)?[Yy]ear(?:['’]s)?[-\\s]end(?:\\s(?<y>(?:19|20)\\d\\d))?", yearEnd),
  rule('[Tt]he (?:previous|prior|preceding) year|[Tt]he year before(?!\\s\\p{L})', (_groups, { start }, context) => {
    const year = yearSpokenOf(context, start)
    return { edtf: year === null ? null : edtfYear(year - 1), granularity: 'year' }
  }),
]

function betweenDays({ from = '', to = '' }: Groups, { start }: { start: number }, context: Context): Value | null {
  if (/(?:open|opens|daily|every|hours|runs?|available)\s$/i.test(context.text.slice(Math.max(0, start - 12), start)))
    return null
  const first = weekdayNear({ weekday: weekdayNumber(from), which: '' }, context, start)
  const day = first?.edtf ? parseDay(first.edtf) : null
  if (!day) return { edtf: null, granularity: 'interval' }
  const last = plus(day, (weekdayNumber(to) - weekdayOf(day) + 7) % 7)
  return { edtf: edtfSpan(day, last), granularity: 'interval' }
}

/** Not before a noun: *a year-end bonus* has no date. */
function yearEnd({ y }: Groups, { end }: { end: number }, { text, anchor }: Context): Value | null {
  const [, next = ''] = /^[-\s](\p{Ll}+)/u.exec(text.slice(end, end + 16)) ?? []
  if (
    y === undefined &&
    next !== '' &&
    !/^(?:and|or|to|but|for|in|by|at|with|when|as|it|he|she|they|if|is|was|will|the)$/.test(next)
  )
    return null
  return { edtf: y ?? (anchor ? edtfYear(anchor.year) : null), granularity: 'year' }
}

const nextTo = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<one>[Tt]he\\s(?<side>next|following|previous)\\s(?:day|morning|afternoon|evening|night)|[Tt]he\\s(?:day|night)\\s(?<edge>before|after)(?=[.,;:]|\\s(?:and|but|in|at|he|she|they)\\b|$))|(?<count>${number})\\s(?<unit>day|week|month|year)s?\\s(?<way>earlier|later))(?![\\p{L}\\p{N}-])`,
  'gu',
)

/** *the next day*, *two weeks later*: told from the last date before, if that stands near enough. Both in order. */
export function toldFrom(found: DateFound[], text: string): DateFound[] {
  const all = [...found]
  let next = 0
  for (const match of text.matchAll(nextTo)) {
    const at = { start: match.index, end: match.index + match[0].length }
    while (next < all.length && (all[next]?.end ?? 0) <= at.start) next += 1
    const value = (all[next]?.start ?? at.end) < at.end ? undefined : stepAfter(all[next - 1], at.start, match.groups)
    if (value) all.splice(next, 0, { ...at, words: match[0], ...value, relative: true })
  }
  return all
}

function stepAfter(last: DateFound | undefined, at: number, groups: Groups = {}): Value | undefined {
  return last && at - last.end < 400 ? stepFrom(last.edtf ?? '', groups) : undefined
}

function stepFrom(edtf: string, { one, side, edge, count = '', unit = '', way }: Groups): Value | undefined {
  const back = side === 'previous' || edge === 'before' || way === 'earlier' ? -1 : 1
  const steps = one === undefined ? numberOf(count) * back : back
  if (unit === 'year') return yearAt(edtf, steps)
  if (unit === 'month') return monthAt(edtf, steps)
  const day = edtf.includes('/') ? null : parseDay(edtf)
  return day ? { edtf: edtfDay(plus(day, steps * (unit === 'week' ? 7 : 1))), granularity: 'day' } : undefined
}

function yearAt(edtf: string, steps: number): Value | undefined {
  return /^\d{4}/.test(edtf) ? { edtf: edtfYear(Number(edtf.slice(0, 4)) + steps), granularity: 'year' } : undefined
}

function monthAt(edtf: string, steps: number): Value | undefined {
  const [, year, month] = /^(\d{4})-(0\d|1[0-2])(?:-\d\d)?$/.exec(edtf) ?? []
  if (year === undefined) return undefined
  return {
    edtf: edtfMonth(plusMonths({ year: Number(year), month: Number(month), day: 1 }, steps)),
    granularity: 'month',
  }
}
