import { type Instant, later, soon } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Subject } from '../../../platform/events/define.ts'
import type { StaffId } from '../../staff/index.ts'
import { lately, lease, mostWindows, type Seat } from './seat.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    presences: { place: string; staff_id: string; window: string; expires_at: string }
  }
}

/** Whether a lease was taken or prolonged a moment ago. */
export async function isLeaseNew(db: Reading, { place, staffId, window }: Seat, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('presences')
    .select('window')
    .where('place', '=', place)
    .where('staff_id', '=', staffId)
    .where('window', '=', window)
    .where('expires_at', '>', later(now, lease - lately))
    .where('expires_at', '<=', soon(later(now, lease)))
    .executeTakeFirst()
  return row !== undefined
}

/** The places somebody has open now, once for each window: no more of them than count. */
export async function placesOf(db: Reading, staffId: StaffId, now: Instant): Promise<string[]> {
  const theirs = db.selectFrom('presences').select('place').where('staff_id', '=', staffId)
  const rows = await theirs.where('expires_at', '>', now).limit(mostWindows).execute()
  return rows.map(({ place }) => place)
}

/** Whether this very window has a lease that is not over. */
export async function hasLease(db: Reading, { place, staffId, window }: Seat, now: Instant): Promise<boolean> {
  const one = db.selectFrom('presences').select('window').where('place', '=', place).where('staff_id', '=', staffId)
  return (await one.where('window', '=', window).where('expires_at', '>', now).executeTakeFirst()) !== undefined
}

/** Whether somebody has this place open in any window. */
export async function isAt(db: Reading, { place, staffId }: Omit<Seat, 'window'>, now: Instant): Promise<boolean> {
  const theirs = db.selectFrom('presences').select('window').where('place', '=', place)
  const one = theirs.where('staff_id', '=', staffId).where('expires_at', '>', now).limit(1)
  return (await one.executeTakeFirst()) !== undefined
}

/** Prolongs a lease that is not over; false when there is none. */
export async function renewLease(tx: Writing, seat: Seat, now: Instant): Promise<boolean> {
  const { place, staffId, window } = seat
  const result = await tx
    .updateTable('presences')
    .set({ expires_at: later(now, lease) })
    .where('place', '=', place)
    .where('staff_id', '=', staffId)
    .where('window', '=', window)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function takeLease(tx: Writing, { place, staffId, window }: Seat, now: Instant): Promise<void> {
  const expires_at = later(now, lease)
  await tx
    .insertInto('presences')
    .values({ place, staff_id: staffId, window, expires_at })
    .onConflict((conflict) => conflict.columns(['place', 'staff_id', 'window']).doUpdateSet({ expires_at }))
    .execute()
}

export async function endLease(tx: Writing, { place, staffId, window }: Seat): Promise<boolean> {
  const result = await tx
    .deleteFrom('presences')
    .where('place', '=', place)
    .where('staff_id', '=', staffId)
    .where('window', '=', window)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Whoever leaves the paper has nothing open there. */
export async function endLeasesOf(tx: Writing, staffId: StaffId): Promise<void> {
  await tx.deleteFrom('presences').where('staff_id', '=', staffId).execute()
}

export async function deleteLeasesOver(tx: Writing, now: Instant): Promise<void> {
  await tx.deleteFrom('presences').where('expires_at', '<=', now).execute()
}

/** The names of whoever else has this place open. A lease from a clock that ran ahead is not believed. */
export async function namesAt(db: Reading, { place, staffId }: Omit<Seat, 'window'>, now: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('presences')
    .innerJoin('staff_names', 'staff_names.id', 'presences.staff_id')
    .select(['staff_names.id', 'staff_names.name'])
    .distinct()
    .where('presences.place', '=', place)
    .where('presences.staff_id', '<>', staffId)
    .where('presences.expires_at', '>', now)
    .where('presences.expires_at', '<=', soon(later(now, lease)))
    .orderBy('staff_names.name')
    .orderBy('staff_names.id')
    .execute()
  return rows.map(({ name }) => name)
}

/** The names of whoever has each of these places open; of one that nobody has, nothing. */
export async function namesAtAll(
  db: Reading,
  places: readonly Subject[],
  now: Instant,
): Promise<Map<Subject, readonly string[]>> {
  if (places.length === 0) return new Map()
  const rows = await db
    .selectFrom('presences')
    .innerJoin('staff_names', 'staff_names.id', 'presences.staff_id')
    .select(['presences.place', 'staff_names.id', 'staff_names.name'])
    .distinct()
    .where('presences.place', 'in', places)
    .where('presences.expires_at', '>', now)
    .where('presences.expires_at', '<=', soon(later(now, lease)))
    .orderBy('staff_names.name')
    .orderBy('staff_names.id')
    .execute()
  const byPlace = Map.groupBy(rows, ({ place }) => place as Subject)
  return new Map([...byPlace].map(([place, there]) => [place, there.map(({ name }) => name)]))
}
