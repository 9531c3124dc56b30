import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import { insertRow } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Trashed, TrashedId, TrashSort } from './trashed.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    trash: TrashRow
  }
}

type TrashRow = {
  id: string
  kind: string
  title: string
  section_id: string
  made_by: string
  trashed_at: string
  trashed_by: string
}

export async function insertTrashed(tx: Writing, trashed: Trashed): Promise<void> {
  const { id, kind, title, sectionId, madeBy, at, by } = trashed
  await insertRow(tx, 'trash', {
    ...{ id, kind, title },
    section_id: sectionId,
    made_by: madeBy,
    trashed_at: at,
    trashed_by: by,
  })
}

export async function findInTrash(db: Reading, id: TrashedId): Promise<Trashed | undefined> {
  const row = await db.selectFrom('trash').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function deleteFromTrash(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('trash').where('id', '=', id).execute()
}

/** One page of it; of one person’s own where `madeBy` names them. */
export async function trashOn(
  db: Reading,
  madeBy: StaffId | undefined,
  paging: Paging<TrashSort>,
): Promise<Paged<Trashed>> {
  const all = db
    .selectFrom('trash')
    .selectAll()
    .$if(madeBy !== undefined, (from) => from.where('made_by', '=', madeBy ?? ''))
  const page = await keysetPage(all, ['trash.trashed_at', 'trash.id'], paging)
  return pagedAs(page, page.rows.map(fromRow))
}

/** What was put there before a moment, the oldest first. */
export async function trashedBefore(db: Reading, before: Instant, limit: number): Promise<Trashed[]> {
  const old = db.selectFrom('trash').selectAll().where('trashed_at', '<=', before)
  const rows = await old.orderBy('trashed_at').orderBy('id').limit(limit).execute()
  return rows.map(fromRow)
}

function fromRow(row: TrashRow): Trashed {
  return {
    id: row.id as TrashedId,
    kind: row.kind as Trashed['kind'],
    title: row.title,
    sectionId: row.section_id as SectionId,
    madeBy: row.made_by as StaffId,
    at: row.trashed_at as Instant,
    by: row.trashed_by as StaffId,
  }
}
