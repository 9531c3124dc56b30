import type { Instant } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { StaffId } from '../staff/index.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    saved_filters: { staff_id: string; list: string; name: string; query: string; saved_at: string }
  }
}

/** What is asked of a list, by its address; whose it is sees it by its name. */
export type SavedFilter = { list: string; name: string; query: string }
type Own = SavedFilter & { staffId: StaffId }

export async function filtersOf(db: Reading, { staffId, list }: Pick<Own, 'staffId' | 'list'>): Promise<SavedFilter[]> {
  return db
    .selectFrom('saved_filters')
    .select(['list', 'name', 'query'])
    .where('staff_id', '=', staffId)
    .where('list', '=', list)
    .orderBy('name')
    .execute()
}

export async function keepFilter(tx: Writing, { staffId, list, name, query }: Own, at: Instant): Promise<void> {
  await tx
    .insertInto('saved_filters')
    .values({ staff_id: staffId, list, name, query, saved_at: at })
    .onConflict((conflict) => conflict.columns(['staff_id', 'list', 'name']).doUpdateSet({ query, saved_at: at }))
    .execute()
}

/** False when there was none of this name. */
export async function deleteFilter(tx: Writing, { staffId, list, name }: Omit<Own, 'query'>): Promise<boolean> {
  const result = await tx
    .deleteFrom('saved_filters')
    .where('staff_id', '=', staffId)
    .where('list', '=', list)
    .where('name', '=', name)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}
