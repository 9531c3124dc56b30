import { type Instant, later, soon } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { Placed } from '../keeping.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    cursors: { article_id: string; process: string; places: string; expires_at: string }
  }
}

/** In milliseconds: what a process said that has died is believed for so long. */
export const lease = 20_000

type Said = { articleId: ArticleId; places: readonly Placed[] }
type Saying = { process: string; now: Instant }

/** Where the writers of a text are whose pages are at this process; nothing is kept where there is none. */
export async function keepCursors(tx: Writing, { articleId, places }: Said, { process, now }: Saying): Promise<void> {
  if (places.length === 0) {
    await tx.deleteFrom('cursors').where('article_id', '=', articleId).where('process', '=', process).execute()
    return
  }
  const row = { places: JSON.stringify(places), expires_at: later(now, lease) }
  await tx
    .insertInto('cursors')
    .values({ article_id: articleId, process, ...row })
    .onConflict((conflict) => conflict.columns(['article_id', 'process']).doUpdateSet(row))
    .execute()
}

/** All of a process are believed for longer; what nobody prolonged goes. */
export async function renewCursors(tx: Writing, { process, now }: Saying): Promise<void> {
  await tx
    .updateTable('cursors')
    .set({ expires_at: later(now, lease) })
    .where('process', '=', process)
    .execute()
  await deleteCursorsOver(tx, now)
}

/** What other processes say of these texts. A lease from a clock that ran ahead is not believed. */
export async function cursorsElsewhere(
  db: Reading,
  articles: readonly ArticleId[],
  { process, now }: Saying,
): Promise<Said[]> {
  if (articles.length === 0) return []
  const rows = await db
    .selectFrom('cursors')
    .select(['article_id', 'places'])
    .where('article_id', 'in', articles)
    .where('process', '<>', process)
    .where('expires_at', '>', now)
    .where('expires_at', '<=', soon(later(now, lease)))
    .execute()
  return rows.map(({ article_id, places }) => ({
    articleId: article_id as ArticleId,
    places: JSON.parse(places) as Placed[],
  }))
}

/** Nobody writes at this process any more. */
export async function dropCursors(tx: Writing, process: string): Promise<void> {
  await tx.deleteFrom('cursors').where('process', '=', process).execute()
}

export async function deleteCursorsOver(tx: Writing, now: Instant): Promise<void> {
  await tx.deleteFrom('cursors').where('expires_at', '<=', now).execute()
}

export async function deleteCursorsOf(tx: Writing, articleId: ArticleId): Promise<void> {
  await tx.deleteFrom('cursors').where('article_id', '=', articleId).execute()
}
