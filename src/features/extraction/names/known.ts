import { plain } from './first-names.ts'
import type { KnownName } from './people.ts'

const ascii = /^[ -~]*$/
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * The known names that a text can mean: those whose last word, or an alias's, stands in it. A record has ten thousand
 * names and an article some dozens of capitals, so nothing dearer is done for the rest.
 */
export function knownIn(text: string, known: readonly KnownName[]): KnownName[] {
  if (known.length === 0) return []
  const words = new Set(plain(text).match(/[\p{L}\p{N}\p{M}]+/gu))
  const isHere = (name: string) => words.has(lastWord(ascii.test(name) ? name.toLowerCase() : plain(name)))
  return known.filter(({ name, aliases = [] }) => isHere(name) || aliases.some(isHere))
}

/** The last run of letters and figures, without *Jr* and *III*. */
function lastWord(lower: string): string {
  let end = lower.length
  while (end > 0) {
    while (end > 0 && !isPart(lower.charCodeAt(end - 1))) end -= 1
    let start = end
    while (start > 0 && isPart(lower.charCodeAt(start - 1))) start -= 1
    const word = lower.slice(start, end)
    if (start === 0 || !isEnding(word)) return word
    end = start
  }
  return ''
}

/** What no name turns on: *Jr*, and the *s* of *Mary's*. */
function isEnding(word: string): boolean {
  return word === 's' || suffixes.has(word)
}

/** A letter or a figure: of what lies beyond ASCII all but spaces and punctuation, near enough. */
function isPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 191 && (code < 0x2000 || code > 0x206f))
}
