import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ChangeId, Doing, Line } from './change.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    account_changes: {
      id: string
      at: string
      by_id: string
      by_name: string
      what: string
      about: string
      before: string | null
      after: string | null
    }
  }
}

export async function insertLine(tx: Writing, { by, ...line }: Line): Promise<void> {
  await tx
    .insertInto('account_changes')
    .values({ ...line, by_id: by.id, by_name: by.name })
    .execute()
}

/** The newest first. */
export async function linesBefore(db: Reading, before: ChangeId | null, limit: number): Promise<Line[]> {
  const rows = await db
    .selectFrom('account_changes')
    .selectAll()
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, at, what, by_id, by_name, ...row }) => ({
    ...row,
    id: id as ChangeId,
    at: at as Instant,
    what: what as Doing,
    by: { id: by_id, name: by_name },
  }))
}
