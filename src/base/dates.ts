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

/** *19 Nov 2026, 17:40*, where there is little room. */
export function shortDateAndTime(moment: Instant, { language, timeZone }: Locale): string {
  const time = format(moment, language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${shortDate(moment, { language, timeZone })}, ${time}`
}

/** *19 Nov 2026* */
export function shortDate(moment: Instant, { language, timeZone }: Locale): string {
  return format(moment, language, { timeZone, day: 'numeric', month: 'short', year: 'numeric' })
}

/** *November 2026* for `2026-11`. */
export function monthName(month: string, language: string): string {
  return format(`${month}-15T12:00:00.000Z`, language, { timeZone: 'UTC', month: 'long', year: 'numeric' })
}

/** A calendar day such as `2026-11-19`, as a dateline writes it: *19 November*. */
export function dayAndMonth(day: string, language: string): string {
  return format(`${day}T12:00:00.000Z`, language, { timeZone: 'UTC', day: 'numeric', month: 'long' })
}

/** *Monday, 23 November* where it is noon in UTC. */
export function weekdayAndDay(noon: Instant, language: string, length: 'long' | 'short' = 'long'): string {
  return format(noon, language, { timeZone: 'UTC', weekday: length, day: 'numeric', month: length })
}

/** `2026-11` at this moment where the paper is. */
export function monthOf(moment: Instant, timeZone: string): string {
  return format(moment, 'en-CA', { timeZone, year: 'numeric', month: '2-digit' }).slice(0, 7)
}

/** The first instant of a month where the paper is; `months` moves on from it. */
export function startOfMonth(month: string, timeZone: string, months = 0): Instant {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const day = new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 10)
  return momentOf({ day, minutes: 0 }, timeZone)
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
function offsetAt(moment: number, timeZone: string): number {
  const millis = Math.floor(moment / 1000) * 1000
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

/** `2026-11-19` at this moment where the paper is. */
export function dayOf(moment: Instant, timeZone: string): string {
  return localTime(moment, timeZone).day
}

/** What a clock on the wall shows at this moment, as it is typed: `2026-11-23 09:00`. */
export function wallClock(moment: Instant, timeZone: string): string {
  const { day, minutes } = localTime(moment, timeZone)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** What clocks on a wall show: a day such as `2026-11-19`, and the minutes since its midnight. */
export type WallTime = { day: string; minutes: number }

/**
 * The moment when clocks there show this. One that they show twice, in the hour after they were put back, has a first
 * and a last. One that they leave out, in the night they are put forward, is as long after the change as was asked for:
 * 02:30 becomes 03:30, and never 01:30.
 */
export function momentOf(wall: WallTime, timeZone: string, which: 'first' | 'last' = 'first'): Instant {
  const shown = momentsShowing(wall, timeZone)
  const local = localOf(wall)
  const found = shown.length > 0 ? shown : [local - Math.min(...offsetsAround(local, timeZone))]
  const moment = which === 'first' ? Math.min(...found) : Math.max(...found)
  return new Date(moment).toISOString() as Instant
}

/** The moments when clocks there show this, the first first: mostly one, two in the hour that comes twice, none in the one left out. */
export function momentsOf(wall: WallTime, timeZone: string): Instant[] {
  const shown = momentsShowing(wall, timeZone).toSorted((one, other) => one - other)
  return shown.map((at) => new Date(at).toISOString() as Instant)
}

function momentsShowing(wall: WallTime, timeZone: string): number[] {
  const local = localOf(wall)
  const possible = offsetsAround(local, timeZone).map((offset) => local - offset)
  return possible.filter((at) => at + offsetAt(at, timeZone) === local)
}

/** In milliseconds, as though clocks there showed UTC. */
function localOf({ day, minutes }: WallTime): number {
  return Date.parse(`${day}T00:00:00.000Z`) + minutes * 60_000
}

/** No place is further from UTC than this. */
const farthest = 16 * 3_600_000
/** No two changes of the clocks are closer together. */
const apart = 4 * 3_600_000

/** How far clocks there are ahead of UTC at any moment that they could show this at. */
function offsetsAround(local: number, timeZone: string): number[] {
  const [before, after] = [offsetAt(local - farthest, timeZone), offsetAt(local + farthest, timeZone)]
  if (before === after) return [before]
  const offsets = new Set([before, after])
  for (let at = local - farthest; at < local + farthest; at += apart) offsets.add(offsetAt(at, timeZone))
  return [...offsets]
}

/** The moments on this day at which clocks there are put forward or back. */
export function changesOfClocks(day: string, timeZone: string): Instant[] {
  const begin = Date.parse(momentOf({ day, minutes: 0 }, timeZone))
  const end = Date.parse(momentOf({ day, minutes: 24 * 60 }, timeZone, 'last'))
  const changes: Instant[] = []
  for (let low = begin; low < end; low += apart) {
    const at = changeBetween(low, Math.min(low + apart, end), timeZone)
    if (at !== undefined) changes.push(new Date(at).toISOString() as Instant)
  }
  return changes
}

function changeBetween(from: number, until: number, timeZone: string): number | undefined {
  let [low, high] = [from, until]
  const before = offsetAt(low, timeZone)
  if (offsetAt(high, timeZone) === before) return undefined
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (offsetAt(middle, timeZone) === before) low = middle
    else high = middle
  }
  return high
}

/** *November* for 11. */
export function nameOfMonth(month: number, language: string): string {
  return format(`2000-${String(month).padStart(2, '0')}-15T12:00:00.000Z`, language, { timeZone: 'UTC', month: 'long' })
}

/** *17:40*, in the paper's own time. */
export function timeOfDay(moment: Instant, { language, timeZone }: Locale): string {
  return format(moment, language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** *19 Nov* of the year it is, and of any other *19 Nov 2025*. */
export function shortDayBeside(moment: Instant, { now, locale }: { now: Instant; locale: Locale }): string {
  const { language, timeZone } = locale
  if (monthOf(moment, timeZone).slice(0, 4) !== monthOf(now, timeZone).slice(0, 4)) return shortDate(moment, locale)
  return format(moment, language, { timeZone, day: 'numeric', month: 'short' })
}
