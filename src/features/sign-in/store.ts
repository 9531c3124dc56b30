import { type Instant, later, soon } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { StaffId } from '../staff/index.ts'
import { deleteDevicesOf } from './devices.ts'
import { linkLasts } from './rules.ts'
import type { Half, Session } from './session.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    sign_in_links: { token_hash: string; staff_id: string; expires_at: string; used_at: string | null }
    sessions: SessionRow
    half_sign_ins: { token_hash: string; staff_id: string; by: string; expires_at: string }
  }
}

type SessionRow = {
  token_hash: string
  staff_id: string
  started_at: string
  expires_at: string
  device: string
  used_at: string
  proved_at: string
}

type NewLink = { tokenHash: string; staffId: StaffId; expiresAt: Instant }

export async function insertLink(tx: Writing, { tokenHash, staffId, expiresAt }: NewLink): Promise<void> {
  await tx
    .insertInto('sign_in_links')
    .values({ token_hash: tokenHash, staff_id: staffId, expires_at: expiresAt, used_at: null })
    .execute()
}

/** Whose link this is while it can be used; `undefined` once it is old or used. */
export async function findLinkOwner(db: Reading, tokenHash: string, now: Instant): Promise<StaffId | undefined> {
  const row = await db
    .selectFrom('sign_in_links')
    .select('staff_id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('expires_at', '<=', soon(later(now, linkLasts)))
    .executeTakeFirst()
  return row?.staff_id as StaffId | undefined
}

/** Uses up a link; of two at once, one succeeds. */
export async function useLink(tx: Writing, tokenHash: string, now: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('expires_at', '<=', soon(later(now, linkLasts)))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function deleteLinksOf(tx: Writing, staffId: StaffId): Promise<void> {
  await tx.deleteFrom('sign_in_links').where('staff_id', '=', staffId).execute()
}

export async function insertHalf(tx: Writing, { tokenHash, staffId, by, expiresAt }: Half): Promise<void> {
  const row = { token_hash: tokenHash, staff_id: staffId, by, expires_at: expiresAt }
  await tx.insertInto('half_sign_ins').values(row).execute()
}

export async function findHalf(db: Reading, tokenHash: string, now: Instant): Promise<Half | undefined> {
  const half = db.selectFrom('half_sign_ins').selectAll().where('token_hash', '=', tokenHash)
  const row = await half.where('expires_at', '>', now).executeTakeFirst()
  if (!row) return undefined
  const { staff_id, by, expires_at } = row
  return { tokenHash, staffId: staff_id as StaffId, by: by as Half['by'], expiresAt: expires_at as Instant }
}

/** Of two that finish one at once, one succeeds. */
export async function useHalf(tx: Writing, { tokenHash }: Half): Promise<boolean> {
  const result = await tx.deleteFrom('half_sign_ins').where('token_hash', '=', tokenHash).executeTakeFirst()
  return result.numDeletedRows > 0n
}

async function deleteHalvesOf(tx: Writing, staffId: StaffId): Promise<void> {
  await tx.deleteFrom('half_sign_ins').where('staff_id', '=', staffId).execute()
}

export async function insertSession(tx: Writing, session: Session): Promise<void> {
  const { id, staffId, startedAt, usedAt, provedAt, expiresAt, device } = session
  const moments = { started_at: startedAt, used_at: usedAt, proved_at: provedAt, expires_at: expiresAt }
  await tx
    .insertInto('sessions')
    .values({ token_hash: id, staff_id: staffId, device, ...moments })
    .execute()
}

export async function findSession(db: Reading, id: string, now: Instant): Promise<Session | undefined> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', '=', id)
    .where('expires_at', '>', now)
    .where('started_at', '<=', soon(now))
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function sessionsOf(db: Reading, staffId: StaffId, now: Instant): Promise<Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where('staff_id', '=', staffId)
    .where('expires_at', '>', now)
    .orderBy('used_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(fromRow)
}

type Use = Pick<Session, 'id' | 'usedAt' | 'expiresAt'>

export async function renewSession(tx: Writing, { id, usedAt, expiresAt }: Use): Promise<void> {
  const used = tx.updateTable('sessions').set({ used_at: usedAt, expires_at: expiresAt })
  await used.where('token_hash', '=', id).execute()
}

/** False when it has ended meanwhile. */
export async function saveProof(tx: Writing, id: string, provedAt: Instant): Promise<boolean> {
  const proved = tx.updateTable('sessions').set({ proved_at: provedAt }).where('token_hash', '=', id)
  return (await proved.executeTakeFirst()).numUpdatedRows > 0n
}

/** Only their own: a session of somebody else stays. */
export async function deleteSession(tx: Writing, staffId: StaffId, id: string): Promise<boolean> {
  const sessions = tx.deleteFrom('sessions').where('staff_id', '=', staffId).where('token_hash', '=', id)
  return (await sessions.executeTakeFirst()).numDeletedRows > 0n
}

/** Whosever it was: nobody stays signed in on a browser that somebody else now uses. */
export async function endReplaced(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('sessions').where('token_hash', '=', id).execute()
}

/** Ends every session of this person but the one named, and whatever was on its way to one. */
export async function deleteSessionsOf(tx: Writing, staffId: StaffId, except = ''): Promise<void> {
  await deleteHalvesOf(tx, staffId)
  await tx.deleteFrom('sessions').where('staff_id', '=', staffId).where('token_hash', '<>', except).execute()
}

/** Signs somebody out everywhere and lets no link of theirs in again. */
export async function endAccess(tx: Writing, staffId: StaffId): Promise<void> {
  await deleteSessionsOf(tx, staffId)
  await deleteLinksOf(tx, staffId)
  await deleteDevicesOf(tx, staffId)
}

/** What is over leaves: old links, sessions that ended. */
export async function deleteWhatIsOver(tx: Writing, now: Instant): Promise<void> {
  await tx.deleteFrom('sign_in_links').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('sessions').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('half_sign_ins').where('expires_at', '<=', now).execute()
}

function fromRow(row: SessionRow): Session {
  return {
    id: row.token_hash,
    staffId: row.staff_id as StaffId,
    startedAt: row.started_at as Instant,
    usedAt: row.used_at as Instant,
    provedAt: row.proved_at as Instant,
    expiresAt: row.expires_at as Instant,
    device: row.device,
  }
}
