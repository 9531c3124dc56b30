import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Suggested } from './rules/blocks.ts'

export type SuggestedChangeId = Id<'suggested-change'>

/** What somebody would change in one block of a draft. No part of the text until it is accepted. */
export type SuggestedChange = Suggested & {
  id: SuggestedChangeId
  articleId: ArticleId
  by: StaffId
  at: Instant
  /** Counts how often it was changed: who decides about one names the version they saw. */
  version: number
  decided: { at: Instant; by: StaffId; isAccepted: boolean } | null
}

/** As it is sent: `from` is what whoever sends it has seen of it, where there is one already. */
export type SentChange = Suggested & { from?: Pick<SuggestedChange, 'id' | 'version'> | null }

export type SuggestRefusal = 'not-allowed' | 'too-many'
export type DecideRefusal =
  | 'not-allowed'
  | 'no-such-change'
  /** Its author changed it since it was shown. */
  | 'changed-since'
  /** Somebody else decided about it. */
  | 'decided'
  /** The words that it changes are not there any more. */
  | 'words-changed'
  | 'not-kept'

/** So many may be open in one article. */
export const mostOpen = 500
/** Of one block, in characters of its JSON. */
export const longestWording = 60_000
