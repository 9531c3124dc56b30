import type { DateFound } from './dates/rule.ts'
import type { KnownName } from './names/people.ts'
import type { Pattern } from './quotes/patterns.ts'

type Words = { start: number; end: number; text: string }
type Candidate = { name: string; score: number }

/**
 * Words in quotation marks. `start` to `end` are the words without the marks. `speaker` is the words that say who spoke
 * them, `person` whom those mean, and `candidates` everybody they may mean, best first. `continued`: the paragraph before
 * ended inside the same quotation.
 */
export type QuoteSuggestion = Words & {
  speaker: Words | null
  pattern: Pattern
  confidence: number
  person: string | null
  candidates: Candidate[]
  continued: boolean
}

/** A name at its place, and the longest form it has in the text or in the record. */
export type NameSuggestion = Words & { name: string; confidence: number }

/** What a text says by itself, for somebody to confirm. Offsets are UTF-16 code units into the text as it was given. */
export type Suggestions = {
  language: string
  /** Why something was left out, for people. */
  note: string | null
  quotes: QuoteSuggestion[]
  people: NameSuggestion[]
  organisations: NameSuggestion[]
  places: NameSuggestion[]
  dates: DateFound[]
}

/** `date` is the dateline's, `YYYY-MM-DD`; `known` the names of the site's own record. */
export type SuggestOptions = { date?: string | null; known?: KnownName[] }

/** A quotation at least this sure may be accepted together with the others that are. */
export const acceptTogether = 0.85
