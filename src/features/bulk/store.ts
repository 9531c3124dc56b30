import type { Instant } from '../../base/clock.ts'
import { insertRow } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { ItemId } from '../plan/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Act, Bulk, BulkId, Change, DoneRow, Fact, Row } from './bulk.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    bulk_changes: { id: string; act: string; wanted: string; made_at: string; made_by: string }
    bulk_rows: BulkRow
  }
}

type BulkRow = {
  bulk_id: string
  position: number
  article_id: string | null
  item_id: string | null
  outcome: string
  was: string | null
  became: string | null
  taken_back: string | null
}

export async function insertBulk(tx: Writing, { id, act, madeAt, madeBy }: Omit<Bulk, 'rows'>): Promise<void> {
  const wanted = JSON.stringify('to' in act ? act.to : null)
  await insertRow(tx, 'bulk_changes', { id, act: act.is, wanted, made_at: madeAt, made_by: madeBy })
}

type Kept = { id: BulkId; position: number; row: Row; outcome: DoneRow['outcome']; change: Change | undefined }

export async function insertBulkRow(tx: Writing, { id, position, row, outcome, change }: Kept): Promise<void> {
  await insertRow(tx, 'bulk_rows', {
    bulk_id: id,
    position,
    article_id: 'articleId' in row ? row.articleId : null,
    item_id: 'itemId' in row ? row.itemId : null,
    outcome,
    was: change ? JSON.stringify(change.was) : null,
    became: change ? JSON.stringify(change.became) : null,
    taken_back: null,
  })
}

type TakenBack = { id: BulkId; position: number; takenBack: NonNullable<DoneRow['takenBack']> }

/** What was put back stays said, whatever a second try would say of it. */
export async function keepTakenBack(tx: Writing, { id, position, takenBack }: TakenBack): Promise<void> {
  await tx
    .updateTable('bulk_rows')
    .set({ taken_back: takenBack })
    .where('bulk_id', '=', id)
    .where('position', '=', position)
    .where((eb) => eb.or([eb('taken_back', 'is', null), eb('taken_back', '<>', 'done')]))
    .execute()
}

export async function findBulk(db: Reading, id: BulkId): Promise<Bulk | undefined> {
  const head = await db.selectFrom('bulk_changes').selectAll().where('id', '=', id).executeTakeFirst()
  if (!head) return undefined
  const rows = await db.selectFrom('bulk_rows').selectAll().where('bulk_id', '=', id).orderBy('position').execute()
  return {
    id,
    act: { is: head.act, to: JSON.parse(head.wanted) } as Act,
    madeAt: head.made_at as Instant,
    madeBy: head.made_by as StaffId,
    rows: rows.map(fromRow),
  }
}

/** What of it happened at a row, if anything did. */
export async function findBulkRow(db: Reading, id: BulkId, position: number): Promise<DoneRow | undefined> {
  const rows = db.selectFrom('bulk_rows').selectAll().where('bulk_id', '=', id).where('position', '=', position)
  const row = await rows.executeTakeFirst()
  return row && fromRow(row)
}

export async function deleteBulksBefore(tx: Writing, before: Instant): Promise<void> {
  await tx.deleteFrom('bulk_changes').where('made_at', '<', before).execute()
}

function fromRow(row: BulkRow): DoneRow {
  const { was, became } = row
  return {
    position: row.position,
    row: row.article_id === null ? { itemId: row.item_id as ItemId } : { articleId: row.article_id as ArticleId },
    outcome: row.outcome as DoneRow['outcome'],
    change: was && became ? { was: JSON.parse(was) as Fact, became: JSON.parse(became) as Fact } : undefined,
    takenBack: (row.taken_back ?? undefined) as DoneRow['takenBack'],
  }
}
