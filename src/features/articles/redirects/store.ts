import type { Instant } from '../../../base/clock.ts'
import type { Path } from '../../../base/path.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId, Numbered } from '../article.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    redirects: { path: Path | Numbered; article_id: string; made_at: string }
  }
}

/** Where an article that once had this address is now. */
export async function findRedirect(db: Reading, path: Path | Numbered): Promise<Path | undefined> {
  const row = await db
    .selectFrom('redirects')
    .innerJoin('articles', 'articles.id', 'redirects.article_id')
    .select('articles.path')
    .where('redirects.path', '=', path)
    .executeTakeFirst()
  return row?.path ?? undefined
}

/** Which of these addresses stand for another article now, or did before. */
export async function takenPaths(db: Reading, paths: readonly Path[], except: ArticleId | null): Promise<Set<string>> {
  const own = except ?? ''
  const current = db.selectFrom('articles').select('path').where('path', 'in', paths).where('id', '<>', own)
  const former = db.selectFrom('redirects').select('path').where('path', 'in', paths).where('article_id', '<>', own)
  return new Set([...(await current.execute()), ...(await former.execute())].map(({ path }) => path ?? ''))
}

type Redirect = { path: Path | Numbered; articleId: ArticleId; at: Instant }

export async function insertRedirect(tx: Writing, { path, articleId, at }: Redirect): Promise<void> {
  await tx
    .insertInto('redirects')
    .values({ path, article_id: articleId, made_at: at })
    .onConflict((conflict) => conflict.column('path').doUpdateSet({ article_id: articleId, made_at: at }))
    .execute()
}

/** An address that is in use again leads nowhere else. */
export async function deleteRedirect(tx: Writing, path: Path): Promise<void> {
  await tx.deleteFrom('redirects').where('path', '=', path).execute()
}
