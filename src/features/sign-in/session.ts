import type { Instant } from '../../base/clock.ts'
import type { Actor, StaffId } from '../staff/index.ts'
import type { ProviderRefusal } from './provider/provider.ts'

/** A browser somebody is signed in with. `id` is the hash of its token; the token itself is only in the cookie. */
export type Session = {
  id: string
  staffId: StaffId
  startedAt: Instant
  /** Written every few minutes. */
  usedAt: Instant
  /** When its holder last showed who they are, and not only that they hold the browser. */
  provedAt: Instant
  expiresAt: Instant
  device: string
}

/** Who a request comes from, and with which session. `mustAdd` says that their role demands a second factor. */
export type SignedIn = { actor: Actor; session: Session; mustAdd: boolean }

/** Somebody who has shown a link or a password, and not yet what they have beside it. */
export type Half = { tokenHash: string; staffId: StaffId; by: 'link' | 'password' | 'provider'; expiresAt: Instant }

/** The browser that asks, as far as sign-in needs to know it. The network address is counted hashed, never kept. */
export type Visitor = {
  device: string
  network: string
  /** The token of a browser that somebody signed in with before. */
  knownAs?: string | undefined
}

export type SignInRefusal =
  | 'link-is-spent'
  | 'not-recognised'
  | 'passkey-unknown'
  | 'begin-again'
  | 'too-many-tries'
  | ProviderRefusal

/** Why somebody is not taken for who they say they are, at the second step or when they are asked once more. */
export type ProofRefusal = 'code-wrong' | 'password-wrong' | 'begin-again' | 'sign-in-again' | 'too-many-tries'
export type PasswordRefusal =
  | 'password-too-short'
  | 'password-far-too-short'
  | 'password-too-long'
  | 'password-of-their-own'
  | 'password-common'
  | 'password-pattern'
  | 'sign-in-again'
