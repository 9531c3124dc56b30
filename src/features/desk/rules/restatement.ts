import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { substanceOf } from '../words.ts'
import { bodyOf, excerpt, placeIn, type Writing } from '../writing.ts'

/** Three quarters of the shorter text's words of substance said again is saying the same thing again. */
const enough = 0.75
/** Below this many words of substance, sharing most of them says only that the subject is the same. */
const headlineWords = 5
const standfirstWords = 7

/** The lead saying the headline again, and any paragraph saying the standfirst again. */
export function restatement(draft: Draft): Fault[] {
  const paragraphs = bodyOf(draft).filter(({ kind, text }) => kind === 'paragraph' && text.trim() !== '')
  const lead = paragraphs[0]
  const headline = { text: draft.headline, words: substanceOf(draft.headline), atLeast: headlineWords }
  const standfirst = { text: draft.standfirst, words: substanceOf(draft.standfirst), atLeast: standfirstWords }
  return [
    ...(lead ? comparing(lead, 'headline', headline) : []),
    ...paragraphs.flatMap((each) => comparing(each, 'standfirst', standfirst)),
  ]
}

type Said = { text: string; words: Set<string>; atLeast: number }

function comparing(writing: Writing, what: 'headline' | 'standfirst', said: Said): Fault[] {
  const words = substanceOf(writing.text)
  const shorter = Math.min(words.size, said.words.size)
  if (shorter < said.atLeast) return []
  const shared = Array.from(said.words).filter((word) => words.has(word)).length
  if (shared / shorter < enough) return []
  return [
    {
      rule: 'restatement',
      place: placeIn(writing, 0, writing.text.length),
      message: say.repeats({ what, words: shorter, shared }),
      evidence: excerpt(writing.text, 0),
    },
  ]
}
