import { type Ink, inkOf, trimInk } from './ink.ts'
import { type Line, linesOf } from './lines.ts'
import { emptyManuscript, type Manuscript, readCredits } from './manuscript.ts'

const longestHeadline = 200
const longestStandfirst = 400

/**
 * A typed page. Its first line is the headline; the second paragraph, when it is short and at least two more follow, is
 * the standfirst; the rest is the story.
 */
export function readPlainText(source: string): Manuscript {
  const blocks = blocksOf(linesOf(source, source.startsWith('\ufeff') ? 1 : 0))
  const paragraphs = blocks.flatMap(paragraphsOf).map(([start, end]) => trimInk(inkOf(source, start, end)))
  const hasHeadline = paragraphs.length > 1 && (paragraphs[0]?.text.length ?? 0) <= longestHeadline
  const headline = hasHeadline ? paragraphs[0] : undefined
  const story = hasHeadline ? paragraphs.slice(1) : paragraphs
  const standfirst = headline && blocks.length > 1 ? standfirstOf(story) : undefined
  const rest = standfirst ? story.slice(1) : story
  return readCredits({
    ...emptyManuscript,
    ...(headline ? { headline } : {}),
    ...(standfirst ? { standfirst } : {}),
    passages: rest.map((ink) => ({ kind: 'paragraph', ink })),
  })
}

function standfirstOf(story: Ink[]): Ink | undefined {
  const [first] = story
  const isShort = first !== undefined && first.text.length <= longestStandfirst
  return isShort && story.length >= 3 && !/^By \p{Lu}|^\p{Lu}{3}[\p{Lu} ]*, /u.test(first.text) ? first : undefined
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

const shortestFullLine = 45
const longestWrappedLine = 120

/** Lines broken for width are one paragraph; a line that is short, or longer than any page, stands alone. */
function paragraphsOf(block: Line[], index: number): [number, number][] {
  const [first, ...rest] = block
  if (!first) return []
  const isHeadlineOnTop = index === 0 && rest.length > 0 && first.text.trim().length <= longestHeadline
  if (isHeadlineOnTop) return [[first.start, first.end], ...paragraphsOf(rest, 1)]
  const isWrapped = block.every(
    (line, at) =>
      line.text.length <= longestWrappedLine &&
      (at === block.length - 1 || line.text.trim().length >= shortestFullLine),
  )
  if (!isWrapped) return block.map((line) => [line.start, line.end])
  return [[first.start, block.at(-1)?.end ?? first.end]]
}
