import type { Draft } from '../src/features/desk/index.ts'
import { suggest } from '../src/features/extraction/suggest.ts'
import type { Gold, Span } from './gold.ts'

const between = '\n\n'

/**
 * What the desk would suggest for an article that nobody has marked: its quotations, dates and people. Good enough to put
 * faults where they belong; nothing of it is measured.
 */
export function suggestedGold({ passages, dateline }: Pick<Draft, 'passages' | 'dateline'>): Gold {
  const text = passages.map((passage) => passage.text).join(between)
  const spanOf = placedIn(passages.map((passage) => passage.text))
  const { quotes, dates, people } = suggest(text, { date: dateline?.date ?? null })
  return {
    quotes: quotes.flatMap(({ speaker, person, ...words }, at) => {
      const span = spanOf(words)
      const runsOn = quotes[at + 1]?.continued ?? false
      return span ? [{ ...span, speaker: speaker ? (spanOf(speaker) ?? null) : null, person, runsOn }] : []
    }),
    dates: dates.flatMap(({ start, end, words, edtf }) => {
      const span = spanOf({ start, end, text: words })
      return span && edtf !== null ? [{ ...span, edtf }] : []
    }),
    people: Array.from(new Set(people.map(({ name }) => name))).filter((name) => /^\p{L}+ \p{L}+$/u.test(name)),
  }
}

function placedIn(texts: string[]) {
  return ({ start, end, text }: Omit<Span, 'passage'>): Span | undefined => {
    let from = 0
    for (const [at, passage] of texts.entries()) {
      if (start >= from && end <= from + passage.length)
        return { passage: at + 1, start: start - from, end: end - from, text }
      from += passage.length + between.length
    }
    return undefined
  }
}
