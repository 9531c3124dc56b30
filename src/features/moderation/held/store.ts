import type { Reading } from '../../../platform/database/tables.ts'
import type { ReplyId } from '../../replies/index.ts'

/** Every decision that kept one of these replies from readers, with the rule it rests on; the oldest first. */
export async function statementsOn(db: Reading, ids: readonly ReplyId[]) {
  const rows = await db
    .selectFrom('decisions as d')
    .leftJoin('house_rules as h', 'h.id', 'd.house_rule_id')
    .select(['d.reply_id', 'd.at', 'd.made_by', 'd.to_status', 'd.because', 'h.title'])
    .where('d.reply_id', 'in', [...ids])
    .where('d.what', '=', 'moved')
    .where('d.to_status', 'in', ['hidden', 'spam'])
    .orderBy('d.id')
    .execute()
  return rows.map(({ reply_id, at, made_by, to_status, because, title }) => {
    return { replyId: reply_id, what: to_status, at, because, rule: title, byProgram: made_by === 'program' }
  })
}

/** Every appeal about one of these replies with its answer, without who gave it; the oldest first. */
export async function appealsAbout(db: Reading, ids: readonly ReplyId[]) {
  const rows = await db
    .selectFrom('appeals')
    .select(['reply_id', 'words', 'made_at', 'outcome', 'answer', 'decided_at'])
    .where('reply_id', 'in', [...ids])
    .orderBy('id')
    .execute()
  return rows.map(({ reply_id, words, made_at, outcome, answer, decided_at }) => {
    return { replyId: reply_id, words, madeAt: made_at, outcome, answer, decidedAt: decided_at }
  })
}
