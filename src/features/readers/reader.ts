import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'

export type ReaderId = Id<'reader'>

/** Somebody who reads here and has proven an address. There is no password. */
export type Reader = { id: ReaderId; email: string; name: string; provenAt: Instant }

/** A browser a reader is known in. `id` is the hash of its token; the token itself is only in the cookie. */
export type Session = { id: string; readerId: ReaderId; startedAt: Instant; expiresAt: Instant; device: string }

/** Somebody asked for a link that proves an address; the browser they asked from, if it is known by a reply. */
export type Proof = { id: Id<'proof'>; email: string; browserHash: string | null; askedAt: Instant }

/** The browser that asks. The network address is counted hashed, never kept. */
export type Visitor = { browser: string | undefined; device: string; network: string }

export type ProofRefusal = 'link-is-spent' | 'too-many-tries'
