import type { Instant } from '../../base/clock.ts'
import { monthOf } from '../../base/dates.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Path } from '../../base/path.ts'
import { clean } from '../../base/text.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Fact } from '../../platform/pages/facts.ts'
import type { Finding } from '../desk/index.ts'
import type { SectionId } from '../settings/index.ts'
import { type Actor, may } from '../staff/index.ts'
import type { Article, ArticleId, Revision, RevisionId } from './article.ts'
import { type Needs, revisionOrFault, whileHeld } from './changing.ts'
import { admitCorrecting, type Correcting, type CorrectingRefusal } from './correcting.ts'
import { draftFrom } from './draft.ts'
import { admitPublish, type PublishRefusal, possibleAddresses } from './rules.ts'
import { deleteRedirect, findRevision, insertPublication, insertRedirect, takenPaths, updateArticle } from './store.ts'

declare module '../../platform/outbox.ts' {
  interface Announcements {
    'article.published': { articleId: ArticleId; revisionId: RevisionId; first: boolean; movedTo: SectionId | null }
    'article.withdrawn': { articleId: ArticleId }
  }
}

export type Publish = {
  articleId: ArticleId
  revisionId: RevisionId
  /** Why blocking findings may be overridden. */
  override?: string | null
  /** When it first went out, for an article that was public elsewhere before. Never later than now. */
  since?: Instant | null
  /** What this going-out puts right, for an article readers have seen. */
  correcting?: Correcting | null
}

type Published = { article: Article; revision: Revision; findings: Finding[] }
export type PublishOutcome =
  | { done: Published }
  | { refused: PublishRefusal | CorrectingRefusal; findings?: Finding[]; named?: Revision; expected?: Revision }

/** The one way to the public: names the revision, checks it, and writes everything in one transaction. */
export async function publish(needs: Needs, actor: Actor, named: Publish): Promise<PublishOutcome> {
  await needs.desk.ready()
  return whileHeld(needs, named.articleId, (tx, before) => publishHeld(needs, tx, { actor, before, named }))
}

/** Why findings are passed over; the command line gives it as well as a form. */
function reasonIn({ override }: Publish): string | null {
  return override ? clean(override) : null
}

type Held = { actor: Actor; before: Article; named: Publish }

/** The same, in the transaction of a caller that holds the article. */
export async function publishHeld(needs: Needs, tx: Writing, { actor, before, named }: Held): Promise<PublishOutcome> {
  const { articleId, revisionId, since = null, correcting = null } = named
  const override = reasonIn(named)
  const revision = await findRevision(tx, revisionId)
  if (!revision) return refused('no-such-revision')
  const byline = await needs.authors.byIds(tx, revision.content.byline)
  const seen = await seenOf(tx, before, correcting !== null)
  const draft = await draftFrom(needs, { content: revision.content, articleId, seen }, tx)
  const findings = await needs.desk.findings(draft, articleId, tx)
  const now = needs.clock.now()
  const verdict = admitPublish({ actor, article: before, revision, findings, override, now })
  if ('refused' in verdict) return explained(tx, { refusal: verdict.refused, before, revision, findings })
  const notice = correcting && admitCorrecting(correcting, before.publicId !== null)
  if (notice && 'refused' in notice) return notice

  const firstOut = since !== null && since < now ? since : now
  const article = await goPublic(needs, tx, { before, revision, firstOut, now })
  const changed = await needs.listings.list(tx, { article, content: revision.content, before })
  const publicationId = needs.ids.next<'publication'>('publication')
  await insertPublication(tx, {
    id: publicationId,
    articleId,
    revisionId,
    publishedAt: now,
    publishedBy: actor.id,
    findings,
    overriddenBecause: findings.some((finding) => finding.level === 'block') ? override : null,
  })
  await needs.chronicle.append(tx, { publicationId, article, revision, byline: byline.map(nameOf), at: now })
  if (correcting && before.publicId) {
    const versions = { before: before.publicId, after: revisionId }
    await needs.notices.make(tx, { correcting, article, ...versions, by: actor.id, at: now })
  }
  const announcement = { type: 'article.published', articleId, revisionId, ...differing(before, article) } as const
  await needs.outbox.announce(tx, announcement, [`article:${articleId}`, ...changed])
  return done({ article, revision, findings })
}

/** What readers see of it now; nothing for an article that was taken back. */
export async function seenOf(db: Reading, { publicId, withdrawal }: Article, isTold: boolean) {
  const seen = publicId === null || withdrawal ? undefined : await findRevision(db, publicId)
  return seen && { content: seen.content, isTold }
}

function nameOf({ name }: { name: string }): string {
  return name
}

function differing(before: Article, { sectionId }: Article) {
  return { first: before.publicId === null, movedTo: before.sectionId === sectionId ? null : sectionId }
}

type Going = { before: Article; revision: Revision; firstOut: Instant; now: Instant }

async function goPublic(needs: Needs, tx: Writing, { before, revision, firstOut, now }: Going): Promise<Article> {
  const publishedAt = before.publishedAt ?? firstOut
  const path = await addressOf(needs, tx, { before, revision, publishedAt })
  const article: Article = {
    ...before,
    publicId: revision.id,
    path,
    sectionId: revision.content.sectionId,
    publishedAt,
    updatedAt: before.publishedAt === null ? publishedAt : now,
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

type Addressing = { before: Article; revision: Revision; publishedAt: Instant }

/** Keeps the address unless the slug was changed; an imported article keeps the one it came with. */
async function addressOf(needs: Needs, tx: Writing, { before, revision, publishedAt }: Addressing): Promise<Path> {
  const published = before.publicId && (await findRevision(tx, before.publicId))
  const isKept = !published || published.content.slug === revision.content.slug
  if (before.path && isKept) return before.path
  const { timeZone } = await needs.settings.site()
  await oneAtATime(tx, 'addresses')
  const possible = possibleAddresses(monthAt(publishedAt, timeZone), revision.content.slug, before.id).filter(
    needs.addresses.standsAlone,
  )
  const taken = await takenPaths(tx, possible, before.id)
  const free = possible.find((path) => !taken.has(path))
  if (free === undefined) throw new Error('No address can be made for an article.')
  return free
}

export type Withdraw = { articleId: ArticleId; because: string }
export type WithdrawRefusal = 'not-allowed' | 'no-such-article' | 'not-public' | 'reason-missing'

/** Takes the article from readers; its address answers 410 with the reason from then on. */
export async function withdraw(
  needs: Needs,
  actor: Actor,
  { articleId, because }: Withdraw,
): Promise<Outcome<Article, WithdrawRefusal>> {
  return whileHeld(needs, articleId, async (tx, before) => {
    if (!may(actor, 'article.withdraw', { section: before.sectionId })) return refused('not-allowed')
    if (before.publicId === null || before.withdrawal) return refused('not-public')
    if (because.trim() === '') return refused('reason-missing')
    const made = { at: needs.clock.now(), by: actor.id }
    const withdrawal = { ...made, because: because.trim() }
    const article: Article = { ...before, withdrawal }
    await updateArticle(tx, article)
    const correcting = {
      kind: 'withdrawal',
      was: '',
      now: because.trim(),
      block: null,
      report: null,
      corrects: null,
    } as const
    const { publicId } = before
    await needs.notices.make(tx, { correcting, article, before: publicId, after: publicId, ...made })
    const changed = await needs.listings.unlist(tx, articleId)
    const facts: Fact[] = [`article:${articleId}`, `list:section:${before.sectionId}`, ...changed]
    await needs.outbox.announce(tx, { type: 'article.withdrawn', articleId }, facts)
    return done(article)
  })
}

type Explaining = { refusal: PublishRefusal; before: Article; revision: Revision; findings: Finding[] }

/** A refusal comes with what it is about: the findings, or the revision named beside the one expected. */
async function explained(tx: Writing, { refusal, before, revision, findings }: Explaining): Promise<PublishOutcome> {
  if (refusal === 'blocked-by-desk' || refusal === 'override-not-allowed') return { refused: refusal, findings }
  if (refusal !== 'not-the-approved-revision' && refusal !== 'not-the-newest-revision') return refused(refusal)
  const expected = await revisionOrFault(tx, before.approval?.revisionId ?? before.draftId)
  return { refused: refusal, named: revision, expected }
}

/** The year and month at this moment where the paper is. */
function monthAt(moment: Instant, timeZone: string): { year: string; month: string } {
  const [year = '', month = ''] = monthOf(moment, timeZone).split('-')
  return { year, month }
}
