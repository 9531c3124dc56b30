import type { Instant } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { clean } from '../../base/text.ts'
import type { TakenBack, Writing } from '../../platform/database/tables.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { type Finding, isBlocking } from '../desk/index.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { addressOf, admitAddress } from './addressing.ts'
import type { Article, ArticleId, Revision, RevisionId } from './article.ts'
import { holdingIn, type Needs, revisionOrFault, whileHeld } from './changing.ts'
import { type Asked, checked, draftGoing, type Findings } from './checking.ts'
import { admitCorrecting, type Correcting, type CorrectingRefusal } from './correcting.ts'
import { articlePublished, articleWithdrawn } from './events.ts'
import { definitionOf } from './kinds/kind.ts'
import { findRevision } from './one-revision.ts'
import { withdrawArticles } from './permissions.ts'
import { keepPublicPictures, picturesOf } from './pictures.ts'
import { deleteRedirect, insertRedirect } from './redirects/store.ts'
import { admitFindings, admitPublish, admitStage, type PublishRefusal, type Scheduled } from './rules.ts'
import { roleOf, stageWith } from './stages/store.ts'
import { everyPageSays } from './standing/standing.ts'
import { findArticle, insertPublication, updateArticle } from './store.ts'

export type Publish = {
  articleId: ArticleId
  revisionId: RevisionId
  /** Why blocking findings may be overridden. */
  override?: string | null
  /** When it first went out, for an article that was public elsewhere before. Never later than now. */
  since?: Instant | null
  /** What this going-out puts right, for an article readers have seen. */
  correcting?: Correcting | null
  /** That somebody chose this revision for this moment, and need not be asked again. */
  scheduled?: Scheduled | undefined
}

type Published = { article: Article; revision: Revision; findings: Finding[] }
export type PublishOutcome =
  | { done: Published }
  | { refused: PublishRefusal | CorrectingRefusal; findings?: Finding[]; named?: Revision; expected?: Revision }
/** The one way to the public: names the revision, checks it, and writes everything in one transaction. */
export async function publish(needs: Needs, actor: Actor, named: Publish): Promise<PublishOutcome> {
  return going(needs, actor, { named, now: needs.clock.now(), change: (tx, held) => publishHeld(needs, tx, held) })
}

type Attempting<Result> = {
  named: Publish
  now: Instant
  change: (tx: Writing, held: Held) => Promise<Result | TakenBack<Result>>
}

export async function going<Result>(needs: Needs, actor: Actor, { named, now, change }: Attempting<Result>) {
  const foreseen = await goingOut(needs, actor, { named, now })
  return checked<Result | { refused: 'no-such-article' }>(needs, {
    foreseen: foreseen ? [foreseen] : [],
    change: (tx, findings) =>
      holdingIn(tx, named.articleId, (_tx, before) => change(tx, { actor, before, named, findings })),
  })
}

/** What is to be checked, unless it would be refused before anybody asks what the check says. */
async function goingOut(
  needs: Needs,
  actor: Actor,
  { named, now }: Pick<Attempting<unknown>, 'named' | 'now'>,
): Promise<Asked | undefined> {
  const { read } = needs.database
  const [article, revision] = await Promise.all([
    findArticle(read, named.articleId),
    findRevision(read, named.revisionId),
  ])
  if (!article || !revision) return undefined
  if ('refused' in admitPublish({ actor, article, revision, now, scheduled: named.scheduled })) return undefined
  return draftGoing(needs, read, { article, revision, isTold: isTelling(named) })
}

function isTelling({ correcting = null }: Publish): boolean {
  return correcting !== null
}

/** Why findings are passed over; the command line gives it as well as a form. */
function reasonIn({ override }: Publish): string | null {
  return override ? clean(override) : null
}

type Held = { actor: Actor; before: Article; named: Publish; findings: Findings }

/** The same, in the transaction of a caller that holds the article. */
export async function publishHeld(needs: Needs, tx: Writing, held: Held): Promise<PublishOutcome> {
  const admitted = await admit(needs, tx, { ...held, now: needs.clock.now() })
  return 'refused' in admitted ? admitted : goOut(needs, tx, { ...held, ...admitted.done })
}

/** What keeps it from going out, with what is to be known of it. */
export type Refused = Exclude<PublishOutcome, { done: unknown }>
type Admitted = { done: Pick<GoingOut, 'revision' | 'findings' | 'notice'> } | Refused

/** Every guard of a going-out, as they are at this moment. */
export async function admit(needs: Needs, tx: Writing, held: Held & { now: Instant }): Promise<Admitted> {
  const { actor, before, named, now } = held
  const { scheduled, correcting = null } = named
  const revision = await findRevision(tx, named.revisionId)
  if (!revision) return refused('no-such-revision')
  const allowed = admitPublish({ actor, article: before, revision, now, scheduled })
  if ('refused' in allowed) return explained(tx, { refusal: allowed.refused, before, revision })
  const atStage = admitStage(await roleOf(tx, before.stage))
  if ('refused' in atStage) return atStage
  const placed = await admitPlace(needs, tx, { before, revision })
  if ('refused' in placed) return placed
  await needs.media.uses.hold(tx, picturesOf(revision.content))
  const asked = await draftGoing(needs, tx, { article: before, revision, isTold: isTelling(named) })
  const findings = await held.findings(tx, asked)
  const passed = admitFindings({ actor, revision, findings, override: reasonIn(named) })
  if ('refused' in passed) return { refused: passed.refused, findings }
  const notice = correcting && admitCorrecting(correcting, before.publicId !== null)
  return notice && 'refused' in notice ? notice : done({ revision, findings, notice: correcting })
}

/** Whether readers have nothing newer, and it can stand where it is to stand. */
async function admitPlace(
  needs: Needs,
  tx: Writing,
  { before, revision }: { before: Article; revision: Revision },
): Promise<Outcome<true, PublishRefusal>> {
  const seen = before.publicId && (await findRevision(tx, before.publicId))
  if (seen && seen.number > revision.number) return refused('newer-is-public')
  return admitAddress(needs, tx, { before, revision })
}

type GoingOut = Omit<Held, 'findings'> & Pick<Published, 'revision' | 'findings'> & { notice: Correcting | null }

async function goOut(
  needs: Needs,
  tx: Writing,
  { actor, before, named, revision, findings, notice: correcting }: GoingOut,
): Promise<PublishOutcome> {
  const { articleId, revisionId, since = null } = named
  const seen = before.publicId === null ? undefined : await findRevision(tx, before.publicId)
  const now = needs.clock.now()
  const firstOut = since !== null && since < now ? since : now
  const article = await goPublic(needs, tx, { before, revision, firstOut, now })
  await keepPublicPictures(needs, tx, { article, content: revision.content })
  const changed = await needs.listings.list(tx, { article, content: revision.content, before })
  const publicationId = needs.ids.next<'publication'>('publication')
  await insertPublication(tx, {
    id: publicationId,
    articleId,
    revisionId,
    publishedAt: now,
    publishedBy: actor.id,
    findings,
    overriddenBecause: findings.some(isBlocking) ? reasonIn(named) : null,
  })
  const byline = await needs.authors.byIds(tx, revision.content.byline)
  await needs.chronicle.append(tx, { publicationId, article, revision, byline: byline.map(nameOf), at: now })
  if (correcting && before.publicId) {
    const versions = { before: before.publicId, after: revisionId }
    await needs.notices.make(tx, { correcting, article, ...versions, by: actor.id, at: now })
  }
  await needs.schedule.wentOut(tx, { articleId, number: revision.number })
  needs.events.record(tx, articlePublished, {
    ...saidOf(actor, article),
    payload: { articleId, revisionId, ...differing(before, article) },
    drops: [`article:${articleId}`, ...changed, ...everyPageSays({ before, seen }, { article, revision })],
  })
  return done({ article, revision, findings })
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
    isUndated: definitionOf(revision.content).isUndated === true,
    publishedAt,
    updatedAt: before.publishedAt === null ? publishedAt : now,
    approval: null,
    stage: await stageWith(tx, 'first'),
    withdrawal: null,
  }
  await updateArticle(tx, article)
  await deleteRedirect(tx, path)
  if (before.path && before.path !== path) {
    await insertRedirect(tx, { path: before.path, articleId: before.id, at: now })
  }
  return article
}

export type Withdraw = { articleId: ArticleId; because: string }
export type WithdrawRefusal = 'not-allowed' | 'no-such-article' | 'not-public' | 'reason-missing'

/** Takes the article from readers; its address answers 410 with the reason from then on. */
export async function withdraw(
  needs: Needs,
  actor: Actor,
  named: Withdraw,
): Promise<Outcome<Article, WithdrawRefusal>> {
  return whileHeld(needs, named.articleId, (tx, before) => withdrawHeld(needs, tx, { actor, before, named }))
}

export function admitWithdrawal(actor: Actor, before: Article, { because }: Withdraw): Outcome<true, WithdrawRefusal> {
  if (!may(actor, withdrawArticles, { section: before.sectionId })) return refused('not-allowed')
  if (before.publicId === null || before.withdrawal) return refused('not-public')
  return because.trim() === '' ? refused('reason-missing') : done(true)
}

type Withdrawing = { actor: Actor; before: Article; named: Withdraw }

export async function withdrawHeld(
  needs: Needs,
  tx: Writing,
  { actor, before, named }: Withdrawing,
): Promise<Outcome<Article, WithdrawRefusal>> {
  const verdict = admitWithdrawal(actor, before, named)
  const { publicId } = before
  if ('refused' in verdict) return verdict
  if (publicId === null) return refused('not-public')
  const { articleId, because } = named
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
  await needs.notices.make(tx, { correcting, article, before: publicId, after: publicId, ...made })
  await keepPublicPictures(needs, tx, { article, content: null })
  const changed = await needs.listings.unlist(tx, articleId)
  const everywhere: CacheTag[] = before.isUndated ? ['site'] : []
  const tags: CacheTag[] = [`article:${articleId}`, `list:section:${before.sectionId}`, ...changed, ...everywhere]
  needs.events.record(tx, articleWithdrawn, { ...saidOf(actor, article), payload: { articleId }, drops: tags })
  return done(article)
}

/** Who did it, and to which article in which section. */
export function saidOf(actor: Actor, { id, sectionId }: Pick<Article, 'id' | 'sectionId'>) {
  return { actor: doerOf(actor), subject: `article:${id}`, section: sectionId } as const
}

type Explaining = { refusal: PublishRefusal; before: Article; revision: Revision }

/** A refusal of a revision comes with the one named beside the one expected. */
async function explained(tx: Writing, { refusal, before, revision }: Explaining): Promise<Refused> {
  if (refusal !== 'not-the-approved-revision' && refusal !== 'not-the-newest-revision') return refused(refusal)
  const expected = await revisionOrFault(tx, before.approval?.revisionId ?? before.draftId)
  return { refused: refusal, named: revision, expected }
}
