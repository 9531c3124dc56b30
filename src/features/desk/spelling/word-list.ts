import { readFile } from 'node:fs/promises'

/**
 * Whether a list of 270,000 words, rare ones with all their endings, has a word. It keeps a number of 32 bits for each
 * word and not the words, so it takes a megabyte; one unknown word in some 16,000 passes for a known one.
 */
export async function openWordList(): Promise<(word: string) => boolean> {
  const { default: path } = await import('word-list')
  const hashes = hashesOf(await readFile(path)).sort()

  return (word) => {
    const wanted = hashOf(word)
    let [low, high] = [0, hashes.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((hashes[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return hashes[low] === wanted
  }
}

/** A word a line, in ASCII. Read as bytes, because a string for each of them would hold up everybody for longer. */
function hashesOf(lines: Uint8Array): Uint32Array {
  const hashes = new Uint32Array(lines.length)
  let [count, hash] = [0, offsetBasis]
  for (let at = 0; at <= lines.length; at += 1) {
    const byte = lines[at]
    if (byte !== undefined && byte !== newLine) hash = taken(hash, byte)
    else {
      hashes[count] = hash >>> 0
      count += 1
      hash = offsetBasis
    }
  }
  return hashes.slice(0, count)
}

function hashOf(word: string): number {
  let hash = offsetBasis
  for (let at = 0; at < word.length; at += 1) hash = taken(hash, word.charCodeAt(at))
  return hash >>> 0
}

const newLine = 0x0a

/** FNV-1a. */
const offsetBasis = 0x811c9dc5
const taken = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193)
