import type { Instant } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { StaffId } from '../staff/index.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    known_devices: { token_hash: string; staff_id: string; last_at: string }
  }
}

/** A browser, by the hash of the token in its cookie, and one of those who signed in with it. */
type Known = { device: string; staffId: StaffId }

export async function isKnownDevice(db: Reading, { device, staffId }: Known): Promise<boolean> {
  const row = await db
    .selectFrom('known_devices')
    .select('staff_id')
    .where('token_hash', '=', device)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return row !== undefined
}

export async function hasAnyDevice(db: Reading, staffId: StaffId): Promise<boolean> {
  const row = await db.selectFrom('known_devices').select('staff_id').where('staff_id', '=', staffId).executeTakeFirst()
  return row !== undefined
}

/** Notes that a known device was used; false when it is not known to be theirs. */
export async function touchDevice(tx: Writing, { device, staffId }: Known, now: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('known_devices')
    .set({ last_at: now })
    .where('token_hash', '=', device)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Colleagues who use the same browser stay known on it under its new token. */
export async function renameDevice(tx: Writing, old: string, fresh: string): Promise<void> {
  await tx.updateTable('known_devices').set({ token_hash: fresh }).where('token_hash', '=', old).execute()
}

export async function insertDevice(tx: Writing, { device, staffId }: Known, now: Instant): Promise<void> {
  await tx.insertInto('known_devices').values({ token_hash: device, staff_id: staffId, last_at: now }).execute()
}

/** Every device of this person but the one named. */
export async function deleteDevicesOf(tx: Writing, staffId: StaffId, except = ''): Promise<void> {
  await tx.deleteFrom('known_devices').where('staff_id', '=', staffId).where('token_hash', '<>', except).execute()
}

export async function deleteUnusedDevices(tx: Writing, before: Instant): Promise<void> {
  await tx.deleteFrom('known_devices').where('last_at', '<', before).execute()
}
