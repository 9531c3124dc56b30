import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { ReplyId } from '../replies/index.ts'

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

/** What a reader may be mailed besides the threads they follow. */
export const choices = ['answers', 'decisions'] as const
export type Choice = (typeof choices)[number]

export type NoticeId = Id<'notice'>
/** `answer` and `published` are told once for a reply, and only while it is published. */
export type NoticeKind = 'answer' | 'published' | 'decision' | 'statement' | 'appeal' | 'correction'
/** Something the site has to say to a reader. An answer's own words are not kept here. */
export type Notice = {
  id: NoticeId
  readerId: ReaderId
  kind: NoticeKind
  replyId: ReplyId | null
  subject: string
  text: string
  toldAt: Instant
}

/** A reply that anybody may read, and the article it stands under. */
export type PublicWords = { id: ReplyId; name: string; body: string; article: { path: string; headline: string } }
/** A notice with the reply it is about, where that is public. */
export type ShownNotice = Notice & { about: PublicWords | undefined }

/** A thread that a reader is mailed a daily digest of; `toldUntil` is the newest news they have had. */
export type Follow = {
  readerId: ReaderId
  articleId: ArticleId
  path: string
  headline: string
  followedAt: Instant
  toldUntil: string
}
