/** A place in the body: the passage counts from 1, `start` and `end` are UTF-16 offsets into its text. */
export type Span = { passage: number; start: number; end: number; text: string }

/**
 * What a person found in an article. A quote is what stands between its marks, without them, one entry a paragraph;
 * `runsOn` when the next paragraph goes on with it. `speaker` is where the text says who speaks, `null` for words
 * quoted from nobody; `person` is the full name, `null` for an office or a document.
 */
export type Gold = {
  quotes: (Span & { speaker: Span | null; person: string | null; runsOn?: boolean })[]
  /** Every date expression with its value in EDTF. */
  dates: (Span & { edtf: string })[]
  people: string[]
  /** What the article says somebody is; *former* before it belongs to it. */
  roles?: { person: string; title: string }[]
  /** By a person; of what is only suggested no record is made. */
  isMarked?: true
}
