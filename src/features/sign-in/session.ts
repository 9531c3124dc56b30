import type { Instant } from '../../base/clock.ts'
import type { Actor, StaffId } from '../staff/index.ts'

/** A browser somebody is signed in with. `id` is the hash of its token; the token itself is only in the cookie. */
export type Session = {
  id: string
  staffId: StaffId
  startedAt: Instant
  expiresAt: Instant
  device: string
}

/** Who a request comes from, and with which session. */
export type SignedIn = { actor: Actor; session: Session }

/** The browser that asks, as far as sign-in needs to know it. The network address is counted hashed, never kept. */
export type Visitor = {
  device: string
  network: string
  /** The token of a browser that somebody signed in with before. */
  knownAs?: string | undefined
}

export type SignInRefusal = 'link-is-spent' | 'not-recognised' | 'too-many-tries'
export type PasswordRefusal =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-wrong'
  | 'password-of-their-own'
  | 'password-common'
  | 'password-pattern'
  | 'sign-in-again'
