import { done, type Outcome, refused } from './outcome.ts'

/**
 * Dates as the record keeps them: the Extended Date/Time Format (ISO 8601-2), as far as news needs it. A day, a month,
 * a season or a year; digits nobody knows as X; `?` uncertain, `~` approximate, `%` both; from one to another, open at
 * either end as `..` or unknown as nothing. Years go from -9999 to 9999, and there is a year 0.
 */

/** `unknown` counts the last digits of the year that nobody knows. */
export type Day = {
  year: number
  unknown: 0 | 1 | 2 | 3
  month: number | 'unknown' | null
  season: 21 | 22 | 23 | 24 | null
  day: number | 'unknown' | null
  uncertain: boolean
  approximate: boolean
}

/** One end of an interval: it goes on, or nobody knows when. */
export type End = Day | 'open' | 'unknown'
export type Edtf = { from: End; to: End; isInterval: boolean }

export type EdtfRefusal = 'not-a-date' | 'end-before-start'

const shape = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|-?\dXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/

export function readEdtf(text: string): Outcome<Edtf, EdtfRefusal> {
  const parts = text.trim().split('/')
  const [first = '', second] = parts
  if (parts.length > 2) return refused('not-a-date')
  if (second === undefined) {
    const day = readDay(first)
    return day ? done({ from: day, to: day, isInterval: false }) : refused('not-a-date')
  }
  const [from, to] = [readEnd(first), readEnd(second)]
  if (!from || !to || (typeof from === 'string' && typeof to === 'string')) return refused('not-a-date')
  if (typeof from !== 'string' && typeof to !== 'string' && lastKey(to) < firstKey(from)) {
    return refused('end-before-start')
  }
  return done({ from, to, isInterval: true })
}

/** Of text that was read before it was kept. */
export function keptEdtf(text: string): Edtf {
  const outcome = readEdtf(text)
  if ('refused' in outcome) throw new Error(`${text} was kept as a date, but is none.`)
  return outcome.done
}

function readEnd(text: string): End | undefined {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : readDay(text)
}

function readDay(text: string): Day | undefined {
  const [, year, second, third, sign] = shape.exec(text) ?? []
  if (year === undefined || year === '-0000') return undefined
  const season = seasonOf(second)
  const month = season === null ? numberOf(second) : null
  const day = numberOf(third)
  const read: Day = {
    year: Number(year.replaceAll('X', '0')),
    unknown: (year.split('X').length - 1) as Day['unknown'],
    ...{ month, season, day },
    uncertain: sign === '?' || sign === '%',
    approximate: sign === '~' || sign === '%',
  }
  return isPossible(read) ? read : undefined
}

function seasonOf(text: string | undefined): Day['season'] {
  const number = Number(text)
  return number >= 21 && number <= 24 ? (number as Day['season']) : null
}

function numberOf(text: string | undefined): number | 'unknown' | null {
  if (text === undefined) return null
  return text === 'XX' ? 'unknown' : Number(text)
}

function isPossible(read: Day): boolean {
  const { unknown, month, season, day } = read
  // What is finer than something unknown would say nothing.
  if (unknown > 0 && (month !== null || season !== null)) return false
  if (season !== null) return day === null
  return month === 'unknown' ? typeof day !== 'number' : month === null || isInCalendar(read, month)
}

function isInCalendar({ year, day }: Day, month: number): boolean {
  if (month < 1 || month > 12) return false
  return typeof day !== 'number' || (day >= 1 && day <= daysIn(year, month))
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Comes before and after every date, for ends that are not known or not there. */
export const beforeAll = '00000-00-00'
export const afterAll = '99999-99-99'

/** The first day it can be, as text that sorts: years count from -10000, so that those before Christ sort too. */
export function startOf({ from, to }: Edtf): string {
  if (typeof from !== 'string') return firstKey(from)
  return from === 'open' || typeof to === 'string' ? beforeAll : firstKey(to)
}

/** The last day it can be. */
export function endOf({ from, to }: Edtf): string {
  if (typeof to !== 'string') return lastKey(to)
  return to === 'open' || typeof from === 'string' ? afterAll : lastKey(from)
}

/** A calendar day such as `2026-11-19` as the text that dates sort by. */
export function keyOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return key(year, month, date)
}

/** The first and the last day that text kept as a date can mean, such as `2026-11-19`; `null` for one of no end. */
export function firstDay(edtf: string): string | null {
  return dayOfKey(startOf(keptEdtf(edtf)))
}

export function lastDay(edtf: string): string | null {
  return dayOfKey(endOf(keptEdtf(edtf)))
}

/** A day before Christ is as good as the first of all for those who compare text. */
function dayOfKey(sorted: string): string | null {
  if (sorted === beforeAll || sorted === afterAll) return null
  const [year = '0', ...rest] = sorted.split('-')
  return Number(year) < 10_000 ? null : [String(Number(year) - 10_000).padStart(4, '0'), ...rest].join('-')
}

/** Whether an event had begun before this day, such as `2026-11-19`. */
export function isBefore({ edtf }: { edtf: string }, day: string): boolean {
  return startOf(keptEdtf(edtf)) < keyOfDay(day)
}

/** The earliest first; what begins on one day, the shorter first. */
export function byDate(left: Edtf, right: Edtf): number {
  const [one, other] = [startOf(left) + endOf(left), startOf(right) + endOf(right)]
  if (one === other) return 0
  return one < other ? -1 : 1
}

const seasonStarts = { 21: 3, 22: 6, 23: 9, 24: 12 } as const

function firstKey({ year, unknown, month, season, day }: Day): string {
  const first = year < 0 && unknown > 0 ? year - (10 ** unknown - 1) : year
  if (season !== null) return key(first, seasonStarts[season], 1)
  return key(first, typeof month === 'number' ? month : 1, typeof day === 'number' ? day : 1)
}

function lastKey({ year, unknown, month, season, day }: Day): string {
  const last = year >= 0 && unknown > 0 ? year + (10 ** unknown - 1) : year
  // Winter begins in December and ends with the February after.
  if (season === 24) return key(last + 1, 2, daysIn(last + 1, 2))
  const inMonth = season === null ? month : seasonStarts[season] + 2
  const lastMonth = typeof inMonth === 'number' ? inMonth : 12
  return key(last, lastMonth, typeof day === 'number' ? day : daysIn(last, lastMonth))
}

function key(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(year + 10_000).padStart(5, '0')}-${two(month)}-${two(day)}`
}

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'interval'

export function precisionOf({ from, isInterval }: Edtf): Precision {
  if (isInterval || typeof from === 'string') return 'interval'
  if (typeof from.day === 'number') return 'day'
  if (typeof from.month === 'number') return 'month'
  if (from.season !== null) return 'season'
  return (['year', 'decade', 'century', 'millennium'] as const)[from.unknown]
}
