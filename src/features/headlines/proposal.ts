import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'

export type ProposalId = Id<'headline-proposal'>

/** A headline that somebody proposed for an article: it stands beside the text, and in no revision and no export. */
export type Proposal = { id: ProposalId; articleId: ArticleId; words: string; by: StaffId; at: Instant }

export type ProposalRefusal = 'not-allowed' | 'too-many' | 'no-such-proposal'
export type ChoiceRefusal =
  | 'not-allowed'
  | 'no-such-proposal'
  /** The headline is not the one that was seen by whoever chose another. */
  | 'changed-meanwhile'
  | 'not-kept'

/** So many may stand beside one article. */
export const mostProposals = 30
/** In characters, as a headline. */
export const longestHeadline = 300
