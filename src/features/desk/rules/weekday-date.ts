import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { excerpt, placeIn, proseOf, type Writing } from '../writing.ts'
import { months, weekdays } from './calendar.ts'
import { hasDate } from './missing-facts.ts'
import { type Day as Dated, oldUntil, readingsOf } from './old-calendars.ts'

const dayNames = 'Sun(?:day)?|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?'
const monthNames = `${months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec`
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?'
const dayAndMonth = `(?:(?:the )?${ordinal}(?: of)? (${monthNames})(?:\\.(?=,? \\d))?|(${monthNames})\\.? ${ordinal})`
const year = '(?:,? ((?:1\\d|20)\\d{2})(?:/\\d{1,2}(?!\\d))?(?![\\d-]))?'
const edge = '(?<![\\p{L}\\p{N}])'
const dayFirst = new RegExp(
  `${edge}(${dayNames})(?:\\.?,? (?:on )?|\\.? \\()${dayAndMonth}(?!\\p{L}|\\d|[:.]\\d)${year}`,
  'gu',
)
const dateFirst = new RegExp(`${edge}${dayAndMonth}${year},? (?:which (?:was|is) )?an? (${weekdays})(?!\\p{L})`, 'gu')
const dateAlone = new RegExp(`${edge}${dayAndMonth}(?!\\p{L}|\\d|[:.]\\d)${year}`, 'gu')

/** A weekday and a date that no calendar brings together, and days that no month has. */
export function weekdayDate(draft: Draft): Fault[] {
  const prose = proseOf(draft)
  const known: Known = {
    reported: hasDate(draft) ? (draft.dateline?.date ?? null) : null,
    until: oldUntil(prose.map(({ text }) => text).join('\n')),
  }
  return prose.flatMap((writing) => [
    ...Array.from(writing.text.matchAll(dayFirst)).flatMap((match) => {
      const [, name = '', ...parts] = match
      return mismatch(writing, match, { name, day: dayOf(parts), known })
    }),
    ...Array.from(writing.text.matchAll(dateFirst)).flatMap((match) => {
      return mismatch(writing, match, { name: match[6] ?? '', day: dayOf(match.slice(1)), known })
    }),
    ...Array.from(writing.text.matchAll(dateAlone)).flatMap((match) => impossible(writing, match, known)),
  ])
}

/** The dateline’s date, and until when the old calendar may be meant. */
type Known = { reported: string | null; until: string }

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

type Said = { name: string; day: Day; known: Known }

function mismatch(writing: Writing, match: RegExpExecArray, { name, day, known }: Said): Fault[] {
  const year = day.year ?? nearestYear(day, known.reported)
  if (year === null || isCount(writing, match)) return []
  const right = Array.from(new Set(weekdaysOf({ ...day, year }, known.until)))
  if (right.length === 0 || right.some((each) => each.startsWith(name.slice(0, 3)))) return []
  const said = day.year === null ? `${match[0]} ${year}` : match[0]
  const [weekday = '', newer = ''] = right
  const calendars = newer ? 'both' : 'one'
  return [fault(writing, match, say.weekdayWrong({ date: excerpt(said, 0), calendars, weekday, newer }))]
}

function weekdaysOf(day: Dated, until: string): string[] {
  const names = weekdays.split('|')
  return readingsOf(day, until).flatMap(({ at }) => names[(at.getUTCDay() + 6) % 7] ?? [])
}

/** *On Sunday 4 May 1500 people came*: the number is no year. */
function isCount(writing: Writing, match: RegExpExecArray): boolean {
  if (!/\d{4}$/.test(match[0])) return false
  const after = writing.text.slice(match.index + match[0].length)
  return /^ (?!(?:was|is|has|as|its|this|his|yes|less|always|perhaps|across|thus|towards|years?|versus)(?!\p{L}))(?:people|men|women|children|\p{Ll}{3,20}s)(?!\p{L})/u.test(
    after.slice(0, 40),
  )
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

function impossible(writing: Writing, match: RegExpExecArray, { until }: Known): Fault[] {
  const { day, month, year } = dayOf(match.slice(1))
  if (day === 0 || day > 31 || readingsOf({ day, month, year: year ?? 2024 }, until).length > 0) return []
  // *In June 31 people* and *May 68* are no dates.
  const isNoDate =
    year === null && match[4] !== undefined && /^ \p{Ll}/u.test(writing.text.slice(match.index + match[0].length))
  return isNoDate ? [] : [fault(writing, match, say.inNoCalendar({ date: excerpt(match[0], 0) }))]
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
