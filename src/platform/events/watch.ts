import type { CommitWatcher } from '../database/database.ts'
import type { Writing } from '../database/tables.ts'
import type { CacheTag } from '../pages/tags.ts'
import { type Pending, takePending } from './pending.ts'
import { insertEvents } from './store.ts'

/** What one transaction has put into the log: the number of its last event, their types, and what they drop. */
export type Committed = { n: number; types: readonly string[]; tags: CacheTag[] }

const numbered = new WeakMap<Writing, Committed>()

/**
 * Writes what was recorded as the transaction's last act, so that numbers become visible in their order; `hear` is told
 * of it once that has committed. However many watch, it is written once.
 */
export function eventWatcher(hear: (committed: Committed) => void): CommitWatcher {
  return {
    async committing(tx) {
      const pending = takePending(tx)
      if (pending) numbered.set(tx, await written(tx, pending))
    },
    committed(tx) {
      const committed = numbered.get(tx)
      if (committed) hear(committed)
    },
  }
}

async function written(tx: Writing, { events, drops }: Pending): Promise<Committed> {
  if (events.length === 0) throw new Error(`No event says why pages are dropped: ${[...drops].join(', ')}.`)
  const tags = [...drops]
  const n = await insertEvents(tx, events, tags)
  return { n, types: events.map(({ type }) => type), tags }
}
