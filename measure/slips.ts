import { pick } from './chance.ts'

const keys: Record<string, string> = {
  a: 'sq',
  e: 'wr',
  i: 'uo',
  o: 'ip',
  n: 'bm',
  t: 'ry',
  r: 'et',
  s: 'ad',
  l: 'k',
  h: 'gj',
  d: 'sf',
  c: 'xv',
  m: 'n',
}

/** A slip of the fingers in a longer word: two letters changed round, one left out, doubled, or the key beside it. */
export function slip(word: string, chance: () => number): string {
  const at = 1 + Math.floor(chance() * (word.length - 2))
  const letter = word.charAt(at)
  const near = keys[letter] ?? letter
  const beside = near.charAt(Math.floor(chance() * near.length))
  const slips = [
    word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + beside + word.slice(at + 1),
  ]
  return pick(slips, chance) ?? word
}
