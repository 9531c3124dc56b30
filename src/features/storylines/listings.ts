import type { Reading } from '../../platform/database/tables.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { ArticleId, Listings } from '../articles/index.ts'
import { storylinesWith } from './store.ts'
import { allStorylines } from './storyline.ts'

/** An article that goes out or is withdrawn changes what its storylines list. */
export const storylineListings: Listings = {
  list: (tx, { article }) => tagsOf(tx, article.id),
  unlist: tagsOf,
}

async function tagsOf(db: Reading, articleId: ArticleId): Promise<CacheTag[]> {
  const all = await storylinesWith(db, articleId)
  return all.length === 0 ? [] : [allStorylines, ...all.map(({ id }): CacheTag => `list:storyline:${id}`)]
}
