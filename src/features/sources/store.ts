import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { StaffId } from '../staff/index.ts'
import type { ListedSource, Source, SourceId, SourceKind } from './source.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    sources: SourceRow
    source_notes: { source_id: string; note: string }
  }
}

type SourceRow = {
  id: string
  kind: string
  title: string
  url: string | null
  seen_on: string | null
  stored_hash: string | null
  reason: string | null
  made_at: string
  made_by: string
}

export async function insertSource(tx: Writing, source: Source, made: { at: Instant; by: StaffId }): Promise<void> {
  await tx
    .insertInto('sources')
    .values({ ...toRow(source), made_at: made.at, made_by: made.by })
    .execute()
}

export async function updateSource(tx: Writing, source: Source): Promise<void> {
  const { id, ...row } = toRow(source)
  await tx.updateTable('sources').set(row).where('id', '=', id).execute()
}

/** For the newsroom alone: no query that answers readers, and no export, reads this table. */
export async function saveNote(tx: Writing, id: SourceId, note: string): Promise<void> {
  await tx.deleteFrom('source_notes').where('source_id', '=', id).execute()
  if (note !== '') await tx.insertInto('source_notes').values({ source_id: id, note }).execute()
}

export async function noteOf(db: Reading, id: SourceId): Promise<string> {
  const row = await db.selectFrom('source_notes').select('note').where('source_id', '=', id).executeTakeFirst()
  return row?.note ?? ''
}

export async function sourcesByIds(db: Reading, ids: readonly SourceId[]): Promise<Source[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('sources').selectAll().where('id', 'in', ids).execute()
  return rows.map(fromRow)
}

/** One page of them all, in the order they were added. */
export async function sourcesOn(db: Reading, paging: Paging): Promise<Paged<ListedSource>> {
  const page = await keysetPage(db.selectFrom('sources').selectAll(), ['sources.id'], paging)
  return pagedAs(
    page,
    page.rows.map((row) => ({ ...fromRow(row), madeAt: row.made_at as Instant })),
  )
}

function toRow(source: Source) {
  return {
    id: source.id,
    kind: source.kind,
    title: source.title,
    url: source.url,
    seen_on: source.seenOn,
    stored_hash: source.storedHash,
    reason: source.reason,
  }
}

function fromRow(row: SourceRow): Source {
  return {
    id: row.id as SourceId,
    kind: row.kind as SourceKind,
    title: row.title,
    url: row.url,
    seenOn: row.seen_on,
    storedHash: row.stored_hash,
    reason: row.reason,
  }
}
