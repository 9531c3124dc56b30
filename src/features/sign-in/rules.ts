import { days, hours, type Instant, later, minutes, soon } from '../../base/clock.ts'
import type { Limit } from '../../base/limit.ts'
import type { PasswordRefusal, Session } from './session.ts'

export const linkLasts = hours(24)

/** How long somebody may take from a link or a password to their second factor. */
export const halfLasts = minutes(10)

/** How long somebody may take at the provider. */
export const journeyLasts = minutes(15)

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

/** Its last use is written, and its end moved on, every few minutes, so that most reading does not write. */
export function isDueForRenewal({ usedAt }: Session, now: Instant): boolean {
  return later(usedAt, minutes(5)) <= now
}

export const limits = {
  passwordPerAccount: { times: 10, withinMillis: minutes(15) },
  // A whole newsroom comes from one network, and on time.
  signInPerNetwork: { times: 100, withinMillis: minutes(15) },
  linkGuessPerNetwork: { times: 30, withinMillis: minutes(15) },
  codePerAccount: { times: 10, withinMillis: minutes(15) },
  linkPerAccount: { times: 5, withinMillis: hours(1) },
  linkPerNetwork: { times: 20, withinMillis: hours(1) },
} as const satisfies Record<string, Limit>

/** By itself, and beside a second factor (NIST SP 800-63B, 3.1.1.2). */
const shortest = { alone: 15, beside: 8 }
const longest = 256

/** How long it is, as people count letters. */
export function passwordFault(password: string, { alone }: { alone: boolean }): PasswordRefusal | undefined {
  const length = lengthOf(password)
  if (length < shortest.beside) return alone ? 'password-too-short' : 'password-far-too-short'
  if (length > longest) return 'password-too-long'
  return alone && length < shortest.alone ? 'password-too-short' : undefined
}

/** Whether it may stay when there is nothing beside it. */
export function standsAlone(password: string): boolean {
  return lengthOf(password) >= shortest.alone
}

function lengthOf(password: string): number {
  return [...password.normalize('NFKC')].length
}

/** Whoever signed in a moment ago has proved who they are; anybody else does it again. */
export function hasJustProved({ provedAt }: Session, now: Instant): boolean {
  return provedAt <= soon(now) && later(provedAt, minutes(15)) > now
}

/** Where to go after signing in: a page of the newsroom, or its front. */
export function safeNext(next: string | undefined, otherwise: string): string {
  const isOurs = next && /^\/newsroom(?:\/[\w.\-/]*)?(?:\?[\w\-=&%.+~]*)?$/.test(next) && !/\/[/.]/.test(next)
  return isOurs ? next : otherwise
}
