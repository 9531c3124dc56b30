import { millisOf } from '../../base/clock.ts'
import { momentOf } from '../../base/dates.ts'
import { fold, wordsIn } from '../../base/fold.ts'
import { wallTimeTyped } from '../../base/typed-dates.ts'

/** The words of a headline as a search looks for them: no capitals, no accents, no signs. */
export function headlineWords(text: string): string[] {
  return [...new Set(wordsIn(fold.search(text)))]
}

/**
 * The moment a wall clock in this time zone shows what was typed, such as `2026-11-23 09:00`, and never one before;
 * `undefined` for text that is no day and time. Of a time that comes twice it is the later, so that nothing that is held back goes out too early.
 */
export function momentAt(typed: string, timeZone: string): number | undefined {
  const wall = wallTimeTyped(typed)
  return wall && millisOf(momentOf(wall, timeZone, 'last'))
}
