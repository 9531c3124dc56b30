import type { Instant } from '../../../base/clock.ts'
import { prepared } from '../../database/rows.ts'
import { kindOf } from '../../database/serial.ts'
import type { Reading, Writing } from '../../database/tables.ts'

declare module '../../database/tables.ts' {
  interface Tables {
    event_consumers: { name: string; seq: number; moved_at: string }
  }
}

/** How far a consumer has come: everything up to this number has been handed out to it. */
export type Place = { name: string; seq: number }

/** The places of these consumers, as far as no other process is handing out to them at this moment. */
export async function takePlaces(tx: Writing, names: readonly string[]): Promise<Place[]> {
  const places = tx.selectFrom('event_consumers').select(['name', 'seq']).where('name', 'in', names).orderBy('name')
  return (kindOf(tx) === 'postgres' ? places.forUpdate().skipLocked() : places).execute()
}

export async function movePlaces(
  tx: Writing,
  names: readonly string[],
  { seq, at }: { seq: number; at: Instant },
): Promise<void> {
  await tx
    .updateTable('event_consumers')
    .set({ seq, moved_at: at })
    .where('name', 'in', names)
    .where('seq', '<', seq)
    .execute()
}

const behind = prepared<{ name: string }>((db) =>
  db
    .selectFrom('event_consumers')
    .select('name')
    .where('seq', '<', (eb) => eb.selectFrom('event_log').select((of) => of.fn.max('seq').as('seq')))
    .limit(1),
)

export async function isAnybodyBehind(db: Reading): Promise<boolean> {
  return (await behind(db, {})).length > 0
}

export async function allPlaces(db: Reading): Promise<(Place & { movedAt: Instant })[]> {
  const rows = await db.selectFrom('event_consumers').selectAll().orderBy('name').execute()
  return rows.map(({ name, seq, moved_at }) => ({ name, seq, movedAt: moved_at as Instant }))
}

/** Gives those a place that have none, and takes it from those that are not there any more. */
export async function setPlaces(
  tx: Writing,
  { begin, end }: { begin: readonly Place[]; end: readonly string[] },
  at: Instant,
): Promise<void> {
  if (end.length > 0) await tx.deleteFrom('event_consumers').where('name', 'in', end).execute()
  for (const { name, seq } of begin) {
    await tx
      .insertInto('event_consumers')
      .values({ name, seq, moved_at: at })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
  }
}

/** How many events a consumer has still to hear, and since when the oldest of them waits. */
export type Lag = { name: string; events: number; since: Instant | null }

/** Every consumer's, by the types it hears; of one that is not known here, all events count. */
export async function lagsOf(db: Reading, hearing: ReadonlyMap<string, readonly string[]>): Promise<Lag[]> {
  const lags: Lag[] = []
  for (const { name, seq } of await allPlaces(db)) lags.push({ name, ...(await lagAfter(db, seq, hearing.get(name))) })
  return lags
}

async function lagAfter(db: Reading, seq: number, types: readonly string[] | undefined) {
  const row = await db
    .selectFrom('event_log')
    .select((eb) => [eb.fn.countAll<number>().as('events'), eb.fn.min('at').as('since')])
    .where('seq', '>', seq)
    .$if(types !== undefined, (query) => query.where('type', 'in', types ?? []))
    .executeTakeFirstOrThrow()
  return { events: row.events, since: row.since as Instant | null }
}
