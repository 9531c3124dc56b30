import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { Path } from '../../base/path.ts'
import type { ArticleId } from '../articles/index.ts'
import type { Picture } from '../media/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { Author, AuthorId } from '../staff/index.ts'

/** An article as a list shows it. */
export type Card = {
  id: ArticleId
  path: Path
  headline: string
  /** What lists call it where it has a shorter one. */
  shortHeadline: string | null
  standfirst: string
  byline: Author[]
  place: string
  sectionId: SectionId
  /** What it is besides news. */
  kind: string | null
  picture: Picture | null
  publishedAt: Instant
  updatedAt: Instant
}

export type TopicId = Id<'topic'>
export type Topic = { id: TopicId; slug: string; name: string }

/** Which articles a list holds; all of them newest first. A month is `2026-11`, in the paper's own time. */
export type Which =
  | { by: 'all' }
  | { by: 'section'; id: SectionId }
  | { by: 'topic'; id: TopicId }
  | { by: 'author'; id: AuthorId }
  | { by: 'span'; from: Instant; until: Instant }
  /** What has no date, and is in no other list. */
  | { by: 'undated' }
  /** Those of these that readers may see. */
  | { by: 'these'; ids: readonly ArticleId[] }

/** Where the page before ended. */
export type Key = { publishedAt: Instant; id: ArticleId }
