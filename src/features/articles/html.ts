import { findHtml, type HtmlElement, type HtmlNode } from '../../base/markup.ts'
import { readHtml } from '../../platform/markup/html.ts'
import type { HtmlReading, Part } from './blocks/define.ts'
import { definitions } from './blocks/list.ts'
import { lineOf } from './blocks/paragraph/paragraph.ts'
import type { Block, Body } from './document.ts'
import { findNotes } from './html-notes.ts'
import { type Atom, atomFrom } from './inline/atoms.ts'
import { createLine } from './inline/line.ts'
import { type Mark, marks } from './inline/marks.ts'
import { bareWords, type Words } from './inline/words.ts'

/** Elements that end the words before them. */
const ends =
  /^(?:h[1-6]|ul|ol|li|blockquote|address|article|aside|div|dd|dl|dt|fieldset|figure|figcaption|footer|header|main|nav|p|pre|section|td|th|tr|table|tbody|thead|tfoot|details|summary|center|caption)$/
/** Elements that say nothing an article has; what stands in them is kept as if they were not there. */
const plain = /^(?:span|font|wbr|time|html|body|head|small|abbr|col|colgroup|a)$/
/** What stands in these is never words of the text. */
const closed = /^(?:script|style|template|svg|math|noscript|iframe|textarea|select|object|video|audio|canvas|title)$/

type How = {
  nextId: () => string
  /** Counts what an article has no place for. */
  leave: (name: string) => void
  /** Whether an element is no part of the text, and why. */
  whyOut: (element: HtmlElement) => string | undefined
  /** Notes that are kept beside the text, by the names its marks have for them. */
  notes?: ReadonlyMap<string, string> | undefined
}

/**
 * Reads HTML into a body: what the kinds of blocks and marks there are take for their own, and otherwise words. Where
 * there are no paragraphs, blank lines make them.
 */
export function fromHtml(source: string, how: How): Body {
  const nodes = readHtml(source)
  return { type: 'doc', content: readerOf(nodes, how).blocks(nodes) as Block[] }
}

/** Where words go: into paragraphs, or all into one line. */
type Sink = {
  write: (text: string) => void
  end: () => void
  add: (atom: Atom) => void
  block: (element: HtmlElement) => boolean
}

function readerOf(all: readonly HtmlNode[], { nextId, leave, whyOut, notes: kept }: How): HtmlReading {
  const hasParagraphs = findHtml(all, ({ name }) => name === 'p') !== undefined
  const notes = findNotes(all, kept)
  /** The marks that are begun stay begun in the blocks inside of them. */
  const begun: Mark[] = []
  const reading: HtmlReading = {
    ...{ nextId, leave, blocks, words, note: notes.named },
    bare: (nodes) => bareWords(words(nodes)),
  }

  function blocks(nodes: readonly HtmlNode[]): Part[] {
    const found: Part[] = []
    const line = createLine()
    const end = () => {
      const said = line.take()
      if (said.length > 0) found.push(lineOf(said, nextId))
    }
    const block = (element: HtmlElement) => {
      const made = madeOf(element, reading)
      if (!made) return false
      end()
      found.push(...made)
      return true
    }
    const add = (atom: Atom) => {
      if (line.add(atom) === 'second break') end()
    }
    walk(nodes, { write: (text) => line.write(text, begun), end, add, block })
    end()
    return found
  }

  function words(nodes: readonly HtmlNode[]): Words {
    const line = createLine()
    const end = () => line.write(' ', begun)
    walk(nodes, { write: (text) => line.write(text, begun), end, add: line.add, block: () => false })
    return line.take()
  }

  function walk(nodes: readonly HtmlNode[], sink: Sink): void {
    for (const node of nodes) {
      if (node.is === 'text') writeText(node.text, sink)
      else if (!notes.isNote(node)) enter(node, sink)
    }
  }

  function writeText(text: string, sink: Sink): void {
    const parts = hasParagraphs ? [text] : text.split(/\n[ \t\r]*\n\s*/)
    for (const [index, part] of parts.entries()) {
      if (index > 0) sink.end()
      sink.write(part)
    }
  }

  function enter(element: HtmlElement, sink: Sink): void {
    const why = whyOut(element)
    if (why !== undefined) {
      leave(why)
      return
    }
    const atom = atomFrom((definition) => definition.fromHtml(element, reading))
    if (atom) sink.add(atom)
    else if (!sink.block(element)) within(element, sink)
  }

  function within(element: HtmlElement, sink: Sink): void {
    const mark = markOf(element, leave)
    if (mark) {
      begun.push(mark)
      walk(element.nodes, sink)
      begun.pop()
      return
    }
    if (ends.test(element.name)) sink.end()
    else if (!plain.test(element.name)) leave(element.name)
    if (!closed.test(element.name)) walk(element.nodes, sink)
    if (ends.test(element.name)) sink.end()
  }

  return reading
}

function madeOf(element: HtmlElement, reading: HtmlReading): Part[] | undefined {
  for (const { fromHtml: read } of definitions) {
    const made = read?.(element, reading)
    if (made) return made
  }
  return undefined
}

function markOf(element: HtmlElement, leave: How['leave']): Mark | undefined {
  for (const { fromHtml: read } of marks) {
    const mark = read(element, leave)
    if (mark) return mark
  }
  return undefined
}
