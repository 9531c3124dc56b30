import { sql } from 'kysely'
import type { Instant } from '../../../../base/clock.ts'
import type { Reading, Writing } from '../../../../platform/database/tables.ts'
import type { ReplyId } from '../../reply.ts'

/** As many ids as one statement takes. */
const atOnce = 500

type Sent = { email: string; until: Instant }

/** Every reply sent under this address up to this moment, from whatever browser. */
export async function repliesUnder(db: Reading, { email, until }: Sent): Promise<ReplyId[]> {
  const rows = await db
    .selectFrom('reply_senders')
    .select('reply_id')
    .where('email', '=', email)
    .where('received_at', '<=', until)
    .orderBy('received_at')
    .orderBy('reply_id')
    .execute()
  return rows.map((row) => row.reply_id as ReplyId)
}

/** The addresses that these replies were sent under; none for those whose sender is forgotten. */
export async function addressesOf(db: Reading, ids: readonly ReplyId[]): Promise<string[]> {
  const found = new Set<string>()
  for (const some of inParts(ids)) {
    const rows = await db.selectFrom('reply_senders').select('email').distinct().where('reply_id', 'in', some).execute()
    for (const { email } of rows) found.add(email)
  }
  return [...found]
}

/** Which of these replies still, or again, hold anything of their writer. */
export async function unerased(db: Reading, ids: readonly ReplyId[]): Promise<ReplyId[]> {
  const found: ReplyId[] = []
  for (const some of inParts(ids)) {
    const rows = await db
      .selectFrom('replies as r')
      .leftJoin('reply_senders as s', 's.reply_id', 'r.id')
      .leftJoin('reply_versions as v', (join) => join.onRef('v.reply_id', '=', 'r.id').on('v.number', '=', 1))
      .select('r.id')
      .where('r.id', 'in', some)
      .where((eb) =>
        eb.or([
          eb('r.status', '<>', 'erased'),
          eb('r.body', '<>', ''),
          eb('r.name', '<>', ''),
          eb('s.reply_id', 'is not', null),
          eb('v.reply_id', 'is not', null),
        ]),
      )
      .execute()
    found.push(...rows.map((row) => row.id as ReplyId))
  }
  return found
}

/** The replies among these that others hang on stay as places; of none is anything left to read. */
export async function emptyReplies(tx: Writing, ids: readonly ReplyId[]): Promise<void> {
  for (const some of inParts(ids)) {
    await tx
      .updateTable('replies')
      .set({ name: '', body: '', body_hash: '', edited_at: null, picked_at: null, error_report: null })
      .set({ quoted_block: null, quoted_words: null })
      // An import's own key is kept, so that the same file brought in again brings nothing back.
      .set({
        idempotency_key: sql`case when idempotency_key like 'brought:%' then idempotency_key else 'erased:' || id end`,
      })
      .where('id', 'in', some)
      .execute()
    await tx.deleteFrom('reply_versions').where('reply_id', 'in', some).execute()
    await tx.deleteFrom('reply_reports').where('reply_id', 'in', some).execute()
    await tx.deleteFrom('reply_senders').where('reply_id', 'in', some).execute()
  }
}

/** What this person said about others' replies: that it was reported counts on, for which reason; no more. */
export async function emptyReports(tx: Writing, by: { readerId: string; replyIds: readonly ReplyId[] }): Promise<void> {
  const nobody = { words: '', reader_id: null, browser_hash: null }
  await tx.updateTable('reply_reports').set(nobody).where('reader_id', '=', by.readerId).execute()
  for (const some of inParts(by.replyIds)) {
    const theirs = tx.selectFrom('reply_senders').select('browser_hash').where('reply_id', 'in', some)
    await tx.updateTable('reply_reports').set(nobody).where('browser_hash', 'in', theirs).execute()
  }
}

function inParts<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = []
  for (let from = 0; from < items.length; from += atOnce) parts.push(items.slice(from, from + atOnce))
  return parts
}
