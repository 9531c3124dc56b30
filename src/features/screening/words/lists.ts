import * as say from '../messages/newsroom.ts'
import { fold } from './fold.ts'

/** `banned` hides a reply at once, with a reason its writer can read; `suspect` only holds it. */
export const listKinds = ['banned', 'suspect'] as const
export type ListKind = (typeof listKinds)[number]

const longestPhrase = 80
const mostPhrases = 20_000

/** What is wrong with one line of a list. */
export type LineProblem = { line: number; says: string }

/** The phrases of a list, one a line; empty lines and lines that begin with # are left out. */
export function phrasesOf(text: string): string[] {
  return [...new Set(linesOf(text).map(({ phrase }) => phrase))]
}

export function problemsOf(text: string): LineProblem[] {
  const lines = linesOf(text)
  const problems = lines.flatMap(({ phrase, line }) => {
    const says = problemOf(phrase)
    return says ? [{ line, says }] : []
  })
  if (lines.length > mostPhrases) {
    problems.unshift({
      line: mostPhrases + 1,
      says: say.tooManyPhrases({ most: mostPhrases }),
    })
  }
  return problems
}

function linesOf(text: string) {
  return text.split('\n').flatMap((each, place) => {
    const phrase = each.trim()
    return phrase === '' || phrase.startsWith('#') ? [] : { phrase, line: place + 1 }
  })
}

function problemOf(phrase: string): string | undefined {
  if (phrase.length > longestPhrase) return say.phraseTooLong({ longest: longestPhrase })
  if (fold(phrase).length < 2) return say.phraseTooShort()
  return undefined
}
