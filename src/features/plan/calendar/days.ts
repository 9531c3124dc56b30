import type { Instant } from '../../../base/clock.ts'
import { momentOf } from '../../../base/dates.ts'

/** How much of the calendar is shown at once. */
export const spans = ['day', 'week', 'month'] as const
export type Span = (typeof spans)[number]

/** So many days after a day such as `2026-11-23`, or before it. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Monday is 0. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7
}

/** The days that are shown with a day: itself, its week from Monday on, or the whole weeks of its month. */
export function daysOf(span: Span, day: string): string[] {
  if (span === 'day') return [day]
  if (span === 'week') return daysFrom(dayAfter(day, -weekdayOf(day)), 7)
  const first = `${day.slice(0, 7)}-01`
  const begin = dayAfter(first, -weekdayOf(first))
  const last = dayAfter(nextMonth(day), -1)
  const count = (Date.parse(last) - Date.parse(begin)) / 86_400_000 + 1
  return daysFrom(begin, Math.ceil(count / 7) * 7)
}

function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => dayAfter(first, place))
}

/** The day to go on to, and the one to go back to. */
export function beside(span: Span, day: string): { next: string; previous: string } {
  if (span === 'day') return { next: dayAfter(day), previous: dayAfter(day, -1) }
  if (span === 'week') return { next: dayAfter(day, 7), previous: dayAfter(day, -7) }
  return { next: nextMonth(day), previous: `${dayAfter(`${day.slice(0, 7)}-01`, -1).slice(0, 7)}-01` }
}

function nextMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

/** When each of these days begins and ends, where the paper is. */
export function boundsOf(days: readonly string[], timeZone: string): { day: string; begins: Instant; ends: Instant }[] {
  return days.map((day) => ({ day, begins: startOf(day, timeZone), ends: startOf(dayAfter(day), timeZone) }))
}

/** When a day begins where the paper is. */
export function startOf(day: string, timeZone: string): Instant {
  return momentOf({ day, minutes: 0 }, timeZone)
}

/** Whether this is a day that a calendar here can show. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const millis = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(text)
}

/** The middle of a day, to say its name by. */
export function noonOf(day: string): Instant {
  return `${day}T12:00:00.000Z` as Instant
}
