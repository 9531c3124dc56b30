import type { Reading } from '../../../platform/database/tables.ts'
import type { ReplyId } from '../../replies/index.ts'

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
