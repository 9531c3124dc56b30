import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { bodyOf, excerpt, placeIn, type Writing } from '../writing.ts'
import { type Print, printsOf } from './prints.ts'

/** Fewer shared runs than this may be chance, or a name with its titles. */
export const fewestShared = 3

export type Shared = { number: number; hash: number }

/** Prints of a whole body; a passage that was split or joined still gives most of them. */
export function bodyPrints(draft: Draft): Print[] {
  return printsOf(wholeBody(draft).text)
}

function wholeBody(draft: Draft): { body: Writing[]; starts: number[]; text: string } {
  const body = bodyOf(draft)
  const starts: number[] = []
  let text = ''
  for (const writing of body) {
    starts.push(text.length)
    text += `${writing.text} `
  }
  return { body, starts, text }
}

type Printed = { draft: Draft; prints: readonly Print[] }

/** The passages that one earlier article shares, the article that shares most first. */
export function overlapFaults(
  { draft, prints }: Printed,
  shared: Shared[],
  headlines: ReadonlyMap<number, string | undefined>,
): Fault[] {
  const { body, starts } = wholeBody(draft)
  const byArticle = Map.groupBy(shared, ({ number }) => number)
  const taken = new Set<number>()
  return Array.from(byArticle)
    .filter(([, same]) => same.length >= fewestShared)
    .toSorted((a, b) => b[1].length - a[1].length)
    .slice(0, 5)
    .flatMap(([number, same]) => {
      const hashes = new Set(same.map(({ hash }) => hash))
      const spans = prints.filter(({ hash }) => hashes.has(hash))
      const byPassage = Map.groupBy(spans, ({ start }) => placeAt(starts, start))
      return body.flatMap((writing, index): Fault[] => {
        const from = starts[index] ?? 0
        const own = byPassage.get(index) ?? []
        if (own.length < 2 || taken.has(index)) return []
        taken.add(index)
        const start = Math.min(...own.map((span) => span.start)) - from
        const end = Math.min(writing.text.length, Math.max(...own.map((span) => span.end)) - from)
        return [
          {
            rule: 'archive-overlap',
            place: placeIn(writing, start, end),
            message: say.earlierHasToo({ headline: excerpt(headlines.get(number) ?? say.earlierArticle(), 0) }),
            evidence: excerpt(writing.text, start, end),
          },
        ]
      })
    })
}

/** Which of these beginnings, in order, is the last at or before this place. */
function placeAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
