import { sql } from 'kysely'
import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import type { PlainText } from '../../../base/text.ts'
import { insertRow } from '../../../platform/database/rows.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Reply, ReplyId } from '../reply.ts'
import type { ReportReason } from './rules.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    reply_versions: { reply_id: string; number: number; body: string; written_at: string }
    reply_reports: ReportRow
  }
}

type ReportRow = {
  id: string
  reply_id: string
  reader_id: string | null
  browser_hash: string | null
  reason: string
  words: string
  reported_at: string
}

/** What a reply said before it was edited, and since when it had. */
export type Version = { body: string; writtenAt: Instant }
type NewWords = { body: PlainText; bodyHash: string; editedAt: Instant }

/** Replaces a reply's words and keeps the ones before. */
export async function updateWords(tx: Writing, reply: Reply, { body, bodyHash, editedAt }: NewWords): Promise<void> {
  const { id, body: before, postedAt, editedAt: writtenAt } = reply
  const number = (await versionsOf(tx, id)).length + 1
  await insertRow(tx, 'reply_versions', { reply_id: id, number, body: before, written_at: writtenAt ?? postedAt })
  await tx.updateTable('replies').set({ body, body_hash: bodyHash, edited_at: editedAt }).where('id', '=', id).execute()
}

/** Every version before the words a reply has now, oldest first. */
export async function versionsOf(db: Reading, id: ReplyId): Promise<Version[]> {
  const rows = await db.selectFrom('reply_versions').selectAll().where('reply_id', '=', id).orderBy('number').execute()
  return rows.map(({ body, written_at }) => ({ body, writtenAt: written_at as Instant }))
}

type Reporter = { readerId: string | null; browserHash: string | null }
type NewReport = Reporter & {
  id: Id<'report'>
  replyId: ReplyId
  reason: ReportReason
  words: string
  reportedAt: Instant
}

export function insertReport(tx: Writing, report: NewReport): Promise<void> {
  return insertRow(tx, 'reply_reports', {
    id: report.id,
    reply_id: report.replyId,
    reader_id: report.readerId,
    browser_hash: report.browserHash,
    reason: report.reason,
    words: report.words,
    reported_at: report.reportedAt,
  })
}

/** Whether this reader or this browser has reported this reply. */
export async function hasReported(db: Reading, id: ReplyId, { readerId, browserHash }: Reporter): Promise<boolean> {
  const row = await db
    .selectFrom('reply_reports')
    .select('id')
    .where('reply_id', '=', id)
    .where((eb) => eb.or([eb('reader_id', '=', readerId ?? ''), eb('browser_hash', '=', browserHash ?? '')]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** How many reports a reply has for each reason, the commonest first. */
export async function countReports(db: Reading, id: ReplyId): Promise<{ reason: ReportReason; count: number }[]> {
  const rows = await db
    .selectFrom('reply_reports')
    .select(['reason', sql<number>`cast(count(*) as integer)`.as('count')])
    .where('reply_id', '=', id)
    .groupBy('reason')
    .orderBy('count', 'desc')
    .orderBy('reason')
    .execute()
  return rows.map(({ reason, count }) => ({ reason: reason as ReportReason, count }))
}

/** One report as moderators read it: never by whom. */
export type Report = { reason: ReportReason; words: string; reportedAt: Instant }

/** The newest few reports of each of these replies. */
export async function reportsOf(db: Reading, ids: readonly ReplyId[], each = 10): Promise<Map<ReplyId, Report[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ReportRow>`select * from (
      select *, row_number() over (partition by reply_id order by id desc) as place
      from reply_reports where reply_id in (${sql.join(ids)})
    ) ranked where place <= ${sql.lit(each)} order by place`.execute(db)
  const grouped = Map.groupBy(rows, (row) => row.reply_id as ReplyId)
  return new Map([...grouped].map(([id, found]) => [id, found.map(reportFromRow)]))
}

function reportFromRow({ reason, words, reported_at }: ReportRow): Report {
  return { reason: reason as ReportReason, words, reportedAt: reported_at as Instant }
}
