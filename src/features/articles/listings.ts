import type { Fact } from '../../platform/pages/facts.ts'
import type { Listings } from './changing.ts'

/** Several listings as one: each is told of every going-out, one after the other. */
export function allListings(all: readonly Listings[]): Listings {
  return {
    list: (tx, listed) => factsOf(all, (one) => one.list(tx, listed)),
    unlist: (tx, articleId) => factsOf(all, (one) => one.unlist(tx, articleId)),
  }
}

async function factsOf(all: readonly Listings[], tell: (one: Listings) => Promise<Fact[]>): Promise<Fact[]> {
  const facts: Fact[] = []
  for (const one of all) facts.push(...(await tell(one)))
  return facts
}
