import { fold, wordsIn } from '../../base/fold.ts'

/** What a reader asked for, as words to look up: folded, at most eight, in the order given. */
export function wordsAsked(query: string): string[] {
  return [...new Set(foldedWords(query))].slice(0, 8)
}

/** Every word of a text as it is looked up. */
export function foldedWords(text: string): string[] {
  return wordsIn(fold.search(text))
}

/** A stretch of text, some of it the words asked for. */
export type Piece = { text: string; isHit: boolean }

const before = 60
const length = 220

/** The part of a text where the words asked for first stand, with every one of them marked. */
export function extract(text: string, asked: readonly string[]): Piece[] {
  const hits = hitsIn(text, asked)
  const first = hits[0]
  const start = first ? wordStart(text, first.start - before) : 0
  const end = wordEnd(text, start + length)
  const pieces: Piece[] = []
  let place = start
  for (const hit of hits) {
    if (hit.end > end) break
    if (hit.start < place) continue
    pieces.push(
      { text: text.slice(place, hit.start), isHit: false },
      { text: text.slice(hit.start, hit.end), isHit: true },
    )
    place = hit.end
  }
  pieces.push({ text: text.slice(place, end), isHit: false })
  if (start > 0) pieces.unshift({ text: '… ', isHit: false })
  if (end < text.length) pieces.push({ text: ' …', isHit: false })
  return pieces.filter((piece) => piece.text !== '')
}

type Span = { start: number; end: number }

/** The last word asked for is the one being typed, so it stands for every word it begins. */
function hitsIn(text: string, asked: readonly string[]): Span[] {
  const whole = new Set(asked)
  const begun = asked.at(-1) ?? '\0'
  const hits: Span[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/gu)) {
    const word = fold.search(match[0])
    if (whole.has(word) || word.startsWith(begun)) hits.push({ start: match.index, end: match.index + match[0].length })
  }
  return hits
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0
  const space = text.indexOf(' ', near)
  return space === -1 ? 0 : space + 1
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.indexOf(' ', near)
  return space === -1 ? text.length : space
}
