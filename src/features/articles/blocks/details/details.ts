import { z } from 'zod'
import type { HtmlElement } from '../../../../base/markup.ts'
import { words } from '../../inline/words.ts'
import { blockquote } from '../blockquote/blockquote.ts'
import { code } from '../code/code.ts'
import { containerArgument } from '../containers.ts'
import type { BlockDefinition, Part } from '../define.ts'
import { h } from '../html.ts'
import { bulletList, orderedList } from '../list/list.ts'
import { allowed, lineOf, paragraph, passageOf } from '../paragraph/paragraph.ts'
import { attrs, contentOf } from '../parts.ts'

const summary = z.strictObject({ type: z.literal('summary'), attrs, content: words.optional() })
const insides = [paragraph, bulletList, orderedList, blockquote, code]
const inside = z.discriminatedUnion('type', [
  paragraph.schema,
  bulletList.schema,
  orderedList.schema,
  blockquote.schema,
  code.schema,
])
type Inside = z.output<typeof inside>
const schema = z.strictObject({
  type: z.literal('details'),
  attrs,
  content: z.tuple([summary], inside).refine(({ length }) => length > 1),
})
type Details = z.output<typeof schema>

/** Something that a reader may open, under the line that says what it is. */
export const details = {
  schema,
  type: 'details',
  passages: ({ content: [head, ...rest] }) => [
    passageOf(head, 'label'),
    ...rest.flatMap((block) => definitionFor(block).passages(block)),
  ],
  html: ({ attrs: { id }, content: [head, ...rest] }, page) => {
    const said = h('summary', { id: `b-${head.attrs.id}` }, page.words(head.content))
    // No link can stand in what is pressed itself.
    const beside = page.beside(head.attrs.id)
    return h('details', { id: `b-${id}` }, said, beside ? h('div', {}, beside) : null, page.blocks(rest))
  },
  write: ({ content: [head, ...rest] }, pen) => {
    const text = pen.blocks(rest)
    const colons = ':'.repeat(Math.max(3, ...Array.from(text.matchAll(/^:+/gm), ([run]) => run.length + 1)))
    return `${colons} details ${pen.cell(head.content)}`.trimEnd().concat(`\n${text}\n${colons}`)
  },
  fromMarkdown: (part, reading) => {
    const said = containerArgument(reading.source, part, /^details$/)
    if (said === undefined) return undefined
    const head = { type: 'summary' as const, attrs: { id: reading.nextId() }, ...contentOf(reading.line(said)) }
    return [detailsOf(head, reading.blocks(part.parts), reading.nextId)]
  },
  fromHtml: ({ name, nodes }, reading) => {
    if (name !== 'details') return undefined
    const own = nodes.find((node): node is HtmlElement => node.is === 'element' && node.name === 'summary')
    const blocks = reading.blocks(nodes.filter((node) => node !== own))
    const said = reading.words(own?.nodes ?? [])
    if (blocks.length === 0) return said.length > 0 ? undefined : []
    const head = { type: 'summary' as const, attrs: { id: reading.nextId() }, ...contentOf(said) }
    return [detailsOf(head, blocks, reading.nextId)]
  },
} satisfies BlockDefinition<Details>

function definitionFor({ type }: Part): BlockDefinition {
  const found = insides.find((each) => each.type === type) ?? paragraph
  return found as unknown as BlockDefinition
}

function isInside(block: Part): block is Inside {
  return insides.some(({ type }) => type === block.type)
}

function detailsOf(head: z.output<typeof summary>, blocks: readonly Part[], nextId: () => string): Details {
  const content = allowed(blocks, isInside, nextId)
  return {
    type: 'details',
    attrs: { id: nextId() },
    content: [head, ...(content.length > 0 ? content : [lineOf([], nextId)])],
  }
}
