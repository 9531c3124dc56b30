import type { ArticleId, RevisionId } from '../articles/index.ts'

/** All are put right in one transaction, and everybody who writes waits for it: some 20 ms for each. */
export const mostAtOnce = 25

/** An article to be put right; `seen` is the revision whose passage somebody was shown. */
export type Chosen = { articleId: ArticleId; seen: RevisionId | undefined }

/** The same words put right in several articles, each with its own notice. */
export type Everywhere = { wrong: string; right: string; was: string; now: string; articles: readonly Chosen[] }

/** Why one article cannot be put right along with others: it needs somebody who looks at it by itself. */
export type Left =
  | 'not-public'
  | 'draft-waits'
  | 'words-not-there'
  | 'words-divided'
  | 'not-allowed'
  | 'changed-meanwhile'
  | 'blocked'
export type LeftOut = { articleId: ArticleId; headline: string; left: Left }
export type PutRight = { articleId: ArticleId; headline: string; path: string }

/** All that were asked for, or none of them: they were too many, or what is in the way of each that is. */
export type Result = { corrected: PutRight[] } | { leftOut: LeftOut[] } | { tooMany: number }

/** An article that holds the words, with the passage that does; `left` when it cannot be put right along with others. */
export type Candidate = {
  articleId: ArticleId
  seen: RevisionId
  headline: string
  passage: string
  left: Left | null
}
