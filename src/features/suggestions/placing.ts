import type { Ids } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import { foldName } from '../entities/index.ts'
import { anchorAt } from '../facts/index.ts'
import { sentenceAround } from './rules/sentences.ts'
import { type Suggested, type SuggestedName, sure } from './suggest.ts'
import type { Suggestion, SuggestionKind } from './suggestion.ts'

type Read = { articleId: ArticleId; here: readonly { id: string; text: string }[]; suggested: Suggested }
type Bit = {
  start: number
  end: number
  names: string[]
  confidence: number
  speaker?: string | null
  edtf?: string
}

/** What a program read in a text, as suggestions with their places in its passages. */
export function suggestionsIn({ ids }: { ids: Ids }, { articleId, here, suggested }: Read): Suggestion[] {
  const text = here.map((passage) => passage.text).join('\n\n')
  const placed = placesIn(here)
  const make = (kind: SuggestionKind, bit: Bit): Suggestion[] => {
    const place = placed(bit)
    if (!place) return []
    const { speaker = null, edtf = null, names } = bit
    const isName = kind !== 'quote' && kind !== 'date'
    const folded = foldName(isName ? (names[0] ?? '') : place.anchor.exact)
    if (folded === '') return []
    return [
      {
        ...{ id: ids.next('suggestion'), articleId, kind, folded, place: place.anchor },
        payload: { sentence: place.sentence, speaker, names, edtf },
        confidence: bit.confidence >= sure ? 'high' : 'low',
        state: 'pending',
      },
    ]
  }
  const names = (kind: SuggestionKind, found: readonly SuggestedName[]) =>
    found.flatMap(({ name, parts, ...each }) => make(kind, { ...each, names: [name, ...parts] }))
  return [
    ...names('person', suggested.people),
    ...names('organisation', suggested.organisations),
    ...names('place', suggested.places),
    ...suggested.quotes.flatMap(({ speaker, ...each }) =>
      make('quote', { ...each, speaker: speaker && text.slice(speaker.start, speaker.end) }),
    ),
    ...suggested.dates.flatMap((each) => make('date', { ...each, names: [], confidence: 0.5 })),
  ]
}

/** Longer words are not confirmed by a form, either. */
const longest = 5000

/** From a place in the whole text to one in a passage. */
function placesIn(here: Read['here']) {
  let next = 0
  const starts = here.map(({ text }) => {
    const start = next
    next += text.length + 2
    return start
  })
  return ({ start, end }: Bit) => {
    const number = lastAtMost(starts, start)
    const passage = here[number]
    const from = starts[number] ?? 0
    if (!passage || end > from + passage.text.length || end - start > longest) return undefined
    const anchor = anchorAt(passage, start - from, end - from)
    return { anchor, sentence: sentenceAround(passage.text, start - from, end - from) }
  }
}

function lastAtMost(starts: readonly number[], wanted: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}
