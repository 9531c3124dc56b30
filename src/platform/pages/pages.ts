import { minutes } from '../../base/clock.ts'
import { createVouching } from './alone.ts'
import { createDating } from './dating.ts'
import { type Packed, pack, type Rendering } from './pack.ts'
import { createShelf } from './shelf.ts'
import type { PageChange } from './store.ts'
import type { CacheTag } from './tags.ts'
import { type AskVariant, askVariant, usual, type Variant, type Variants, variantReader } from './variants.ts'

/** What a page is before it is bytes: its answer, and the tags of what it was made from. `undefined` means there is none. */
export type Render = (variant: AskVariant) => Promise<Rendering | undefined>

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
  /** What one address may have pages of its own for; without them, everybody has the same. */
  variants?: Variants
  /** How many pages may carry one tag, but for that of the site. */
  mostPerTag?: number
}

const newestKept = 10_000

/**
 * The page store: bytes rendered once after a change and kept under their address, or their variant of it, until
 * something they were made from changes. One caller renders while the others wait.
 */
export function createPages(needs: Needs) {
  const { budget, now, headers = {}, servedAlone = minutes(15), elapsed = () => performance.now() } = needs
  const { variants, mostPerTag } = needs
  const shelf = createShelf({ budget, mostPerTag })
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

  /** By the clock, and by the time that has passed: a clock that is set back makes nothing last longer. */
  function isOver(page: Packed): boolean {
    if (page.goodUntil === Number.POSITIVE_INFINITY) return false
    return page.goodUntil <= now() || elapsed() >= (endsAt.get(page) ?? 0)
  }

  function keep(address: string, page: Packed): void {
    endsAt.set(page, elapsed() + page.goodUntil - now())
    shelf.keep(address, page)
  }

  function drop(tags: readonly CacheTag[]): void {
    if (tags.length > 0) dropThose(tags)
  }

  function dropThose(tags: readonly CacheTag[]): void {
    changes += 1
    changed()
    for (const tag of tags) {
      changedAt.set(tag, changes)
      shelf.dropCarrying(tag)
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
    shelf.dropAll()
    rendering.clear()
    // Whoever keeps something of their own cannot vouch for it either; the site itself stands for everything.
    for (const hear of listeners) hear(['site'])
  }

  function isStillTrue(page: Packed, since: number): boolean {
    if (droppedAllAt > since) return false
    return page.tags.every((tag) => (changedAt.get(tag) ?? 0) <= since)
  }

  async function renderAndKeep(address: string, render: Render, variant: Variant): Promise<Packed | undefined> {
    const since = changes
    const { ask, differs } = askVariant(variant)
    const made = await render(ask)
    if (!made) return undefined
    const own = { differs: differs(), variant: differs().includes(variant) ? variant : usual }
    const page = await pack({ ...made, headers: { ...headers, ...made.headers } }, own)
    if (isStillTrue(page, since)) keep(address, dated(page))
    return page
  }

  return {
    ...vouching,

    /** The variant that whoever sends these cookies reads. */
    variantOf: variantReader(variants),

    /** The kept page, if there is one that has not passed its time. */
    find(address: string, variant: Variant = usual): Packed | undefined {
      const key = shelf.keyOf(address, variant)
      const page = shelf.find(key)
      // A page that says too much of yesterday is better than none; who cannot be asked cannot render it anew either.
      if (vouching.isAlone()) return vouching.isServing() ? page : undefined
      if (page && isOver(page)) {
        shelf.drop(key)
        changed()
        return undefined
      }
      return page && dated(page)
    },

    /** The page at this address, kept, being rendered by somebody else, or rendered now. */
    async get(address: string, render: Render, variant: Variant = usual): Promise<Packed | undefined> {
      const page = this.find(address, variant)
      if (page) return page
      const name = variant + address
      const waiting = rendering.get(name)
      if (waiting !== undefined) return waiting
      const mine = renderAndKeep(address, render, variant).finally(() => {
        if (rendering.get(name) === mine) rendering.delete(name)
      })
      rendering.set(name, mine)
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
    size: shelf.size,
  }
}
