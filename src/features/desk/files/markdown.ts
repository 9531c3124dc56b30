import { type Line, linesOf } from '../../../base/lines.ts'
import { findFrontMatter, readFrontMatter } from './front-matter.ts'
import { type Ink, noInk } from './ink.ts'
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
  const entries = readBlocks(source, linesOf(source, start))
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

/** Blocks line by line. `inside` is what the lines stand in: a block quotation, a pull quotation, or the page. */
function readBlocks(source: string, lines: Line[], inside: Kind = 'paragraph'): Entry[] {
  const entries: Entry[][] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    const block = blockFrom(lines, at)
    at += Math.max(1, block.length)
    entries.push(entriesOf(source, block, inside))
  }
  return entries.flat()
}

type Block = {
  kind: 'blank' | 'code' | 'container' | 'heading' | 'rule' | 'quote' | 'list' | 'paragraph'
  lines: Line[]
  length: number
}

const fence = /^ {0,3}(`{3,20}|~{3,20})/
const container = /^:{3,20}\s*pull-?quote\s*$/
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const ruleLine = /^ {0,3}(?:(?:\*[ \t]{0,3}){3,80}|(?:-[ \t]{0,3}){3,80}|(?:_[ \t]{0,3}){3,80})$/
/** Every level at once: a quotation in a quotation is one to a reader of plain passages. */
const quoted = /^(?: {0,3}>)+ ?/
const bullet = /^ {0,12}(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:\s/

function blockFrom(lines: Line[], at: number): Block {
  const line = lines[at]?.text ?? ''
  if (line.trim() === '' || definition.test(line) || /^<!--.*-->\s*$/.test(line))
    return take('blank', lines.slice(at, at + 1))
  const open = fence.exec(line)?.[1]
  if (open) return enclosed('code', lines, { at, closes: (text) => text.trim().startsWith(open) })
  if (container.test(line)) return enclosed('container', lines, { at, closes: (text) => /^:{3}/.test(text) })
  if (heading.test(line)) return take('heading', lines.slice(at, at + 1))
  if (ruleLine.test(line)) return take('rule', lines.slice(at, at + 1))
  if (quoted.test(line))
    return take(
      'quote',
      linesWhile(lines, at, (text) => quoted.test(text)),
    )
  if (bullet.test(line))
    return take(
      'list',
      linesWhile(lines, at, (text) => text.trim() !== '' && !startsOther(text)),
    )
  return paragraphFrom(lines, at)
}

function take(kind: Block['kind'], lines: Line[]): Block {
  return { kind, lines, length: lines.length }
}

type Enclosing = { at: number; closes: (text: string) => boolean }

function enclosed(kind: Block['kind'], lines: Line[], { at, closes }: Enclosing): Block {
  const own = linesWhile(lines, at, (text) => !closes(text))
  return { kind, lines: own.slice(1), length: own.length + 1 }
}

function linesWhile(lines: Line[], at: number, belongs: (text: string) => boolean): Line[] {
  let end = at + 1
  while (end < lines.length && belongs(lines[end]?.text ?? '')) end += 1
  return lines.slice(at, end)
}

function startsOther(text: string): boolean {
  return heading.test(text) || ruleLine.test(text) || quoted.test(text) || fence.test(text) || container.test(text)
}

function paragraphFrom(lines: Line[], at: number): Block {
  const own = linesWhile(lines, at, (text) => {
    const number = bullet.exec(text)
    const startsList = number !== null && (number[1] === undefined || number[1] === '1') && text.trim().length > 2
    return text.trim() !== '' && !underline.test(text) && !startsOther(text) && !startsList
  })
  const next = lines[at + own.length]?.text ?? ''
  return underline.test(next) && next.trim() !== ''
    ? { kind: 'heading', lines: own, length: own.length + 1 }
    : take('paragraph', own)
}

function entriesOf(source: string, block: Block, inside: Kind): Entry[] {
  switch (block.kind) {
    case 'blank':
    case 'code':
      return []
    case 'rule':
      return [{ kind: 'rule', ink: noInk }]
    case 'container':
      return readBlocks(source, block.lines, 'pullQuote')
    case 'quote':
      return readBlocks(
        source,
        block.lines.map((line) => without(line, quoted)),
        'blockquote',
      )
    case 'heading':
      return [headingOf(source, block)]
    case 'list':
      return itemsOf(source, block.lines)
    default:
      return [paragraphOf(source, block.lines, inside)]
  }
}

function headingOf(source: string, { lines, length }: Block): Entry {
  const level = length > lines.length ? 2 : (heading.exec(lines[0]?.text ?? '')?.[1]?.length ?? 2)
  const words = lines.map((line) => withoutHashes(without(line, heading)))
  return { kind: 'heading', ink: readInline(source, words), level }
}

function withoutHashes(line: Line): Line {
  const text = line.text.trimEnd().replace(/(?:^|[ \t])#{1,80}$/, '')
  return { ...line, text, end: line.start + text.length }
}

function without(line: Line, prefix: RegExp): Line {
  const length = prefix.exec(line.text)?.[0].length ?? 0
  return { start: line.start + length, end: line.end, text: line.text.slice(length) }
}

function itemsOf(source: string, lines: Line[]): Entry[] {
  const items: { kind: Kind; lines: Line[] }[] = []
  for (const line of lines) {
    const mark = bullet.exec(line.text)
    const last = items.at(-1)
    if (mark) items.push({ kind: mark[1] === undefined ? 'bulletList' : 'orderedList', lines: [without(line, bullet)] })
    else last?.lines.push(without(line, /^\s{0,12}/))
  }
  return items.map(({ kind, lines: own }) => ({ kind, ink: readInline(source, own) }))
}

const figure = /^!\[[^\]\n]{0,1000}\]\([^\s()]{0,2000}(?:\s{1,4}(?:"([^"\n]{0,1000})"|'([^'\n]{0,1000})'))?\s{0,4}\)$/
const emphasised = /^(?:\*{1,3}(?![\s*])[^*]{1,1000}\*{1,3}|_{1,3}(?![\s_])[^_]{1,1000}_{1,3})$/

function paragraphOf(source: string, lines: Line[], inside: Kind): Entry {
  const words = lines.map((line) => without(line, /^[ \t]{0,3}/))
  const text = words.map((line) => line.text.trim()).join(' ')
  const picture = words.length === 1 ? figure.exec(text) : null
  if (picture && words[0]) return { kind: 'figure', ink: captionOf(source, words[0], picture[1] ?? picture[2] ?? '') }
  return { kind: inside, ink: readInline(source, words), isEmphasised: emphasised.test(text) }
}

function captionOf(source: string, line: Line, caption: string): Ink {
  if (caption === '') return noInk
  const start = line.start + line.text.lastIndexOf(caption)
  return readInline(source, [{ start, end: start + caption.length, text: caption }])
}
