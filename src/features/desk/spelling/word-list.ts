import { readFile } from 'node:fs/promises'

/**
 * Whether a list of 270,000 words, rare ones with all their endings, has a word. It keeps a number of 32 bits for each
 * word and not the words, so it takes a megabyte; one unknown word in some 16,000 passes for a known one.
 */
export async function openWordList(): Promise<(word: string) => boolean> {
  const { default: path } = await import('word-list')
  const hashes = Uint32Array.from((await readFile(path, 'utf8')).split('\n'), hashOf).sort()

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

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
