import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { bodyOf, excerpt, placeIn } from '../writing.ts'

/** English makes a third of its words of these; other languages next to none. */
const common = new Set(
  `the of and a to in is was it for that on with as at by from he she they his her its be are were been has had have an
  this but not or which who will would said says their there than more into about after when you we i`.split(/\s+/),
)
const fewest = 60
const least = 0.14
/** A short text must have next to none of them to be told. */
const fewestOfShort = 25
const leastOfShort = 0.05

/** Whether the body is long enough to tell, and is not English. */
export function isForeign(draft: Draft): boolean {
  let words = 0
  let known = 0
  for (const { text } of bodyOf(draft)) {
    for (const [word] of text.slice(0, 20_000).matchAll(/[\p{L}\p{M}]+/gu)) {
      words += 1
      if (common.has(word.toLowerCase())) known += 1
    }
    if (words > 2_000) break
  }
  return isUnlikely(words, known / words)
}

function isUnlikely(words: number, share: number): boolean {
  if (words >= fewest) return share < least
  return words >= fewestOfShort && share < leastOfShort
}

export function language(draft: Draft): Fault[] {
  const first = bodyOf(draft).find(({ text }) => text.trim() !== '')
  if (!first || !isForeign(draft)) return []
  return [
    {
      rule: 'language',
      place: placeIn(first, 0, first.text.length),
      message: say.notEnglish(),
      evidence: excerpt(first.text, 0),
    },
  ]
}
