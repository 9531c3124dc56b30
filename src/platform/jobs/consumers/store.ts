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

/** How many events nobody has handed to each consumer yet, and the moment of the oldest of them. */
export async function lagOf(
  db: Reading,
  { seq, types }: { seq: number; types: readonly string[] | null },
): Promise<{ events: number; since: Instant | null }> {
  const row = await db
    .selectFrom('event_log')
    .select((eb) => [eb.fn.countAll<number>().as('events'), eb.fn.min('at').as('since')])
    .where('seq', '>', seq)
    .$if(types !== null, (query) => query.where('type', 'in', types ?? []))
    .executeTakeFirstOrThrow()
  return { events: row.events, since: row.since as Instant | null }
}
