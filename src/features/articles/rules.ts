import type { Instant } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { longestPath, type Path, pathOf } from '../../base/path.ts'
import { type Finding, isBlocking } from '../desk/index.ts'
import { type Actor, may } from '../staff/index.ts'
import { type Article, type ArticleId, type Revision, type RevisionId, targetOf } from './article.ts'
import { overrideFindings, publishArticles, writeArticles } from './permissions.ts'
import type { Stage } from './stages/stage.ts'

export type SaveRefusal =
  | 'not-allowed'
  | 'no-such-article'
  | 'stale-save'
  | 'no-such-author'
  | 'no-such-section'
  | 'no-such-picture'
export type PublishRefusal =
  | 'not-allowed'
  | 'no-such-article'
  | 'no-such-revision'
  | 'not-the-approved-revision'
  | 'not-the-newest-revision'
  | 'under-embargo'
  | 'prevented'
  | 'on-hold'
  | 'dropped'
  | 'newer-is-public'
  | 'approval-given-up'
  | 'blocked-by-desk'
  | 'override-not-allowed'
  | 'picture-denied'
  | 'address-reserved'
  | 'address-taken'

type Saving = { base: RevisionId; section: Article['sectionId'] }

/** Whether this person may change the draft now: theirs to write where it is and where it goes, on the newest revision. */
export function admitSave(
  actor: Actor,
  article: Article,
  { base, section }: Saving,
): Outcome<true, 'not-allowed' | 'stale-save'> {
  const isTheirs = [article.sectionId, section].every((each) =>
    may(actor, writeArticles, { ...targetOf(article), section: each }),
  )
  if (!isTheirs) return refused('not-allowed')
  if (article.draftId !== base) return refused('stale-save')
  return done(true)
}

/** A revision that somebody chose to go out at a moment, and whether it was approved when they did. */
export type Scheduled = { approved: boolean }
type Attempt = { actor: Actor; article: Article; revision: Revision; now: Instant; scheduled?: Scheduled | undefined }

/** Whether exactly this revision may go out now, if the desk check lets it. */
export function admitPublish({ actor, article, revision, now, scheduled }: Attempt): Outcome<true, PublishRefusal> {
  const sections = [article.sectionId, revision.content.sectionId]
  if (!sections.every((section) => may(actor, publishArticles, { section }))) return refused('not-allowed')
  if (revision.articleId !== article.id) return refused('no-such-revision')
  const unbound = admitRevision({ article, revision, scheduled })
  if ('refused' in unbound) return unbound
  if (article.preventedBecause !== null) return refused('prevented')
  if (isUnderEmbargo(article, now)) return refused('under-embargo')
  return done(true)
}

/** A schedule binds its revision as an approval does: what was written since does not go out on it, nor in its way. */
function admitRevision({
  article: { approval, draftId },
  revision,
  scheduled,
}: Pick<Attempt, 'article' | 'revision' | 'scheduled'>): Outcome<true, PublishRefusal> {
  if (approval) return approval.revisionId === revision.id ? done(true) : refused('not-the-approved-revision')
  if (scheduled?.approved) return refused('approval-given-up')
  return scheduled || draftId === revision.id ? done(true) : refused('not-the-newest-revision')
}

/** Whether the stage of a draft keeps it from going out. */
export function admitStage(role: Stage['role']): Outcome<true, 'on-hold' | 'dropped'> {
  if (role === 'held') return refused('on-hold')
  return role === 'dropped' ? refused('dropped') : done(true)
}

/** Whether nobody may publish it before a moment that is still to come. */
export function isUnderEmbargo({ embargoedUntil }: Pick<Article, 'embargoedUntil'>, now: Instant): boolean {
  return embargoedUntil !== null && embargoedUntil > now
}

type Found = { actor: Actor; revision: Revision; findings: Finding[]; override: string | null }

/** Whether it may go out with what was found in it. */
export function admitFindings({ actor, revision, findings, override }: Found): Outcome<true, PublishRefusal> {
  const blocking = findings.filter(isBlocking)
  if (blocking.length === 0) return done(true)
  // What nobody has the right to show is no fault of a text: only a picture editor allows it, picture by picture.
  if (blocking.some(({ rule }) => rule === 'picture-denied')) return refused('picture-denied')
  if (override === null || override.trim() === '') return refused('blocked-by-desk')
  const section = revision.content.sectionId
  return may(actor, overrideFindings, { section }) ? done(true) : refused('override-not-allowed')
}

type Month = { year: string; month: string }

/** Addresses an article could have from its first publication on, `/2026/11/slug`, the best first and the last in no doubt. */
export function possibleAddresses({ year, month }: Month, slug: string, id: ArticleId): Path[] {
  const endings = ['', ...Array.from({ length: 98 }, (_, index) => `-${index + 2}`), `-${id}`]
  return endings.flatMap((ending) => pathOf(`/${year}/${month}/${slug}${ending}`) ?? [])
}

/** What stands below an article has room for its own words. */
const longestAddress = longestPath - 100

/** Whether an article from elsewhere may keep this address: one that no page of the site has, nor one below it. */
export function canBeAddress({ isOurs, standsAlone }: Taken, address: string): address is Path {
  const path = pathOf(address)
  if (path !== address || path.length > longestAddress) return false
  return !isOurs(path) && standsAlone(path)
}

/** What the table of routes says of addresses. */
type Taken = { isOurs(path: Path): boolean; standsAlone(path: Path): boolean }
