import type { ExpressionBuilder } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../database/keyset.ts'
import { kindOf } from '../database/serial.ts'
import type { Reading, Tables, Writing } from '../database/tables.ts'

declare module '../database/tables.ts' {
  interface Tables {
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
  /** 1 for work of a moment that somebody named: it may be as far off as they like. */
  planned: number
  /** How far it has come, in words for whoever looks. */
  progress: string | null
}

/** How often a job is tried before it waits for somebody to look at it. */
export const mostTries = 7

/** `failedAt` marks a dead letter: it is not tried again until somebody asks. `payload` is JSON that nobody has read yet. */
export type Job = {
  id: Id<'job'>
  name: string
  payload: string
  attempts: number
  dueAt: Instant
  failedAt: Instant | null
  lastError: string | null
}

type NewJob = { id: Id<'job'>; name: string; payload: unknown; key: string; dueAt: Instant }

export async function insertJob(tx: Writing, { id, name, payload, key, dueAt }: NewJob): Promise<void> {
  const row = { id, name, payload: JSON.stringify(payload), key, due_at: dueAt, attempts: 0, planned: 0 }
  await tx
    .insertInto('jobs')
    .values({ ...row, ...unleased, failed_at: null, last_error: null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** Which kinds of job somebody should do now. */
export async function namesDue(db: Reading, now: Instant): Promise<string[]> {
  const rows = await due(db, now).select('name').distinct().execute()
  return rows.map(({ name }) => name)
}

/** The first moment after this one at which something is due. */
export async function nextDue(db: Reading, now: Instant): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('jobs')
    .select('due_at')
    .where('due_at', '>', now)
    .where('failed_at', 'is', null)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()
  return row?.due_at as Instant | undefined
}

/** Which jobs are meant: those of these names, or all but those. */
export type Among = { names: readonly string[]; others: boolean }
type Lease = { by: string; now: Instant; until: Instant; among: Among }

/** Takes the job due first, for as long as the lease runs; a process that dies gives it back by silence. */
export async function leaseJob(tx: Writing, { by, now, until, among }: Lease): Promise<Job | undefined> {
  const { names, others } = among
  if (names.length === 0 && !others) return undefined
  const all = due(tx, now).select('id').orderBy('due_at').orderBy('id').limit(1)
  const named = names.length === 0 ? all : all.where('name', others ? 'not in' : 'in', names)
  const first = kindOf(tx) === 'postgres' ? named.forUpdate().skipLocked() : named
  const row = await tx
    .updateTable('jobs')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), leased_by: by, leased_until: until }))
    .where('id', '=', first)
    .returningAll()
    .executeTakeFirst()
  return row && fromRow(row)
}

/** A job as one process holds it, at this try. Whoever has lost the lease meanwhile changes nothing. */
export type Held = { id: Id<'job'>; by: string; attempts: number }

const isHeld =
  ({ id, by, attempts }: Held) =>
  (eb: ExpressionBuilder<Tables, 'jobs'>) =>
    eb.and([eb('id', '=', id), eb('leased_by', '=', by), eb('attempts', '=', attempts)])

export async function finishJob(tx: Writing, held: Held): Promise<void> {
  await tx.deleteFrom('jobs').where(isHeld(held)).execute()
}

/** Holds a job for longer. False when somebody else has it meanwhile. */
export async function renewLease(tx: Writing, held: Held, until: Instant): Promise<boolean> {
  const result = await tx.updateTable('jobs').set({ leased_until: until }).where(isHeld(held)).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function keepProgress(tx: Writing, held: Held, words: string): Promise<void> {
  await tx.updateTable('jobs').set({ progress: words }).where(isHeld(held)).execute()
}

/** Gives a job back as if it had not been tried. */
export async function returnJob(tx: Writing, held: Held): Promise<void> {
  await tx
    .updateTable('jobs')
    .set({ ...unleased, attempts: held.attempts - 1 })
    .where(isHeld(held))
    .execute()
}

type Setback = Held & { error: string; dueAt: Instant; failedAt: Instant | null }

export async function setJobBack(tx: Writing, { error, dueAt, failedAt, ...held }: Setback): Promise<void> {
  await tx
    .updateTable('jobs')
    .set({ last_error: error, due_at: dueAt, failed_at: failedAt, ...unleased })
    .where(isHeld(held))
    .execute()
}

/** Sets a job that comes round again to its next time. */
export async function rescheduleJob(tx: Writing, held: Held, dueAt: Instant): Promise<void> {
  const fresh = { attempts: 0, last_error: null, ...unleased }
  await tx
    .updateTable('jobs')
    .set({ ...fresh, due_at: dueAt })
    .where(isHeld(held))
    .execute()
}

const unleased = { leased_by: null, leased_until: null, progress: null }

/** A dead letter, or work that comes round and has failed as often. */
const isGivenUp = (eb: ExpressionBuilder<Tables, 'jobs'>) =>
  eb.or([eb('failed_at', 'is not', null), eb.and([eb('attempts', '>=', mostTries), eb('last_error', 'is not', null)])])

/** One page of what the owner sees and may set going again. */
export async function failedJobs(db: Reading, paging: Paging): Promise<Paged<Job>> {
  const failed = db.selectFrom('jobs').selectAll().where(isGivenUp)
  const page = await keysetPage(failed, ['jobs.due_at', 'jobs.id'], paging)
  return pagedAs(page, page.rows.map(fromRow))
}

/** Those of these that there are, given up or not. */
export async function jobsByIds(db: Reading, ids: readonly Id<'job'>[]): Promise<Job[]> {
  if (ids.length === 0) return []
  return (await db.selectFrom('jobs').selectAll().where('id', 'in', ids).execute()).map(fromRow)
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
    payload: row.payload,
    attempts: row.attempts,
    dueAt: row.due_at as Instant,
    failedAt: row.failed_at as Instant | null,
    lastError: row.last_error,
  }
}
