import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import { fromRow } from '../store.ts'

type Wanted = { after: string; articleId: ArticleId | null; withAddresses: boolean; limit: number }

/** Replies with the path of their article, in the order of their ids, from after this one. */
export async function repliesAfter(db: Reading, { after, articleId, withAddresses, limit }: Wanted) {
  let page = db
    .selectFrom('replies')
    .innerJoin('newsroom_articles as a', 'a.id', 'replies.article_id')
    .selectAll('replies')
    .select('a.path')
    .where('replies.id', '>', after)
    .orderBy('replies.id')
    .limit(limit)
  if (articleId !== null) page = page.where('replies.article_id', '=', articleId)
  const rows = await page.execute()
  const ids = rows.map(({ id }) => id)
  const emails = withAddresses && ids.length > 0 ? await emailsOf(db, ids) : new Map<string, string>()
  return rows.map((row) => ({ ...fromRow(row), path: row.path, email: emails.get(row.id) ?? null }))
}

async function emailsOf(db: Reading, ids: string[]): Promise<Map<string, string>> {
  const senders = db.selectFrom('reply_senders').select(['reply_id', 'email']).where('reply_id', 'in', ids)
  return new Map((await senders.execute()).map((row) => [row.reply_id, row.email]))
}
