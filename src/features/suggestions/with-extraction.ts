import { foldName, type KnownName, wordsOf } from '../entities/index.ts'
import { acceptTogether, type Extractor, extractionRefusals, type Suggestions } from '../extraction/index.ts'
import { eachNameOnce, lessSureInside } from './rules/one-name.ts'
import {
  hasSeveralWords,
  type Suggest,
  type Suggested,
  type SuggestedName,
  suggestKnownNames,
  sure,
} from './suggest.ts'

/** Who and what a text names, who is quoted in it and which days are meant, read by a program; the record's names first. */
export function suggestWith(extractor: Pick<Extractor, 'suggest'>): Suggest {
  return async (text, given) => {
    const known = await suggestKnownNames(text, given)
    const outcome = await extractor.suggest(text, { date: given.date, known: given.known.flatMap(asKnown) })
    // The job that asked is tried again later, as any other is.
    if ('refused' in outcome) throw new Error(extractionRefusals[outcome.refused])
    const read = outcome.done
    return {
      people: names(known.people, read.people, [...read.organisations, ...read.places]),
      organisations: names(known.organisations, read.organisations, [...read.people, ...read.places]),
      places: names(known.places, read.places, [...read.people, ...read.organisations]),
      quotes: read.quotes.flatMap(quoteOf),
      dates: read.dates.flatMap(({ start, end, words, edtf }) => (edtf === null ? [] : [{ start, end, words, edtf }])),
    }
  }
}

type Read = Suggestions['people']

function names(known: readonly SuggestedName[], read: Read, others: Read): SuggestedName[] {
  return eachNameOnce({ known: lessSureInside(known, others), read: read.filter(isLikely) })
}

/** Below this, as many are wrong as are right. */
const likely = 0.6

function isLikely({ confidence, text }: Read[number]): boolean {
  return confidence >= likely && !isPlaceholder(text)
}

/** *TK* stands for what is still to come. */
function isPlaceholder(text: string): boolean {
  return /^(?:TK)+$/i.test(text)
}

/** Below this, what was read as a speaker is worth a question only where it may be somebody. */
const worthAsking = 0.75

/** A pronoun or a role, *she* or *the mayor*, is always asked about, however sure the rest is. */
function quoteOf({ start, end, text, speaker, pattern, confidence, ...meant }: Suggestions['quotes'][number]) {
  if (speaker === null) return []
  const ranked = meant.candidates.toSorted((one, other) => other.score - one.score).map(({ name }) => name)
  const all = [...new Set([...(meant.person === null ? [] : [meant.person]), ...ranked])]
  if (all.length === 0 && confidence < worthAsking) return []
  const isNamed = all.length === 1 && shareAWord(speaker.text, all[0] ?? '')
  const isSure = isNamed && confidence >= acceptTogether
  // The comma before the closing mark is the sentence's, not the speaker's.
  const said = { start, end: text.endsWith(',') ? end - 1 : end }
  const quote: Suggested['quotes'][number] = { ...said, speaker, pattern, names: all, confidence }
  return [{ ...quote, confidence: isSure ? Math.max(confidence, sure) : Math.min(confidence, 0.5) }]
}

function shareAWord(words: string, name: string): boolean {
  const own = new Set(wordsOf(name))
  return wordsOf(words).some((word) => own.has(word)) || foldName(words) === foldName(name)
}

/**
 * A single word is left to the record's own search: the program would find it in longer names, *York* in *New York*, and
 * not see those.
 */
function asKnown({ kind, names: all }: KnownName) {
  const [name, ...aliases] = all.filter(hasSeveralWords)
  return name === undefined ? [] : [{ kind, name, aliases }]
}
