import type { Span } from '../text/token.ts'
import type { Day } from './calendar.ts'
import type { Tense } from './tense.ts'

export type Granularity =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'

/** What words of time are resolved against. Without an anchor only what names its own year has a value. */
export type Context = {
  text: string
  anchor: Day | null
  tense: (at: number) => Tense
  /** Whether 3/4/2026 is the third of April. */
  dayFirst: boolean
}

export type Value = { edtf: string | null; granularity: Granularity }
export type Groups = Record<string, string | undefined>

/** One kind of words of time. `read` answers null when the words are no date after all. */
export type Rule = {
  pattern: RegExp
  read: (groups: Groups, at: { start: number; end: number }, context: Context) => Value | null
}

export function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}$£€#])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'), read }
}

/** A value that can only be told from an anchor. */
export function anchored(granularity: Granularity, context: Context, edtf: (anchor: Day) => string): Value {
  return { edtf: context.anchor ? edtf(context.anchor) : null, granularity }
}

/**
 * Words that name a time of a day or longer. `edtf` is ISO 8601-2: a day, month, year, season (21 to 24), quarter (33 to
 * 36), half (40, 41), interval, decade (`199X`), `~` for *about*; null when only a dateline could tell.
 */
export type DateFound = Span & { words: string; edtf: string | null; granularity: Granularity; relative: boolean }
