import { suggest } from '../src/features/extraction/suggest.ts'
import { type GoldPassage, scoreOf } from '../src/testing/gold.ts'
import type { Sample } from './corpus.ts'
import type { Span } from './gold.ts'

/** How much of what people marked in the articles is suggested, and how much of what is suggested is right: 0 to 1. */
export type Suggested = {
  quotes: number
  f1: number
  persons: number
  tierRight: number
  tierCovers: number
  dates: number
  datesFound: number
  datesRight: number
}

/** Speakers of quotes of four words and more, whom they mean, and dates, against what was marked in each article. */
export function suggested(samples: readonly Sample[]): Suggested {
  const { quotes, f1, persons, tierRight, tierCovers, dates, datesFound, datesRight } = scoreOf(
    samples.map(marked),
    (text, date) => suggest(text, { date: date === '' ? null : date }),
  )
  return { quotes, f1, persons, tierRight, tierCovers, dates, datesFound, datesRight }
}

function marked({ draft, gold }: Sample): GoldPassage {
  return {
    manner: 'dates',
    date: draft.dateline?.date ?? '',
    text: draft.passages.map(({ text }) => text).join('\n\n'),
    quotes: gold.quotes.toSorted(inOrder).map(({ text, speaker, person }) => {
      return { words: text, speaker: speaker?.text ?? null, person }
    }),
    dates: gold.dates.toSorted(inOrder).map(({ text, edtf }) => ({ words: text, edtf })),
  }
}

function inOrder(one: Span, other: Span): number {
  return one.passage - other.passage || one.start - other.start
}
