import type { Instant } from '../../base/clock.ts'
import type { Path } from '../../base/path.ts'
import type { Reading } from '../../platform/database/tables.ts'
import { type Article, type ArticleId, isPublic, type Numbered } from './article.ts'
import { findRedirect } from './redirects/store.ts'
import { findArticleAt } from './store.ts'

/** What readers find at an address. */
export type AtAddress =
  | { found: 'article'; article: Article }
  | { found: 'withdrawn'; articleId: ArticleId; at: Instant; because: string }
  | { found: 'moved'; to: Path }
  | { found: 'nothing' }

export async function at(db: Reading, path: Path | Numbered): Promise<AtAddress> {
  const article = await findArticleAt(db, path)
  if (article?.withdrawal) return { found: 'withdrawn', articleId: article.id, ...article.withdrawal }
  if (article && isPublic(article)) return { found: 'article', article }
  const to = await findRedirect(db, path)
  return to === undefined || to === path ? { found: 'nothing' } : { found: 'moved', to }
}

/** As `at`, led on to where an article that moved is now. */
export async function whereIs(db: Reading, path: Path | Numbered): Promise<AtAddress> {
  const found = await at(db, path)
  return found.found === 'moved' ? at(db, found.to) : found
}
