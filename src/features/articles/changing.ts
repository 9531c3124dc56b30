import type { Clock, Instant } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { Addresses } from '../../platform/web/routes/addresses.ts'
import type { DeskCheck, DeskFacts, Draft } from '../desk/index.ts'
import type { Media } from '../media/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Author, AuthorId, StaffId } from '../staff/index.ts'
import type { Article, ArticleId, Content, Revision, RevisionId } from './article.ts'
import type { Correcting } from './correcting.ts'
import { passages } from './document.ts'
import { findRevision } from './one-revision.ts'
import type { HoldsRevisions } from './revisions/thinning.ts'
import { findArticle } from './store.ts'

/** Where public versions are listed. Filled by the front pages; told inside the transaction that publishes. */
export type Listings = {
  list(tx: Writing, listed: Listed): Promise<CacheTag[]>
  unlist(tx: Writing, articleId: ArticleId): Promise<CacheTag[]>
}
/** The log of what was published. Told inside the transaction that publishes. */
export type Chronicle = { append(tx: Writing, out: GoneOut): Promise<void> }
/** What people have confirmed of an article, held against a text of it. */
export type Confirmed = (
  db: Reading,
  asked: { articleId: ArticleId; passages: readonly { id: string; text: string }[] },
) => Promise<DeskFacts | undefined>
/** Suggested changes that nobody has decided about, by the block or the line they are in. */
export type Undecided = (db: Reading, articleId: ArticleId) => Promise<NonNullable<Draft['undecided']>>
/** The notices of what was put right. Told inside the transaction that publishes or withdraws. */
export type Notices = { make(tx: Writing, made: PutRight): Promise<void> }
/** `before` is what readers saw, `after` what they see now; the same revision when only a notice was added. */
export type PutRight = {
  correcting: Correcting
  article: Article
  before: RevisionId
  after: RevisionId
  by: StaffId
  at: Instant
}
export type GoneOut = {
  publicationId: string
  article: Article
  revision: Revision
  byline: readonly string[]
  at: Instant
}
/** What is to happen to articles at moments that were named. */
export type Schedule = {
  /** When this article is to go out; nothing where nobody said. */
  dueOf(db: Reading, articleId: ArticleId): Promise<Instant | undefined>
  /** A revision went out: what waited to publish it, or an older one, has nothing to do any more. */
  wentOut(tx: Writing, out: { articleId: ArticleId; number: number }): Promise<void>
}
export type Listed = { article: Article; content: Content; before: Article }

/** What articles need of the rest of the site. */
export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  settings: SiteSettings
  addresses: Addresses
  authors: { byIds(db: Reading, ids: readonly AuthorId[]): Promise<Author[]> }
  media: Pick<Media, 'byIds' | 'keptAmong' | 'rights' | 'uses'>
  listings: Listings
  chronicle: Chronicle
  desk: Pick<DeskCheck, 'judge' | 'printOf' | 'standing' | 'findings'>
  confirmed: Confirmed
  undecided: Undecided
  notices: Notices
  schedule: Schedule
  /** What else holds on to revisions. */
  holders: readonly HoldsRevisions[]
  /** Clears what other features have of a draft that is removed for good. */
  clear: (tx: Writing, articleId: ArticleId) => Promise<void>
}

type Change<Result> = (tx: Writing, article: Article) => Promise<Result>

/** Changes one article in a transaction of its own; changes to the same article wait for each other. */
export async function whileHeld<Result>(
  { database }: Needs,
  articleId: ArticleId,
  change: Change<Result>,
): Promise<Result | { refused: 'no-such-article' }> {
  return database.write((tx) => holdingIn(tx, articleId, change))
}

/** The same, in a transaction that has begun. */
export async function holdingIn<Result>(
  tx: Writing,
  articleId: ArticleId,
  change: Change<Result>,
): Promise<Result | { refused: 'no-such-article' }> {
  await oneAtATime(tx, `article:${articleId}`)
  const article = await findArticle(tx, articleId)
  return article ? change(tx, article) : refused('no-such-article')
}

export async function revisionOrFault(db: Reading, id: RevisionId): Promise<Revision> {
  const revision = await findRevision(db, id)
  if (!revision) throw new Error(`Revision ${id} is named by its article but is not there.`)
  return revision
}

/** What a passage says in a revision; `undefined` when it is not in it. */
export async function wordsOfBlock(db: Reading, id: RevisionId, block: string): Promise<string | undefined> {
  const { content } = await revisionOrFault(db, id)
  return passages(content.body).find((passage) => passage.id === block)?.text
}
