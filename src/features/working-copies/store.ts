import type { Instant } from '../../base/clock.ts'
import { insertRow, prepared } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId, RevisionId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    working_copies: WorkingCopyRow
    working_copy_changes: ChangeRow
  }
}

type WorkingCopyRow = {
  article_id: string
  epoch: string
  seq: number
  snapshot: string
  snapshot_seq: number
  cut_seq: number
  base_id: string
  written_by: string
  written_at: string
}

type ChangeRow = { article_id: string; seq: number; bytes: string; staff_id: string; at: string }

/** Where a working copy is, without its words. */
export type Head = {
  articleId: ArticleId
  epoch: string
  seq: number
  snapshotSeq: number
  cutSeq: number
  base: RevisionId
  writtenBy: StaffId
  writtenAt: Instant
}

const columns = [
  'article_id',
  'epoch',
  'seq',
  'snapshot_seq',
  'cut_seq',
  'base_id',
  'written_by',
  'written_at',
] as const

const headOf = prepared((db, named) =>
  db.selectFrom('working_copies').select(columns).where('article_id', '=', named('id')),
)

export async function findHead(db: Reading, id: ArticleId): Promise<Head | undefined> {
  const [row] = await headOf(db, { id })
  return row && fromRow(row)
}

/** Where each of these is now; of what is no more there is nothing. */
export async function headsOf(db: Reading, ids: readonly ArticleId[]): Promise<Head[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('working_copies').select(columns).where('article_id', 'in', ids).execute()
  return rows.map(fromRow)
}

/** Those that nobody has written in since, the longest untouched first. */
export async function headsBefore(db: Reading, before: Instant, limit: number): Promise<Head[]> {
  const rows = await db
    .selectFrom('working_copies')
    .select(columns)
    .where('written_at', '<', before)
    .orderBy('written_at')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Those with words that are in no revision yet, and that have rested since. */
export async function uncutBefore(db: Reading, before: Instant, limit: number): Promise<Head[]> {
  const rows = await db
    .selectFrom('working_copies')
    .select(columns)
    .whereRef('cut_seq', '<', 'seq')
    .where('written_at', '<', before)
    .orderBy('written_at')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

export async function findSnapshot(db: Reading, id: ArticleId): Promise<Uint8Array> {
  const row = await db
    .selectFrom('working_copies')
    .select('snapshot')
    .where('article_id', '=', id)
    .executeTakeFirstOrThrow()
  return fromText(row.snapshot)
}

const after = prepared((db, named) =>
  db
    .selectFrom('working_copy_changes')
    .select(['seq', 'bytes'])
    .where('article_id', '=', named('id'))
    .where('seq', '>', named('seq'))
    .orderBy('seq'),
)

/** The changes after a number, in their order. */
export async function changesAfter(db: Reading, id: ArticleId, seq: number): Promise<Pick<Change, 'seq' | 'bytes'>[]> {
  const rows = await after(db, { id, seq })
  return rows.map((row) => ({ seq: row.seq, bytes: fromText(row.bytes) }))
}

export async function insertCopy(tx: Writing, head: Head, snapshot: Uint8Array): Promise<void> {
  await tx
    .insertInto('working_copies')
    .values({ ...toRow(head), snapshot: toText(snapshot) })
    .execute()
}

export type Change = { seq: number; bytes: Uint8Array; by: StaffId; at: Instant }

export async function insertChange(tx: Writing, id: ArticleId, { seq, bytes, by, at }: Change): Promise<void> {
  await insertRow(tx, 'working_copy_changes', { article_id: id, seq, bytes: toText(bytes), staff_id: by, at })
}

export async function updateHead(tx: Writing, head: Head): Promise<void> {
  const { article_id, ...row } = toRow(head)
  await tx.updateTable('working_copies').set(row).where('article_id', '=', article_id).execute()
}

/** Everything up to this number is in the snapshot from now on. */
export async function foldInto(tx: Writing, { articleId, seq }: Head, snapshot: Uint8Array): Promise<void> {
  await tx
    .updateTable('working_copies')
    .set({ snapshot: toText(snapshot), snapshot_seq: seq })
    .where('article_id', '=', articleId)
    .execute()
  await tx.deleteFrom('working_copy_changes').where('article_id', '=', articleId).where('seq', '<=', seq).execute()
}

export async function deleteCopy(tx: Writing, id: ArticleId): Promise<void> {
  await tx.deleteFrom('working_copy_changes').where('article_id', '=', id).execute()
  await tx.deleteFrom('working_copies').where('article_id', '=', id).execute()
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function fromText(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function fromRow(row: Omit<WorkingCopyRow, 'snapshot'>): Head {
  return {
    articleId: row.article_id as ArticleId,
    epoch: row.epoch,
    seq: row.seq,
    snapshotSeq: row.snapshot_seq,
    cutSeq: row.cut_seq,
    base: row.base_id as RevisionId,
    writtenBy: row.written_by as StaffId,
    writtenAt: row.written_at as Instant,
  }
}

function toRow(head: Head): Omit<WorkingCopyRow, 'snapshot'> {
  return {
    article_id: head.articleId,
    epoch: head.epoch,
    seq: head.seq,
    snapshot_seq: head.snapshotSeq,
    cut_seq: head.cutSeq,
    base_id: head.base,
    written_by: head.writtenBy,
    written_at: head.writtenAt,
  }
}

/** Those of some revisions that a copy was last at one with. */
export async function heldByCopies(db: Reading, ids: readonly RevisionId[]): Promise<RevisionId[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('working_copies')
    .select('base_id')
    .where('base_id', 'in', [...ids])
    .execute()
  return rows.map(({ base_id }) => base_id as RevisionId)
}
