import type { Reading } from '../../platform/database/tables.ts'
import type { Fact } from '../../platform/pages/facts.ts'
import type { ArticleId, Listings } from '../articles/index.ts'
import { storylinesWith } from './store.ts'
import { allStorylines } from './storyline.ts'

/** An article that goes out or is withdrawn changes what its storylines list. */
export const storylineListings: Listings = {
  list: (tx, { article }) => factsOf(tx, article.id),
  unlist: factsOf,
}

async function factsOf(db: Reading, articleId: ArticleId): Promise<Fact[]> {
  const all = await storylinesWith(db, articleId)
  return all.length === 0 ? [] : [allStorylines, ...all.map(({ id }): Fact => `list:storyline:${id}`)]
}
