import type { Instant } from '../../base/clock.ts'
import type { Reading } from '../../platform/database/tables.ts'
import { type Article, type ArticleId, isPublic } from './article.ts'
import { findArticleAt, findRedirect } from './store.ts'

/** What readers find at an address. */
export type AtAddress =
  | { found: 'article'; article: Article }
  | { found: 'withdrawn'; articleId: ArticleId; at: Instant; because: string }
  | { found: 'moved'; to: string }
  | { found: 'nothing' }

/** An address that ends with a stroke, as other systems have them, leads to the one without. */
export async function at(db: Reading, path: string): Promise<AtAddress> {
  const found = await exactlyAt(db, path)
  const plain = path.replace(/\/+$/, '')
  if (found.found !== 'nothing' || plain === path || plain === '') return found
  const there = await exactlyAt(db, plain)
  return there.found === 'article' || there.found === 'withdrawn' ? { found: 'moved', to: plain } : there
}

async function exactlyAt(db: Reading, path: string): Promise<AtAddress> {
  const article = await findArticleAt(db, path)
  if (article?.withdrawal) return { found: 'withdrawn', articleId: article.id, ...article.withdrawal }
  if (article && isPublic(article)) return { found: 'article', article }
  const to = await findRedirect(db, path)
  return to === undefined || to === path ? { found: 'nothing' } : { found: 'moved', to }
}
