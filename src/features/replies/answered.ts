import type { Reading } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { Reply, ReplyId } from './reply.ts'
import { findReply } from './store.ts'

/** `null` when nothing is answered, `undefined` when what is answered is not under this article. */
export async function answeredBy(
  db: Reading,
  answers: ReplyId | null,
  articleId: ArticleId,
): Promise<Reply | null | undefined> {
  if (answers === null) return null
  const answered = await findReply(db, answers)
  return answered?.articleId === articleId ? answered : undefined
}
