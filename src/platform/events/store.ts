import { CompiledQuery, sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import { prepared } from '../database/rows.ts'
import { kindOf } from '../database/serial.ts'
import type { Reading, Writing } from '../database/tables.ts'
import type { CacheTag } from '../pages/tags.ts'
import type { Doer, Kept, Subject } from './define.ts'
import type { NewEvent } from './pending.ts'

declare module '../database/tables.ts' {
  interface Tables {
    event_log: EventRow
    event_counter: { id: number; n: number }
  }
}

type EventRow = {
  seq: number
  id: string
  at: string
  actor: string
  type: string
  version: number
  subject: string | null
  section: string | null
  payload: string
  drops: string | null
}

const columns = 'id, at, actor, type, version, subject, section, payload, drops'

/** SQLite has one writer, so the next number is the next in order. */
const insertOnSqlite = `insert into event_log (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** The counter's row stays locked until commit, so that nobody sees a number before all that are smaller. */
const insertOnPostgres = `with next as (update event_counter set n = n + 1 returning n)
  insert into event_log (seq, ${columns})
  select next.n, $1::text, $2::text, $3::text, $4::text, $5::integer, $6::text, $7::text, $8::text, $9::text from next
  returning seq`

/** Adds events in their order, the last of them with the tags that all of them drop. Gives the last one's number. */
export async function insertEvents(
  tx: Writing,
  events: readonly NewEvent[],
  drops: readonly CacheTag[],
): Promise<number> {
  let last = 0
  for (const [place, event] of events.entries()) {
    const isLast = place === events.length - 1
    last = await insertEvent(tx, event, isLast && drops.length > 0 ? JSON.stringify(drops) : null)
  }
  return last
}

async function insertEvent(tx: Writing, event: NewEvent, drops: string | null): Promise<number> {
  const { id, at, actor, type, version, subject, section, payload } = event
  const values = [id, at, actor, type, version, subject, section, payload, drops]
  const isPostgres = kindOf(tx) === 'postgres'
  const query = CompiledQuery.raw(isPostgres ? insertOnPostgres : insertOnSqlite, values)
  const { rows, insertId } = await tx.getExecutor().executeQuery<{ seq: number }>(query)
  return isPostgres ? (rows[0]?.seq ?? 0) : Number(insertId)
}

const newest = prepared<{ seq: number | null }>((db) =>
  db.selectFrom('event_log').select((eb) => eb.fn.max('seq').as('seq')),
)

/** The number of the newest event; nought while there is none. */
export async function newestEvent(db: Reading): Promise<number> {
  const [row] = await newest(db, {})
  return row?.seq ?? 0
}

type Between = { after: number; upTo: number; types: readonly string[]; limit: number }

/** Events of these types, in their order. */
export async function eventsBetween(db: Reading, { after, upTo, types, limit }: Between): Promise<Kept[]> {
  if (types.length === 0) return []
  const rows = await db
    .selectFrom('event_log')
    .selectAll()
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .where('type', 'in', types)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** The event of this number, while it is kept. */
export async function eventAt(db: Reading, seq: number): Promise<Kept | undefined> {
  const row = await db.selectFrom('event_log').selectAll().where('seq', '=', seq).executeTakeFirst()
  return row && fromRow(row)
}

/** The types of everything that is kept, the oldest first. */
export async function recordedTypes(db: Reading): Promise<string[]> {
  const rows = await db.selectFrom('event_log').select('type').orderBy('seq').execute()
  return rows.map(({ type }) => type)
}

/**
 * Takes away some of the events from before a moment, up to a number. The newest stays, whatever its age: SQLite goes on
 * counting from it. Gives how many.
 */
export async function deleteEventsBefore(
  tx: Writing,
  { before, upTo, limit }: { before: Instant; upTo: number; limit: number },
): Promise<number> {
  const some = tx
    .selectFrom('event_log')
    .select('seq')
    .where('at', '<', before)
    .where('seq', '<=', upTo)
    .where('seq', '<', sql<number>`(select max(seq) from event_log)`)
    .orderBy('seq')
    .limit(limit)
  const result = await tx.deleteFrom('event_log').where('seq', 'in', some).executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Whoever is forgotten did what they did as any reader; what was done to them was done to nobody. */
export async function forgetDoer(tx: Writing, doer: `reader:${string}`): Promise<void> {
  // The bounds are those of the indexes that hold readers alone.
  await tx
    .updateTable('event_log')
    .set({ actor: 'reader' })
    .where('actor', '=', doer)
    .where(sql<boolean>`actor >= 'reader:' and actor < 'reader;'`)
    .execute()
  await tx
    .updateTable('event_log')
    .set({ subject: null })
    .where('subject', '=', doer)
    .where(sql<boolean>`subject >= 'reader:' and subject < 'reader;'`)
    .execute()
}

function fromRow({ drops: _drops, at, actor, subject, ...row }: EventRow): Kept {
  return { ...row, at: at as Instant, actor: actor as Doer, subject: subject as Subject | null }
}
