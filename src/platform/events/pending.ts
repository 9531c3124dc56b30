import type { Writing } from '../database/tables.ts'
import type { CacheTag } from '../pages/tags.ts'
import type { Kept } from './define.ts'

/** An event that has no number yet. */
export type NewEvent = Omit<Kept, 'seq'>

export type Pending = { events: NewEvent[]; drops: Set<CacheTag> }

const pending = new WeakMap<Writing, Pending>()

/** Remembers an event until this transaction is about to commit; one that is taken back leaves nothing. */
export function noteEvent(tx: Writing, event: NewEvent): void {
  pendingOf(tx).events.push(event)
}

/** Remembers, for the rest of this transaction, that what these tags name changed. */
export function noteChanges(tx: Writing, tags: readonly CacheTag[]): void {
  for (const tag of tags) pendingOf(tx).drops.add(tag)
}

/** What waits for the commit, once. */
export function takePending(tx: Writing): Pending | undefined {
  const found = pending.get(tx)
  pending.delete(tx)
  return found
}

function pendingOf(tx: Writing): Pending {
  const found = pending.get(tx) ?? { events: [], drops: new Set() }
  pending.set(tx, found)
  return found
}

/** Whether something was recorded in this transaction. */
export function hasEvents(tx: Writing): boolean {
  return (pending.get(tx)?.events.length ?? 0) > 0
}
