import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import type { Reading, Writing } from '../../database/tables.ts'

type Planned = { id: Id<'job'>; name: string; payload: unknown; key: string; dueAt: Instant }

/**
 * One job for one key. Planned again for another moment, or with other words, it takes the place of the one before; one
 * that is being done at that moment counts for nothing any more, and is done again.
 */
export async function planJob(tx: Writing, { id, name, payload, key, dueAt }: Planned): Promise<void> {
  const fresh = { due_at: dueAt, payload: JSON.stringify(payload), attempts: 0 }
  const free = { leased_by: null, leased_until: null, failed_at: null, last_error: null, progress: null }
  await tx
    .insertInto('jobs')
    .values({ id, name, key: keyOf(name, key), planned: 1, ...fresh, ...free })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ ...fresh, ...free })
        .where((eb) => eb.or([eb('jobs.due_at', '<>', fresh.due_at), eb('jobs.payload', '<>', fresh.payload)])),
    )
    .execute()
}

/** False when there is none: it was done, or never planned. */
export async function cancelJob(tx: Writing, name: string, key: string): Promise<boolean> {
  const result = await tx.deleteFrom('jobs').where('key', '=', keyOf(name, key)).executeTakeFirst()
  return result.numDeletedRows > 0n
}

export type Waiting = { id: Id<'job'>; name: string; dueAt: Instant; planned: boolean; progress: string | null }

/** What is being done at this moment, by whichever process. */
export async function jobsUnderWay(db: Reading, now: Instant, limit: number): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'name', 'due_at', 'planned', 'progress'])
    .where('failed_at', 'is', null)
    .where('leased_until', '>=', now)
    .orderBy('due_at')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** What somebody planned for later, the soonest first. */
export async function jobsPlanned(db: Reading, limit: number): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'name', 'due_at', 'planned', 'progress'])
    .where('failed_at', 'is', null)
    .where('leased_until', 'is', null)
    .where('planned', '=', 1)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** How many of each kind should have been done by now and are not begun. */
export async function countsDue(db: Reading, now: Instant): Promise<{ name: string; count: number }[]> {
  return db
    .selectFrom('jobs')
    .select((eb) => ['name', eb.fn.countAll<number>().as('count')])
    .where('failed_at', 'is', null)
    .where('due_at', '<=', now)
    .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<', now)]))
    .groupBy('name')
    .orderBy('name')
    .execute()
}

type Row = { id: string; name: string; due_at: string; planned: number; progress: string | null }

function fromRow({ id, name, due_at, planned, progress }: Row): Waiting {
  return { id: id as Id<'job'>, name, dueAt: due_at as Instant, planned: planned === 1, progress }
}

/** Two kinds of job may be planned under one key. */
function keyOf(name: string, key: string): string {
  return `at:${name}:${key}`
}
