import { z } from 'zod'
import * as say from './messages/readers.ts'
import { cleanLine, plainLine } from './text.ts'

/** The id of a thing chosen from a list; empty for none. */
export const choice = z.string().max(40).default('')

export const line = (max: number) => plainLine({ max, min: 0 }).default(cleanLine(''))
/** One a line. */
export const lines = (max: number) =>
  z
    .string()
    .max(10_000)
    .default('')
    .transform((text) => [...new Set(text.split('\n').map(cleanLine).filter(Boolean))])
    .refine((all) => all.length <= max && all.every((each) => each.length <= 300), {
      error: () => say.atMostLines({ max }),
    })

/** Names what the form showed. */
export const madeFrom = z.string().max(40).default('')
