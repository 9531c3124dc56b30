import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Feed } from './feed.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    plan_feeds: { staff_id: string; scope: string; token_hash: string; made_at: string }
  }
}

export async function feedsOf(db: Reading, staffId: StaffId): Promise<Feed[]> {
  const rows = await db.selectFrom('plan_feeds').selectAll().where('staff_id', '=', staffId).execute()
  return rows.map(fromRow)
}

export async function feedBy(db: Reading, tokenHash: string): Promise<Feed | undefined> {
  const row = await db.selectFrom('plan_feeds').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
  return row && fromRow(row)
}

/** In place of the one that was there. */
export async function keepFeed(tx: Writing, { staffId, scope, madeAt }: Feed, tokenHash: string): Promise<void> {
  await tx
    .insertInto('plan_feeds')
    .values({ staff_id: staffId, scope, token_hash: tokenHash, made_at: madeAt })
    .onConflict((conflict) =>
      conflict.columns(['staff_id', 'scope']).doUpdateSet({ token_hash: tokenHash, made_at: madeAt }),
    )
    .execute()
}

/** False when there was none. */
export async function deleteFeed(tx: Writing, staffId: StaffId, scope: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('plan_feeds')
    .where('staff_id', '=', staffId)
    .where('scope', '=', scope)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

function fromRow(row: { staff_id: string; scope: string; made_at: string }): Feed {
  return { staffId: row.staff_id as StaffId, scope: row.scope, madeAt: row.made_at as Instant }
}
