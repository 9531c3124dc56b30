import { days, type Instant, later } from '../../../base/clock.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Claims, Provider, ProviderRefusal } from './provider.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** An address that a provider can be asked at: over TLS, or on this very machine; as one names itself. */
export function isIssuer(text: string): boolean {
  const url = URL.parse(text)
  if (!url) return false
  const isBare = [url.username, url.password, url.search, url.hash].every((part) => part === '')
  return isBare && (url.protocol === 'https:' || isOnThisMachine(url))
}

export function isOnThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && loopback.has(hostname)
}

/** Domains as somebody types them: apart by spaces or commas, with or without the @. */
export function domainsIn(text: string): string[] {
  const names = text.split(/[\s,;]+/).map((name) => name.replace(/^@/, '').toLowerCase())
  return [...new Set(names.filter((name) => name !== ''))]
}

export function isDomain(name: string): boolean {
  return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/.test(name)
}

type Known = { bySubject: StaffId | undefined }

/**
 * How whom the provider sent is to be looked up: as somebody who came before, or by their mail. The mail is asked for
 * only as long as it decides something: after the first time, only where it has to be of certain domains.
 */
export function admitClaims(
  { domains }: Pick<Provider, 'domains'>,
  { email, hasUnprovedMail }: Claims,
  { bySubject }: Known,
): Outcome<{ staffId: StaffId } | { email: string }, ProviderRefusal> {
  if (bySubject && domains.length === 0) return done({ staffId: bySubject })
  if (email === undefined) return refused(hasUnprovedMail ? 'mail-unproved' : 'mail-elsewhere')
  if (!isOf(email, domains)) return refused('mail-elsewhere')
  return done(bySubject ? { staffId: bySubject } : { email })
}

function isOf(email: string, domains: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return domains.length === 0 || domains.includes(domain)
}

const stillFresh = 120

/** Whether somebody who was to show anew who they are did; a provider that does not say when is believed. */
export function hasShownAnew({ shownSecondsAgo }: Pick<Claims, 'shownSecondsAgo'>): boolean {
  return shownSecondsAgo === undefined || shownSecondsAgo <= stillFresh
}

type Came = { again: boolean; now: Instant }

/**
 * When somebody last showed who they are, as far as the provider tells. One that does not say may have let in whoever
 * sits at a browser that was left open, so they are asked once more before anything that wants it.
 */
export function claimsProvedAt({ shownSecondsAgo }: Pick<Claims, 'shownSecondsAgo'>, { again, now }: Came): Instant {
  if (again) return now
  return later(now, shownSecondsAgo === undefined ? -days(1) : -shownSecondsAgo * 1000)
}
