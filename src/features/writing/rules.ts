import { instantOf, millisOf } from '../../base/clock.ts'
import { localTime, momentOf } from '../../base/dates.ts'
import { fold, wordsIn } from '../../base/fold.ts'

/** The words of a headline as a search looks for them: no capitals, no accents, no signs. */
export function headlineWords(text: string): string[] {
  return [...new Set(wordsIn(fold.search(text)))]
}

/**
 * The moment a wall clock in this time zone shows `2026-11-23T09:00`, and never one before; `undefined` for text that
 * is no such time. Of a time that comes twice it is the later, so that nothing that is held back goes out too early.
 */
export function momentAt(local: string, timeZone: string): number | undefined {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(local) ?? []
  if (day === undefined || Number.isNaN(Date.parse(`${local}:00Z`))) return undefined
  return millisOf(momentOf({ day, minutes: Number(hour) * 60 + Number(minute) }, timeZone, 'last'))
}

/** What a wall clock in this time zone shows: `2026-11-23T09:00`. */
export function wallClock(millis: number, timeZone: string): string {
  const { day, minutes } = localTime(instantOf(millis), timeZone)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
