import { z } from 'zod'
import { type Id, isId } from '../../../base/id.ts'

/** Words asked for, cut where no question of ours is longer; empty when nothing was. */
export function words(longest = 200) {
  return z
    .string()
    .default('')
    .transform((text) => text.slice(0, longest))
}

/** The id of a thing; `null` when nothing, or nothing that could be one, was named. */
export function anId<Kind extends string>(_kind: Kind) {
  return z
    .string()
    .optional()
    .transform((text) => (text !== undefined && isId(text) ? (text as Id<Kind>) : null))
}

/** A whole number; `undefined` when there was none. */
export const aNumber = z
  .string()
  .optional()
  .transform((text) => {
    const number = Number(text || Number.NaN)
    return Number.isSafeInteger(number) ? number : undefined
  })

/** What was just done, for the page to say. */
export const done = z.string().max(40).optional()

/** What every list of the newsroom may be asked: its order, and the place it goes on from; the list itself reads them. */
export const listQuery = { sort: words(40), after: words(500), before: words(500) } as const
