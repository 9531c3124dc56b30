import { z } from 'zod'
import { findHtml, type HtmlElement, type HtmlNode, htmlWords, type MarkdownPart } from '../../../../base/markup.ts'
import { line } from '../../inline/text.ts'
import { plainLine } from '../../inline/write.ts'
import * as say from '../../messages/readers.ts'
import { containerArgument } from '../containers.ts'
import type { BlockDefinition, HtmlReading, MarkdownReading, Page, Pen } from '../define.ts'
import { type Html, h } from '../html.ts'
import { lineHtml, lineOf, type Paragraph, paragraph, passageOf } from '../paragraph/paragraph.ts'
import { attrs, blockId } from '../parts.ts'

const mostRows = 1000
const mostColumns = 60

const cell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs,
  content: z.array(paragraph.schema).length(1),
})
const row = z.strictObject({ type: z.literal('tableRow'), attrs, content: z.array(cell).min(1).max(mostColumns) })
const schema = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ id: blockId, caption: line.pipe(z.string().max(1000)).default('') }),
  content: z
    .array(row)
    .min(1)
    .max(mostRows)
    .refine((rows) => rows.every(({ content }) => content.length === rows[0]?.content.length)),
})
type Table = z.output<typeof schema>
type Row = z.output<typeof row>
type Cell = z.output<typeof cell>

/** Rows of as many cells; a heading is a cell like others, above its column or before its row. */
export const table = {
  schema,
  type: 'table',
  passages: ({ attrs: { id, caption }, content }) => [
    ...(caption === '' ? [] : [{ id, kind: 'cell' as const, text: caption }]),
    ...content.flatMap((each) =>
      each.content.flatMap(({ content: lines }) => lines.map((one) => passageOf(one, 'cell'))),
    ),
  ],
  html: tableHtml,
  write: writeTable,
  sameAs: ({ attrs: { caption } }) => caption,
  fromMarkdown: (part, reading) => {
    if (part.name === 'Table') return filled(rowsIn(part, reading, false), '', reading)
    const argument = containerArgument(reading.source, part, /^table$/)
    const own = part.parts.find(({ name }) => name === 'Table')
    if (argument === undefined || !own) return undefined
    const title = part.parts.find(({ name }) => name === 'Paragraph')
    const said = title ? reading.inline(title).map((each) => ('text' in each ? each.text : '')) : []
    return filled(rowsIn(own, reading, argument === 'headed-rows'), said.join(''), reading)
  },
  fromHtml: (element, reading) => {
    const own = element.name === 'table' ? element : findHtml(element.name === 'figure' ? element.nodes : [], isTable)
    if (!own || (own !== element && !isCaptioned(element, own))) return undefined
    const title = findHtml(element.nodes, ({ name }) => name === 'figcaption' || name === 'caption')
    const caption = htmlWords(title?.nodes ?? [])
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 1000)
    const rows = rowsOf(own, reading)
    if (rows.length > mostRows || rows.some(({ content }) => content.length > mostColumns)) return undefined
    return filled(rows, caption, reading)
  },
} satisfies BlockDefinition<Table>

function tableHtml({ attrs: { id, caption }, content }: Table, page: Page): Html {
  const named = caption === '' ? { 'aria-label': say.table() } : { 'aria-labelledby': `b-${id}` }
  const title = caption === '' ? null : h('caption', { id: `b-${id}` }, caption, page.beside(id))
  const [first, ...others] = content
  const isHead = first?.content.every(({ type }) => type === 'tableHeader')
  const head = isHead && first ? h('thead', {}, rowHtml(first, 'col', page)) : null
  const body = (isHead ? others : content).map((each) => rowHtml(each, 'row', page))
  const whole = h('table', caption === '' ? { id: `b-${id}` } : {}, title, head, h('tbody', {}, ...body))
  // A table wider than the page moves in a region of its own, which the keys reach.
  return h('div', { class: 'wide', role: 'region', tabindex: 0, ...named }, whole)
}

function rowHtml({ content }: Row, scope: 'col' | 'row', page: Page): Html {
  return h(
    'tr',
    {},
    ...content.map(({ type, content: [only] }) => {
      if (!only) return null
      return type === 'tableHeader' ? headerHtml(only, scope, page) : lineHtml('td', only, page)
    }),
  )
}

function headerHtml(only: Paragraph, scope: string, page: Page): Html {
  return h('th', { id: `b-${only.attrs.id}`, scope }, page.words(only.content))
}

/** GitHub’s tables have headings above and no captions: what is more stands round the table. */
function writeTable({ attrs: { caption }, content }: Table, pen: Pen): string {
  const cells = content.map((each) => each.content.map(({ content: [only] }) => pen.cell(only?.content)))
  const [first, ...others] = content
  const hasHead = isHeaded(first)
  const width = cells[0]?.length ?? 0
  const rows = hasHead ? cells : [Array.from({ length: width }, () => ''), ...cells]
  const lines = rows.map((each) => `| ${each.join(' | ')} |`)
  const text = [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n')
  const headed = (hasHead ? others : content).some((each) => each.content[0]?.type === 'tableHeader')
  if (caption === '' && !headed) return text
  const title = caption === '' ? '' : `${plainLine(caption)}\n\n`
  return `::: table${headed ? ' headed-rows' : ''}\n${title}${text}\n:::`
}

function isHeaded(first: Row | undefined): boolean {
  return first?.content.every(({ type }) => type === 'tableHeader') === true
}

function rowsIn({ parts }: MarkdownPart, reading: MarkdownReading, hasHeadedRows: boolean): Row[] {
  const [header, ...others] = parts.filter(({ name }) => name === 'TableHeader' || name === 'TableRow')
  if (!header) return []
  const head = rowFrom(header, reading, () => true)
  const rows = others.map((each) => rowFrom(each, reading, (at) => hasHeadedRows && at === 0, head.content.length))
  const isEmpty = head.content.every(({ content: [only] }) => (only?.content ?? []).length === 0)
  return isEmpty && rows.length > 0 ? rows : [head, ...rows]
}

function rowFrom(
  { from, to, parts }: MarkdownPart,
  reading: MarkdownReading,
  ...[isHeader, width]: [(at: number) => boolean, number?]
): Row {
  const bars = parts.filter(({ name }) => name === 'TableDelimiter')
  const edges = bars.map((bar) => bar.to)
  const isOpen = reading.source.slice(from, bars[0]?.from ?? to).trim() !== ''
  const starts = isOpen ? [from, ...edges] : edges
  const cells = starts.flatMap((start, at) => {
    const end = bars.find((bar) => bar.from >= start)?.from ?? to
    const isLast = at === starts.length - 1 && reading.source.slice(start, end).trim() === '' && end === to
    return isLast ? [] : [{ from: start, to: end, parts: parts.filter((each) => each.from >= start && each.to <= end) }]
  })
  const count = width ?? cells.length
  return rowOf(
    Array.from({ length: count }, (_none, at) => {
      const found = cells[at]
      const own = found?.parts.find(({ name }) => name === 'TableCell')
      return cellOf(
        isHeader(at),
        own ? lineOf(reading.words(own), reading.nextId) : lineOf([], reading.nextId),
        reading,
      )
    }),
    reading,
  )
}

type Ids = { nextId: () => string }

function rowOf(content: Cell[], { nextId }: Ids): Row {
  return { type: 'tableRow', attrs: { id: nextId() }, content }
}

function cellOf(isHeader: boolean, only: Paragraph, { nextId }: Ids): Cell {
  return { type: isHeader ? 'tableHeader' : 'tableCell', attrs: { id: nextId() }, content: [only] }
}

/** Every row as long as the longest. A table in which nothing is said is none. */
function filled(rows: Row[], caption: string, reading: Ids): Table[] {
  const width = Math.max(0, ...rows.map(({ content }) => content.length))
  const isSaid = rows.some(({ content }) => content.some(({ content: [only] }) => (only?.content ?? []).length > 0))
  if (!isSaid || width === 0) return []
  const content = rows.map((each) => ({
    ...each,
    content: [
      ...each.content,
      ...Array.from({ length: width - each.content.length }, () => cellOf(false, lineOf([], reading.nextId), reading)),
    ],
  }))
  return [{ type: 'table', attrs: { id: reading.nextId(), caption }, content }]
}

function isTable({ name }: HtmlElement): boolean {
  return name === 'table'
}

/** A figure that is a table and what is said of it, and nothing else. */
function isCaptioned(figure: HtmlElement, own: HtmlElement): boolean {
  return figure.nodes.every((node) => {
    if (node.is === 'text') return node.text.trim() === ''
    return node === own || node.name === 'figcaption' || findHtml(node.nodes, (each) => each === own) !== undefined
  })
}

function rowsOf(own: HtmlElement, reading: HtmlReading): Row[] {
  const rows = elementsIn(own.nodes, (name) => /^(?:tr|thead|tbody|tfoot)$/.test(name), 'tr')
  return rows.map((each) => {
    const inHead = isInHead(own, each)
    const cells = each.nodes.filter((node) => node.is === 'element' && /^t[dh]$/.test(node.name)) as HtmlElement[]
    return rowOf(
      cells.flatMap((one) => cellsOf(one, inHead, reading)),
      reading,
    )
  })
}

/** A cell over several columns is one, and empty ones beside it. */
function cellsOf(one: HtmlElement, inHead: boolean, reading: HtmlReading): Cell[] {
  const isHeader = one.name === 'th' || inHead
  const span = Math.min(mostColumns, Math.max(1, Number.parseInt(one.attributes.get('colspan') ?? '', 10) || 1))
  if (span > 1 || (Number.parseInt(one.attributes.get('rowspan') ?? '', 10) || 1) > 1) reading.leave('joined cell')
  const beside = Array.from({ length: span - 1 }, () => cellOf(isHeader, lineOf([], reading.nextId), reading))
  return [cellOf(isHeader, lineOf(reading.words(one.nodes), reading.nextId), reading), ...beside]
}

function isInHead(own: HtmlElement, each: HtmlElement): boolean {
  return own.nodes.some((node) => node.is === 'element' && node.name === 'thead' && node.nodes.includes(each))
}

function elementsIn(nodes: readonly HtmlNode[], isWithin: (name: string) => boolean, wanted: string): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (node.is === 'text' || !isWithin(node.name)) return []
    return node.name === wanted ? [node] : elementsIn(node.nodes, isWithin, wanted)
  })
}
