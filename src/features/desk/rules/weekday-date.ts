import type { Draft, Fault } from '../finding.ts'
import { excerpt, placeIn, proseOf, type Writing } from '../writing.ts'
import { months, weekdays } from './calendar.ts'
import { hasDate } from './missing-facts.ts'

const dayNames = 'Sun(?:day)?|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?'
const monthNames = `${months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec`
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?'
const dayAndMonth = `(?:(?:the )?${ordinal}(?: of)? (${monthNames})(?:\\.(?=,? \\d))?|(${monthNames})\\.? ${ordinal})`
const year = '(?:,? ((?:1[6-9]|20)\\d{2})(?![\\d-]))?'
const edge = '(?<![\\p{L}\\p{N}])'
const dayFirst = new RegExp(
  `${edge}(${dayNames})(?:\\.?,? (?:on )?|\\.? \\()${dayAndMonth}(?!\\p{L}|\\d|[:.]\\d)${year}`,
  'gu',
)
const dateFirst = new RegExp(`${edge}${dayAndMonth}${year},? (?:which (?:was|is) )?an? (${weekdays})(?!\\p{L})`, 'gu')
const dateAlone = new RegExp(`${edge}${dayAndMonth}(?!\\p{L}|\\d|[:.]\\d)${year}`, 'gu')

/** A weekday and a date that no calendar brings together, and days that no month has. */
export function weekdayDate(draft: Draft): Fault[] {
  const reported = hasDate(draft) ? (draft.dateline?.date ?? null) : null
  return proseOf(draft).flatMap((writing) => [
    ...Array.from(writing.text.matchAll(dayFirst)).flatMap((match) => {
      const [, name = '', ...parts] = match
      return mismatch(writing, match, { name, day: dayOf(parts), reported })
    }),
    ...Array.from(writing.text.matchAll(dateFirst)).flatMap((match) => {
      return mismatch(writing, match, { name: match[6] ?? '', day: dayOf(match.slice(1)), reported })
    }),
    ...Array.from(writing.text.matchAll(dateAlone)).flatMap((match) => impossible(writing, match)),
  ])
}

type Day = { day: number; month: number; year: number | null }

function dayOf([before, monthAfter, monthBefore, after, year]: (string | undefined)[]): Day {
  const names = months.split('|')
  const short = (monthAfter ?? monthBefore ?? '').slice(0, 3)
  return {
    day: Number(before ?? after),
    month: names.findIndex((name) => name.startsWith(short)),
    year: year === undefined ? null : Number(year),
  }
}

type Said = { name: string; day: Day; reported: string | null }

function mismatch(writing: Writing, match: RegExpExecArray, { name, day, reported }: Said): Fault[] {
  const year = day.year ?? nearestYear(day, reported)
  if (year === null || lengthOf(day.month, year) < day.day) return []
  const right = weekdays.split('|')[(new Date(Date.UTC(year, day.month, day.day)).getUTCDay() + 6) % 7] ?? ''
  if (right.startsWith(name.slice(0, 3))) return []
  const said = day.year === null ? `${match[0]} ${year}` : match[0]
  return [
    fault(writing, match, `“${excerpt(said, 0)}” was never: that day is a ${right}. Check the weekday and the date.`),
  ]
}

/** A date without its year is the one nearest to the dateline, if it is near. */
function nearestYear({ day, month }: Day, reported: string | null): number | null {
  if (reported === null) return null
  const at = Date.parse(`${reported}T00:00:00Z`)
  const own = Number(reported.slice(0, 4))
  const far = (year: number) => Math.abs(Date.UTC(year, month, day) - at) / 86_400_000
  const [nearest = own] = [own - 1, own, own + 1].toSorted((a, b) => far(a) - far(b))
  return far(nearest) <= 150 ? nearest : null
}

function impossible(writing: Writing, match: RegExpExecArray): Fault[] {
  const { day, month, year } = dayOf(match.slice(1))
  if (day === 0 || day <= lengthOf(month, year ?? 2024)) return []
  // *In June 31 people* and *May 68* are no dates.
  const isCount =
    year === null && match[4] !== undefined && /^ \p{Ll}/u.test(writing.text.slice(match.index + match[0].length))
  if (day > 31 || isCount) return []
  return [fault(writing, match, `“${excerpt(match[0], 0)}” is in no calendar.`)]
}

function lengthOf(month: number, year: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}

function fault(writing: Writing, match: RegExpExecArray, message: string): Fault {
  const end = match.index + match[0].length
  return {
    rule: 'weekday-date',
    place: placeIn(writing, match.index, end),
    message,
    evidence: excerpt(writing.text, match.index, end),
  }
}
