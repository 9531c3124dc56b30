import type { MarkdownPart, Opened } from '../../../base/markup.ts'
import { inlineOf } from '../../../platform/markup/inline.ts'
import { type Markdown, readMarkdown as markdownIn } from '../../../platform/markup/markdown.ts'
import { findFrontMatter, readFrontMatter } from './front-matter.ts'
import { type Ink, inkOf, joinInk, noInk } from './ink.ts'
import { readInline } from './inline.ts'
import { emptyManuscript, type Manuscript, readCredits } from './manuscript.ts'

type Entry = Manuscript['passages'][number] & { level?: number; isEmphasised?: boolean }
type Kind = Entry['kind']

/**
 * A Markdown file. Its front matter gives headline, standfirst, byline, place, date and sources. Without one, a first
 * `# ` heading is the headline, and a paragraph wholly in italics or bold right under it is the standfirst.
 */
export function readMarkdown(source: string): Manuscript {
  const front = findFrontMatter(source)
  const start = front?.bodyStart ?? (source.startsWith('\ufeff') ? 1 : 0)
  const markdown = markdownIn(source, start)
  const entries = entriesOf(markdown, markdown.root.parts)
  const said = front ? readFrontMatter(source, front) : emptyManuscript
  const manuscript = { ...said, ...openingOf(entries, said) }
  return front ? manuscript : readCredits(manuscript)
}

function openingOf(entries: Entry[], said: Manuscript): Pick<Manuscript, 'headline' | 'standfirst' | 'passages'> {
  const { headline, standfirst } = said
  const [first, second] = entries
  if (headline.text !== '' || first?.level !== 1) return { headline, standfirst, passages: entries.map(bare) }
  const hasStandfirst = standfirst.text === '' && second?.isEmphasised === true && entries.length > 2
  return {
    headline: first.ink,
    standfirst: hasStandfirst ? second.ink : standfirst,
    passages: entries.slice(hasStandfirst ? 2 : 1).map(bare),
  }
}

function bare({ kind, ink }: Entry): Manuscript['passages'][number] {
  return { kind, ink }
}

/** The blocks of a text. `inside` is what they stand in: a block quotation, a pull quotation, or the page. */
function entriesOf(markdown: Markdown, parts: readonly MarkdownPart[], inside: Kind = 'paragraph'): Entry[] {
  return parts.flatMap((part) => entriesIn(markdown, part, inside))
}

function entriesIn(markdown: Markdown, part: MarkdownPart, inside: Kind): Entry[] {
  const [, level] = /^(?:ATX|Setext)Heading(\d)$/.exec(part.name) ?? []
  if (level) return [{ kind: 'heading', ink: readInline(markdown, part), level: Number(level) }]
  return readers[part.name]?.(markdown, part, inside) ?? []
}

type Reader = (markdown: Markdown, part: MarkdownPart, inside: Kind) => Entry[]

const readers: Partial<Record<string, Reader>> = {
  Paragraph: paragraphOf,
  HorizontalRule: () => [{ kind: 'rule', ink: noInk }],
  Blockquote: (markdown, { parts }) => entriesOf(markdown, parts, 'blockquote'),
  Container: (markdown, part, inside) => entriesOf(markdown, part.parts, isPull(markdown, part) ? 'pullQuote' : inside),
  BulletList: itemsOf,
  OrderedList: itemsOf,
  Table: cellsOf,
  Note: (markdown, part) => [{ kind: 'note', ink: readInline(markdown, part) }],
  FencedCode: codeOf,
  CodeBlock: codeOf,
}

function cellsOf(markdown: Markdown, { parts }: MarkdownPart): Entry[] {
  const cells = parts.flatMap((row) => row.parts.filter(({ name }) => name === 'TableCell'))
  return cells.map((cell) => ({ kind: 'cell', ink: readInline(markdown, cell) }))
}

function codeOf({ source }: Markdown, { parts }: MarkdownPart): Entry[] {
  const lines = parts.filter(({ name }) => name === 'CodeText')
  const inks = lines.map(({ from, to }) => inkOf(source, from, to))
  return [{ kind: 'code', ink: joinInk(inks, '') }]
}

function isPull({ source }: Markdown, { from, to }: MarkdownPart): boolean {
  return /^:+\s*pull-?quote\s*$/m.test(source.slice(from, Math.min(to, from + 80)))
}

/** An item is a passage, and so is each item of a list within it. */
function itemsOf(markdown: Markdown, list: MarkdownPart): Entry[] {
  const kind = list.name === 'OrderedList' ? 'orderedList' : 'bulletList'
  return list.parts.flatMap((item) => entriesOf(markdown, item.parts, kind))
}

function paragraphOf(markdown: Markdown, part: MarkdownPart, inside: Kind): Entry[] {
  const said = inlineOf(markdown, part)
  const [first] = said
  const last = said.at(-1)
  if (first?.is === 'open' && last?.is === 'close' && first.from === last.from && first.to === last.to) {
    if (first.name === 'Image') return [{ kind: 'figure', ink: captionOf(markdown, part, first) }]
    const isEmphasised = /Emphasis$/.test(first.name)
    return [{ kind: inside, ink: readInline(markdown, part), isEmphasised }]
  }
  const ink = readInline(markdown, part)
  return ink.text === '' ? [] : [{ kind: inside, ink }]
}

/** What the title says, or else what the picture is instead. */
function captionOf(markdown: Markdown, { parts }: MarkdownPart, { from, title, written }: Opened): Ink {
  const image = parts.find((part) => part.from === from && part.name === 'Image')
  const named = image?.parts.find(({ name }) => name === 'LinkTitle')
  if (title !== '' && named) return readInline(markdown, { ...named, from: named.from + 1, to: named.to - 1 })
  const end = image?.parts.filter(({ name }) => name === 'LinkMark')[1]
  if (!image || !end) return noInk
  const inner = image.parts.filter((part) => part.to <= end.from && part.name !== 'LinkMark')
  return readInline(markdown, { name: 'Paragraph', from: from + written.length, to: end.from, parts: inner }) // not said
}
