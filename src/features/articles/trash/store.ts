import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Article, ArticleId } from '../article.ts'
import { fromRow } from '../store.ts'

/** One that is in the trash, where nothing else finds it. */
export async function findTrashed(db: Reading, id: ArticleId): Promise<Article | undefined> {
  const trashed = db.selectFrom('articles').selectAll().where('id', '=', id).where('trashed_at', 'is not', null)
  const row = await trashed.executeTakeFirst()
  return row && fromRow(row)
}

/** Puts it in the trash, or takes it out. */
export async function setTrashed(tx: Writing, id: ArticleId, at: Instant | null): Promise<void> {
  await tx.updateTable('articles').set({ trashed_at: at }).where('id', '=', id).execute()
}

/** For good, with its revisions; only from the trash. */
export async function deleteTrashed(tx: Writing, id: ArticleId): Promise<void> {
  await tx.deleteFrom('thinned_revisions').where('article_id', '=', id).execute()
  await tx.deleteFrom('articles').where('id', '=', id).where('trashed_at', 'is not', null).execute()
}

/** Keeps when its text is to be in, where the lists of articles are sorted by it. */
export async function keepTextDue(tx: Writing, id: ArticleId, at: string): Promise<void> {
  await tx.updateTable('articles').set({ text_due_at: at }).where('id', '=', id).execute()
}
