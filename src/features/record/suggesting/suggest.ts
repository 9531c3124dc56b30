import type { EntryId } from '../entry.ts'
import { type KnownName, knownNamesIn } from '../rules/names.ts'

type Span = { start: number; end: number }

/** What a program reads in a text: places in it as character offsets. Passages are a blank line apart. */
export type Suggested = {
  quotes: (Span & {
    speaker: Span | null
    /** How the speaker was told; quotes of a sure pattern are accepted together. */
    pattern: string | null
    /** From 0 to 1. */
    confidence: number
    /** Whom of the record it is. */
    person: EntryId | null
  })[]
  people: SuggestedName[]
  organisations: SuggestedName[]
  places: SuggestedName[]
  dates: (Span & { words: string; edtf: string })[]
}
export type SuggestedName = Span & { name: string; confidence: number; candidates: EntryId[] }

type Given = { date: string | null; known: readonly KnownName[] }
export type Suggest = (text: string, given: Given) => Promise<Suggested>

/** Finds the record's own names. Certain where a name of several words is one entry's. */
export const suggestKnownNames: Suggest = async (text, { known }) => {
  const found = knownNamesIn(text, known)
  const named = (kind: KnownName['kind']): SuggestedName[] =>
    found
      .filter((each) => each.kind === kind)
      .map(({ kind: _, ...each }) => ({ ...each, confidence: confidenceIn(each) }))
  return {
    quotes: [],
    people: named('person'),
    organisations: named('organisation'),
    places: named('place'),
    dates: [],
  }
}

function confidenceIn({ name, candidates }: { name: string; candidates: readonly EntryId[] }): number {
  return candidates.length === 1 && /\p{L}[\s-]+\p{L}/u.test(name) ? 0.99 : 0.5
}
