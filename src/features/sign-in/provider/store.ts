import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Journey, Provider } from './provider.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    sign_in_providers: {
      id: string
      issuer: string
      client_id: string
      secret: string
      domains: string
      name: string
    }
    provider_journeys: {
      state_hash: string
      browser_hash: string
      nonce: string
      verifier: string
      next: string
      again: number
      expires_at: string
    }
    provider_subjects: { issuer: string; subject: string; staff_id: string; first_at: string }
  }
}

/** There is one, or none. */
const id = 'the-one'

export async function findProvider(db: Reading): Promise<Provider | undefined> {
  const row = await db.selectFrom('sign_in_providers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { issuer, client_id: clientId, secret, name } = row
  return { issuer, clientId, secret, name, domains: row.domains.split(' ').filter((each) => each !== '') }
}

export async function saveProvider(tx: Writing, { issuer, clientId, secret, domains, name }: Provider): Promise<void> {
  const columns = { issuer, client_id: clientId, secret, domains: domains.join(' '), name }
  await tx
    .insertInto('sign_in_providers')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

export async function deleteProvider(tx: Writing): Promise<void> {
  await tx.deleteFrom('sign_in_providers').where('id', '=', id).execute()
  await tx.deleteFrom('provider_journeys').execute()
}

export async function insertJourney(tx: Writing, journey: Journey): Promise<void> {
  const { stateHash, browserHash, nonce, verifier, next, again, expiresAt } = journey
  const row = { state_hash: stateHash, browser_hash: browserHash, nonce, verifier, next, again: again ? 1 : 0 }
  await tx
    .insertInto('provider_journeys')
    .values({ ...row, expires_at: expiresAt })
    .execute()
}

type Back = { stateHash: string; browserHash: string; now: Instant }

/** Ends a journey, whatever becomes of it: of two that come back with one, one is let go on. */
export async function endJourney(tx: Writing, { stateHash, browserHash, now }: Back): Promise<Journey | undefined> {
  const row = await tx
    .deleteFrom('provider_journeys')
    .where('state_hash', '=', stateHash)
    .where('browser_hash', '=', browserHash)
    .returningAll()
    .executeTakeFirst()
  if (!row || row.expires_at <= now) return undefined
  const { nonce, verifier, next, again, expires_at } = row
  return { stateHash, browserHash, nonce, verifier, next, again: again === 1, expiresAt: expires_at as Instant }
}

export async function deleteOldJourneys(tx: Writing, now: Instant): Promise<void> {
  await tx.deleteFrom('provider_journeys').where('expires_at', '<=', now).execute()
}

type Subject = { issuer: string; subject: string }

/** Who has come with this account of the provider before. */
export async function staffOfSubject(db: Reading, { issuer, subject }: Subject): Promise<StaffId | undefined> {
  const known = db.selectFrom('provider_subjects').select('staff_id').where('issuer', '=', issuer)
  const row = await known.where('subject', '=', subject).executeTakeFirst()
  return row?.staff_id as StaffId | undefined
}

/** Whether somebody comes with an account of this provider already. */
export async function hasSubject(db: Reading, issuer: string, staffId: StaffId): Promise<boolean> {
  const known = db.selectFrom('provider_subjects').select('subject').where('issuer', '=', issuer)
  return (await known.where('staff_id', '=', staffId).executeTakeFirst()) !== undefined
}

export async function insertSubject(
  tx: Writing,
  { issuer, subject }: Subject,
  { staffId, at }: { staffId: StaffId; at: Instant },
): Promise<void> {
  await tx.insertInto('provider_subjects').values({ issuer, subject, staff_id: staffId, first_at: at }).execute()
}

export async function deleteSubjectsOf(tx: Writing, staffId: StaffId): Promise<void> {
  await tx.deleteFrom('provider_subjects').where('staff_id', '=', staffId).execute()
}
