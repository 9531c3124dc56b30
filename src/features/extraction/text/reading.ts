import { attributes } from '../quotes/attributing.ts'
import { type Marked, marksOf } from '../quotes/marks.ts'
import { paragraphsOf } from './paragraphs.ts'
import { endsSentence } from './sentences.ts'
import { type Span, type Token, tokensOf } from './token.ts'

/**
 * A sentence outside quotations: each quotation is one token in it, with `quote` its number. `whole` has the words
 * inside them as well.
 */
export type Sentence = Span & { paragraph: number; tokens: Token[] }

/** A text taken apart: every part in order, and every place an offset into `text`. */
export type Reading = {
  text: string
  paragraphs: (Span & { tokens: Token[] })[]
  sentences: Sentence[]
  marks: Marked[]
}

export type Tagging = (tokens: Token[], paragraph: string, from: number) => void

/** Reads a text. `tag` gives the tokens of a paragraph their parts of speech; without it they keep a guess. */
export function read(text: string, tag: Tagging | null): Reading {
  const spans = paragraphsOf(text)
  const marks = marksOf(text, spans)
  const reading: Reading = { text, paragraphs: [], sentences: [], marks }
  let next = 0
  for (const [index, span] of spans.entries()) {
    const words = text.slice(span.start, span.end)
    const tokens = tokensOf(words, span.start)
    tag?.(tokens, words, span.start)
    const first = next
    while (marks[next]?.paragraph === index) next += 1
    const outside = folded(pastDateline(tokens, words), marks, { start: first, end: next })
    reading.paragraphs.push({ ...span, tokens })
    reading.sentences.push(...sentencesOf(outside, index, reading))
  }
  return reading
}

const dateline = /^\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+(?:[\p{L}\p{N}.]+)){0,6}(?: *\([^()]{1,40}\))? *(?:—|–|―|--|- ) */u

/** Without *PORT ELDER, June 18 (Agency) —* before the first sentence. */
function pastDateline(tokens: Token[], paragraph: string): Token[] {
  const length = datelineLength(paragraph)
  const [head] = tokens
  return length === 0 || !head ? tokens : tokens.filter(({ start }) => start >= head.start + length)
}

/** How much of a paragraph is its dateline; 0 when it has none. */
export function datelineLength(paragraph: string): number {
  return dateline.exec(paragraph.slice(0, 120))?.[0].length ?? 0
}

/** The tokens with each quotation as one; those inside learn which one they stand in. */
function folded(tokens: Token[], marks: Marked[], numbers: Span): Token[] {
  const outside: Token[] = []
  const quoteOf = quoteFinder(marks, numbers)
  for (const token of tokens) {
    token.quote = quoteOf(token)
    const mark = token.quote === null ? undefined : marks[token.quote]
    if (!mark) outside.push(token)
    else if (outside.at(-1)?.quote !== token.quote) outside.push(asOne(mark, token.quote))
  }
  return outside
}

/** Says of tokens, asked in order, which quotation each stands in. */
function quoteFinder(marks: Marked[], { start, end }: Span): (token: Token) => number | null {
  let number = start
  return (token) => {
    while (number < end && token.start >= (marks[number]?.outer.end ?? 0)) number += 1
    const mark = number < end ? marks[number] : undefined
    return mark && token.end > mark.outer.start ? number : null
  }
}

function asOne(mark: Marked, number: number | null): Token {
  return { ...mark.outer, text: '“”', lower: '“”', speech: 'X', quote: number }
}

/** No sentence has more words than this; what does is taken in pieces, so that no text can make the work grow. */
const longest = 250

function sentencesOf(tokens: Token[], paragraph: number, { text, marks }: Reading): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index += 1) {
    if (
      index < tokens.length - 1 &&
      index - from < longest &&
      !endsHere(tokens, index, (number) => lastOf(text, marks[number]))
    )
      continue
    const own = tokens.slice(from, index + 1)
    const [first] = own
    const last = own.at(-1)
    if (first && last) found.push({ start: first.start, end: last.end, paragraph, tokens: own })
    from = index + 1
  }
  return found
}

function lastOf(text: string, mark: Marked | undefined): string {
  const inside = mark ? text.slice(Math.max(mark.start, mark.end - 2), mark.end) : ''
  return inside.replace(/['’”"]$/, '').slice(-1)
}

function endsHere(tokens: Token[], index: number, lastWithin: (quote: number) => string): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return true
  if (token.quote === null) return endsSentence(tokens, index)
  const last = lastWithin(token.quote)
  if (!/[.?!…]/.test(last)) return false
  if (next.quote === null && !/^[\p{Lu}\p{N}([]/u.test(next.text)) return false
  return !attributes(tokens, index + 1, last)
}
