import type { MarkdownInline, MarkdownPart } from '../../base/markup.ts'
import { labelOf, type Markdown } from './markdown.ts'
import { decoded, referenceAt } from './references.ts'

/**
 * The words of a part, with what begins and ends around them: emphasis, links, pictures, code. The signs of the markup
 * are left out, a line's end is a space, and a link that leads nowhere is the signs it is written with.
 */
export function inlineOf(markdown: Markdown, part: MarkdownPart): MarkdownInline[] {
  const found: MarkdownInline[] = []
  readInto({ markdown, found }, part, new Set(hidden))
  return withoutEnds(found, markdown.source)
}

/** Spaces at either end of a line are nobody’s, unless they were written as references. */
function withoutEnds(found: MarkdownInline[], source: string): MarkdownInline[] {
  const isSpace = ({ is, from, to }: MarkdownInline) =>
    is === 'break' || (is === 'text' && source.slice(from, to).trim() === '')
  const first = found.findIndex((each) => !isSpace(each))
  if (first < 0) return []
  const line = found.slice(first, found.findLastIndex((each) => !isSpace(each)) + 1)
  const cut = (at: number, how: 'trimStart' | 'trimEnd') => {
    const each = line[at]
    if (each?.is !== 'text' || each.text.length !== each.to - each.from) return
    const text = each.text[how]()
    const less = each.text.length - text.length
    line[at] = how === 'trimStart' ? { ...each, text, from: each.from + less } : { ...each, text, to: each.to - less }
  }
  cut(0, 'trimStart')
  cut(line.length - 1, 'trimEnd')
  return line
}

type Reading = { markdown: Markdown; found: MarkdownInline[] }

const hidden = [
  ...['EmphasisMark', 'StrikethroughMark', 'LinkMark', 'URL', 'LinkTitle', 'LinkLabel', 'CodeMark', 'CodeInfo'],
  ...['QuoteMark', 'ListMark', 'HeaderMark', 'TaskMarker', 'NoteLabel', 'TableDelimiter', 'ContainerMark'],
]
const around = new Set(['Emphasis', 'StrongEmphasis', 'Strikethrough', 'InlineCode', 'Image', 'Link', 'Autolink'])

function readInto(reading: Reading, { from, to, parts }: MarkdownPart, unseen: ReadonlySet<string>): void {
  let at = from
  for (const part of parts) {
    writeWords(reading, at, part.from)
    if (!unseen.has(part.name)) readPart(reading, part)
    else if (part.name === 'QuoteMark') writeSpace(reading, part)
    at = part.to
  }
  writeWords(reading, at, to)
}

/** A mark of the quotation that a paragraph stands in, at the beginning of a line: more of the space there. */
function writeSpace({ found }: Reading, { from, to }: MarkdownPart): void {
  const last = found.at(-1)
  if (isLineEnd(last) && last.to === from) last.to = to
  else found.push({ is: 'text', text: ' ', from, to })
}

function readPart(reading: Reading, part: MarkdownPart): void {
  const { from, to } = part
  const { source } = reading.markdown
  const written = source.slice(from, to)
  if (around.has(part.name)) readAround(reading, part)
  else if (part.name === 'Escape') reading.found.push({ is: 'text', text: written.slice(1), from, to })
  else if (part.name === 'Entity')
    reading.found.push({ is: 'text', text: referenceAt(source, from)?.text ?? written, from, to })
  else if (part.name === 'HardBreak') reading.found.push({ is: 'break', text: '\n', from, to })
  else if (part.name === 'NoteMark') reading.found.push({ is: 'note', text: written.slice(2, -1), from, to })
  else if (/^(?:HTMLTag|Comment|ProcessingInstruction)$/.test(part.name))
    reading.found.push({ is: 'tag', text: written, from, to })
  else readInto(reading, part, new Set(hidden))
}

function readAround(reading: Reading, part: MarkdownPart): void {
  const { name, from, to } = part
  const href = name === 'Link' || name === 'Image' || name === 'Autolink' ? addressOf(reading.markdown, part) : ''
  if (href === undefined) {
    readInto(reading, part, new Set(hidden.filter((each) => !/^Link/.test(each))))
    return
  }
  const words = name === 'Link' || name === 'Image' ? wordsOf(part) : part
  const { source } = reading.markdown
  const title = titleOf(reading.markdown, part)
  const written = source.slice(from, words.from)
  reading.found.push({ is: 'open', name, from, to, href, title, written })
  if (name === 'InlineCode') writeCode(reading, part)
  else readInto(reading, words, new Set(name === 'Autolink' ? ['LinkMark'] : hidden))
  reading.found.push({ is: 'close', name, from, to, written: source.slice(words.to, to) })
}

/** What stands between the first two signs of a link. */
function wordsOf(part: MarkdownPart): MarkdownPart {
  const [first, second] = part.parts.filter(({ name }) => name === 'LinkMark')
  if (!first || !second) return part
  const parts = part.parts.filter(({ from, to }) => from >= first.to && to <= second.from)
  return { ...part, from: first.to, to: second.from, parts }
}

function titleOf({ source }: Markdown, { parts }: MarkdownPart): string {
  const title = parts.find(({ name }) => name === 'LinkTitle')
  return title ? bare(source.slice(title.from + 1, title.to - 1)) : ''
}

/** As it is written there, or elsewhere under the name that stands there. */
function addressOf({ source, addresses }: Markdown, { name, from, to, parts }: MarkdownPart): string | undefined {
  const url = parts.find((part) => part.name === 'URL')
  if (name === 'Autolink') return url && source.slice(url.from, url.to)
  if (url) return unwrapped(source.slice(url.from, url.to))
  if (parts.filter((part) => part.name === 'LinkMark').length > 2) return ''
  const label = parts.find((part) => part.name === 'LinkLabel')
  const isNamed = label !== undefined && label.to - label.from > 2
  const last = parts.findLast((part) => part.name === 'LinkMark')
  const named = isNamed
    ? source.slice(label.from, label.to)
    : source.slice(name === 'Image' ? from + 1 : from, label?.from ?? last?.to ?? to)
  const written = addresses.get(labelOf(named))
  return written === undefined ? undefined : unwrapped(written)
}

function unwrapped(written: string): string {
  return bare(/^<.*>$/s.test(written) ? written.slice(1, -1) : written)
}

/** Without the signs that keep others from being read as signs. */
function bare(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi, (whole, sign) =>
    typeof sign === 'string' ? sign : decoded(whole),
  )
}

/** Between its signs, without the space that sets its own signs apart from them. */
function writeCode(reading: Reading, { from, to, parts }: MarkdownPart): void {
  const { source } = reading.markdown
  let start = parts[0]?.to ?? from
  let end = parts.at(-1)?.from ?? to
  const inner = source.slice(start, end)
  if (/^\s/.test(inner) && inner.trim() !== '' && inner !== inner.trimEnd()) {
    start += 1
    end -= 1
  }
  for (let at = start; at < end; ) {
    const next = endOfSpace(source, at, end)
    const text = next > at ? ' ' : source.charAt(at)
    reading.found.push({ is: 'text', text, from: at, to: Math.max(next, at + 1) })
    at = Math.max(next, at + 1)
  }
}

function endOfSpace(source: string, at: number, end: number): number {
  return /[\r\n]/.test(source.charAt(at)) && at < end ? at + (source.startsWith('\r\n', at) ? 2 : 1) : at
}

/** A line's end, and the spaces round it, are one space. */
function writeWords({ markdown: { source }, found }: Reading, from: number, to: number): void {
  let at = afterLineEnd(source, found, from, to)
  for (const { 0: gap, index } of source.slice(from, to).matchAll(/[ \t]{0,200}(?:\r\n|\n|\r)[ \t]{0,200}/g)) {
    const end = from + index
    if (end > at) found.push({ is: 'text', text: source.slice(at, end), from: at, to: end })
    found.push({ is: 'text', text: ' ', from: end, to: end + gap.length })
    at = end + gap.length
  }
  if (to > at) found.push({ is: 'text', text: source.slice(at, to), from: at, to })
}

/** What a line is set in by belongs to the end of the line above. */
function afterLineEnd(source: string, found: MarkdownInline[], ...[from, to]: [number, number]): number {
  const last = found.at(-1)
  if (!isLineEnd(last) || last.to !== from || !/[\n\r>]/.test(source.charAt(from - 1))) return from
  while (last.to < to && /[ \t]/.test(source.charAt(last.to))) last.to += 1
  return last.to
}

function isLineEnd(last: MarkdownInline | undefined): last is Extract<MarkdownInline, { text: string }> {
  return last?.is === 'break' || (last?.is === 'text' && last.text === ' ')
}
