import type { Instant } from '../../base/clock.ts'
import { insertRow } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Wording } from './rules/hunks.ts'
import type { SuggestedChange, SuggestedChangeId } from './suggested-change.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    suggested_changes: Row
  }
}

type Row = {
  id: string
  article_id: string
  suggested_by: string
  suggested_at: string
  version: number
  block: string
  below: string | null
  wording_before: string | null
  wording_after: string | null
  decided_at: string | null
  decided_by: string | null
  accepted: number | null
}

export async function insertChange(tx: Writing, change: SuggestedChange): Promise<void> {
  await insertRow(tx, 'suggested_changes', rowOf(change))
}

export async function updateChange(tx: Writing, change: SuggestedChange): Promise<void> {
  const { id, ...rest } = rowOf(change)
  await tx.updateTable('suggested_changes').set(rest).where('id', '=', id).execute()
}

/** What is taken back by who suggested it leaves no trace. */
export async function deleteChange(tx: Writing, id: SuggestedChangeId): Promise<void> {
  await tx.deleteFrom('suggested_changes').where('id', '=', id).execute()
}

export async function findChange(db: Reading, id: SuggestedChangeId): Promise<SuggestedChange | undefined> {
  const row = await db.selectFrom('suggested_changes').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** In the order in which they were begun. */
export async function openChanges(db: Reading, articleId: ArticleId, by?: StaffId): Promise<SuggestedChange[]> {
  const rows = await db
    .selectFrom('suggested_changes')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('decided_at', 'is', null)
    .$if(by !== undefined, (asked) => asked.where('suggested_by', '=', by ?? ''))
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export async function countOpen(db: Reading, articleId: ArticleId): Promise<number> {
  const { count } = await db
    .selectFrom('suggested_changes')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('article_id', '=', articleId)
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The last that were decided first. */
export async function decidedChanges(db: Reading, articleId: ArticleId, limit: number): Promise<SuggestedChange[]> {
  const rows = await db
    .selectFrom('suggested_changes')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('decided_at', 'is not', null)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Those of an article with these ids, open or decided. */
export async function changesAmong(
  db: Reading,
  articleId: ArticleId,
  ids: readonly SuggestedChangeId[],
): Promise<SuggestedChange[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('suggested_changes')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('id', 'in', ids)
    .execute()
  return rows.map(fromRow)
}

/** What was decided of one colleague’s, the last first. */
export async function decidedIds(
  db: Reading,
  articleId: ArticleId,
  { by, limit }: { by: StaffId; limit: number },
): Promise<SuggestedChangeId[]> {
  const rows = await db
    .selectFrom('suggested_changes')
    .select('id')
    .where('article_id', '=', articleId)
    .where('suggested_by', '=', by)
    .where('decided_at', 'is not', null)
    .orderBy('decided_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id as SuggestedChangeId)
}

function rowOf(change: SuggestedChange): Row {
  const { id, articleId, by, at, version, block, below, before, after, decided } = change
  return {
    ...{ id, article_id: articleId, suggested_by: by, suggested_at: at, version, block, below },
    wording_before: before && JSON.stringify(before),
    wording_after: after && JSON.stringify(after),
    decided_at: decided?.at ?? null,
    decided_by: decided?.by ?? null,
    accepted: decided ? Number(decided.isAccepted) : null,
  }
}

function fromRow(row: Row): SuggestedChange {
  const { decided_at: at, decided_by: by, accepted } = row
  return {
    ...{ id: row.id as SuggestedChangeId, articleId: row.article_id as ArticleId, by: row.suggested_by as StaffId },
    ...{ at: row.suggested_at as Instant, version: row.version, block: row.block, below: row.below },
    before: wordingOf(row.wording_before),
    after: wordingOf(row.wording_after),
    decided: at === null ? null : { at: at as Instant, by: (by ?? '') as StaffId, isAccepted: accepted === 1 },
  }
}

function wordingOf(kept: string | null): Wording {
  return kept === null ? null : (JSON.parse(kept) as Wording)
}

export async function deleteChangesOf(tx: Writing, articleId: ArticleId): Promise<void> {
  await tx.deleteFrom('suggested_changes').where('article_id', '=', articleId).execute()
}
