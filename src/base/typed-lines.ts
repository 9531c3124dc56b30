import type { Line } from './lines.ts'

const longestHeadline = 200
const widestPage = 120
const shortestBroken = 25

/**
 * The paragraphs of a typed page, each with its lines. A line is a paragraph, unless the page is broken for width: then
 * an empty or an indented line begins the next. A short first line stands alone.
 */
export function typedParagraphs(lines: Line[]): { paragraphs: Line[][]; hasGaps: boolean } {
  const blocks = blocksOf(lines)
  const page = pageOf(blocks)
  const paragraphs = blocks.flatMap((block, index) => {
    const top = index === 0 && isHeadlineOnTop(block, page) ? block.slice(0, 1) : []
    const rest = block.slice(top.length)
    return [...(top.length > 0 ? [top] : []), ...apart(rest, page)]
  })
  return { paragraphs, hasGaps: blocks.length > 1 }
}

function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = []
  let block: Line[] = []
  for (const line of lines) {
    if (line.text.trim() !== '') block.push(line)
    else if (block.length > 0) {
      blocks.push(block)
      block = []
    }
  }
  return block.length > 0 ? [...blocks, block] : blocks
}

type Page = { isWrapped: boolean; isBySentence: boolean; widest: number }

/** A page is broken for width when most of its lines that another follows end inside a sentence. */
function pageOf(blocks: Line[][]): Page {
  const breaks = blocks.flatMap((block) => block.slice(0, -1).filter((_, at) => !isIndented(block[at + 1])))
  const widest = blocks.flat().reduce((most, { text }) => Math.max(most, text.trimEnd().length), 0)
  const inside = breaks.filter(({ text }) => text.trim().length >= shortestBroken && !/[.!?:”"’')\]]\s*$/.test(text))
  const isWrapped = widest <= widestPage && inside.length * 2 > breaks.length
  return { isWrapped, isBySentence: !isWrapped && runOver(blocks), widest }
}

function isIndented(line: Line | undefined): boolean {
  return /^(?:\s{2,}|\t)\S/.test(line?.text ?? '')
}

/** Not the full first line of a paragraph broken for width. */
function isHeadlineOnTop([first, second]: Line[], { isWrapped, widest }: Page): boolean {
  const length = first?.text.trim().length ?? 0
  if (!second || length > longestHeadline) return false
  return !isWrapped || length < widest * 0.75 || isIndented(second)
}

/** A line that leaves half the width free ends its paragraph. */
function joined(block: Line[], { widest }: Page): Line[][] {
  const found: Line[][] = []
  let isOver = true
  for (const line of block) {
    const last = found.at(-1)
    if (!last || isOver || isIndented(line)) found.push([line])
    else last.push(line)
    isOver = line.text.trimEnd().length < widest / 2
  }
  return found
}

function apart(block: Line[], page: Page): Line[][] {
  if (page.isWrapped) return joined(block, page)
  return page.isBySentence && block.length > 0 ? [block] : block.map((line) => [line])
}

/**
 * Whether each line is a sentence and no paragraph: quotations that a line leaves open close, twice or more, in a later
 * line of their block that does not open with a mark.
 */
function runOver(blocks: Line[][]): boolean {
  const first = blocks.flatMap(crossingsOf)
  const closed = first.filter((mark) => mark === 'close').length
  return closed >= 2 && closed * 3 > first.length * 2
}

/** The first mark of each line that begins inside a quotation. */
function crossingsOf(block: Line[]): Mark[] {
  const found: Mark[] = []
  let isOpen = false
  for (const { text } of block) {
    const marks = marksIn(text)
    const [first] = marks
    if (first === undefined) continue
    if (isOpen) found.push(first)
    isOpen = marks.at(-1) === 'open'
  }
  return found
}

type Mark = 'open' | 'close'

function marksIn(text: string): Mark[] {
  return Array.from(text.matchAll(/[“”"]/g), ({ 0: mark, index }) => {
    if (mark !== '"') return mark === '“' ? 'open' : 'close'
    return index === 0 || /[\s([—–-]/.test(text.charAt(index - 1)) ? 'open' : 'close'
  })
}
