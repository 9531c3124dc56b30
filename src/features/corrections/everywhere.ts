import type { ArticleId } from '../articles/index.ts'

/** The same words put right in several articles, each with its own notice. */
export type Everywhere = { wrong: string; right: string; was: string; now: string; articles: readonly ArticleId[] }

/** Why one article cannot be put right along with others: it needs somebody who looks at it by itself. */
export type Left =
  | 'not-public'
  | 'draft-waits'
  | 'words-not-there'
  | 'words-divided'
  | 'not-allowed'
  | 'changed-meanwhile'
  | 'blocked'
export type Result = { articleId: ArticleId; headline: string } & ({ corrected: true; path: string } | { left: Left })

/** An article that holds the words, with the passage that does; `left` when it cannot be put right along with others. */
export type Candidate = { articleId: ArticleId; headline: string; passage: string; left: Left | null }
