import { lastFrom } from '../text/last-from.ts'
import type { Sentence } from '../text/reading.ts'
import type { Span, Token } from '../text/token.ts'

/** The sentence a place stands in, and its number. */
export type Found = { index: number; sentence: Sentence | undefined }

/** Finds the sentence a place stands in. */
export function sentenceFinder(sentences: Sentence[]): (at: number) => Found {
  return (at) => {
    const index = lastFrom(sentences, at)
    return { index, sentence: sentences[index] }
  }
}

/** Says whether a place stands in the words that name a speaker; both in the order of the text. */
export function speakerFinder(speaking: Span[]): (at: number) => boolean {
  return (at) => {
    const each = speaking[lastFrom(speaking, at)]
    return each !== undefined && each.start <= at && at < each.end
  }
}

/**
 * How much a sentence is about a name: 1 for the subject of its first verb or behind *said*, less for the subject of
 * another clause, 0 elsewhere.
 */
export function subjectness(sentence: Sentence | undefined, { start, end }: Span): number {
  if (!sentence) return 0
  const { tokens } = sentence
  const verb = tokens.findIndex(({ quote, speech }) => quote === null && (speech === 'VERB' || speech === 'AUX'))
  const index = tokens.findIndex((token) => token.start >= start)
  if (index < 0) return 0
  const after = tokens.findIndex((token) => token.start >= end)
  if (verb < 0 || index <= verb) return isOblique(sentence, index) || describes(tokens[after]) ? 0 : 1
  if (tokens[verb - 1]?.quote !== null && index - verb <= 2) return 1
  return isBeforeVerb(tokens, after) ? inner : 0
}

const inner = 0.5

function isBeforeVerb(tokens: Token[], after: number): boolean {
  const next = tokens[after]?.text === ',' ? tokens[after + 1] : tokens[after]
  return after > 0 && next !== undefined && next.quote === null && /^(?:AUX|VERB)$/.test(next.speech)
}

/** A name before a noun is not the subject: *Reed's lawyer*, *the Reed campaign*. */
function describes(next: Token | undefined): boolean {
  return next?.lower === "'s" || (next?.speech === 'NOUN' && next.quote === null && !/^\d/.test(next.text))
}

function isOblique({ tokens }: Sentence, index: number): boolean {
  return tokens[index - 1]?.speech === 'ADP'
}
