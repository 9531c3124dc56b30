import type { Reading } from '../text/reading.ts'
import type { Span, Token } from '../text/token.ts'
import { type Attribution, attributeWithin, type SentenceCues, spanOf, wordsIn } from './attribution.ts'
import { type Pattern, patterns } from './patterns.ts'
import { isNominal, isSubjectPronoun } from './phrases.ts'
import { subjectOf } from './subjects.ts'
import { isVerb } from './verbs.ts'

/** Who speaks: `quotes` says whose each quotation is, by its number; `speaking` is whoever a sentence says speaks, in order. */
export type Spoken = { quotes: Map<number, Attribution>; speaking: Span[] }

/** Who speaks each quotation: from its own sentence, else from what stands around it. */
export function attributionsOf(reading: Reading): Spoken {
  const found = new Map<number, Attribution>()
  const speaking: Span[] = []
  let before: Attribution | undefined
  for (const sentences of byParagraph(reading)) {
    for (const index of sentences.keys()) attribute({ reading, sentences, index, before, found })
    for (const each of sentences) speaking.push(...speakerOf(each))
    before = handedOn(sentences, found) ?? (isOnlyQuotes(sentences) ? before : undefined)
  }
  runBack(reading, found)
  return { quotes: found, speaking }
}

/** *“… (no closing mark) / “…,” said Reed*: who speaks the last paragraph of a quotation speaks those before it. */
function runBack({ marks }: Reading, found: Map<number, Attribution>): void {
  for (let number = marks.length - 2; number >= 0; number -= 1) {
    const next = found.get(number + 1)
    if (!marks[number]?.runsOn || !next || (found.get(number)?.confidence ?? 0) >= 0.7) continue
    if (next.confidence >= 0.85) found.set(number, named(next, 'running-quote'))
  }
}

/** The subject of the sentence's first verb of speech, or of naming what it speaks of. */
function speakerOf({ sentence, cues }: SentenceCues): Span[] {
  const main = cues.find(({ kind, shape }) => kind !== 'feel' && shape !== 'claim')
  return main ? [spanOf(sentence.tokens, main.subject)] : []
}

function attribute(around: Omit<Around, 'quote'>): void {
  const { sentences, index, found } = around
  const each = sentences[index]
  if (!each) return
  for (const [quote, attribution] of each.quotes) found.set(quote, attribution)
  for (const quote of unattributed(each)) {
    const by = fromAround({ ...around, quote })
    if (by) found.set(quote, by)
  }
}

function byParagraph(reading: Reading): SentenceCues[][] {
  const groups: SentenceCues[][] = reading.paragraphs.map(() => [])
  for (const sentence of reading.sentences) groups[sentence.paragraph]?.push(attributeWithin(sentence, reading))
  return groups
}

function unattributed({ sentence, quotes }: SentenceCues): number[] {
  return sentence.tokens.flatMap(({ quote }) => (quote === null || quotes.has(quote) ? [] : [quote]))
}

type Around = {
  reading: Reading
  sentences: SentenceCues[]
  index: number
  /** Who spoke last in the paragraph before. */
  before: Attribution | undefined
  found: Map<number, Attribution>
  quote: number
}

function fromAround(around: Around): Attribution | undefined {
  const { reading, quote, found, sentences, index } = around
  const running = reading.marks[quote]?.continued ? found.get(quote - 1) : undefined
  if (running) return named(running, 'running-quote')
  const sentence = sentences[index]
  if (!sentence) return undefined
  if (!standsAlone(sentence, quote)) return wordsIn(reading, quote) >= 4 ? subjectOfSentence(sentence) : undefined
  return (
    earlierQuote(around) ??
    laterQuote(around) ??
    priorSentence(around) ??
    laterSentence(around) ??
    priorParagraph(around)
  )
}

function named(by: Attribution, pattern: Pattern): Attribution {
  return { speaker: by.speaker, pattern, confidence: Math.min(patterns[pattern], by.confidence) }
}

/** Whether the quotation is a sentence by itself and no part of one. */
function standsAlone({ sentence }: SentenceCues, quote: number): boolean {
  const outside = sentence.tokens.filter((token) => token.quote === null && /[\p{L}\p{N}]/u.test(token.text))
  return outside.length <= 2 && sentence.tokens.some((token) => token.quote === quote)
}

/** The same speaker goes on: *“…,” said Reed. “…”* */
function earlierQuote({ sentences, index, found }: Around): Attribution | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const each = sentences[at]
    const last = each?.sentence.tokens.findLast(({ quote }) => quote !== null)
    if (each && last && last.quote !== null) {
      const by = found.get(last.quote)
      return by && at >= index - 2 && !changesSubject(sentences.slice(at + 1, index))
        ? named(by, continuing(by))
        : undefined
    }
  }
  return undefined
}

function continuing(by: Attribution): Pattern {
  return by.confidence >= 0.8 ? 'same-paragraph' : by.pattern
}

function changesSubject(between: SentenceCues[]): boolean {
  return between.some(({ cues }) => cues.length > 0)
}

function laterQuote({ sentences, index }: Around): Attribution | undefined {
  const next = sentences[index + 1]
  const first = next?.sentence.tokens.find(({ quote }) => quote !== null)
  if (!next || index > 0 || !first || first.quote === null) return undefined
  const by = next.quotes.get(first.quote)
  return by && /^quote-/.test(by.pattern) && next.sentence.tokens[0] === first
    ? named(by, 'next-in-paragraph')
    : undefined
}

function priorSentence({ sentences, index }: Around): Attribution | undefined {
  const prior = sentences[index - 1]
  return prior && fromNarrative(prior, 'preceding-sentence')
}

function laterSentence({ sentences, index, before }: Around): Attribution | undefined {
  const next = sentences[index + 1]
  if (!next || before) return undefined
  return fromNarrative(next, 'following-sentence')
}

function priorParagraph({ before, index }: Around): Attribution | undefined {
  if (!before || index > 0) return undefined
  const isQuoting = /^(?:quote-|split|same|running|said-co)/.test(before.pattern) && before.confidence >= 0.9
  const by = named(before, 'previous-paragraph')
  return isQuoting ? { ...by, confidence: 0.8 } : by
}

/** Who a sentence without a quotation is about: who speaks in it, else its subject if that is somebody. */
function fromNarrative({ sentence, cues }: SentenceCues, pattern: Pattern): Attribution | undefined {
  const cue = cues.findLast(({ kind }) => kind !== 'feel') ?? cues.at(-1)
  const speaker = cue ? spanOf(sentence.tokens, cue.subject) : somebody(sentence.tokens)
  return speaker && { speaker, pattern, confidence: patterns[pattern] * (cue ? 1 : 0.85) }
}

function subjectOfSentence({ sentence }: SentenceCues): Attribution | undefined {
  const speaker = somebody(sentence.tokens)
  return speaker && { speaker, pattern: 'sentence-subject', confidence: patterns['sentence-subject'] }
}

/** The subject of the first verb, when it is a pronoun for a person or a capitalised name. */
function somebody(tokens: Token[]): Span | undefined {
  const verb = tokens.findIndex((token) => isVerb(token) || token.speech === 'AUX')
  if (verb <= 0) return undefined
  const phrase = subjectOf(tokens, verb)
  const first = phrase && tokens[phrase.from]
  if (!phrase || !first) return undefined
  if (isSubjectPronoun(first)) return /^(?:he|she)$/.test(first.lower) ? spanOf(tokens, phrase) : undefined
  return isNominal(first) && first.speech === 'PROPN' ? spanOf(tokens, phrase) : undefined
}

/** Who a paragraph leaves speaking for the next one. */
function handedOn(sentences: SentenceCues[], found: Map<number, Attribution>): Attribution | undefined {
  const last = sentences.at(-1)
  if (!last) return undefined
  for (const { sentence } of sentences.slice(-2).reverse()) {
    const quote = sentence.tokens.findLast((token) => token.quote !== null)?.quote
    const by = quote === undefined || quote === null ? undefined : found.get(quote)
    if (by) return by
  }
  return fromNarrative(last, 'previous-paragraph')
}

function isOnlyQuotes(sentences: SentenceCues[]): boolean {
  return sentences.every(({ sentence }) =>
    sentence.tokens.every((token) => token.quote !== null || !/\p{L}/u.test(token.text)),
  )
}
