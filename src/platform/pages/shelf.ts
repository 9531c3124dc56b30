import { LRUCache } from 'lru-cache'
import type { Packed } from './pack.ts'
import type { CacheTag } from './tags.ts'
import { usual, type Variant } from './variants.ts'

/** Carried by every page: how many may is the budget's to say. */
const everywhere: CacheTag = 'site'
const usualPerTag = 500

type Bounds = { budget: number; mostPerTag?: number | undefined }

/**
 * Where pages are kept, by address and variant, and which of them carry which tag. When they take too many bytes, the one
 * asked for longest ago is let go. No more than `mostPerTag` carry one that names a single thing, so that neither one
 * thread with all its pages fills the store, nor does a change of one thing take long.
 */
export function createShelf({ budget, mostPerTag = usualPerTag }: Bounds) {
  const carriers = new Map<CacheTag, Set<string>>()
  const kept = new LRUCache<string, Packed>({
    maxSize: budget,
    sizeCalculation: (page) => page.size,
    dispose: (page, key) => untag(key, page.tags),
  })

  function tag(key: string, tags: readonly CacheTag[]): void {
    for (const each of tags) {
      const keys = carriers.get(each) ?? new Set()
      carriers.set(each, keys.add(key))
      const [oldest] = keys
      if (keys.size > mostPerTag && each !== everywhere && oldest !== undefined) kept.delete(oldest)
    }
  }

  function untag(key: string, tags: readonly CacheTag[]): void {
    for (const each of tags) {
      const keys = carriers.get(each)
      keys?.delete(key)
      if (keys?.size === 0) carriers.delete(each)
    }
  }

  return {
    /** Under which name the page that this variant of the address has is kept, if it is. */
    keyOf(address: string, variant: Variant): string {
      if (variant === usual) return address
      const own = variant + address
      return kept.has(own) || kept.peek(address)?.differs.includes(variant) ? own : address
    },
    find: (key: string): Packed | undefined => kept.get(key),
    keep(address: string, page: Packed): void {
      const key = page.variant + address
      kept.set(key, page)
      if (kept.has(key)) tag(key, page.tags)
    },
    drop: (key: string) => kept.delete(key),
    /** Every variant of a page carries its tags. */
    dropCarrying(dropped: CacheTag): void {
      for (const key of carriers.get(dropped) ?? []) kept.delete(key)
    },
    dropAll(): void {
      kept.clear()
      carriers.clear()
    },
    size: () => ({ pages: kept.size, bytes: kept.calculatedSize }),
  }
}
