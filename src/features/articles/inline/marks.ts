import type { z } from 'zod'
import { bold } from './bold/bold.ts'
import type { MarkDefinition } from './define.ts'
import { italic } from './italic/italic.ts'
import { link } from './link/link.ts'
import { schemasOf } from './schemas.ts'
import { strike } from './strike/strike.ts'
import { subscript } from './subscript/subscript.ts'
import { superscript } from './superscript/superscript.ts'

/** Every mark that words can have, outermost first: they are kept in this order, so that equal text has one form. */
const all = [link, bold, italic, strike, superscript, subscript] as const

export type Mark = z.output<(typeof all)[number]['schema']>
export const marks: readonly MarkDefinition<Mark>[] = all as readonly unknown[] as readonly MarkDefinition<Mark>[]
export const markSchemas = schemasOf(all)

export function inOrder(given: readonly Mark[]): Mark[] {
  return marks.flatMap(({ type }) => given.find((mark) => mark.type === type) ?? [])
}
