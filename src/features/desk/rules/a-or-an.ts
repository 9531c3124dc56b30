import { withoutEnd } from '../../../base/trim.ts'
import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { excerpt, placeIn, proseOf, type Writing } from '../writing.ts'
import { soundOf } from './articles.ts'

/** *A apple*, *an university*: by sound, so that *an MP*, *a U.S. official* and *an 18-hole course* stand. */
export function aOrAn(draft: Draft): Fault[] {
  return proseOf(draft).flatMap(({ ...writing }) => Array.from(mistakesIn(writing)))
}

const article = /(?<![\p{L}\p{M}\p{N}’'.&@/\]-])([Aa]n?) ([“‘"'([]{0,2}[$£€]?[\p{L}\p{N}][\p{L}\p{M}\p{N}.,’'-]*)/gu

function* mistakesIn(writing: Writing): Generator<Fault> {
  for (const match of writing.text.matchAll(article)) {
    const [whole, used = '', next = ''] = match
    const wanted = soundOf(next) === 'vowel' ? 'an' : 'a'
    if (soundOf(next) === 'either' || wanted === used.toLowerCase()) continue
    if (!isArticle(writing.text, match.index, { used, next })) continue
    const right = used.startsWith('A') ? wanted.replace('a', 'A') : wanted
    const end = match.index + used.length
    yield {
      rule: 'a-or-an',
      place: placeIn(writing, match.index, match.index + whole.length),
      message: say.goesBefore({ article: right, word: excerpt(withoutEnd(next, '.,'), 0) }),
      evidence: excerpt(writing.text, match.index, match.index + whole.length),
      fix: { label: say.makeIt({ text: right }), start: match.index, end, text: right },
    }
  }
}

const joining =
  /^(?:and|or|is|as|in|on|at|of|are|if|it|am|i|all|any|each|either|its|an|a|over|under|into|onto|up|out|off|el|un|una|e|o|os|au|aux|il)$/i

/** Not the letter of *vitamin A*, *from A to B* and *Group A won*, nor another language's word. */
function isArticle(text: string, at: number, { used, next }: { used: string; next: string }): boolean {
  if (joining.test(next.replace(/[.,’'“‘"]+/g, '')) || irish.test(`${used} ${next}`)) return false
  const before = text.slice(Math.max(0, at - 40), at)
  if (used === 'A' && !/(?:^|[.!?:;…][”’"')\]]?\s+|[“‘"'(—–]\s?)$/.test(before)) return text === text.toUpperCase()
  return !letterBefore.test(before)
}

/** *Mac an tSaoir*, *an Bhaird*, *an Ghoill*. */
const irish =
  /^an (?:t[AEIOUÁÉÍÓÚS]|n[AEIOUGD]|h[AEIOUÁÉÍÓÚ]|(?:bP|gC|dT|mB|bhF)|(?:Bh|Gh|Fh|Mh|Ch|Dh|Sh|Ph|Th)\p{Ll})/u

const letterBefore =
  /(?<!\p{L})(?:vitamin|plan|group|grade|class|type|level|section|part|option|point|the letter|hepatitis|influenza|team|side|serie|category|schedule|exhibit) $/iu
