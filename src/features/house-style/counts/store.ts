import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { StaffId } from '../../staff/index.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    style_accepted: { rule_key: string; words_hash: string; article_id: string; at: string; accepted_by: string }
  }
}

export type Accepted = { key: string; hash: string; articleId: ArticleId; at: Instant; by: StaffId }

/** The same words of an article count once. `false` when they were counted. */
export async function countAccepted(tx: Writing, { key, hash, articleId, at, by }: Accepted): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('style_accepted')
    .values({ rule_key: key, words_hash: hash, article_id: articleId, at, accepted_by: by })
    .onConflict((conflict) => conflict.columns(['rule_key', 'words_hash', 'article_id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

export async function acceptedCounts(db: Reading): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('style_accepted')
    .select((eb) => ['rule_key', eb.fn.countAll().as('count')])
    .groupBy('rule_key')
    .execute()
  return new Map(rows.map(({ rule_key, count }) => [rule_key, Number(count)]))
}

/** Of a draft that is removed for good. */
export async function deleteAcceptedIn(tx: Writing, articleId: ArticleId): Promise<void> {
  await tx.deleteFrom('style_accepted').where('article_id', '=', articleId).execute()
}
