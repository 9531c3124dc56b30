import { days, hours, type Instant, later, minutes, soon } from '../../base/clock.ts'
import type { Limit } from '../../base/limit.ts'
import type { PasswordRefusal, Session } from './session.ts'

export const linkLasts = hours(24)

/** How long a browser is known that nobody signs in with. */
export const deviceLasts = days(400)

const idleFor = days(30)
const atMost = days(90)

/** A session ends after 30 days without use, and after 90 in any case. */
export function expiryOf(startedAt: Instant, usedAt: Instant): Instant {
  const idle = later(usedAt, idleFor)
  const last = later(startedAt, atMost)
  return idle < last ? idle : last
}

/** Its end is moved on once a day, so that reading does not write. */
export function isDueForRenewal(session: Session, now: Instant): boolean {
  return later(session.expiresAt, days(1)) < expiryOf(session.startedAt, later(now, days(1)))
}

export const limits = {
  passwordPerAccount: { times: 10, withinMillis: minutes(15) },
  // A whole newsroom comes from one network, and on time.
  signInPerNetwork: { times: 100, withinMillis: minutes(15) },
  linkGuessPerNetwork: { times: 30, withinMillis: minutes(15) },
  linkPerAccount: { times: 5, withinMillis: hours(1) },
  linkPerNetwork: { times: 20, withinMillis: hours(1) },
} as const satisfies Record<string, Limit>

const shortest = 12
const longest = 200

export function passwordFault(password: string): PasswordRefusal | undefined {
  const length = [...password].length
  if (length < shortest) return 'password-too-short'
  return length > longest ? 'password-too-long' : undefined
}

/** Whoever signed in a moment ago has proved who they are; anybody else gives the password they have. */
export function hasJustProved(session: Session, now: Instant): boolean {
  return session.startedAt <= soon(now) && later(session.startedAt, minutes(15)) > now
}

/** Where to go after signing in: a page of the newsroom, or its front. */
export function safeNext(next: string | undefined, otherwise: string): string {
  return next && /^\/newsroom(?:\/[\w\-/]*)?(?:\?[\w\-=&%.+~]*)?$/.test(next) && !next.includes('//') ? next : otherwise
}
