import { cutIn, isPossible, isWhole, nameOfCut } from '../../../base/framing.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import { keptByIds } from '../store.ts'
import { keepCuts } from './store.ts'

/** Where a picture is shown by a shape, or by a cut of that place alone. */
export type Shown = { picture: string; crop: string }

/** Cuts that an article shows by itself: addresses may name them from then on. What lies beyond a picture is none. */
export async function keepOwnCuts(tx: Writing, shown: readonly Shown[]): Promise<void> {
  const own = shown.filter(({ crop }) => cutIn(crop) !== undefined)
  if (own.length === 0) return
  const pictures = await keptByIds(tx, Array.from(new Set(own.map(({ picture }) => picture))))
  for (const picture of pictures) {
    const cuts = own.flatMap(({ picture: id, crop }) => (id === picture.id ? (cutIn(crop) ?? []) : []))
    const possible = cuts.filter((cut) => isPossible(cut, picture) && !isWhole(cut, picture))
    await keepCuts(tx, picture.id, possible.map(nameOfCut))
  }
}
