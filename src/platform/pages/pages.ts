import { LRUCache } from 'lru-cache'
import { minutes } from '../../base/clock.ts'
import { createVouching } from './alone.ts'
import { createDating } from './dating.ts'
import { type Packed, pack, type Rendering } from './pack.ts'
import type { PageChange } from './store.ts'
import type { CacheTag } from './tags.ts'

/** What a page is before it is bytes: its answer, and the tags of what it was made from. `undefined` means there is none. */
export type Render = () => Promise<Rendering | undefined>

export type Pages = ReturnType<typeof createPages>

type Needs = {
  /** Bytes, all encodings together. */
  budget: number
  now: () => number
  /** Sent with every kept page, since no middleware sees it again. */
  headers?: Record<string, string>
  /** How long pages are served, in milliseconds, while nobody can ask whether they are still true. */
  servedAlone?: number
  /** Milliseconds that only grow, whatever the clock is set to. */
  elapsed?: () => number
}

const newestKept = 10_000

/**
 * The page store: bytes rendered once after a change and kept under their address until something they were made
 * from changes. One caller renders while the others wait.
 */
export function createPages(needs: Needs) {
  const { budget, now, headers = {}, servedAlone = minutes(15), elapsed = () => performance.now() } = needs
  const kept = new LRUCache<string, Packed>({
    maxSize: budget,
    sizeCalculation: (page) => page.size,
    dispose: (page, address) => forget(address, page),
  })
  const addressesByTag = new Map<CacheTag, Set<string>>()
  const rendering = new Map<string, Promise<Packed | undefined>>()
  /** When each tag was last dropped, counted in changes; consulted by renders that were under way. */
  const changedAt = new Map<CacheTag, number>()
  /** When a page is over, by `elapsed`. */
  const endsAt = new WeakMap<Packed, number>()
  let changes = 0
  let droppedAllAt = 0
  let seen = 0
  const { changed, dated } = createDating(now)
  const appliedEarly = new Set<number>()
  const vouching = createVouching({ elapsed, servedAlone })
  const listeners: ((tags: readonly CacheTag[]) => void)[] = []

  function forget(address: string, page: Packed): void {
    for (const tag of page.tags) {
      const addresses = addressesByTag.get(tag)
      addresses?.delete(address)
      if (addresses?.size === 0) addressesByTag.delete(tag)
    }
  }

  /** By the clock, and by the time that has passed: a clock that is set back makes nothing last longer. */
  function isOver(page: Packed): boolean {
    if (page.goodUntil === Number.POSITIVE_INFINITY) return false
    return page.goodUntil <= now() || elapsed() >= (endsAt.get(page) ?? 0)
  }

  function keep(address: string, page: Packed): void {
    endsAt.set(page, elapsed() + page.goodUntil - now())
    kept.set(address, page)
    if (!kept.has(address)) return
    for (const tag of page.tags) {
      const addresses = addressesByTag.get(tag) ?? new Set()
      addressesByTag.set(tag, addresses.add(address))
    }
  }

  function drop(tags: readonly CacheTag[]): void {
    if (tags.length > 0) dropThose(tags)
  }

  function dropThose(tags: readonly CacheTag[]): void {
    changes += 1
    changed()
    for (const tag of tags) {
      changedAt.set(tag, changes)
      for (const address of addressesByTag.get(tag) ?? []) kept.delete(address)
    }
    for (const hear of listeners) hear(tags)
    // Whoever asks from now on must see the change, so nobody new may join a render that began before it.
    rendering.clear()
    if (changedAt.size > newestKept) forgetOldChanges()
  }

  /** A render older than this cannot tell any more what changed under it, so it is not kept. */
  function forgetOldChanges(): void {
    changedAt.clear()
    droppedAllAt = changes
  }

  function dropAll(): void {
    changes += 1
    changed()
    droppedAllAt = changes
    kept.clear()
    addressesByTag.clear()
    rendering.clear()
    // Whoever keeps something of their own cannot vouch for it either; the site itself stands for everything.
    for (const hear of listeners) hear(['site'])
  }

  function isStillTrue(page: Packed, since: number): boolean {
    if (droppedAllAt > since) return false
    return page.tags.every((tag) => (changedAt.get(tag) ?? 0) <= since)
  }

  async function renderAndKeep(address: string, render: Render): Promise<Packed | undefined> {
    const since = changes
    const made = await render()
    if (!made) return undefined
    const page = await pack({ ...made, headers: { ...headers, ...made.headers } })
    if (isStillTrue(page, since)) keep(address, dated(page))
    return page
  }

  return {
    ...vouching,

    /** The kept page, if there is one that has not passed its time. */
    find(address: string): Packed | undefined {
      const page = kept.get(address)
      // A page that says too much of yesterday is better than none; who cannot be asked cannot render it anew either.
      if (vouching.isAlone()) return vouching.isServing() ? page : undefined
      if (page && isOver(page)) {
        kept.delete(address)
        changed()
        return undefined
      }
      return page && dated(page)
    },

    /** The page at this address, kept, being rendered by somebody else, or rendered now. */
    async get(address: string, render: Render): Promise<Packed | undefined> {
      const page = this.find(address)
      if (page) return page
      const waiting = rendering.get(address)
      if (waiting !== undefined) return waiting
      const mine = renderAndKeep(address, render).finally(() => {
        if (rendering.get(address) === mine) rendering.delete(address)
      })
      rendering.set(address, mine)
      return mine
    },

    /** A change this process committed: applied at once, and skipped when the table tells of it later. */
    applyOwn(change: PageChange): void {
      drop(change.tags)
      if (change.tags.length > 0 && change.n > seen) appliedEarly.add(change.n)
    },

    /** Changes read from the table, in their order. */
    applyRead(read: PageChange[] | 'too-old', newest: number): void {
      if (read === 'too-old') {
        dropAll()
        appliedEarly.clear()
        seen = newest
        return
      }
      for (const change of read) {
        // Told by a look that was overtaken.
        if (change.n <= seen) continue
        if (!appliedEarly.delete(change.n)) drop(change.tags)
        seen = change.n
      }
    },

    /** Told of every tag that is dropped, here or in another process. */
    onChange(hear: (tags: readonly CacheTag[]) => void): void {
      listeners.push(hear)
    },

    seen: () => seen,
    startAt(newest: number): void {
      seen = newest
      vouching.checked(elapsed())
    },
    drop,
    dropAll,
    size: () => ({ pages: kept.size, bytes: kept.calculatedSize }),
  }
}
