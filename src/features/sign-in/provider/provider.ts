import type { Instant } from '../../../base/clock.ts'

/** An OpenID Connect provider that people of the house sign in at. The secret is between it and this site. */
export type Provider = {
  /** Its address, as it names itself. */
  issuer: string
  clientId: string
  secret: string
  /** Only people with mail there come in; everybody, where it names none. */
  domains: readonly string[]
  /** As the button calls it. */
  name: string
}

/** What its form shows, and whoever collides there. Never the secret. */
export function shownOfProvider({ issuer, clientId, domains, name }: Omit<Provider, 'secret'>) {
  return { issuer, clientId, domains: [...domains], name }
}

/** What was sent off with somebody to the provider, and is to come back with them. */
export type Journey = {
  stateHash: string
  /** Whose browser it was. */
  browserHash: string
  nonce: string
  verifier: string
  next: string
  /** Whether somebody is to show anew who they are, though they are signed in there. */
  again: boolean
  expiresAt: Instant
}

/** Whom the provider says it sent back, in a token that is sound. */
export type Claims = {
  issuer: string
  subject: string
  /** Only where the provider says that it is theirs. */
  email: string | undefined
  hasUnprovedMail: boolean
  /** How many seconds ago they last showed it who they are; nothing where it does not say. */
  shownSecondsAgo: number | undefined
}

export type ProviderRefusal =
  | 'provider-off'
  | 'provider-unreachable'
  | 'provider-wrong'
  | 'provider-clock'
  | 'provider-declined'
  | 'provider-stale'
  | 'begin-again'
  | 'mail-unproved'
  | 'mail-elsewhere'
  | 'not-on-the-staff'
  | 'other-account'
  | 'way-closed'
