import { type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Article } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { type Item, type ItemFacts, type ItemId, shownOfItem } from './item.ts'
import type { Needs } from './needs.ts'
import { type Alongside, changeHeld, type ItemRefusal, inPlan, lockOf, whileHeld } from './planning.ts'
import { findItem } from './store.ts'

export type ReworkRefusal = ItemRefusal | 'changed-since'

/**
 * `into` says what becomes of what is decided now, and nothing where that is not what it was to be made from. `alongside`
 * is what a caller keeps in the same transaction.
 */
export type Rework = {
  into: (now: ItemFacts, item: Item) => Partial<ItemFacts> | undefined
  alongside: Alongside
}

/** Decides otherwise about one thing of an item, whatever else of it was decided meanwhile. */
export async function rework(
  needs: Needs,
  actor: Actor,
  { id, ...change }: Rework & { id: ItemId },
): Promise<Outcome<Item, ReworkRefusal>> {
  return whileHeld(needs, id, (tx, before) => reworkHeld(needs, tx, { actor, before, ...change }))
}

/** The same of an article, which may not have been in the plan so far. */
export async function reworkOf(
  needs: Needs,
  actor: Actor,
  { article, ...change }: Rework & { article: Article },
): Promise<Outcome<Item, ReworkRefusal>> {
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, `plan of article:${article.id}`)
    const planned = await inPlan(needs, tx, article)
    if (!planned) return refused('no-such-item')
    await oneAtATime(tx, lockOf(planned.id))
    const before = await findItem(tx, planned.id)
    return before ? reworkHeld(needs, tx, { actor, before, ...change }) : refused('no-such-item')
  })
}

type Held = Rework & { actor: Actor; before: Item }

async function reworkHeld(
  needs: Needs,
  tx: Writing,
  { actor, before, into, alongside }: Held,
): Promise<Outcome<Item, ReworkRefusal>> {
  const now = shownOfItem(before)
  const changed = into(now, before)
  if (!changed) return refused('changed-since')
  const outcome = await changeHeld(needs, tx, { actor, before, facts: { ...now, ...changed } })
  // Nothing is named that it was made from, so nobody is overtaken.
  if ('refused' in outcome) return refused(outcome.refused === 'changed-meanwhile' ? 'changed-since' : outcome.refused)
  await alongside(tx, { before, after: outcome.done })
  return outcome
}
