import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId, CorrectionId, CorrectionKind, RevisionId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Correction, Listed } from './correction.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    corrections: CorrectionRow
    newsletter_corrections: { correction_id: string; article_id: string; queued_at: string }
  }
}

type CorrectionRow = {
  id: string
  article_id: string
  kind: string
  was: string
  now: string
  block: string | null
  words_before: string | null
  words_after: string | null
  revision_before: string
  revision_after: string
  report_id: string | null
  thanks: string | null
  corrects_id: string | null
  made_at: string
  made_by: string
}

export async function insertCorrection(tx: Writing, correction: Correction): Promise<void> {
  const { id, articleId, kind, was, now, block, passage, thanks } = correction
  await tx
    .insertInto('corrections')
    .values({
      ...{ id, kind, was, now, block, thanks },
      article_id: articleId,
      words_before: passage?.before ?? null,
      words_after: passage?.after ?? null,
      revision_before: correction.before,
      revision_after: correction.after,
      report_id: correction.reportId,
      corrects_id: correction.corrects,
      made_at: correction.madeAt,
      made_by: correction.madeBy,
    })
    .execute()
}

/** Puts a correction into the next newsletter for those who were sent the article. */
export async function queueForNewsletter(tx: Writing, { id, articleId, madeAt }: Correction): Promise<void> {
  const row = { correction_id: id, article_id: articleId, queued_at: madeAt }
  await tx.insertInto('newsletter_corrections').values(row).execute()
}

export async function findCorrection(db: Reading, id: CorrectionId): Promise<Correction | undefined> {
  const row = await db.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The newest two hundred of an article, oldest first. */
export async function correctionsOf(db: Reading, articleId: ArticleId): Promise<Correction[]> {
  const all = db.selectFrom('corrections').selectAll().where('article_id', '=', articleId)
  const rows = await all.orderBy('made_at', 'desc').orderBy('id', 'desc').limit(200).execute()
  return rows.map(fromRow).reverse()
}

export type Key = { madeAt: Instant; id: CorrectionId }

/** Whether there is such a notice, so that a page may begin after it. */
export async function isKey(db: Reading, { madeAt, id }: Key): Promise<boolean> {
  const found = db.selectFrom('corrections').select('id').where('id', '=', id).where('made_at', '=', madeAt)
  return (await found.executeTakeFirst()) !== undefined
}

/** Newest first, of articles that were ever public: those made before this one. */
export async function newestCorrections(db: Reading, before: Key | null, limit: number): Promise<Listed[]> {
  const all = db
    .selectFrom('corrections as c')
    .innerJoin('revision_headlines as r', 'r.revision_id', 'c.revision_after')
    .selectAll('c')
    .select(['r.path', 'r.headline'])
    .where('r.path', 'is not', null)
  const page = before ? all.where(sql<boolean>`(c.made_at, c.id) < (${before.madeAt}, ${before.id})`) : all
  const rows = await page.orderBy('c.made_at', 'desc').orderBy('c.id', 'desc').limit(limit).execute()
  return rows.map(({ path, headline, ...row }) => ({ ...fromRow(row), path: path ?? '', headline }))
}

/** The corrections that a reader’s report led to. */
export async function correctionsFrom(db: Reading, reportId: Id<'reply'>): Promise<Correction[]> {
  const rows = await db.selectFrom('corrections').selectAll().where('report_id', '=', reportId).execute()
  return rows.map(fromRow)
}

function fromRow(row: CorrectionRow): Correction {
  const { words_before: before, words_after: after } = row
  return {
    id: row.id as CorrectionId,
    articleId: row.article_id as ArticleId,
    kind: row.kind as CorrectionKind,
    was: row.was,
    now: row.now,
    block: row.block,
    passage: before === null ? null : { before, after: after ?? '' },
    before: row.revision_before as RevisionId,
    after: row.revision_after as RevisionId,
    reportId: row.report_id as Id<'reply'> | null,
    thanks: row.thanks,
    corrects: row.corrects_id as CorrectionId | null,
    madeAt: row.made_at as Instant,
    madeBy: row.made_by as StaffId,
  }
}

/** Names nobody any more who sent one of these reports; gives the articles that did. */
export async function forgetThanks(tx: Writing, reports: readonly Id<'reply'>[]): Promise<ArticleId[]> {
  if (reports.length === 0) return []
  const rows = await tx
    .updateTable('corrections')
    .set({ thanks: null })
    .where('report_id', 'in', reports)
    .where('thanks', 'is not', null)
    .returning('article_id')
    .execute()
  return rows.map((row) => row.article_id as ArticleId)
}
