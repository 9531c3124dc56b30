import type { Instant } from '../../../base/clock.ts'
import { insertRow } from '../../../platform/database/rows.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { MoveId, ReplyId } from '../../replies/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Appeal, AppealId, AppealOutcome } from './appeal.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    appeals: AppealRow
  }
}

type AppealRow = {
  id: string
  reply_id: string
  decision_id: string
  words: string
  made_at: string
  outcome: string | null
  answer: string | null
  decided_at: string | null
  decided_by: string | null
}

export function insertAppeal(tx: Writing, { id, replyId, decisionId, words, madeAt }: Appeal): Promise<void> {
  const nothing = { outcome: null, answer: null, decided_at: null, decided_by: null }
  return insertRow(tx, 'appeals', {
    id,
    reply_id: replyId,
    decision_id: decisionId,
    words,
    made_at: madeAt,
    ...nothing,
  })
}

export async function decideAppeal(tx: Writing, id: AppealId, decided: NonNullable<Appeal['decided']>): Promise<void> {
  const { outcome, answer, at, by } = decided
  const set = { outcome, answer, decided_at: at, decided_by: by }
  await tx.updateTable('appeals').set(set).where('id', '=', id).execute()
}

export async function appealOf(db: Reading, decisionId: MoveId): Promise<Appeal | undefined> {
  const row = await db.selectFrom('appeals').selectAll().where('decision_id', '=', decisionId).executeTakeFirst()
  return row && fromRow(row)
}

/** The newest appeal about each of these replies. */
export async function newestAppeals(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, Appeal>> {
  const rows = await db
    .selectFrom('appeals')
    .selectAll()
    .where('reply_id', 'in', [...ids])
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.reply_id as ReplyId, fromRow(row)]))
}

/** What somebody said against decisions on their replies is theirs; that they said something stays. */
export async function emptyAppeals(tx: Writing, ids: readonly ReplyId[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500)
    await tx.updateTable('appeals').set({ words: '' }).where('reply_id', 'in', some).execute()
  }
}

function fromRow(row: AppealRow): Appeal {
  return {
    id: row.id as AppealId,
    replyId: row.reply_id as ReplyId,
    decisionId: row.decision_id as MoveId,
    words: row.words,
    madeAt: row.made_at as Instant,
    decided: decidedBy(row),
  }
}

function decidedBy({ outcome, answer, decided_at: at, decided_by: by }: AppealRow): Appeal['decided'] {
  if (outcome === null || answer === null) return null
  return { outcome: outcome as AppealOutcome, answer, at: at as Instant, by: by as StaffId }
}
