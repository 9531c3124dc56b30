import type { z } from 'zod'
import { schemasOf } from '../inline/schemas.ts'
import { blockquote } from './blockquote/blockquote.ts'
import { card } from './card/card.ts'
import { code } from './code/code.ts'
import type { BlockDefinition, Part } from './define.ts'
import { details } from './details/details.ts'
import { figure } from './figure/figure.ts'
import { file } from './file/file.ts'
import { heading } from './heading/heading.ts'
import { bulletList, orderedList } from './list/list.ts'
import { paragraph } from './paragraph/paragraph.ts'
import { pullQuote } from './pull-quote/pull-quote.ts'
import { rule } from './rule/rule.ts'
import { table } from './table/table.ts'

/** Every kind of block there is; the first that takes a piece of Markdown or HTML for its own makes a block of it. */
const all = [
  figure,
  table,
  card,
  file,
  code,
  details,
  heading,
  bulletList,
  orderedList,
  pullQuote,
  blockquote,
  rule,
  paragraph,
] as const

export type Block = z.output<(typeof all)[number]['schema']>
export const blockSchemas = schemasOf(all)
export const definitions = all as readonly unknown[] as readonly BlockDefinition[]

const byType = new Map(definitions.map((definition) => [definition.type, definition]))

export function isBlock(part: Part): boolean {
  return byType.has(part.type)
}

/** How a block of a body is read and shown. */
export function definitionOf({ type }: { type: string }): BlockDefinition {
  const found = byType.get(type)
  if (!found) throw new Error(`There is no block of the kind ${type}.`)
  return found
}
