import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import type { Unsound } from '../../platform/database/soundness.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId, Correcting, RevisionId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Act, Ending, Schedule, ScheduleId } from './schedule.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    schedules: ScheduleRow
    /** When articles are to go out by themselves. */
    waiting_publications: { article_id: string; due_at: string }
  }
}

type ScheduleRow = {
  id: string
  article_id: string
  act: string
  revision_id: string | null
  was_approved: number
  due_at: string
  time_zone: string
  because: string | null
  correcting: string | null
  set_at: string
  set_by: string
  state: string
  ended_at: string | null
  refusal: string | null
}

export async function insertSchedule(tx: Writing, schedule: Schedule): Promise<void> {
  const going = schedule.act === 'publish' ? schedule : undefined
  await tx
    .insertInto('schedules')
    .values({
      id: schedule.id,
      article_id: schedule.articleId,
      act: schedule.act,
      revision_id: going?.revisionId ?? null,
      was_approved: going?.wasApproved ? 1 : 0,
      due_at: schedule.dueAt,
      time_zone: schedule.timeZone,
      because: schedule.because,
      correcting: going?.correcting ? JSON.stringify(going.correcting) : null,
      set_at: schedule.setAt,
      set_by: schedule.setBy,
      state: schedule.state,
      ended_at: schedule.endedAt,
      refusal: schedule.refusal,
    })
    .execute()
}

/** What was to happen to a draft that is removed for good, and did not. */
export async function deleteSchedulesOf(tx: Writing, articleId: ArticleId): Promise<void> {
  await tx.deleteFrom('schedules').where('article_id', '=', articleId).execute()
}

export async function findSchedule(db: Reading, id: ScheduleId): Promise<Schedule | undefined> {
  const row = await db.selectFrom('schedules').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** What waits to be done to this article; of each kind of act at most one. */
export async function waitingOn(db: Reading, articleId: ArticleId): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('state', '=', 'waiting')
    .execute()
  return rows.map(fromRow)
}

/** What was last set for this article, whatever became of it. */
export async function lastOf(db: Reading, articleId: ArticleId, act: Act['act']): Promise<Schedule | undefined> {
  const row = await db
    .selectFrom('schedules')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('act', '=', act)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** When these articles are to go out. */
export async function duesOf(db: Reading, ids: readonly ArticleId[]): Promise<Map<ArticleId, Instant>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('schedules')
    .select(['article_id', 'due_at'])
    .where('article_id', 'in', ids)
    .where('act', '=', 'publish')
    .where('state', '=', 'waiting')
    .execute()
  return new Map(rows.map((row) => [row.article_id as ArticleId, row.due_at as Instant]))
}

/** What is due next, in the order in which it is done. */
export async function nextWaiting(db: Reading, limit: number): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('state', '=', 'waiting')
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** What waits to be done between two moments, in the order in which it is. */
export async function waitingBetween(
  db: Reading,
  { from, until, limit }: { from: Instant; until: Instant; limit: number },
): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('due_at', '>=', from)
    .where('due_at', '<', until)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** What was not done though it was due, where nothing was set since; the newest first. */
export async function goneWrong(db: Reading, limit: number): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedules as s')
    .selectAll()
    .where('s.state', 'in', ['refused', 'overdue'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('schedules as later')
            .select('later.id')
            .whereRef('later.article_id', '=', 's.article_id')
            .whereRef('later.act', '=', 's.act')
            .whereRef('later.id', '>', 's.id'),
        ),
      ),
    )
    .orderBy('s.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

type End = { state: Ending; at: Instant; refusal?: string | null }

/** Says what became of it. False when somebody said so before. */
export async function endSchedule(tx: Writing, id: ScheduleId, { state, at, refusal = null }: End): Promise<boolean> {
  const result = await tx
    .updateTable('schedules')
    .set({ state, ended_at: at, refusal })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** What went wrong is settled: the article went out by hand, or somebody says that it is to stay. */
export async function settleGoneWrong(tx: Writing, articleId: ArticleId, act: Act['act']): Promise<void> {
  await tx
    .updateTable('schedules')
    .set({ state: 'superseded' })
    .where('article_id', '=', articleId)
    .where('act', '=', act)
    .where('state', 'in', ['refused', 'overdue'])
    .execute()
}

/** Schedules of revisions that are not their article’s. */
export async function unsoundSchedules(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from schedules s
    left join revision_headlines r on r.revision_id = s.revision_id and r.article_id = s.article_id
    where s.act = 'publish' and r.revision_id is null`.execute(db)
  return rows.map(({ id }) => ({
    what: `Schedule ${id} names no revision of its article.`, // not said
    todo: 'Call it off on the article’s page, or restore the newest backup in which stet doctor finds nothing.', // not said
  }))
}

function fromRow(row: ScheduleRow): Schedule {
  return {
    ...actOf(row),
    id: row.id as ScheduleId,
    articleId: row.article_id as ArticleId,
    dueAt: row.due_at as Instant,
    timeZone: row.time_zone,
    setAt: row.set_at as Instant,
    setBy: row.set_by as StaffId,
    state: row.state as Schedule['state'],
    endedAt: row.ended_at as Instant | null,
    refusal: row.refusal,
  }
}

function actOf(row: ScheduleRow): Act {
  if (row.act === 'withdraw') return { act: 'withdraw', because: row.because ?? '' }
  return {
    act: 'publish',
    revisionId: row.revision_id as RevisionId,
    wasApproved: row.was_approved === 1,
    because: row.because,
    correcting: row.correcting === null ? null : (JSON.parse(row.correcting) as Correcting),
  }
}

/** Those of some revisions that are to go out, or did. */
export async function heldBySchedules(db: Reading, ids: readonly RevisionId[]): Promise<RevisionId[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('schedules')
    .select('revision_id')
    .where('revision_id', 'in', [...ids])
    .execute()
  return rows.map(({ revision_id }) => revision_id as RevisionId)
}
