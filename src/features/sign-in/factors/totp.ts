import { Secret, TOTP } from 'otpauth'
import { type Instant, millisOf } from '../../../base/clock.ts'

/** What every authenticator app can do: SHA-1, six digits, half a minute (RFC 6238). */
const usual = { algorithm: 'SHA1', digits: 6, period: 30 } as const

type Whose = { issuer: string; label: string }

/** 160 bits, as RFC 4226 advises. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the picture says to an app. */
export function addressOf(secret: string, { issuer, label }: Whose): string {
  return new TOTP({ ...usual, issuer, label, secret: Secret.fromBase32(secret) }).toString()
}

/** The half minute that a code belongs to: this one, or its neighbours, because clocks of telephones differ. */
export function stepOf(secret: string, code: string, now: Instant): number | undefined {
  const totp = new TOTP({ ...usual, secret: Secret.fromBase32(secret) })
  const timestamp = millisOf(now)
  const delta = totp.validate({ token: code, timestamp, window: 1 })
  return delta === null ? undefined : totp.counter({ timestamp }) + delta
}

/** A code as people type it: *123 456*. */
export function isAppCode(code: string): boolean {
  return /^\d{6}$/.test(code)
}
