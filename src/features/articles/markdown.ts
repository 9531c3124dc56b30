import type { StateBlock, Token } from 'markdown-it'
import MarkdownIt from 'markdown-it'
import { type Block, type Body, isSafeLink, type Mark, type Words } from './document.ts'

/**
 * Reads Markdown (CommonMark) into a body. A pull quote stands between `::: pull-quote` and `:::`; a line of three
 * asterisks is a rule; `![caption](/pictures/ID)` alone in its paragraph is a figure. HTML is text. Headings of any
 * level become 2 or 3. Quotation marks stay as they were written.
 */
export function fromMarkdown(text: string, nextId: () => string): Body {
  const tokens = parser.parse(text, {})
  const reading: Reading = { tokens, place: 0, nextId }
  const content: Block[] = []
  while (reading.place < tokens.length) content.push(...readBlock(reading))
  return { type: 'doc', content }
}

const parser = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false })
parser.validateLink = isSafeLink
// An address is kept letter for letter.
parser.normalizeLink = (url) => url
parser.normalizeLinkText = (url) => url
parser.block.ruler.before('fence', 'pull_quote', pullQuote, { alt: ['paragraph'] })

type Reading = { tokens: Token[]; place: number; nextId: () => string }

function readBlock(reading: Reading): Block[] {
  const token = reading.tokens[reading.place]
  reading.place += 1
  switch (token?.type) {
    case 'paragraph_open':
      return paragraphOrFigure(reading)
    case 'heading_open': {
      const level = Number(token.tag.slice(1)) <= 2 ? 2 : 3
      return [
        {
          type: 'heading',
          attrs: { id: reading.nextId(), level },
          ...contentOf(inlineUntil(reading, 'heading_close')),
        },
      ]
    }
    case 'pull_quote_open':
      return [
        { type: 'pullQuote', attrs: { id: reading.nextId() }, ...contentOf(inlineUntil(reading, 'pull_quote_close')) },
      ]
    case 'bullet_list_open':
      return list(reading, 'bulletList')
    case 'ordered_list_open':
      return list(reading, 'orderedList')
    case 'blockquote_open':
      return blockquote(reading)
    case 'hr':
      return [{ type: 'rule', attrs: { id: reading.nextId() } }]
    case 'fence':
    case 'code_block':
      return paragraphsOf(token.content, reading.nextId)
    default:
      return []
  }
}

type Line = Extract<Block, { type: 'paragraph' }>

function paragraphOrFigure(reading: Reading): Block[] {
  const inline = reading.tokens[reading.place]
  const [only, ...more] = inline?.children ?? []
  const words = inlineUntil(reading, 'paragraph_close')
  if (only?.type === 'image' && more.length === 0) {
    const picture = String(only.attrGet('src') ?? '').replace(/^\/pictures\//, '')
    const caption = String(only.attrGet('title') ?? textIn(only))
    return [{ type: 'figure', attrs: { id: reading.nextId(), picture, caption } }]
  }
  return words.length === 0 ? [] : [lineOf(words, reading.nextId)]
}

function list(reading: Reading, type: 'bulletList' | 'orderedList'): Block[] {
  const close = type === 'bulletList' ? 'bullet_list_close' : 'ordered_list_close'
  const items: Extract<Block, { type: 'bulletList' }>['content'] = []
  while (reading.place < reading.tokens.length && !at(reading, close)) {
    reading.place += 1
    const lines = linesUntil(reading, 'list_item_close')
    items.push({ type: 'listItem', attrs: { id: reading.nextId() }, content: lines })
  }
  reading.place += 1
  return items.length === 0 ? [] : [{ type, attrs: { id: reading.nextId() }, content: items }]
}

function blockquote(reading: Reading): Block[] {
  const content = linesUntil(reading, 'blockquote_close')
  return [{ type: 'blockquote', attrs: { id: reading.nextId() }, content }]
}

/** Quotations and list items hold paragraphs, if only an empty one; whatever else stands in one is kept as its words. */
function linesUntil(reading: Reading, close: string): Line[] {
  const lines: Line[] = []
  while (reading.place < reading.tokens.length && !at(reading, close)) {
    for (const block of readBlock(reading)) lines.push(...flattened(block, reading.nextId))
  }
  reading.place += 1
  return lines.length > 0 ? lines : [lineOf([], reading.nextId)]
}

function flattened(block: Block, nextId: () => string): Line[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'heading':
    case 'pullQuote':
      return block.content ? [lineOf(block.content, nextId)] : []
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content)
    case 'blockquote':
      return block.content
    default:
      return []
  }
}

function inlineUntil(reading: Reading, close: string): Words {
  const words: Words = []
  while (reading.place < reading.tokens.length && !at(reading, close)) {
    words.push(...wordsOf(reading.tokens[reading.place]?.children ?? []))
    reading.place += 1
  }
  reading.place += 1
  return words
}

function at(reading: Reading, type: string): boolean {
  return reading.tokens[reading.place]?.type === type
}

function wordsOf(children: readonly Token[]): Words {
  const words: Words = []
  const open: Mark[] = []
  for (const child of children) {
    const mark = markOf(child)
    if (mark) open.push(mark)
    else if (child.nesting === -1) open.pop()
    else append(words, textIn(child), open)
  }
  return words
}

function markOf(token: Token): Mark | undefined {
  if (token.type === 'strong_open') return { type: 'bold' }
  if (token.type === 'em_open') return { type: 'italic' }
  if (token.type === 'link_open') return { type: 'link', attrs: { href: String(token.attrGet('href') ?? '/') } }
  return undefined
}

function textIn(token: Token): string {
  if (token.type === 'image') return (token.children ?? []).map(textIn).join('')
  return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content
}

const order = { link: 0, bold: 1, italic: 2 }

function append(words: Words, text: string, open: readonly Mark[]): void {
  if (text === '') return
  const distinct = open.filter((mark, index) => open.findIndex((other) => other.type === mark.type) === index)
  const marks = [...distinct].sort((left, right) => order[left.type] - order[right.type])
  const last = words.at(-1)
  if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += text
  else words.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
}

function paragraphsOf(text: string, nextId: () => string): Line[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => lineOf([{ type: 'text', text: part }], nextId))
}

function lineOf(content: Words, nextId: () => string): Line {
  return { type: 'paragraph', attrs: { id: nextId() }, ...contentOf(content) }
}

function contentOf(content: Words): { content?: Words } {
  return content.length > 0 ? { content } : {}
}

/** `::: pull-quote`, its lines, `:::`. */
// biome-ignore lint/complexity/useMaxParams: markdown-it calls its rules with four.
function pullQuote(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  const line = (number: number) => state.getLines(number, number + 1, state.tShift[number] ?? 0, false).trim()
  if (!/^:::\s*pull-quote$/.test(line(first))) return false
  if (silent) return true
  let last = first + 1
  while (last < end && line(last) !== ':::') last += 1
  state.push('pull_quote_open', 'aside', 1).map = [first, last + 1]
  const inline = state.push('inline', '', 0)
  inline.content = state.getLines(first + 1, last, state.blkIndent, false).trim()
  inline.children = []
  state.push('pull_quote_close', 'aside', -1)
  state.line = last + 1
  return true
}

export function blockIds(random: () => string): () => string {
  return () => random().slice(-10)
}
