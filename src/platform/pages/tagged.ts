import type { CacheTag } from './tags.ts'

/** Carried by every page: how many may is the budget's to say. */
const everywhere: CacheTag = 'site'

/**
 * Which kept pages carry which tag. No more than `most` carry one that names a single thing, so that neither one thread
 * with all its pages fills the store, nor does a change of one thing take long.
 */
export function createTagged(most: number) {
  const carriers = new Map<CacheTag, Set<string>>()

  return {
    /** Gives the pages that are to be let go for it: of each tag that too many carry, the one kept longest ago. */
    add(key: string, tags: readonly CacheTag[]): string[] {
      const over: string[] = []
      for (const tag of tags) {
        const keys = carriers.get(tag) ?? new Set()
        carriers.set(tag, keys.add(key))
        const [oldest] = keys
        if (keys.size > most && tag !== everywhere && oldest !== undefined) over.push(oldest)
      }
      return over
    },
    remove(key: string, tags: readonly CacheTag[]): void {
      for (const tag of tags) {
        const keys = carriers.get(tag)
        keys?.delete(key)
        if (keys?.size === 0) carriers.delete(tag)
      }
    },
    carrying: (tag: CacheTag): Iterable<string> => carriers.get(tag) ?? [],
    clear: () => carriers.clear(),
  }
}
