import { days, type Instant, later, millisOf, minutes } from '../../base/clock.ts'
import { refused } from '../../base/outcome.ts'

export type MomentRefusal = 'not-to-come' | 'too-far' | 'before-embargo'

/** In milliseconds: what is later than this asks a person whether it still is to happen. */
export const longestLate = minutes(15)

/** In milliseconds: what is later than this was missed, and somebody hears of it though it was done. */
export const noticedLate = minutes(1)

const farthest = days(2 * 366)

/** Whether something may be set for this moment. */
export function admitMoment(at: Instant, { now, embargoedUntil }: { now: Instant; embargoedUntil: Instant | null }) {
  if (at <= now) return refused('not-to-come' as const)
  if (at > later(now, farthest)) return refused('too-far' as const)
  return embargoedUntil !== null && at < embargoedUntil ? refused('before-embargo' as const) : undefined
}

/** How late it is for something, in milliseconds; less than nothing while it is still to come. */
export function lateness(dueAt: Instant, now: Instant): number {
  return millisOf(now) - millisOf(dueAt)
}
