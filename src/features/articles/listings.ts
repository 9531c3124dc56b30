import type { CacheTag } from '../../platform/pages/tags.ts'
import type { Listings } from './changing.ts'

/** Several listings as one: each is told of every going-out, one after the other. */
export function allListings(all: readonly Listings[]): Listings {
  return {
    list: (tx, listed) => tagsOf(all, (one) => one.list(tx, listed)),
    unlist: (tx, articleId) => tagsOf(all, (one) => one.unlist(tx, articleId)),
  }
}

async function tagsOf(all: readonly Listings[], tell: (one: Listings) => Promise<CacheTag[]>): Promise<CacheTag[]> {
  const tags: CacheTag[] = []
  for (const one of all) tags.push(...(await tell(one)))
  return tags
}
