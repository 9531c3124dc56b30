import type { Token } from '../text/token.ts'
import { verbKind } from './verbs.ts'

/**
 * Whether the words from `at` on say who spoke the quotation before them, although it ended like a sentence: after a
 * question or an exclamation any short *Ada Reed asked*, after a full stop only one that says nothing else.
 */
export function attributes(tokens: Token[], at: number, last: string): boolean {
  const near = tokens.slice(at, at + 8)
  const end = near.findIndex(({ text, quote }) => quote !== null || /^[.;:?!]$/.test(text))
  const words = end < 0 ? near : near.slice(0, end)
  const verb = words.findIndex(({ lower, speech }) => verbKind(lower) === 'say' && speech !== 'NOUN')
  if (verb < 0) return false
  if (verb === 0) return last !== '.'
  // *“It is late.” Reed agrees.*: Reed agrees with whoever said it.
  if (last === '.' && /^agree[sd]*$/.test(words[verb]?.lower ?? '')) return false
  const after = tokens[at + verb + 1]
  return last === '.' ? !after || after.text === '.' : after?.lower !== 'that'
}
