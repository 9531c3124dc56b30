import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { itemPutBack, itemRemoved, itemTrashed } from '../events.ts'
import { type Item, type ItemId, targetOf } from '../item.ts'
import type { Needs } from '../needs.ts'
import { changePlan } from '../permissions.ts'
import { lockOf, whileHeld } from '../planning.ts'
import { deleteTrashedItem, findTrashedItem, setItemTrashed } from './store.ts'

export type ItemTrashRefusal = 'not-allowed' | 'no-such-item' | 'has-text'
export type ItemTrashing = { id: ItemId; alongside: (tx: Writing, item: Item) => Promise<void> }

/** Puts what has no text where nothing finds it. What has text goes there as its article. */
export async function putItemInTrash(
  needs: Needs,
  actor: Actor,
  { id, alongside }: ItemTrashing,
): Promise<Outcome<Item, ItemTrashRefusal>> {
  return whileHeld(needs, id, async (tx, item): Promise<Outcome<Item, ItemTrashRefusal>> => {
    if (!may(actor, changePlan, targetOf(item, actor.id))) return refused('not-allowed')
    if (item.articleId !== null) return refused('has-text')
    await setItemTrashed(tx, id, needs.clock.now())
    needs.events.record(tx, itemTrashed, saidOf(actor, item))
    await alongside(tx, item)
    return done(item)
  })
}

/** Out of the trash, as it was. */
export async function takeItemOut(
  needs: Needs,
  actor: Actor,
  { id, alongside }: ItemTrashing,
): Promise<Outcome<Item, Exclude<ItemTrashRefusal, 'has-text'>>> {
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, lockOf(id))
    const item = await findTrashedItem(tx, id)
    if (!item) return refused('no-such-item')
    if (!may(actor, changePlan, targetOf(item, actor.id))) return refused('not-allowed')
    await setItemTrashed(tx, id, null)
    needs.events.record(tx, itemPutBack, saidOf(actor, item))
    await alongside(tx, item)
    return done(item)
  })
}

/** Removes for good what is in the trash. */
export async function removeTrashedItem({ events }: Needs, tx: Writing, id: ItemId): Promise<boolean> {
  await oneAtATime(tx, lockOf(id))
  const item = await findTrashedItem(tx, id)
  if (!item) return false
  await deleteTrashedItem(tx, id)
  const said = { actor: 'program:trash', subject: `item:${id}`, section: item.sectionId } as const
  events.record(tx, itemRemoved, { ...said, payload: { itemId: id, articleId: null } })
  return true
}

function saidOf(actor: Actor, { id, sectionId }: Item) {
  const said = { actor: doerOf(actor), subject: `item:${id}`, section: sectionId } as const
  return { ...said, payload: { itemId: id, articleId: null } }
}
