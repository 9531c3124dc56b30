import { createHash } from 'node:crypto'
import { canonicalJson } from '../../base/canonical.ts'
import type { Clock, Instant } from '../../base/clock.ts'
import type { Id, Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Outbox } from '../../platform/outbox.ts'
import type { Fact } from '../../platform/pages/facts.ts'
import { check, type Finding } from '../desk/index.ts'
import type { Picture } from '../media/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, type Author, type AuthorId, may } from '../staff/index.ts'
import {
  type Article,
  type ArticleId,
  type Content,
  isPublic,
  type PublicArticle,
  type Revision,
  type RevisionId,
  type Stage,
} from './article.ts'
import { draftOf } from './draft.ts'
import { admitPublish, admitSave, type PublishRefusal, possibleAddresses, type SaveRefusal } from './rules.ts'
import {
  addToReplyCount,
  deleteRedirect,
  findArticle,
  findArticleAt,
  findRedirect,
  findRevision,
  insertArticle,
  insertPublication,
  insertRedirect,
  insertRevision,
  newestRevisionNumber,
  takenPaths,
  updateArticle,
} from './store.ts'

declare module '../../platform/outbox.ts' {
  interface Announcements {
    'article.saved': { articleId: ArticleId; revisionId: RevisionId }
    'article.published': { articleId: ArticleId; revisionId: RevisionId; first: boolean }
    'article.withdrawn': { articleId: ArticleId }
  }
}

/** Where public versions are listed. Filled by the front pages; told inside the transaction that publishes. */
export type Listings = {
  list(tx: Writing, listed: Listed): Promise<Fact[]>
  unlist(tx: Writing, articleId: ArticleId): Promise<Fact[]>
}
export type Listed = { article: Article; content: Content; before: Article }

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  outbox: Outbox
  settings: SiteSettings
  authors: { byIds(db: Reading, ids: readonly AuthorId[]): Promise<Author[]> }
  listings: Listings
  media: { byIds(db: Reading, ids: readonly string[]): Promise<Picture[]> }
}

type Saved = { article: Article; revision: Revision }
type SaveOutcome = { done: Saved } | { refused: Exclude<SaveRefusal, 'stale-save'> } | Stale
/** Both texts are kept: the one refused is the caller's, the one that came first is here. */
export type Stale = { refused: 'stale-save'; newest: Revision }

type Published = { article: Article; revision: Revision; findings: Finding[] }
type PublishOutcome =
  | { done: Published }
  | { refused: PublishRefusal; findings?: Finding[]; named?: Revision; expected?: Revision }

export type Articles = ReturnType<typeof createArticles>

/** Everything the newsroom does with an article, from the first save to its withdrawal. */
export function createArticles(needs: Needs) {
  const { database, clock, ids, outbox } = needs

  async function create(actor: Actor, content: Content): Promise<Outcome<Saved, SaveRefusal>> {
    if (!may(actor, 'article.write', { section: content.sectionId, madeBy: actor.id })) return refused('not-allowed')
    return database.write(async (tx) => {
      const unknown = await unknownNames(tx, content)
      if (unknown) return refused(unknown)
      const now = clock.now()
      const articleId = ids.next('article')
      const revision = newRevision({ articleId, number: 1, content, savedAt: now, savedBy: actor.id })
      const article = newArticle(actor, revision)
      await insertArticle(tx, article)
      await insertRevision(tx, revision)
      await outbox.announce(tx, { type: 'article.saved', articleId, revisionId: revision.id })
      return done({ article, revision })
    })
  }

  /** Keeps a new revision based on `base`. Saving what is already there makes none. */
  async function save(actor: Actor, { articleId, base, content }: Save): Promise<SaveOutcome> {
    return changing(articleId, async (tx, article) => {
      const newest = await revisionOrFault(tx, article.draftId)
      const verdict = admitSave(actor, article, base)
      if ('refused' in verdict) {
        return verdict.refused === 'stale-save' ? { refused: 'stale-save', newest } : refused(verdict.refused)
      }
      const hash = hashOf(content)
      if (hash === newest.hash) return done({ article, revision: newest })
      const unknown = await unknownNames(tx, content)
      if (unknown) return refused(unknown)

      const now = clock.now()
      const number = (await newestRevisionNumber(tx, articleId)) + 1
      const revision = newRevision({ articleId, number, content, savedAt: now, savedBy: actor.id })
      await insertRevision(tx, revision)
      const sectionId = article.publicId ? article.sectionId : content.sectionId
      const changed: Article = { ...article, draftId: revision.id, editedAt: now, sectionId }
      await updateArticle(tx, changed)
      await outbox.announce(tx, { type: 'article.saved', articleId, revisionId: revision.id })
      return done({ article: changed, revision })
    })
  }

  /** The one way to the public: names the revision, checks it, and writes everything in one transaction. */
  async function publish(actor: Actor, { articleId, revisionId, override = null }: Publish): Promise<PublishOutcome> {
    return changing(articleId, async (tx, before) => {
      const revision = await findRevision(tx, revisionId)
      if (!revision) return refused('no-such-revision' as const)
      const findings = check(await draftFor(tx, revision.content))
      const now = clock.now()
      const verdict = admitPublish({ actor, article: before, revision, findings, override, now })
      if ('refused' in verdict) return explainedRefusal(tx, { refusal: verdict.refused, before, revision, findings })

      const article = await goPublic(tx, { before, revision, now })
      const changed = await needs.listings.list(tx, { article, content: revision.content, before })
      await insertPublication(tx, {
        id: ids.next('publication'),
        articleId,
        revisionId,
        publishedAt: now,
        publishedBy: actor.id,
        findings,
        overriddenBecause: findings.some((finding) => finding.level === 'block') ? override : null,
      })
      const first = before.publicId === null
      const announcement = { type: 'article.published', articleId, revisionId, first } as const
      await outbox.announce(tx, announcement, [`article:${articleId}`, ...changed])
      return done({ article, revision, findings })
    })
  }

  async function goPublic(tx: Writing, { before, revision, now }: Going): Promise<Article> {
    const publishedAt = before.publishedAt ?? now
    const path = await addressOf(tx, { before, revision, publishedAt })
    const article: Article = {
      ...before,
      publicId: revision.id,
      path,
      sectionId: revision.content.sectionId,
      publishedAt,
      updatedAt: now,
      approval: null,
      stage: 'writing',
      withdrawal: null,
    }
    await updateArticle(tx, article)
    await deleteRedirect(tx, path)
    if (before.path && before.path !== path) {
      await insertRedirect(tx, { path: before.path, articleId: before.id, at: now })
    }
    return article
  }

  /** Keeps the address unless the slug was changed; imported articles keep the one they came with. */
  async function addressOf(tx: Writing, { before, revision, publishedAt }: Addressing): Promise<string> {
    const published = before.publicId && (await findRevision(tx, before.publicId))
    const isKept = before.path && (!published || published.content.slug === revision.content.slug)
    if (before.path && isKept) return before.path
    const { timeZone } = await needs.settings.site()
    const possible = possibleAddresses(monthOf(publishedAt, timeZone), revision.content.slug)
    const taken = await takenPaths(tx, possible, before.id)
    return possible.find((path) => !taken.has(path)) ?? `${possible[0]}-${before.id}`
  }

  /** Takes the article from readers; its address answers 410 with the reason from then on. */
  async function withdraw(actor: Actor, { articleId, because }: Withdraw): Promise<Outcome<Article, WithdrawRefusal>> {
    return changing(articleId, async (tx, before) => {
      if (!may(actor, 'article.withdraw', { section: before.sectionId })) return refused('not-allowed')
      if (before.publicId === null || before.withdrawal) return refused('not-public')
      if (because.trim() === '') return refused('reason-missing')
      const article: Article = { ...before, withdrawal: { at: clock.now(), by: actor.id, because: because.trim() } }
      await updateArticle(tx, article)
      const changed = await needs.listings.unlist(tx, articleId)
      const facts: Fact[] = [`article:${articleId}`, `list:section:${before.sectionId}`, ...changed]
      await outbox.announce(tx, { type: 'article.withdrawn', articleId }, facts)
      return done(article)
    })
  }

  /** Approval binds one revision: whatever is written afterwards does not go out on it. */
  async function approve(actor: Actor, { articleId, revisionId }: Approve): Promise<Outcome<Article, ApproveRefusal>> {
    return changing(articleId, async (tx, before) => {
      if (!may(actor, 'article.approve', { section: before.sectionId })) return refused('not-allowed')
      if (before.draftId !== revisionId) return refused('not-the-newest-revision')
      const article: Article = { ...before, stage: 'ready', approval: { revisionId, by: actor.id } }
      await updateArticle(tx, article)
      return done(article)
    })
  }

  /** Moves the draft between desks. Leaving `ready` gives up an approval. */
  async function moveTo(actor: Actor, { articleId, stage }: Move): Promise<Outcome<Article, MoveRefusal>> {
    return changing(articleId, async (tx, before) => {
      const target = { section: before.sectionId, madeBy: before.createdBy }
      if (!may(actor, 'article.write', target)) return refused('not-allowed')
      const article: Article = { ...before, stage, approval: null }
      await updateArticle(tx, article)
      return done(article)
    })
  }

  /** Opens or closes replies, or holds the article back until a moment. */
  async function setTerms(
    actor: Actor,
    { articleId, repliesOpen, embargoedUntil }: Terms,
  ): Promise<Outcome<Article, TermsRefusal>> {
    return changing(articleId, async (tx, before) => {
      if (!may(actor, 'article.publish', { section: before.sectionId })) return refused('not-allowed')
      if (embargoedUntil !== null && before.publicId !== null) return refused('already-public')
      const article: Article = { ...before, repliesOpen, embargoedUntil }
      await updateArticle(tx, article)
      await outbox.announce(tx, { type: 'site.changed' }, [`article:${articleId}`])
      return done(article)
    })
  }

  async function changing<Result>(
    articleId: ArticleId,
    change: (tx: Writing, article: Article) => Promise<Result>,
  ): Promise<Result | { refused: 'no-such-article' }> {
    return database.write(async (tx) => {
      await oneAtATime(tx, `article:${articleId}`)
      const article = await findArticle(tx, articleId)
      return article ? change(tx, article) : refused('no-such-article')
    })
  }

  async function unknownNames(
    tx: Writing,
    content: Content,
  ): Promise<'no-such-author' | 'no-such-section' | undefined> {
    const authors = await needs.authors.byIds(tx, content.byline)
    if (authors.length !== new Set(content.byline).size) return 'no-such-author'
    const { sections } = await needs.settings.site()
    return sections.some((section) => section.id === content.sectionId) ? undefined : 'no-such-section'
  }

  async function draftFor(db: Reading, content: Content) {
    return draftOf(content, await needs.authors.byIds(db, content.byline))
  }

  async function explainedRefusal(tx: Writing, { refusal, before, revision, findings }: Explaining) {
    if (refusal === 'blocked-by-desk' || refusal === 'override-not-allowed') return { refused: refusal, findings }
    if (refusal !== 'not-the-approved-revision' && refusal !== 'not-the-newest-revision') return refused(refusal)
    const expected = await revisionOrFault(tx, before.approval?.revisionId ?? before.draftId)
    return { refused: refusal, named: revision, expected }
  }

  function newRevision(parts: Omit<Revision, 'id' | 'hash'>): Revision {
    return { ...parts, id: ids.next('revision'), hash: hashOf(parts.content) }
  }

  return {
    create,
    save,
    approve,
    moveTo,
    publish,
    withdraw,
    setTerms,
    /** What the desk check says of a content, as publishing would. */
    findingsOf: async (content: Content): Promise<Finding[]> => check(await draftFor(database.read, content)),
    byId: (id: ArticleId, db: Reading = database.read) => findArticle(db, id),
    revision: (id: RevisionId, db: Reading = database.read) => findRevision(db, id),
    at: (path: string, db: Reading = database.read) => at(db, path),
    /** As `at`, led on to where an article that moved is now. */
    async whereIs(path: string, db: Reading = database.read): Promise<AtAddress> {
      const found = await at(db, path)
      return found.found === 'moved' ? at(db, found.to) : found
    },
    /** Moves the count of published replies, in the transaction that publishes or hides one. */
    addToReplyCount,
    published: (article: Article) => published(needs, article),
  }
}

/** What readers find at an address. */
export type AtAddress =
  | { found: 'article'; article: Article }
  | { found: 'withdrawn'; articleId: ArticleId; at: Instant; because: string }
  | { found: 'moved'; to: string }
  | { found: 'nothing' }

async function at(db: Reading, path: string): Promise<AtAddress> {
  const article = await findArticleAt(db, path)
  if (article?.withdrawal) return { found: 'withdrawn', articleId: article.id, ...article.withdrawal }
  if (article && isPublic(article)) return { found: 'article', article }
  const to = await findRedirect(db, path)
  return to === undefined || to === path ? { found: 'nothing' } : { found: 'moved', to }
}

/** What readers see of this article; `undefined` when they see nothing.  */
async function published({ database, authors, media }: Needs, article: Article): Promise<PublicArticle | undefined> {
  const db = database.read
  const { publicId, path, publishedAt, updatedAt } = article
  const isShown = publicId !== null && path !== null && publishedAt !== null && updatedAt !== null
  if (!isShown || article.withdrawal) return undefined
  const { content } = await revisionOrFault(db, publicId)
  const figures = content.body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.picture : []))
  const pictures = await media.byIds(db, content.pictureId ? [content.pictureId, ...figures] : figures)
  return {
    id: article.id,
    revisionId: publicId,
    path,
    content,
    byline: await authors.byIds(db, content.byline),
    picture: pictures.find((picture) => picture.id === content.pictureId) ?? null,
    pictures,
    publishedAt,
    updatedAt,
    repliesOpen: article.repliesOpen,
    replyCount: article.replyCount,
  }
}

type Save = { articleId: ArticleId; base: RevisionId; content: Content }
type Publish = { articleId: ArticleId; revisionId: RevisionId; override?: string | null }
type Approve = { articleId: ArticleId; revisionId: RevisionId }
type Move = { articleId: ArticleId; stage: Stage }
type Withdraw = { articleId: ArticleId; because: string }
type Terms = { articleId: ArticleId; repliesOpen: boolean; embargoedUntil: Instant | null }
type Going = { before: Article; revision: Revision; now: Instant }
type Addressing = { before: Article; revision: Revision; publishedAt: Instant }
type Explaining = { refusal: PublishRefusal; before: Article; revision: Revision; findings: Finding[] }

export type WithdrawRefusal = 'not-allowed' | 'no-such-article' | 'not-public' | 'reason-missing'
export type ApproveRefusal = 'not-allowed' | 'no-such-article' | 'not-the-newest-revision'
export type MoveRefusal = 'not-allowed' | 'no-such-article'
export type TermsRefusal = 'not-allowed' | 'no-such-article' | 'already-public'

function newArticle(actor: Actor, revision: Revision): Article {
  return {
    id: revision.articleId,
    stage: 'writing',
    draftId: revision.id,
    publicId: null,
    approval: null,
    path: null,
    sectionId: revision.content.sectionId,
    createdAt: revision.savedAt,
    createdBy: actor.id,
    editedAt: revision.savedAt,
    publishedAt: null,
    updatedAt: null,
    embargoedUntil: null,
    withdrawal: null,
    repliesOpen: true,
    replyCount: 0,
  }
}

export function hashOf(content: Content): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

async function revisionOrFault(db: Reading, id: Id<'revision'>): Promise<Revision> {
  const revision = await findRevision(db, id)
  if (!revision) throw new Error(`Revision ${id} is named by its article but is not there.`)
  return revision
}

/** The year and month at this moment where the paper is. */
function monthOf(moment: Instant, timeZone: string): { year: string; month: string } {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' }).formatToParts(
    Date.parse(moment),
  )
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return { year: part('year'), month: part('month') }
}
