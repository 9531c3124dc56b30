import { LRUCache } from 'lru-cache'
import { fold } from './words/fold.ts'

/** What a text is like, in a few numbers: the smallest of the hashes of its runs of words. */
export type Sketch = readonly number[]

const wordsInARun = 3
const numbersKept = 24
const fewestWords = 8
const alike = 0.7
const newestKept = 4000
/** Where a thousand texts are the same, a few of them are enough to tell the next one by. */
const mostOfANumber = 8

/**
 * A sketch by the smallest hashes (Broder, 1997): two texts share about as many numbers as they share runs of three
 * words. Short texts are like each other without anybody copying, so they have none.
 */
export function sketchOf(text: string): Sketch {
  const words = fold(text).split(' ')
  if (words.length < fewestWords) return []
  const hashes = new Set<number>()
  for (let place = 0; place + wordsInARun <= words.length; place += 1) {
    hashes.add(hashOf(words.slice(place, place + wordsInARun).join(' ')))
  }
  return [...hashes].sort((left, right) => left - right).slice(0, numbersKept)
}

/** FNV-1a, 32 bits, with its bits mixed once more so that near texts lie far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/** How much of two texts is the same, from 0 to 1, as far as their sketches tell. */
export function likeness(left: Sketch, right: Sketch): number {
  if (left.length === 0 || right.length === 0) return 0
  const smallest = [...new Set([...left, ...right])].sort((a, b) => a - b).slice(0, numbersKept)
  const [inLeft, inRight] = [new Set(left), new Set(right)]
  return smallest.filter((each) => inLeft.has(each) && inRight.has(each)).length / smallest.length
}

/** The newest texts, a fixed number of them, and which of them another text is nearly the same as. */
export function createLikenesses(most = newestKept) {
  const sketches = new Map<string, Sketch>()
  const byNumber = new Map<number, Set<string>>()
  // A text is looked for when it comes and added once it is kept, a moment later.
  const drawn = new LRUCache<string, Sketch>({ max: 100 })

  function sketchFor(text: string): Sketch {
    const sketch = drawn.get(text) ?? sketchOf(text)
    drawn.set(text, sketch)
    return sketch
  }

  function hold(number: number, id: string): void {
    const holders = byNumber.get(number) ?? new Set()
    if (holders.size < mostOfANumber) byNumber.set(number, holders.add(id))
  }

  function forget(id: string): void {
    for (const each of sketches.get(id) ?? []) {
      const holders = byNumber.get(each)
      holders?.delete(id)
      if (holders?.size === 0) byNumber.delete(each)
    }
    sketches.delete(id)
  }

  /** The text that shares the most numbers with a sketch. */
  function nearest(sketch: Sketch): string | undefined {
    const shared = new Map<string, number>()
    for (const id of sketch.flatMap((each) => [...(byNumber.get(each) ?? [])])) {
      shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    const [best] = [...shared].sort(([, left], [, right]) => right - left)
    return best?.[0]
  }

  return {
    add(id: string, text: string): void {
      const sketch = sketchFor(text)
      if (sketches.has(id) || sketch.length === 0) return
      sketches.set(id, sketch)
      for (const each of sketch) hold(each, id)
      const [oldest] = sketches.keys()
      if (sketches.size > most && oldest !== undefined) forget(oldest)
    },
    forget,
    /** The text that is most like this one, when it is nearly the same. */
    find(text: string): string | undefined {
      const sketch = sketchFor(text)
      const best = nearest(sketch)
      const isAlike = best !== undefined && likeness(sketch, sketches.get(best) ?? []) >= alike
      return isAlike ? best : undefined
    },
  }
}
