import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { ReaderId } from '../readers/index.ts'
import type { ReplyId } from '../replies/index.ts'

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
