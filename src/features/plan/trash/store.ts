import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { Item, ItemId } from '../item.ts'
import { withPeople } from '../store.ts'

/** One that is in the trash, where nothing else finds it. */
export async function findTrashedItem(db: Reading, id: ItemId): Promise<Item | undefined> {
  const items = db.selectFrom('plan_items').selectAll().where('id', '=', id).where('trashed_at', 'is not', null)
  const row = await items.executeTakeFirst()
  return row && (await withPeople(db, [row]))[0]
}

/** Puts one without text in the trash, or takes it out. */
export async function setItemTrashed(tx: Writing, id: ItemId, at: Instant | null): Promise<void> {
  await tx.updateTable('plan_items').set({ trashed_at: at }).where('id', '=', id).execute()
}

/** What is planned of an article goes where the article goes. */
export async function setTrashedOf(tx: Writing, articleId: ArticleId, at: Instant | null): Promise<void> {
  await tx.updateTable('plan_items').set({ trashed_at: at }).where('article_id', '=', articleId).execute()
}

/** For good; only from the trash. */
export async function deleteTrashedItem(tx: Writing, id: ItemId): Promise<void> {
  await tx.deleteFrom('plan_items').where('id', '=', id).where('trashed_at', 'is not', null).execute()
}
