import { type Outcome, refused } from '../../base/outcome.ts'
import type { Trash } from '../trash/index.ts'
import type { BulkRefusal, Did, Fact, Keep, Undoing } from './bulk.ts'

type Beside = NonNullable<Parameters<Trash['putArticle']>[2]>
type Put = (beside: Beside) => Promise<Outcome<unknown, BulkRefusal>>

/** Puts it there, and keeps when, by which it is known again. */
export function intoTrash(keep: Keep, put: Put): Promise<Did> {
  return put((tx, { id, at }) =>
    keep(tx, { was: { is: 'trashed', as: id, at: null }, became: { is: 'trashed', as: id, at } }),
  )
}

type Trashed = Extract<Fact, { is: 'trashed' }>

/** Puts it back, unless somebody has done that and it was put there again since. */
export async function fromTrash(trash: Trash, became: Trashed, { actor, change, keep }: Undoing): Promise<Did> {
  const there = await trash.byId(became.as)
  if (there && there.at !== became.at) return refused('changed-since')
  return trash.putBack(actor, became.as, (tx) => keep(tx, change))
}
