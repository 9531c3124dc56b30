import type { ExpressionBuilder } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import { insertRow } from '../database/rows.ts'
import { kindOf } from '../database/serial.ts'
import type { Reading, Tables, Writing } from '../database/tables.ts'

declare module '../database/tables.ts' {
  interface Tables {
    outbox: { id: string; type: string; payload: string; announced_at: string }
    jobs: JobRow
  }
}

type JobRow = {
  id: string
  name: string
  payload: string
  /** Two jobs with one key are one job: what makes delivery at least once and effect once. */
  key: string
  due_at: string
  attempts: number
  leased_until: string | null
  leased_by: string | null
  failed_at: string | null
  last_error: string | null
}

/** How often a job is tried before it waits for somebody to look at it. */
export const mostTries = 7

/** One announcement as the outbox holds it until every listener has its job. */
export type Announced = { id: Id<'announcement'>; at: Instant; announcement: { type: string } }

/** `failedAt` marks a dead letter: it is not tried again until somebody asks. */
export type Job = {
  id: Id<'job'>
  name: string
  payload: unknown
  attempts: number
  dueAt: Instant
  failedAt: Instant | null
  lastError: string | null
}

export function insertAnnouncement(tx: Writing, { id, at, announcement }: Announced): Promise<void> {
  const row = { id, type: announcement.type, payload: JSON.stringify(announcement), announced_at: at }
  return insertRow(tx, 'outbox', row)
}

/** The oldest announcements nobody else is handing out at this moment. */
export async function takeAnnouncements(tx: Writing, limit: number): Promise<Announced[]> {
  const oldest = tx.selectFrom('outbox').selectAll().orderBy('id').limit(limit)
  const rows = await (kindOf(tx) === 'postgres' ? oldest.forUpdate().skipLocked() : oldest).execute()
  if (rows.length > 0) {
    const ids = rows.map((row) => row.id)
    await tx.deleteFrom('outbox').where('id', 'in', ids).execute()
  }
  return rows.map((row) => ({
    id: row.id as Id<'announcement'>,
    at: row.announced_at as Instant,
    announcement: JSON.parse(row.payload) as Announced['announcement'],
  }))
}

type NewJob = { id: Id<'job'>; name: string; payload: unknown; key: string; dueAt: Instant }

export async function insertJob(tx: Writing, { id, name, payload, key, dueAt }: NewJob): Promise<void> {
  const row = { id, name, payload: JSON.stringify(payload), key, due_at: dueAt, attempts: 0 }
  await tx
    .insertInto('jobs')
    .values({ ...row, leased_until: null, leased_by: null, failed_at: null, last_error: null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

export async function isWorkDue(db: Reading, now: Instant): Promise<boolean> {
  const announcement = await db.selectFrom('outbox').select('id').limit(1).executeTakeFirst()
  if (announcement) return true
  return (await due(db, now).select('id').limit(1).executeTakeFirst()) !== undefined
}

type Lease = { by: string; now: Instant; until: Instant }

/** Takes the job due first, for as long as the lease runs; a process that dies gives it back by silence. */
export async function leaseJob(tx: Writing, { by, now, until }: Lease): Promise<Job | undefined> {
  const first = due(tx, now).selectAll().orderBy('due_at').orderBy('id').limit(1)
  const row = await (kindOf(tx) === 'postgres' ? first.forUpdate().skipLocked() : first).executeTakeFirst()
  if (!row) return undefined
  const attempts = row.attempts + 1
  await tx.updateTable('jobs').set({ attempts, leased_by: by, leased_until: until }).where('id', '=', row.id).execute()
  return fromRow({ ...row, attempts })
}

/** A job as one process holds it. Whoever has lost the lease meanwhile changes nothing. */
export type Held = { id: Id<'job'>; by: string }

export async function finishJob(tx: Writing, { id, by }: Held): Promise<void> {
  await tx.deleteFrom('jobs').where('id', '=', id).where('leased_by', '=', by).execute()
}

type Setback = Held & { error: string; dueAt: Instant; failedAt: Instant | null }

export async function setJobBack(tx: Writing, { id, by, error, dueAt, failedAt }: Setback): Promise<void> {
  await tx
    .updateTable('jobs')
    .set({ last_error: error, due_at: dueAt, failed_at: failedAt, leased_by: null, leased_until: null })
    .where('id', '=', id)
    .where('leased_by', '=', by)
    .execute()
}

/** Sets a job that comes round again to its next time. */
export async function rescheduleJob(tx: Writing, { id, by }: Held, dueAt: Instant): Promise<void> {
  const fresh = { attempts: 0, last_error: null, leased_by: null, leased_until: null }
  await tx
    .updateTable('jobs')
    .set({ ...fresh, due_at: dueAt })
    .where('id', '=', id)
    .where('leased_by', '=', by)
    .execute()
}

/** A dead letter, or work that comes round and has failed as often. */
const isGivenUp = (eb: ExpressionBuilder<Tables, 'jobs'>) =>
  eb.and([eb('attempts', '>=', mostTries), eb('last_error', 'is not', null)])

/** What the owner sees and may set going again, newest first. */
export async function failedJobs(db: Reading, limit = 100): Promise<Job[]> {
  const rows = await db
    .selectFrom('jobs')
    .selectAll()
    .where(isGivenUp)
    .orderBy('due_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Gives a job its tries back. False when it is not one that was given up. */
export async function reviveJob(tx: Writing, id: Id<'job'>, now: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('jobs')
    .set({ failed_at: null, attempts: 0, due_at: now })
    .where('id', '=', id)
    .where(isGivenUp)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function announcedTypes(db: Reading): Promise<string[]> {
  const rows = await db.selectFrom('outbox').select('type').orderBy('id').execute()
  return rows.map((row) => row.type)
}

function due(db: Reading, now: Instant) {
  return db
    .selectFrom('jobs')
    .where('failed_at', 'is', null)
    .where('due_at', '<=', now)
    .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<', now)]))
}

function fromRow(row: JobRow): Job {
  return {
    id: row.id as Id<'job'>,
    name: row.name,
    payload: JSON.parse(row.payload),
    attempts: row.attempts,
    dueAt: row.due_at as Instant,
    failedAt: row.failed_at as Instant | null,
    lastError: row.last_error,
  }
}
