import type { Instant } from './clock.ts'

/** Where and for whom a date is written. */
export type Locale = { language: string; timeZone: string }

/** *19 November 2026*, in the paper's own time and language. */
export function longDate(moment: Instant, { language, timeZone }: Locale): string {
  return format(moment, language, { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
}

/** *19 November 2026, 17:40* */
export function dateAndTime(moment: Instant, { language, timeZone }: Locale): string {
  const time = format(moment, language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${longDate(moment, { language, timeZone })}, ${time}`
}

/** *November 2026* for `2026-11`. */
export function monthName(month: string, language: string): string {
  return format(`${month}-15T12:00:00.000Z`, language, { timeZone: 'UTC', month: 'long', year: 'numeric' })
}

/** A calendar day such as `2026-11-19`, as a dateline writes it: *19 November*. */
export function dayAndMonth(day: string, language: string): string {
  return format(`${day}T12:00:00.000Z`, language, { timeZone: 'UTC', day: 'numeric', month: 'long' })
}

/** `2026-11` at this moment where the paper is. */
export function monthOf(moment: Instant, timeZone: string): string {
  return format(moment, 'en-CA', { timeZone, year: 'numeric', month: '2-digit' }).slice(0, 7)
}

/** The first instant of a month where the paper is; `months` moves on from it. */
export function startOfMonth(month: string, timeZone: string, months = 0): Instant {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const guess = Date.UTC(year, number - 1 + months, 1)
  return new Date(guess - offsetAt(guess, timeZone)).toISOString() as Instant
}

/** Formatters are costly to make and cheap to keep; there are a handful. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function format(moment: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, options)
  formatters.set(key, formatter)
  return formatter.format(Date.parse(moment))
}

/** How many milliseconds local time is ahead of UTC at this moment. */
function offsetAt(millis: number, timeZone: string): number {
  const local = format(new Date(millis).toISOString(), 'sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return Date.parse(`${local.replace(' ', 'T')}Z`) - millis
}

/** Every month from the first to the last, both included: `2026-09`, `2026-10`, … */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** What clocks on the wall show at this moment: the day, its weekday (0 is Sunday) and the minutes since midnight. */
export function localTime(moment: Instant, timeZone: string): { day: string; weekday: number; minutes: number } {
  const local = new Date(Date.parse(moment) + offsetAt(Date.parse(moment), timeZone))
  const minutes = local.getUTCHours() * 60 + local.getUTCMinutes()
  return { day: local.toISOString().slice(0, 10), weekday: local.getUTCDay(), minutes }
}

/** The moment when clocks there show this day and these minutes since midnight. */
export function momentOf({ day, minutes }: { day: string; minutes: number }, timeZone: string): Instant {
  const local = Date.parse(`${day}T00:00:00.000Z`) + minutes * 60_000
  // Once more with the offset found, because the first guess may lie on the other side of a change of the clocks.
  const guess = local - offsetAt(local, timeZone)
  return new Date(local - offsetAt(guess, timeZone)).toISOString() as Instant
}

/** *November* for 11. */
export function nameOfMonth(month: number, language: string): string {
  return format(`2000-${String(month).padStart(2, '0')}-15T12:00:00.000Z`, language, { timeZone: 'UTC', month: 'long' })
}
