import type { Draft, Fault } from '../finding.ts'
import { withoutSpeech } from '../quote-style.ts'
import type { Setting } from '../setting.ts'
import { type Word, wordsOf } from '../words.ts'
import { bodyOf, placeIn, type Writing } from '../writing.ts'

const shortest = 4
/** A longer run of letters is no word, and to try every slip of it would hold up the rest. */
const longest = 40

/**
 * Lower-case words that no dictionary has and that one slip of the fingers makes of a word that it has. Names, speech,
 * compounds and whatever a text uses twice are left alone.
 */
export function spelling(draft: Draft, { quotes, isWord }: Setting): Fault[] {
  if (!isWord) return []
  const body = bodyOf(draft)
  const uses = usesIn(body.map(({ text }) => text))
  return body.flatMap((writing) =>
    wordsOf(withoutSpeech(writing.text, quotes))
      .filter(({ text, start, end }) => isPlain(text) && !touches.test(around(writing.text, start, end)))
      .filter(({ text }) => uses.get(text) === 1 && !isWord(text))
      .flatMap((word) => misspelling(writing, word, nearWords(word.text, isWord))),
  )
}

/** Part of an address, a file name or a number. */
const touches = /[@\d/._#-]/

function isPlain(text: string): boolean {
  return text.length >= shortest && text.length <= longest && /^\p{Ll}+$/u.test(text)
}

function misspelling(writing: Writing, { text, start, end }: Word, meant: string[]): Fault[] {
  const [only, ...others] = meant
  if (only === undefined) return []
  const message = `No dictionary has “${text}”.`
  const fault: Fault = { rule: 'spelling', place: placeIn(writing, start, end), message, evidence: text }
  if (others.length > 0) return [fault]
  return [{ ...fault, fix: { label: `Make it “${only}”`, start, end, text: only } }]
}

function around(text: string, start: number, end: number): string {
  const after = text.slice(end, end + 2)
  return text.slice(Math.max(0, start - 1), start) + (/^[._]\p{L}/u.test(after) || /^[@/#\d-]/.test(after) ? after : '')
}

function usesIn(texts: string[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const plain = word.text.toLowerCase()
      uses.set(plain, (uses.get(plain) ?? 0) + 1)
    }
  }
  return uses
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Words that one slip away make this one: a letter too many, missing, wrong, or two changed round. */
function nearWords(word: string, isWord: (word: string) => boolean): string[] {
  const found = new Set<string>()
  for (let at = 0; at <= word.length && found.size < 3; at += 1) {
    for (const each of slipsAt(word, at)) if (each !== word && isWord(each)) found.add(each)
  }
  return Array.from(found)
}

function slipsAt(word: string, at: number): string[] {
  const [head, tail] = [word.slice(0, at), word.slice(at)]
  const put = Array.from(letters).flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)])
  return [head + tail.slice(1), head + tail.charAt(1) + tail.charAt(0) + tail.slice(2), ...put]
}
