declare const instant: unique symbol

/** A moment in UTC, always `2026-11-23T09:30:00.000Z`, so that moments compare as text. */
export type Instant = string & { readonly [instant]: true }

export type Clock = { now(): Instant }

/** The machine's own clock. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) }

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/

/** Reads a moment in UTC; `undefined` when the text is not one. */
export function parseInstant(text: string): Instant | undefined {
  if (!shape.test(text)) return undefined
  const millis = Date.parse(text)
  return Number.isNaN(millis) ? undefined : instantOf(millis)
}

/** The moment this many milliseconds after 1 January 1970. */
export function instantOf(millis: number): Instant {
  return new Date(millis).toISOString() as Instant
}

export function millisOf(moment: Instant): number {
  return Date.parse(moment)
}

/** For libraries that want the language's own type. */
export function dateOf(moment: Instant): Date {
  return new Date(moment)
}

/** `hours`, `minutes` and so on are the caller's: this adds milliseconds, which may be negative. */
export function later(moment: Instant, millis: number): Instant {
  return instantOf(millisOf(moment) + millis)
}

/**
 * Somewhat after now, because the clocks of machines that share a database differ a little. What was begun later than
 * this was written down while a clock ran ahead, and is not to be believed.
 */
export function soon(now: Instant): Instant {
  return later(now, minutes(5))
}

export const minutes = (count: number) => count * 60_000
export const hours = (count: number) => count * 3_600_000
export const days = (count: number) => count * 86_400_000
