import type { Writing } from '../../../platform/database/tables.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'

/** Whose it is beside whoever began it; whether that is others than before. */
export async function saveAssigned(tx: Writing, id: ArticleId, people: readonly StaffId[]): Promise<boolean> {
  const assigned = people.toSorted().join(' ')
  const saved = tx.updateTable('articles').set({ assigned }).where('id', '=', id).where('assigned', '<>', assigned)
  return (await saved.executeTakeFirst()).numUpdatedRows > 0n
}
