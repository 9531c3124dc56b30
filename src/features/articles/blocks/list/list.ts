import { z } from 'zod'
import type { HtmlElement, MarkdownPart } from '../../../../base/markup.ts'
import type { BlockDefinition, HtmlReading, MarkdownReading, Page, Part, Passage, Pen } from '../define.ts'
import { type Html, h } from '../html.ts'
import { allowed, isParagraph, lineHtml, type Paragraph, paragraph, passageOf } from '../paragraph/paragraph.ts'
import { attrs, saysSomething } from '../parts.ts'

/** Lists stand in lists this deep; what is deeper is kept as paragraphs of the innermost item. */
export const deepestList = 6

type List = { type: 'bulletList' | 'orderedList'; attrs: { id: string }; content: Item[] }
type Item = { type: 'listItem'; attrs: { id: string }; content: (Paragraph | List)[] }

/** An item begins with a paragraph, if only an empty one. */
function itemAt(depth: number): z.ZodType<Item> {
  const inside =
    depth > 1
      ? z.discriminatedUnion('type', [paragraph.schema, bulletsAt(depth - 1), numbersAt(depth - 1)])
      : paragraph.schema
  const content = z.array(inside).refine(([first]) => first?.type === 'paragraph')
  return z.strictObject({ type: z.literal('listItem'), attrs, content })
}

function bulletsAt(depth: number) {
  return z.strictObject({ type: z.literal('bulletList'), attrs, content: z.array(itemAt(depth)).min(1) })
}

function numbersAt(depth: number) {
  return z.strictObject({ type: z.literal('orderedList'), attrs, content: z.array(itemAt(depth)).min(1) })
}

const bullets = bulletsAt(deepestList)
const numbers = numbersAt(deepestList)

export const bulletList = {
  schema: bullets,
  type: 'bulletList',
  passages: passagesOf,
  html: listHtml,
  write: (list, pen) => list.content.map((each) => itemText(each, pen, pen.isOther ? '* ' : '- ')).join('\n'),
  fromMarkdown: (part, reading) =>
    part.name === 'BulletList' ? filled('bulletList', itemsIn(part, reading), reading) : undefined,
  fromHtml: (element, reading) =>
    element.name === 'ul' ? filled('bulletList', itemsOf(element, reading), reading) : undefined,
} satisfies BlockDefinition<z.output<typeof bullets>>

export const orderedList = {
  schema: numbers,
  type: 'orderedList',
  passages: passagesOf,
  html: listHtml,
  write: (list, pen) =>
    list.content.map((each, index) => itemText(each, pen, `${index + 1}${pen.isOther ? ')' : '.'} `)).join('\n'),
  fromMarkdown: (part, reading) =>
    part.name === 'OrderedList' ? filled('orderedList', itemsIn(part, reading), reading) : undefined,
  fromHtml: (element, reading) =>
    element.name === 'ol' ? filled('orderedList', itemsOf(element, reading), reading) : undefined,
} satisfies BlockDefinition<z.output<typeof numbers>>

function isList(block: Part): block is List {
  return block.type === 'bulletList' || block.type === 'orderedList'
}

function passagesOf({ type, content }: List): Passage[] {
  return content.flatMap((each) =>
    each.content.flatMap((block) => (isList(block) ? passagesOf(block) : [passageOf(block, type)])),
  )
}

function listHtml({ type, attrs: { id }, content }: List, page: Page): Html {
  return h(type === 'bulletList' ? 'ul' : 'ol', { id: `b-${id}` }, ...content.map((each) => itemHtml(each, page)))
}

/** An item of one line is that line; a list below it is the only other thing that leaves it without paragraphs. */
function itemHtml({ content }: Item, page: Page): Html {
  const [first, ...more] = content
  if (first && !isList(first) && more.every(isList))
    return lineHtml(
      'li',
      first,
      page,
      more.map((list) => listHtml(list, page)),
    )
  return h('li', {}, ...content.map((block) => (isList(block) ? listHtml(block, page) : lineHtml('p', block, page))))
}

function itemText({ content }: Item, pen: Pen, marker: string): string {
  const inside = ' '.repeat(marker.length)
  const said = content.filter((block) => isList(block) || saysSomething(block))
  const text = pen.blocks(said).replace(/\n(?=[^\n])/g, `\n${inside}`)
  const [first, second] = said
  const isTight =
    first && !isList(first) && second && isList(second) && said.length === 2 && begins.test(pen.blocks([second]))
  return (marker + (isTight ? text.replace('\n\n', '\n') : text)).trimEnd()
}

/** A list that a line above it cannot swallow. */
const begins = /^(?:[-*]|1[.)]) \S/

type Ids = { nextId: () => string }

function filled<Type extends string>(type: Type, content: Item[], { nextId }: Ids) {
  return content.length > 0 ? [{ type, attrs: { id: nextId() }, content }] : []
}

function itemsIn({ parts }: MarkdownPart, reading: MarkdownReading): Item[] {
  const items = parts.filter(({ name }) => name === 'ListItem')
  return items.map((each) => itemOf(reading.blocks(each.parts), reading))
}

function itemOf(blocks: readonly Part[], { nextId }: Ids): Item {
  const content = allowed(blocks, isInside, nextId)
  const [first] = content
  if (first && isList(first)) content.unshift({ type: 'paragraph', attrs: { id: nextId() } })
  return { type: 'listItem', attrs: { id: nextId() }, content }
}

function isInside(block: Part): block is Paragraph | List {
  return isParagraph(block) || (isList(block) && heightOf(block) < deepestList)
}

function heightOf({ content }: List): number {
  return 1 + Math.max(...content.flatMap((each) => each.content.map((block) => (isList(block) ? heightOf(block) : 0))))
}

/** Words in a list outside of any item get one, and a list there belongs to the item above. An item of nothing is none. */
function itemsOf({ nodes }: HtmlElement, reading: HtmlReading): Item[] {
  const said: Part[][] = []
  for (const node of nodes) {
    const isItem = node.is === 'element' && node.name === 'li'
    const blocks = reading.blocks(isItem ? node.nodes : [node])
    const last = said.at(-1)
    if (!isItem && last && blocks.every(isList)) last.push(...blocks)
    else if (blocks.length > 0) said.push(blocks)
  }
  return said.map((blocks) => itemOf(blocks, reading))
}
