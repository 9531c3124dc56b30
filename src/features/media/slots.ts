import { slot } from '../../assembly/slots.ts'
import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Actor, StaffId } from '../staff/index.ts'

/** An article as whoever looks at a picture is told of it; nothing but its id for whoever may not read it. */
type ArticleNamed = { id: Id<'article'>; headline: string | null }

/** What articles do for the pictures that stand in them. */
export type ArticlesWith = {
  /** Whether any revision that is kept leads with it. */
  isInRevision(db: Reading, id: Id<'picture'>): Promise<boolean>
  named(actor: Actor, ids: readonly Id<'article'>[]): Promise<ArticleNamed[]>
  /** Tells the readers of an article that a picture was taken from it, in the transaction that takes it. */
  tell(tx: Writing, told: { articleId: Id<'article'>; words: string; by: StaffId; at: Instant }): Promise<void>
}

export const articlesWith = slot<ArticlesWith>('media.articles-with')
