import type { Instant } from '../../../base/clock.ts'
import type { StaffId } from '../../staff/index.ts'

/** A key that a device or a password manager keeps; only its public half is here. */
export type Passkey = {
  id: string
  staffId: StaffId
  name: string
  publicKey: string
  counter: number
  addedAt: Instant
  usedAt: Instant | null
}

/** What somebody has beside a link or a password. */
export type Factors = {
  app: boolean
  passkeys: readonly Passkey[]
  /** How many recovery codes are left. */
  codes: number
}

/** What somebody shows at the second step: a code of their app or a recovery code, or the answer of a passkey. */
export type ShownFactor = { code: string; passkey: string }

export type FactorName = 'app' | 'passkey' | 'recovery-code'

/** What a browser is asked to sign with a passkey. */
export type Challenge = { challengeHash: string; staffId: StaffId | null; expiresAt: Instant }

export type FactorRefusal = 'code-wrong' | 'nothing-begun' | 'passkey-not-taken' | 'too-many-passkeys'

export function hasAny({ app, passkeys }: Factors): boolean {
  return app || passkeys.length > 0
}
