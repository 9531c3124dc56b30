import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { LookRefusal } from '../../../platform/outward/look.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Look, LookId } from '../look.ts'
import type { SourceId } from '../source.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    source_looks: LookRow
  }
}

type LookRow = {
  id: string
  source_id: string
  url: string
  asked_at: string
  asked_by: string
  looked_at: string | null
  status: number | null
  hash: string | null
  problem: string | null
}

type Asked = { id: LookId; sourceId: SourceId; url: string; at: Instant; by: StaffId }

export async function insertLook(tx: Writing, { id, sourceId, url, at, by }: Asked): Promise<void> {
  const notYet = { looked_at: null, status: null, hash: null, problem: null }
  await tx
    .insertInto('source_looks')
    .values({ id, source_id: sourceId, url, asked_at: at, asked_by: by, ...notYet })
    .execute()
}

type Found = { id: LookId; at: Instant; status: number | null; hash: string | null; problem: LookRefusal | null }

export async function keepLook(tx: Writing, { id, at, status, hash, problem }: Found): Promise<void> {
  await tx
    .updateTable('source_looks')
    .set({ looked_at: at, status, hash, problem })
    .where('id', '=', id)
    .where('looked_at', 'is', null)
    .execute()
}

export async function findLook(db: Reading, id: LookId): Promise<Look | undefined> {
  const row = await db.selectFrom('source_looks').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The newest first. */
export async function looksOf(db: Reading, sourceId: SourceId, limit: number): Promise<Look[]> {
  const rows = await db
    .selectFrom('source_looks')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

function fromRow(row: LookRow): Look {
  return {
    id: row.id as LookId,
    sourceId: row.source_id as SourceId,
    url: row.url,
    askedAt: row.asked_at as Instant,
    lookedAt: row.looked_at as Instant | null,
    status: row.status,
    hash: row.hash,
    problem: row.problem as LookRefusal | null,
  }
}
