import { type Instant, soon } from '../../base/clock.ts'
import { insertRow } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Proof, Reader, ReaderId, Session } from './reader.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    readers: { id: string; email: string; name: string; proven_at: string }
    reader_proofs: ProofRow
    reader_sessions: SessionRow
  }
}

type ProofRow = {
  id: string
  token_hash: string | null
  email: string
  browser_hash: string | null
  asked_at: string
  expires_at: string
  used_at: string | null
}
type SessionRow = { token_hash: string; reader_id: string; started_at: string; expires_at: string; device: string }

export async function findReader(db: Reading, id: ReaderId): Promise<Reader | undefined> {
  const row = await db.selectFrom('readers').selectAll().where('id', '=', id).executeTakeFirst()
  return row && readerFromRow(row)
}

export async function findReaderByEmail(db: Reading, email: string): Promise<Reader | undefined> {
  const row = await db.selectFrom('readers').selectAll().where('email', '=', email).executeTakeFirst()
  return row && readerFromRow(row)
}

export function insertReader(tx: Writing, { id, email, name, provenAt }: Reader): Promise<void> {
  return insertRow(tx, 'readers', { id, email, name, proven_at: provenAt })
}

export async function updateReader(tx: Writing, { id, name, provenAt }: Reader): Promise<void> {
  await tx.updateTable('readers').set({ name, proven_at: provenAt }).where('id', '=', id).execute()
}

/** With them go their sessions, notices, choices, followed threads and what is known of their mail. */
export async function deleteReader(tx: Writing, id: ReaderId): Promise<void> {
  await tx.deleteFrom('readers').where('id', '=', id).execute()
}

export function insertProof(tx: Writing, proof: Proof & { expiresAt: Instant }): Promise<void> {
  return insertRow(tx, 'reader_proofs', {
    id: proof.id,
    token_hash: null,
    email: proof.email,
    browser_hash: proof.browserHash,
    asked_at: proof.askedAt,
    expires_at: proof.expiresAt,
    used_at: null,
  })
}

/** Gives a proof the token that is about to be mailed; one mailed before is void. False when it is over. */
export async function setToken(tx: Writing, id: Proof['id'], { tokenHash, now }: { tokenHash: string; now: Instant }) {
  const result = await tx
    .updateTable('reader_proofs')
    .set({ token_hash: tokenHash })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('asked_at', '<=', soon(now))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function findProof(db: Reading, id: Proof['id']): Promise<Proof | undefined> {
  const row = await db.selectFrom('reader_proofs').selectAll().where('id', '=', id).executeTakeFirst()
  return row && proofFromRow(row)
}

/** The proof a link stands for while it can be used. */
export async function findProofByToken(db: Reading, tokenHash: string, now: Instant): Promise<Proof | undefined> {
  const row = await db
    .selectFrom('reader_proofs')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('asked_at', '<=', soon(now))
    .executeTakeFirst()
  return row && proofFromRow(row)
}

/** Uses up a link; of two at once, one succeeds. */
export async function useProof(tx: Writing, id: Proof['id'], now: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('reader_proofs')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

type Asked = { askedAt: Instant; usedAt: Instant | null }

/** When links for this address were asked for and used, as far as that is still kept. */
export async function proofsOf(db: Reading, email: string): Promise<Asked[]> {
  const rows = await db.selectFrom('reader_proofs').selectAll().where('email', '=', email).orderBy('id').execute()
  return rows.map((row) => ({ askedAt: row.asked_at as Instant, usedAt: row.used_at as Instant | null }))
}

export async function deleteProofs(tx: Writing, email: string, until: Instant): Promise<void> {
  await tx.deleteFrom('reader_proofs').where('email', '=', email).where('asked_at', '<=', until).execute()
}

/** Addresses that somebody asked to prove, and since when: a day's worth, since older ones are deleted. */
export async function addressesAsked(db: Reading): Promise<{ email: string; since: Instant }[]> {
  const rows = await db
    .selectFrom('reader_proofs')
    .select(({ fn }) => ['email', fn.min('asked_at').as('since')])
    .groupBy('email')
    .execute()
  return rows.map(({ email, since }) => ({ email, since: since as Instant }))
}

export function insertSession(tx: Writing, { id, readerId, startedAt, expiresAt, device }: Session): Promise<void> {
  const row = { token_hash: id, reader_id: readerId, started_at: startedAt, expires_at: expiresAt, device }
  return insertRow(tx, 'reader_sessions', row)
}

export async function findSessionReader(db: Reading, id: string, now: Instant): Promise<Reader | undefined> {
  const row = await db
    .selectFrom('reader_sessions as s')
    .innerJoin('readers as r', 'r.id', 's.reader_id')
    .selectAll('r')
    .where('s.token_hash', '=', id)
    .where('s.expires_at', '>', now)
    .where('s.started_at', '<=', soon(now))
    .executeTakeFirst()
  return row && readerFromRow(row)
}

export async function sessionsOf(db: Reading, readerId: ReaderId, now: Instant): Promise<Session[]> {
  const rows = await db
    .selectFrom('reader_sessions')
    .selectAll()
    .where('reader_id', '=', readerId)
    .where('expires_at', '>', now)
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.token_hash,
    readerId: row.reader_id as ReaderId,
    startedAt: row.started_at as Instant,
    expiresAt: row.expires_at as Instant,
    device: row.device,
  }))
}

export async function deleteSession(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('reader_sessions').where('token_hash', '=', id).execute()
}

/** Ends every session of this reader but the one named. */
export async function deleteSessionsOf(tx: Writing, readerId: ReaderId, except: string): Promise<void> {
  await tx.deleteFrom('reader_sessions').where('reader_id', '=', readerId).where('token_hash', '<>', except).execute()
}

export async function deleteWhatIsOver(tx: Writing, now: Instant): Promise<void> {
  await tx.deleteFrom('reader_proofs').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('reader_sessions').where('expires_at', '<=', now).execute()
}

function readerFromRow(row: { id: string; email: string; name: string; proven_at: string }): Reader {
  return { id: row.id as ReaderId, email: row.email, name: row.name, provenAt: row.proven_at as Instant }
}

function proofFromRow(row: ProofRow): Proof {
  const { id, email, browser_hash: browserHash, asked_at } = row
  return { id: id as Proof['id'], email, browserHash, askedAt: asked_at as Instant }
}
