import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { withoutSpeech } from '../quote-style.ts'
import type { Setting } from '../setting.ts'
import { wordsOf } from '../words.ts'
import { bodyOf, excerpt, placeIn } from '../writing.ts'

/** Above this many words of its own a sentence is read twice. */
const most = 60
const stop =
  /(?<!(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|vs|Gen|Sen|Rep|Gov|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Co|Corp|Ltd|a\.m|p\.m|U\.S|e\.g|i\.e))[.!?][”’"')\]]{0,3}(?=\s+[“‘"'(]?[\p{Lu}\p{N}]|\s*$)|:\s*$|;\s(?=\p{Lu})/gu

/** Words inside quotation marks are the speaker’s and are not counted. */
export function longSentence(draft: Draft, { quotes }: Pick<Setting, 'quotes'> = { quotes: 'double' }): Fault[] {
  return bodyOf(draft)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((writing) => {
      const own = withoutSpeech(writing.text, quotes)
      return sentencesOf(writing.text).flatMap(({ start, end }) => {
        const count = wordsOf(own.slice(start, end)).length
        if (count <= most) return []
        return [
          {
            rule: 'long-sentence' as const,
            place: placeIn(writing, start, end),
            message: say.wordsInSentence({ count }),
            evidence: excerpt(writing.text, start, end),
          },
        ]
      })
    })
}

function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = Array.from(text.matchAll(stop), (match) => match.index + match[0].length)
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0
    return { start: from + (text.slice(from, end).length - text.slice(from, end).trimStart().length), end }
  })
}
