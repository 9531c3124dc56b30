import type { Instant } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Container, Ending, Front, FrontId, FrontSchedule, FrontScheduleId, Launch, LaunchId } from './front.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    fronts: FrontRow
    front_launches: LaunchRow
    front_schedules: ScheduleRow
  }
}

type FrontRow = {
  id: string
  place: string
  containers: string
  version: number
  launch_id: string | null
  changed_at: string
  changed_by: string
}
type LaunchRow = {
  id: string
  front_id: string
  number: number
  version: number
  containers: string
  launched_at: string
  launched_by: string
  how: string
}
type ScheduleRow = {
  id: string
  front_id: string
  version: number
  containers: string
  due_at: string
  time_zone: string
  set_at: string
  set_by: string
  state: string
  ended_at: string | null
  refusal: string | null
}

export async function insertFront(tx: Writing, front: Front): Promise<void> {
  await tx.insertInto('fronts').values(toRow(front)).execute()
}

export async function updateFront(tx: Writing, front: Front): Promise<void> {
  const { id, ...row } = toRow(front)
  await tx.updateTable('fronts').set(row).where('id', '=', id).execute()
}

export async function findFront(db: Reading, id: FrontId): Promise<Front | undefined> {
  const row = await db.selectFrom('fronts').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function findFrontAt(db: Reading, place: string): Promise<Front | undefined> {
  const row = await db.selectFrom('fronts').selectAll().where('place', '=', place).executeTakeFirst()
  return row && fromRow(row)
}

/** One for each page there is, at most. */
export async function allFronts(db: Reading): Promise<Front[]> {
  return (await db.selectFrom('fronts').selectAll().orderBy('id').limit(1_000).execute()).map(fromRow)
}

export async function insertLaunch(tx: Writing, launch: Launch): Promise<void> {
  const { id, frontId, number, version, containers, launchedAt, launchedBy, how } = launch
  await tx
    .insertInto('front_launches')
    .values({
      ...{ id, front_id: frontId, number, version, containers: JSON.stringify(containers) },
      ...{ launched_at: launchedAt, launched_by: launchedBy, how },
    })
    .execute()
}

export async function findLaunch(db: Reading, id: LaunchId): Promise<Launch | undefined> {
  const row = await db.selectFrom('front_launches').selectAll().where('id', '=', id).executeTakeFirst()
  return row && launchFrom(row)
}

export async function newestLaunchNumber(db: Reading, frontId: FrontId): Promise<number> {
  const row = await db
    .selectFrom('front_launches')
    .select('number')
    .where('front_id', '=', frontId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? 0
}

type Before = { before: number; limit: number }

/** The launches of a front, the newest first, from before this number. */
export async function launchesOf(db: Reading, frontId: FrontId, { before, limit }: Before): Promise<Launch[]> {
  const rows = await db
    .selectFrom('front_launches')
    .selectAll()
    .where('front_id', '=', frontId)
    .where('number', '<', before)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(launchFrom)
}

export async function insertSchedule(tx: Writing, schedule: FrontSchedule): Promise<void> {
  await tx
    .insertInto('front_schedules')
    .values({
      id: schedule.id,
      front_id: schedule.frontId,
      version: schedule.version,
      containers: JSON.stringify(schedule.containers),
      due_at: schedule.dueAt,
      time_zone: schedule.timeZone,
      set_at: schedule.setAt,
      set_by: schedule.setBy,
      state: schedule.state,
      ended_at: schedule.endedAt,
      refusal: schedule.refusal,
    })
    .execute()
}

export async function findSchedule(db: Reading, id: FrontScheduleId): Promise<FrontSchedule | undefined> {
  const row = await db.selectFrom('front_schedules').selectAll().where('id', '=', id).executeTakeFirst()
  return row && scheduleFrom(row)
}

/** What was last set for a front, whatever became of it. */
export async function lastSchedule(db: Reading, frontId: FrontId): Promise<FrontSchedule | undefined> {
  const row = await db
    .selectFrom('front_schedules')
    .selectAll()
    .where('front_id', '=', frontId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && scheduleFrom(row)
}

type End = { state: Ending; at: Instant; refusal?: string | null }

/** Says what became of it. False when somebody said so before. */
export async function endSchedule(tx: Writing, id: FrontScheduleId, { state, at, refusal = null }: End) {
  const result = await tx
    .updateTable('front_schedules')
    .set({ state, ended_at: at, refusal })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** What went wrong is settled: another arrangement went out or was set since, or somebody says that it is to stay. */
export async function settleSchedules(tx: Writing, frontId: FrontId): Promise<void> {
  await tx
    .updateTable('front_schedules')
    .set({ state: 'superseded' })
    .where('front_id', '=', frontId)
    .where('state', 'in', ['refused', 'overdue'])
    .execute()
}

function toRow({ id, place, containers, version, launchId, changedAt, changedBy }: Front): FrontRow {
  return {
    ...{ id, place, containers: JSON.stringify(containers), version },
    ...{ launch_id: launchId, changed_at: changedAt, changed_by: changedBy },
  }
}

function fromRow(row: FrontRow): Front {
  return {
    id: row.id as FrontId,
    place: row.place as Front['place'],
    containers: JSON.parse(row.containers) as Container[],
    version: row.version,
    launchId: row.launch_id as LaunchId | null,
    changedAt: row.changed_at as Instant,
    changedBy: row.changed_by as StaffId,
  }
}

function launchFrom(row: LaunchRow): Launch {
  return {
    id: row.id as LaunchId,
    frontId: row.front_id as FrontId,
    number: row.number,
    version: row.version,
    containers: JSON.parse(row.containers) as Container[],
    launchedAt: row.launched_at as Instant,
    launchedBy: row.launched_by as StaffId,
    how: row.how as Launch['how'],
  }
}

function scheduleFrom(row: ScheduleRow): FrontSchedule {
  return {
    id: row.id as FrontScheduleId,
    frontId: row.front_id as FrontId,
    version: row.version,
    containers: JSON.parse(row.containers) as Container[],
    dueAt: row.due_at as Instant,
    timeZone: row.time_zone,
    setAt: row.set_at as Instant,
    setBy: row.set_by as StaffId,
    state: row.state as FrontSchedule['state'],
    endedAt: row.ended_at as Instant | null,
    refusal: row.refusal,
  }
}

export type Named = { headline: string; path: string | null; isPublic: boolean }

/** What the newsroom calls these articles. */
export async function namesOfArticles(db: Reading, ids: readonly ArticleId[]): Promise<Map<ArticleId, Named>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('newsroom_articles')
    .select(['id', 'headline', 'path', 'public_id', 'withdrawn_at'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map(({ id, headline, path, public_id, withdrawn_at }) => [
      id as ArticleId,
      { headline, path, isPublic: public_id !== null && withdrawn_at === null },
    ]),
  )
}
