import {
  type BlockContext,
  parser as commonMark,
  type InlineContext,
  type Line,
  type MarkdownConfig,
  Strikethrough,
  Table,
} from '@lezer/markdown'
import type { MarkdownPart } from '../../base/markup.ts'
import { notes } from './notes.ts'

/** A text in Markdown: its parts, and the addresses that links in it name elsewhere. */
export type Markdown = { source: string; root: MarkdownPart; addresses: ReadonlyMap<string, string> }

/**
 * The one Markdown there is here: CommonMark, with tables, struck-out words and notes as GitHub has them, and containers
 * between `::: name` and `:::`. HTML is no markup in it, but for the tags that a reader of this may know. What stands
 * before `start` is not read.
 */
export function readMarkdown(source: string, start = 0): Markdown {
  const place = placesIn(source, start)
  const stack: { name: string; from: number; to: number; parts: MarkdownPart[] }[] = []
  let root: MarkdownPart = { name: 'Document', from: start, to: source.length, parts: [] }
  parser.parse(readable(source.slice(start))).iterate({
    enter: ({ name, from, to }) => {
      const part = { name, from: place(from), to: place(to), parts: [] }
      stack.at(-1)?.parts.push(part)
      stack.push(part)
    },
    leave: () => {
      root = stack.pop() ?? root
    },
  })
  return { source, root, addresses: addressesIn(source, root) }
}

/** With line ends of one character; signs of two, which the parser would take for letters, are as many daggers. */
function readable(text: string): string {
  const asDaggers = (sign: string) => (/[\p{P}\p{S}]/u.test(sign) ? '\u2020\u2020' : sign)
  return text.replace(/\r\n?/g, '\n').replace(/[\u{10000}-\u{10ffff}]/gu, asDaggers)
}

/** Lines are read with ends of one character: where each character stood before. */
function placesIn(source: string, start: number): (at: number) => number {
  if (!source.includes('\r\n', start)) return (at) => start + at
  const places: number[] = []
  for (let at = start; at <= source.length; at += source.startsWith('\r\n', at) ? 2 : 1) places.push(at)
  return (at) => places[at] ?? source.length
}

/** Nobody nests deeper or marks more in one paragraph; what goes on beyond that is read as words. */
const deepest = 48
const mostMarks = 1500

const bounds: MarkdownConfig = {
  defineNodes: ['TooDeep'],
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'IndentedCode',
      parse: (cx, line) => {
        if (cx.depth < deepest) return false
        const from = cx.lineStart + line.pos
        const to = cx.lineStart + line.text.length
        if (to > from) cx.addElement(cx.elt('Paragraph', from, to))
        cx.nextLine()
        return true
      },
    },
  ],
  parseInline: [
    {
      name: 'TooMany',
      before: 'Escape',
      parse: (cx, next) => {
        if (!isMark(next)) return -1
        const count = (counts.get(cx) ?? 0) + 1
        counts.set(cx, count)
        return count > mostMarks ? cx.end : -1
      },
    },
  ],
}

const counts = new WeakMap<InlineContext, number>()

function isMark(code: number): boolean {
  return '*_[]!~<'.includes(String.fromCharCode(code))
}

type Container = { colons: number; isClosed: boolean }
const containers = new WeakMap<BlockContext, Map<number, Container>>()

/** `::: name words`, lines, `:::`. They stand by themselves, and not in one another. */
const container: MarkdownConfig = {
  defineNodes: [{ name: 'Container', block: true, composite: goesOn }, 'ContainerMark'],
  parseBlock: [
    {
      name: 'Container',
      before: 'IndentedCode',
      parse: (cx, line) => {
        const colons = opening.exec(line.text)?.[1]
        if (!colons || cx.depth > 1 || line.pos !== line.text.indexOf(':')) return false
        const from = cx.lineStart + line.pos
        const known = containers.get(cx) ?? new Map<number, Container>()
        containers.set(cx, known.set(from, { colons: colons.length, isClosed: false }))
        cx.startComposite('Container', line.pos, from)
        cx.addElement(cx.elt('ContainerMark', from, cx.lineStart + line.text.length))
        cx.nextLine()
        return true
      },
      endLeaf: (cx, line) => cx.depth === 1 && opening.test(line.text),
    },
  ],
}

const opening = /^ {0,3}(:{3,20})\s*[a-z][a-z-]{0,40}(?:\s.{0,4000})?$/
const closing = /^ {0,3}(:{3,20})\s*$/

function goesOn(cx: BlockContext, line: Line, from: number): boolean {
  const own = containers.get(cx)?.get(from)
  if (!own || own.isClosed) return false
  const colons = closing.exec(line.text)?.[1]
  if (colons && colons.length >= own.colons) {
    own.isClosed = true
    line.addMarker(cx.elt('ContainerMark', cx.lineStart + line.pos, cx.lineStart + line.text.length))
    line.moveBase(line.text.length)
  }
  return true
}

const parser = commonMark.configure([{ remove: ['HTMLBlock'] }, bounds, container, notes, Table, Strikethrough])

/** `[name]: address`, wherever it stands; the first of a name is the one. */
function addressesIn(source: string, { name, from, to, parts }: MarkdownPart): Map<string, string> {
  if (name !== 'LinkReference') {
    const all = parts.flatMap((part) => [...addressesIn(source, part)])
    return new Map(all.reverse())
  }
  const url = parts.find((part) => part.name === 'URL')
  const label = parts.find((part) => part.name === 'LinkLabel')
  if (!url) return new Map()
  const named = source.slice(label?.from ?? from, label?.to ?? to)
  return new Map([[labelOf(named), source.slice(url.from, url.to)]])
}

/** Labels are one whatever their case and their spaces. */
export function labelOf(written: string): string {
  return written
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
