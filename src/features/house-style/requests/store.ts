import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Request, RequestId, RuleId } from '../rule.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    style_requests: Row
  }
}

type Row = {
  id: string
  rule_id: string
  at: string
  asked_by: string
  words: string
  settled_at: string | null
  settled_by: string | null
  answer: string
}

export async function insertRequest(tx: Writing, ruleId: RuleId, { id, at, by, words }: Request): Promise<void> {
  const row = { id, rule_id: ruleId, at, asked_by: by, words, settled_at: null, settled_by: null, answer: '' }
  await tx.insertInto('style_requests').values(row).execute()
}

type Settled = { ruleId: RuleId; at: Instant; by: StaffId; answer: string }

/** `false` when there is none that waits. */
export async function settleRequest(tx: Writing, id: RequestId, { ruleId, at, by, answer }: Settled): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('style_requests')
    .set({ settled_at: at, settled_by: by, answer })
    .where('id', '=', id)
    .where('rule_id', '=', ruleId)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The newest first, and so many. */
export async function requestsOf(db: Reading, ruleId: RuleId, limit: number): Promise<Request[]> {
  const rows = await db
    .selectFrom('style_requests')
    .selectAll()
    .where('rule_id', '=', ruleId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** How many wait, of each rule that any wait of. */
export async function waitingCounts(db: Reading): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('style_requests')
    .select((eb) => ['rule_id', eb.fn.countAll().as('count')])
    .where('settled_at', 'is', null)
    .groupBy('rule_id')
    .execute()
  return new Map(rows.map(({ rule_id, count }) => [rule_id, Number(count)]))
}

function fromRow({ id, at, asked_by, words, settled_at, settled_by, answer }: Row): Request {
  const settled = { settledAt: settled_at as Instant | null, settledBy: settled_by as StaffId | null, answer }
  return { id: id as RequestId, at: at as Instant, by: asked_by as StaffId, words, ...settled }
}
