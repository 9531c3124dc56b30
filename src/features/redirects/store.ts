import type { Instant } from '../../base/clock.ts'
import type { Path } from '../../base/path.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { StaffId } from '../staff/index.ts'
import type { Redirect } from './rules.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    hand_redirects: { path: Path; to: string; made_at: string; made_by: string }
  }
}

/** So many in the order of their addresses, from this one on. */
export async function redirectsFrom(db: Reading, from: string, limit: number): Promise<Redirect[]> {
  const rows = db
    .selectFrom('hand_redirects')
    .select(['path', 'to'])
    .where('path', '>=', from as Path)
  return rows.orderBy('path').limit(limit).execute()
}

export async function redirectAt(db: Reading, path: Path): Promise<string | undefined> {
  const row = await db.selectFrom('hand_redirects').select('to').where('path', '=', path).executeTakeFirst()
  return row?.to
}

/** All of them: a paper has as many as somebody wrote down. */
export async function allRedirects(db: Reading): Promise<Redirect[]> {
  return db.selectFrom('hand_redirects').select(['path', 'to']).orderBy('path').execute()
}

type Made = { at: Instant; by: StaffId }

/** One that is there already leads where it is told now. */
export async function keepRedirect(tx: Writing, { path, to }: Redirect, { at, by }: Made): Promise<void> {
  await tx
    .insertInto('hand_redirects')
    .values({ path, to, made_at: at, made_by: by })
    .onConflict((conflict) => conflict.column('path').doUpdateSet({ to, made_at: at, made_by: by }))
    .execute()
}

export async function deleteRedirect(tx: Writing, path: Path): Promise<boolean> {
  const gone = await tx.deleteFrom('hand_redirects').where('path', '=', path).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
