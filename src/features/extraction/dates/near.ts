import { between, type Day, daysIn, edtfDay, edtfMonth, plus, weekdayOf } from './calendar.ts'
import type { Context, Value } from './rule.ts'

/** The year a day without one belongs to: the nearest, unless both are far off; then the tense decides. */
export function yearNear(
  { month, day }: { month: number; day: number },
  { anchor, tense }: Context,
  at: number,
): number | null {
  if (!anchor) return null
  const on = (year: number): Day => ({ year, month, day: Math.min(day, daysIn(year, month)) })
  const years = [anchor.year - 1, anchor.year, anchor.year + 1]
  const sorted = years.toSorted((a, b) => Math.abs(between(anchor, on(a))) - Math.abs(between(anchor, on(b))))
  const [nearest = anchor.year] = sorted
  const direction = tense(at)
  const days = between(anchor, on(nearest))
  const isAgainst = (direction === 'past' && days > 14) || (direction === 'future' && days < -14)
  if (Math.abs(days) <= 92 && !isAgainst) return nearest
  const fits = sorted.find((year) => {
    const away = between(anchor, on(year))
    return direction === 'future' ? away >= 0 : away <= 0
  })
  return fits ?? nearest
}

/** A month without its year. *last March* is over, *next March* has not begun, *this March* is of this year. */
export function monthNear(
  { month, which }: { month: number; which: string },
  { anchor, tense }: Context,
  at: number,
): Value {
  if (!anchor)
    return { edtf: which === '' ? `XXXX-${edtfMonth({ year: 0, month }).slice(5)}` : null, granularity: 'month' }
  return { edtf: edtfMonth({ year: yearOfMonth({ month, which }, anchor, tense(at)), month }), granularity: 'month' }
}

function yearOfMonth({ month, which }: { month: number; which: string }, anchor: Day, tense: string): number {
  const past = month < anchor.month ? anchor.year : anchor.year - 1
  const future = month > anchor.month ? anchor.year : anchor.year + 1
  if (which === 'last') return past
  if (which === 'next') return future
  if (which === 'this' || month === anchor.month) return anchor.year
  const isSoon = (month - anchor.month + 12) % 12 <= 3
  return tense === 'future' || (tense === 'unknown' && isSoon) ? future : past
}

/** A weekday: today when it is that day, else the one before or after by tense. */
export function weekdayNear(
  { weekday, which }: { weekday: number; which: string },
  { anchor, tense }: Context,
  at: number,
): Value {
  if (!anchor) return { edtf: null, granularity: 'day' }
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  const on = (days: number): Value => ({ edtf: edtfDay(plus(anchor, days)), granularity: 'day' })
  if (which === 'last') return on(back === 0 ? -7 : -back)
  if (which === 'next') return on(7 - back)
  if (which === 'week') return on(14 - back)
  if (back === 0) return on(0)
  if (which === 'coming' || tense(at) === 'future' || (which === 'this' && tense(at) !== 'past')) return on(7 - back)
  return on(-back)
}

/** The year last named in the paragraph, else the dateline's. */
export function yearSpokenOf({ text, anchor }: Context, at: number): number | null {
  const before =
    text
      .slice(Math.max(0, at - 400), at)
      .split('\n\n')
      .at(-1) ?? ''
  const named = before.match(/(?<![\d$£€,.])(?:1[6-9]|20)\d\d(?![\d,%]|\s\p{Ll}+s\b)/gu)?.at(-1)
  return named === undefined ? (anchor?.year ?? null) : Number(named)
}
