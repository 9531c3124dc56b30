import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { withoutSpeech } from '../quote-style.ts'
import type { Setting } from '../setting.ts'
import { type Word, wordsOf } from '../words.ts'
import { bodyOf, placeIn, type Writing, writingOf } from '../writing.ts'

const shortest = 3
/** In words up to this long a letter too many or missing makes too many others; in one a letter longer, a letter wrong. */
const short = 4
/** A longer run of letters is no word, and to try every slip of it would hold up the rest. */
const longest = 40
/** A text with more words that nobody knows is not one to be spelt. */
const mostUnknown = 400
/** A sentence with so many is in dialect, in another language or in none. */
const mostInSentence = 3

/**
 * Lower-case words that no list has and that one slip of the fingers makes of a word that a dictionary has. Names, speech,
 * compounds, words of other languages, and whatever a text uses twice are left alone.
 */
export function spelling(draft: Draft, { quotes, isWord, isKnown = isWord }: Setting): Fault[] {
  if (!isWord || !isKnown) return []
  const uses = usesIn(writingOf(draft).map(({ text }) => text))
  const meantBy = remembered((word) => nearWords(word, isWord))
  const isOnce = ({ text }: Word) => uses.get(stemOf(text)) === 1
  const faults: Fault[] = []
  let left = mostUnknown
  for (const writing of bodyOf(draft)) {
    const words = wordsOf(withoutSpeech(writing.text, quotes))
    const unknown = words.map((word) => isPlain(writing.text, word) && !isKnown(word.text))
    const strange = words.flatMap((word, at) => (unknown[at] && isOnce(word) ? [{ word, at }] : [])).slice(0, left)
    left -= strange.length
    const slips = strange.filter(({ at }) => !isForeign(writing.text, { words, at, unknown, meantBy }))
    faults.push(...slips.flatMap(({ word }) => misspelling(writing, word, meantBy(word.text))))
  }
  return faults
}

function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return (word) => {
    const answer = answers.get(word) ?? ask(word)
    answers.set(word, answer)
    return answer
  }
}

/** Part of an address, a file name, a number or a word cut short. */
const touches = /[@\d/._#’'\]-]/

function isPlain(text: string, { text: word, start, end }: Word): boolean {
  const isLong = word.length >= shortest && word.length <= longest
  return isLong && /^[a-z]+$/.test(word) && !touches.test(around(text, start, end))
}

type Beside = { words: Word[]; at: number; unknown: boolean[]; meantBy: (word: string) => string[] }

/** Beside a word that is no slip of a known one, in a sentence with several unknown, or the second name of a kind. */
function isForeign(text: string, { words, at, unknown, meantBy }: Beside): boolean {
  const beside = [at - 1, at + 1].filter((next) => isBeside(text, words[Math.min(at, next)], words[Math.max(at, next)]))
  if (beside.some((next) => foreign.test(words[next]?.text ?? ''))) return true
  if (beside.some((next) => unknown[next] && meantBy(words[next]?.text ?? '').length === 0)) return true
  if (unknown.slice(Math.max(0, at - 12), at + 13).filter(Boolean).length >= mostInSentence) return true
  return beside.includes(at - 1) && /^\p{Lu}/u.test(words[at - 1]?.text ?? '') && latin.test(words[at]?.text ?? '')
}

/** Small words that only other languages have. */
const foreign =
  /^(?:y|el|los|las|les|le|del|della|di|du|des|une|und|der|das|et|il|gli|von|av|og|zu|dans|sur|pour|avec|con|por|para|che|qui|est)$/

/** *Sterna paradisaea*. */
const latin = /(?:us|um|is|ii?|ae?|ens|oides)$/

function isBeside(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && /^[ ,(]{1,2}$/.test(text.slice(one.end, other.start))
}

function misspelling(writing: Writing, { text, start, end }: Word, meant: string[]): Fault[] {
  const [only, ...others] = meant
  if (only === undefined) return []
  const message = say.inNoDictionary({ word: text })
  const fault: Fault = { rule: 'spelling', place: placeIn(writing, start, end), message, evidence: text }
  if (others.length > 0) return [fault]
  return [{ ...fault, fix: { label: say.makeIt({ text: only }), start, end, text: only } }]
}

function around(text: string, start: number, end: number): string {
  const after = text.slice(end, end + 2)
  const isJoined = /^[._]\p{L}/u.test(after) || /^[@/#\d’'-]/.test(after)
  const before = text.slice(Math.max(0, start - 2), start)
  // A word that was cut at the end of a line: *adminis- trators*.
  return (before === '- ' ? '-' : before.slice(-1)) + (isJoined ? after : '')
}

/** How often each word is used, in whichever of its plainest forms. */
function usesIn(texts: string[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      for (const part of new Set([word.text, ...word.text.split('-')])) {
        const plain = stemOf(part)
        uses.set(plain, (uses.get(plain) ?? 0) + 1)
      }
    }
  }
  return uses
}

function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?<=[a-z]{4})(?:e?s|ed|ing)$/, '')
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
  const round = head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)
  if (word.length <= short) return at > 0 || word.length > shortest ? [round] : []
  const put = Array.from(letters, (letter) => head + letter + tail)
  const wrong = word.length > short + 1 ? Array.from(letters, (letter) => head + letter + tail.slice(1)) : []
  return [head + tail.slice(1), round, ...put, ...wrong]
}
