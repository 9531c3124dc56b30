import { wordsOf } from '../words.ts'

/** One chosen run of words: its hash, and where it stands in the text. */
export type Print = { hash: number; start: number; end: number }

/** Long runs show a reprint; short ones still show it when one word in ten was changed. */
const runs = [
  { words: 8, window: 8 },
  { words: 5, window: 6 },
]

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every window of neighbouring runs the one with the least hash, so
 * that the same passage gives the same prints wherever it stands.
 */
export function printsOf(text: string): Print[] {
  const words = wordsOf(text)
  const hashes = words.map((word) => hashOf(word.text.toLowerCase().replaceAll('’', "'")))
  return runs.flatMap((run) =>
    winnow(hashes, run).map(({ hash, at }) => ({
      hash,
      start: words[at]?.start ?? 0,
      end: words[at + run.words - 1]?.end ?? 0,
    })),
  )
}

type Run = (typeof runs)[number]

function winnow(hashes: number[], { words, window }: Run): { hash: number; at: number }[] {
  const found: { hash: number; at: number }[] = []
  const rolled = Array.from({ length: Math.max(0, hashes.length - words + 1) }, (_each, at) =>
    runHash(hashes, at, words),
  )
  for (let from = 0; from + window <= rolled.length || (from === 0 && rolled.length > 0); from += 1) {
    const at = leastIn(rolled, from, Math.min(rolled.length, from + window))
    if (found.at(-1)?.at !== at) found.push({ hash: rolled[at] ?? 0, at })
  }
  return found
}

function leastIn(rolled: number[], from: number, to: number): number {
  let least = from
  for (let at = from + 1; at < to; at += 1) if ((rolled[at] ?? 0) <= (rolled[least] ?? 0)) least = at
  return least
}

/** Runs of different lengths begin differently, so that one never passes for the other. */
function runHash(hashes: number[], at: number, words: number): number {
  let hash = words
  for (let next = at; next < at + words; next += 1) {
    hash = Math.imul(hash ^ (hashes[next] ?? 0), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
