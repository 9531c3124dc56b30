import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { Path } from '../../base/path.ts'
import type { Titles } from '../../base/titles.ts'
import type { Finding } from '../desk/index.ts'
import type { Picture, PictureId } from '../media/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { Author, AuthorId, StaffId, Target } from '../staff/index.ts'
import type { Body } from './document.ts'
import type { Kind } from './kinds/define.ts'
import type { StageName } from './stages/stage.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    article: { article: Article; draft: Revision }
  }
}

export type ArticleId = Id<'article'>
export type RevisionId = Id<'revision'>

/** A document or page the article rests on. */
export type Source = { title: string; url: string | null }

export const mostTopics = 20

/**
 * Everything a person writes into an article. `reportedOn` is the dateline's date, `2026-11-19`. Titles that nobody wrote
 * are left out, so that an article without them is hashed as it was before there were any.
 */
export type Content = {
  slug: string
  headline: string
  standfirst: string
  byline: AuthorId[]
  place: string
  reportedOn: string | null
  sectionId: SectionId
  topics: string[]
  pictureId: PictureId | null
  pictureCaption: string
  sources: Source[]
  body: Body
  /** Left out where it is news and no more, so that it is hashed as it was before there were kinds. */
  kind?: Kind
} & Titles

/** The address of the home page with a number, `/?p=12`, where other systems keep articles; here it only leads on. */
export type Numbered = `/?p=${string}`

/** One immutable saved state of an article. `hash` is SHA-256 over the canonical JSON of its content. */
export type Revision = {
  id: RevisionId
  articleId: ArticleId
  number: number
  hash: string
  content: Content
  savedAt: Instant
  savedBy: StaffId
}

/** Two pointers, never one field: what the desk works on, and what readers see. */
export type Article = {
  id: ArticleId
  stage: StageName
  draftId: RevisionId
  publicId: RevisionId | null
  approval: { revisionId: RevisionId; by: StaffId } | null
  path: Path | null
  sectionId: SectionId
  createdAt: Instant
  createdBy: StaffId
  /** Who is to write it, as the plan says: it is their own as it is of whoever began it. */
  assigned: readonly StaffId[]
  editedAt: Instant
  publishedAt: Instant | null
  updatedAt: Instant | null
  embargoedUntil: Instant | null
  /** Why nobody may publish it, however late it is; nothing where somebody may. */
  preventedBecause: string | null
  withdrawal: { at: Instant; by: StaffId; because: string } | null
  repliesOpen: boolean
  /** Whether nobody has closed them and only its kind does: as another kind of article it has them open. */
  repliesClosedByKind: boolean
  replyCount: number
  /** Whether what readers see has no date, and is therefore in no list. */
  isUndated: boolean
}

/** What permissions ask of an article. */
export function targetOf({ sectionId, createdBy, assigned }: Pick<Article, 'sectionId' | 'createdBy' | 'assigned'>) {
  return { section: sectionId, madeBy: createdBy, assigned } satisfies Target
}

/** Whether readers can see it at all. */
export function isPublic(article: Article): boolean {
  return article.publicId !== null && article.withdrawal === null
}

/** What readers see: the public revision, with the names its facts stand for. */
export type PublicArticle = {
  id: ArticleId
  revisionId: RevisionId
  path: Path
  content: Content
  byline: Author[]
  picture: Picture | null
  /** Pictures of the body's figures, by id. */
  pictures: Picture[]
  publishedAt: Instant
  updatedAt: Instant
  repliesOpen: boolean
  replyCount: number
}

/** One going-out of a revision, with what the desk check said and why it was overridden. */
export type Publication = {
  id: Id<'publication'>
  articleId: ArticleId
  revisionId: RevisionId
  publishedAt: Instant
  publishedBy: StaffId
  findings: Finding[]
  overriddenBecause: string | null
}

/** What the form of an article's publication settings shows. */
export function publicationSettingsOf({ repliesOpen, embargoedUntil, preventedBecause }: PublicationSettings) {
  return { repliesOpen, embargoedUntil, preventedBecause }
}

/** On what terms an article may go out, and takes replies. */
export type PublicationSettings = Pick<Article, 'repliesOpen' | 'embargoedUntil' | 'preventedBecause'>
