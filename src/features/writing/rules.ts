import { fold, wordsIn } from '../../base/fold.ts'

/** The words of a headline as a search looks for them: no capitals, no accents, no signs. */
export function headlineWords(text: string): string[] {
  return [...new Set(wordsIn(fold.search(text)))]
}

/**
 * The moment a wall clock in this time zone shows `2026-11-23T09:00`; `undefined` for text that is no such time. A
 * time that a change of the clocks leaves out is taken as the clock would have shown it before.
 */
export function momentAt(local: string, timeZone: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return undefined
  const wanted = Date.parse(`${local}:00Z`)
  if (Number.isNaN(wanted)) return undefined
  const first = wanted - offsetAt(wanted, timeZone)
  return wanted - offsetAt(first, timeZone)
}

/** What a wall clock in this time zone shows: `2026-11-23T09:00`. */
export function wallClock(millis: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(millis).replace(' ', 'T')
}

function offsetAt(millis: number, timeZone: string): number {
  const minute = Math.floor(millis / 60_000) * 60_000
  return Date.parse(`${wallClock(minute, timeZone)}:00Z`) - minute
}
