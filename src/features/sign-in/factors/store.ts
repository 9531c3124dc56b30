import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Challenge, Factors, Passkey } from './factor.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    authenticators: AuthenticatorRow
    recovery_codes: { staff_id: string; code_hash: string }
    passkeys: PasskeyRow
    passkey_challenges: { challenge_hash: string; staff_id: string | null; expires_at: string }
  }
}

type AuthenticatorRow = {
  staff_id: string
  secret: string | null
  pending: string | null
  set_at: string | null
  last_step: number
}
type PasskeyRow = {
  id: string
  staff_id: string
  name: string
  public_key: string
  counter: number
  added_at: string
  used_at: string | null
}

export async function factorsOf(db: Reading, staffId: StaffId): Promise<Factors> {
  const app = await findAuthenticator(db, staffId)
  const codes = await db.selectFrom('recovery_codes').select('code_hash').where('staff_id', '=', staffId).execute()
  return { app: Boolean(app?.secret), passkeys: await passkeysOf(db, staffId), codes: codes.length }
}

export async function findAuthenticator(db: Reading, staffId: StaffId): Promise<AuthenticatorRow | undefined> {
  return db.selectFrom('authenticators').selectAll().where('staff_id', '=', staffId).executeTakeFirst()
}

/** The one there is, if any, goes on until this one is proved to have arrived. */
export async function savePending(tx: Writing, staffId: StaffId, pending: string): Promise<void> {
  await tx
    .insertInto('authenticators')
    .values({ staff_id: staffId, secret: null, pending, set_at: null, last_step: 0 })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet({ pending }))
    .execute()
}

type Confirmed = { staffId: StaffId; secret: string; step: number; now: Instant }

export async function saveAuthenticator(tx: Writing, { staffId, secret, step, now }: Confirmed): Promise<void> {
  await tx
    .updateTable('authenticators')
    .set({ secret, pending: null, set_at: now, last_step: step })
    .where('staff_id', '=', staffId)
    .execute()
}

/** False when a code of this step, or of a later one, was used before. */
export async function useStep(tx: Writing, staffId: StaffId, step: number): Promise<boolean> {
  const used = tx.updateTable('authenticators').set({ last_step: step })
  const result = await used.where('staff_id', '=', staffId).where('last_step', '<', step).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function deleteAuthenticator(tx: Writing, staffId: StaffId): Promise<boolean> {
  const result = await tx.deleteFrom('authenticators').where('staff_id', '=', staffId).executeTakeFirst()
  return result.numDeletedRows > 0n
}

export async function hasCode(db: Reading, staffId: StaffId, hash: string): Promise<boolean> {
  const codes = db.selectFrom('recovery_codes').select('code_hash').where('staff_id', '=', staffId)
  return (await codes.where('code_hash', '=', hash).executeTakeFirst()) !== undefined
}

/** False when it was used before. */
export async function useCode(tx: Writing, staffId: StaffId, hash: string): Promise<boolean> {
  const code = tx.deleteFrom('recovery_codes').where('staff_id', '=', staffId).where('code_hash', '=', hash)
  return (await code.executeTakeFirst()).numDeletedRows > 0n
}

export async function replaceCodes(tx: Writing, staffId: StaffId, hashes: readonly string[]): Promise<void> {
  await tx.deleteFrom('recovery_codes').where('staff_id', '=', staffId).execute()
  if (hashes.length === 0) return
  const rows = hashes.map((hash) => ({ staff_id: staffId, code_hash: hash }))
  await tx.insertInto('recovery_codes').values(rows).execute()
}

export async function passkeysOf(db: Reading, staffId: StaffId): Promise<Passkey[]> {
  const own = db.selectFrom('passkeys').selectAll().where('staff_id', '=', staffId)
  return (await own.orderBy('added_at').orderBy('id').limit(50).execute()).map(fromRow)
}

export async function findPasskey(db: Reading, id: string): Promise<Passkey | undefined> {
  const row = await db.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** False when there is one of this id, whosever it is. */
export async function insertPasskey(tx: Writing, passkey: Passkey): Promise<boolean> {
  const { id, staffId, name, publicKey, counter, addedAt, usedAt } = passkey
  const row = { id, staff_id: staffId, name, public_key: publicKey, counter, added_at: addedAt, used_at: usedAt }
  const result = await tx
    .insertInto('passkeys')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

type Use = { id: string; counter: number; now: Instant }

export async function usePasskey(tx: Writing, { id, counter, now }: Use): Promise<boolean> {
  const used = tx.updateTable('passkeys').set({ counter, used_at: now }).where('id', '=', id)
  return (await used.executeTakeFirst()).numUpdatedRows > 0n
}

type Own = { staffId: StaffId; id: string }

export async function deletePasskey(tx: Writing, { staffId, id }: Own): Promise<boolean> {
  const gone = tx.deleteFrom('passkeys').where('id', '=', id).where('staff_id', '=', staffId)
  return (await gone.executeTakeFirst()).numDeletedRows > 0n
}

export async function deletePasskeysOf(tx: Writing, staffId: StaffId): Promise<void> {
  await tx.deleteFrom('passkeys').where('staff_id', '=', staffId).execute()
}

export async function insertChallenge(tx: Writing, { challengeHash, staffId, expiresAt }: Challenge): Promise<void> {
  const row = { challenge_hash: challengeHash, staff_id: staffId, expires_at: expiresAt }
  await tx.insertInto('passkey_challenges').values(row).execute()
}

type Asked = { hash: string; staffId: StaffId | null; now: Instant }

/** A challenge is answered once; `staffId` is whom it was put to, and null where anybody may answer. */
export async function useChallenge(tx: Writing, { hash, staffId, now }: Asked): Promise<boolean> {
  const asked = tx.deleteFrom('passkey_challenges').where('challenge_hash', '=', hash).where('expires_at', '>', now)
  const own = staffId === null ? asked.where('staff_id', 'is', null) : asked.where('staff_id', '=', staffId)
  return (await own.executeTakeFirst()).numDeletedRows > 0n
}

export async function deleteOldChallenges(tx: Writing, now: Instant): Promise<void> {
  await tx.deleteFrom('passkey_challenges').where('expires_at', '<=', now).execute()
}

function fromRow(row: PasskeyRow): Passkey {
  return {
    id: row.id,
    staffId: row.staff_id as StaffId,
    name: row.name,
    publicKey: row.public_key,
    counter: row.counter,
    addedAt: row.added_at as Instant,
    usedAt: row.used_at as Instant | null,
  }
}
