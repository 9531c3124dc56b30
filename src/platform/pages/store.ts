import type { Reading } from '../database/tables.ts'
import type { CacheTag } from './tags.ts'

const mostAtOnce = 10_000

/** What one event changed, by the event's number. */
export type PageChange = { n: number; tags: CacheTag[] }

/** The id of the event of this number, while it is kept. */
export async function eventNamed(db: Reading, n: number): Promise<string | undefined> {
  const row = await db.selectFrom('event_log').select('id').where('seq', '=', n).executeTakeFirst()
  return row?.id
}

/** What changed after number `seen`, or `'too-old'` when some of it is no longer kept, or there is too much of it. */
export async function changesSince(db: Reading, seen: number): Promise<PageChange[] | 'too-old'> {
  const rows = await db
    .selectFrom('event_log')
    .select(['seq', 'drops'])
    .where('seq', '>', seen)
    .orderBy('seq')
    .limit(mostAtOnce + 1)
    .execute()
  const first = rows[0]
  if ((first && first.seq !== seen + 1) || rows.length > mostAtOnce) return 'too-old'
  return rows.map(({ seq, drops }) => ({ n: seq, tags: drops === null ? [] : (JSON.parse(drops) as CacheTag[]) }))
}
