import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId, CorrectionId, CorrectionKind, RevisionId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'

/** A public notice of what was put right, tied to the revision that did it. Rows are only added. */
export type Correction = {
  id: CorrectionId
  articleId: ArticleId
  kind: CorrectionKind
  was: string
  now: string
  block: string | null
  /** The words of that passage as they were, and as they are. */
  passage: { before: string; after: string } | null
  before: RevisionId
  after: RevisionId
  reportId: Id<'reply'> | null
  /** Who reported it, where they agreed to be thanked by name. */
  thanks: string | null
  corrects: CorrectionId | null
  madeAt: Instant
  madeBy: StaffId
}

/** A correction with the article it stands on, as lists show it; no address where the article was withdrawn for good. */
export type Listed = Correction & { path: string; headline: string }
