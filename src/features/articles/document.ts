import { z } from 'zod'
import { clean, holdsUnwanted } from '../../base/text.ts'

/**
 * The body of an article: ProseMirror's JSON under one schema. Every block carries an id that stays with it through
 * every revision, so that replies and corrections can point at it. The editor, the importers and the renderer share
 * this file; nothing else may enter a body.
 */

/** Marks are kept in this order, outermost first, so that equal text has one form. */
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().max(2000).refine(isSafeLink) }) }),
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
])

const marks = z.array(mark).refine((all) => new Set(all.map((each) => each.type)).size === all.length)

/** Words on one line: no control character, nothing that turns the text around it. */
const line = z.string().transform(bodyText)

const text = z.strictObject({ type: z.literal('text'), text: line, marks: marks.optional() })

/** The one way for words into a body, from a form, the editor, Markdown or an importer. */
export function bodyText(given: string): string {
  return clean(given).replaceAll('\n', ' ')
}

const blockId = z.string().regex(/^[a-z0-9]{6,16}$/)
const words = z.array(text).transform((runs) => runs.filter((run) => run.text !== ''))
const attrs = z.strictObject({ id: blockId })

const paragraph = z.strictObject({ type: z.literal('paragraph'), attrs, content: words.optional() })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ id: blockId, level: z.union([z.literal(2), z.literal(3)]) }),
  content: words.optional(),
})
const listItem = z.strictObject({ type: z.literal('listItem'), attrs, content: z.array(paragraph).min(1) })
const bulletList = z.strictObject({ type: z.literal('bulletList'), attrs, content: z.array(listItem).min(1) })
const orderedList = z.strictObject({ type: z.literal('orderedList'), attrs, content: z.array(listItem).min(1) })
const blockquote = z.strictObject({ type: z.literal('blockquote'), attrs, content: z.array(paragraph).min(1) })
const pullQuote = z.strictObject({ type: z.literal('pullQuote'), attrs, content: words.optional() })
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    id: blockId,
    picture: z.string().max(64),
    caption: line.pipe(z.string().max(1000)).default(''),
  }),
})
const rule = z.strictObject({ type: z.literal('rule'), attrs })

const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  pullQuote,
  figure,
  rule,
])

const longest = 300_000
export const tooLong = 'An article holds at most 300,000 characters.'
const mostBlocks = 5000
/** A body of any length, as a form that comes back shows it. */
export const bodyShape = z.strictObject({ type: z.literal('doc'), content: z.array(block) })

/** At most 5,000 blocks and 300,000 characters: a body beyond that is not an article, and no page could show it. */
export const bodySchema = bodyShape
  .refine(({ content }) => content.length <= mostBlocks, 'An article holds at most 5,000 blocks.')
  .refine((body) => !isTooLong(body), tooLong)
  .refine((body) => areDistinct(idsIn(body.content)), 'Two blocks have one id.')

export type Body = z.infer<typeof bodyShape>
export type Block = z.infer<typeof block>
export type Words = z.infer<typeof words>
export type Mark = z.infer<typeof mark>
type Paragraph = z.infer<typeof paragraph>

/** One run of words a reader sees as a unit, in reading order. */
export type Passage = { id: string; kind: Block['type']; text: string }

/** Web addresses, mail addresses and places on this site; nothing that could run. */
export function isSafeLink(href: string): boolean {
  if (holdsUnwanted(href)) return false
  if (/^[/#](?!\/)[^\s\\]*$/.test(href)) return true
  if (!/^(https?:\/\/|mailto:)[^\s"'<>\\]+$/i.test(href)) return false
  return URL.canParse(href)
}

/** Every paragraph, heading, list item and quotation as plain text. Figures and rules say nothing here. */
export function passages(body: Body): Passage[] {
  return body.content.flatMap((entry) => passagesOf(entry))
}

/** The same with every figure in its place and its caption as its words, as the desk check reads a body. */
export function passagesWithFigures(body: Body): Passage[] {
  return body.content.flatMap((entry) =>
    entry.type === 'figure' ? [{ id: entry.attrs.id, kind: entry.type, text: entry.attrs.caption }] : passagesOf(entry),
  )
}

/** The body as a reader would read it aloud: passages a blank line apart. */
export function plainTextOf(body: Body): string {
  return passages(body)
    .map((passage) => passage.text)
    .join('\n\n')
}

function textOf(content: Words | undefined): string {
  return (content ?? []).map((run) => run.text).join('')
}

/** More marks than an article could have are told by their length alone, before they are read: at two a character. */
export function isTooLongToRead(markdown: string): boolean {
  return markdown.length > 2 * longest || markdown.split('\n', 4 * mostBlocks + 1).length > 4 * mostBlocks
}

export function isTooLong(body: Body): boolean {
  return lengthOf(body) > longest
}

function lengthOf(body: Body): number {
  return passages(body).reduce((length, passage) => length + passage.text.length, 0)
}

type Identified = { attrs: { id: string } }

function idsIn(blocks: readonly Identified[]): string[] {
  return blocks.flatMap((each) => [each.attrs.id, ...idsIn(insideOf(each))])
}

/** The blocks inside a list, an item or a quotation; words have no ids. */
function insideOf(block: Identified): Identified[] {
  return 'content' in block && Array.isArray(block.content) ? block.content.filter(isBlock) : []
}

function isBlock(inside: unknown): inside is Identified {
  return typeof inside === 'object' && inside !== null && 'attrs' in inside
}

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}

function passagesOf(entry: Block): Passage[] {
  switch (entry.type) {
    case 'figure':
    case 'rule':
      return []
    case 'bulletList':
    case 'orderedList':
      return entry.content.flatMap((item) => item.content.map((line) => passageOf(line, entry.type)))
    case 'blockquote':
      return entry.content.map((line) => passageOf(line, entry.type))
    default:
      return [{ id: entry.attrs.id, kind: entry.type, text: textOf(entry.content) }]
  }
}

function passageOf(line: Paragraph, kind: Block['type']): Passage {
  return { id: line.attrs.id, kind, text: textOf(line.content) }
}
