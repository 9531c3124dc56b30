import { fold } from './words/fold.ts'

/** How often a word stood in replies that were published, and in replies that were spam. */
export type WordCount = { good: number; bad: number }
export type Learnt = { replies: WordCount; words: ReadonlyMap<string, WordCount> }

/** How sure it is that a reply is spam, from 0 to 1, and the words that say so most. */
export type Guess = { chance: number; words: string[] }

const mostWords = 200
const shortest = 3
const longest = 24
const mostTelling = 15
/** With less than this it has seen too little to say anything. */
const fewestReplies = 20
const held = 0.95

/** The words a reply is judged by, each once, and where its links lead. */
export function wordsToJudge(text: string): string[] {
  const hosts = [...text.matchAll(/https?:\/\/([^\s/?#:]+)/gi)].map(([, host = '']) => `link:${host.toLowerCase()}`)
  const words = fold(text)
    .split(' ')
    .filter((word) => word.length >= shortest && word.length <= longest)
  return [...new Set([...hosts, ...words])].slice(0, mostWords)
}

/**
 * A naive Bayes over the words that tell the most, after Graham and Robinson. `undefined` while too little has been
 * decided here for it to know anything.
 */
export function guess(words: readonly string[], { replies, words: known }: Learnt): Guess | undefined {
  if (replies.good < fewestReplies || replies.bad < fewestReplies) return undefined
  const telling = words
    .flatMap((word) => {
      const seen = known.get(word)
      return seen ? [{ word, chance: chanceOf(seen, replies) }] : []
    })
    .sort((left, right) => Math.abs(right.chance - 0.5) - Math.abs(left.chance - 0.5))
    .slice(0, mostTelling)
  if (telling.length === 0) return { chance: 0, words: [] }
  const sum = telling.reduce((total, { chance }) => total + Math.log(chance) - Math.log(1 - chance), 0)
  const against = telling.filter(({ chance }) => chance > 0.5).map(({ word }) => word)
  return { chance: 1 / (1 + Math.exp(-sum)), words: against.slice(0, 3) }
}

/** Rare words say little: they begin at an even chance and move from it as they are seen (Robinson). */
function chanceOf({ good, bad }: WordCount, replies: WordCount): number {
  const inBad = bad / replies.bad
  const inGood = good / replies.good
  const seen = good + bad
  const raw = inBad + inGood === 0 ? 0.5 : inBad / (inBad + inGood)
  const leaning = (0.5 + seen * raw) / (1 + seen)
  return Math.min(0.99, Math.max(0.01, leaning))
}

export function isSuspect({ chance }: Guess): boolean {
  return chance >= held
}
