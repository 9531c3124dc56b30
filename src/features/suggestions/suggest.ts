import { type KnownName, knownNamesIn } from '../entities/index.ts'

/** Quotes and names surer than this are offered to be accepted together. */
export const sure = 0.9

type Span = { start: number; end: number }

/** What a program reads in a text: places in it as character offsets. Passages are a blank line apart. */
export type Suggested = {
  quotes: (Span & {
    speaker: Span | null
    /** How the speaker was told; quotes of a sure pattern are accepted together. */
    pattern: string | null
    /** From 0 to 1. */
    confidence: number
    /** Whom the speaker's words may mean, by name; the likeliest first. */
    names: string[]
  })[]
  people: SuggestedName[]
  organisations: SuggestedName[]
  places: SuggestedName[]
  dates: (Span & { words: string; edtf: string })[]
}
/** `parts` are shorter names that stand in it, which may be all that the record knows. */
export type SuggestedName = Span & { name: string; parts: string[]; confidence: number }

type Given = { date: string | null; known: readonly KnownName[] }
export type Suggest = (text: string, given: Given) => Promise<Suggested>

/** Finds the record's own names. A single word is less sure to be one. */
export const suggestKnownNames: Suggest = async (text, { known }) => {
  const found = knownNamesIn(text, known)
  const named = (kind: KnownName['kind']): SuggestedName[] =>
    found
      .filter((each) => each.kind === kind)
      .map(({ start, end, name }) => ({ start, end, name, parts: [], confidence: hasSeveralWords(name) ? 0.99 : 0.5 }))
  return {
    quotes: [],
    people: named('person'),
    organisations: named('organisation'),
    places: named('place'),
    dates: [],
  }
}

export function hasSeveralWords(name: string): boolean {
  return /\p{L}[\s-]+\p{L}/u.test(name)
}
