import { bodyPrints, overlapFaults, type Shared } from '../src/features/desk/archive/overlap.ts'
import type { Draft } from '../src/features/desk/index.ts'
import { chanceFrom } from './chance.ts'
import type { Sample } from './corpus.ts'

const archived = 1_000
const tries = 300
const lengths = { least: 60, most: 150 }

/**
 * Passages lifted from an archive of a thousand articles, one word in ten changed, set into another article: how many are
 * found. The archive is the corpus over again with its sentences in another order and every seventh word another, so that
 * no two articles of it are alike.
 */
export function lifted(samples: Sample[]): { found: number; of: number; false: number } {
  const archive = Array.from({ length: archived }, (_each, at) => variant(samples[at % samples.length], at))
  const byHash = new Map<number, number[]>()
  for (const [number, words] of archive.entries()) {
    for (const { hash } of printsIn(words)) byHash.set(hash, [...(byHash.get(hash) ?? []), number])
  }
  const chance = chanceFrom(2027)
  let found = 0
  let wrong = 0
  for (let at = 0; at < tries; at += 1) {
    const number = Math.floor(chance() * archived)
    const host = fresh(120, chance)
    if (overlap(byHash, host).length > 0) wrong += 1
    if (overlap(byHash, [...host, ...changed(archive[number] ?? [], chance), ...fresh(40, chance)]).length > 0)
      found += 1
  }
  return { found, of: tries, false: wrong }
}

function overlap(byHash: Map<number, number[]>, words: string[]) {
  const draft = draftOf(words)
  const own = { draft, prints: bodyPrints(draft) }
  const shared = own.prints.flatMap(({ hash }) => (byHash.get(hash) ?? []).map((number): Shared => ({ number, hash })))
  return overlapFaults(own, shared, new Map())
}

function printsIn(words: string[]) {
  return bodyPrints(draftOf(words))
}

function draftOf(words: string[]): Draft {
  const passages = [{ id: 'p1', kind: 'paragraph' as const, text: words.join(' ') }]
  return { headline: '', standfirst: '', byline: [], dateline: null, sources: [], passages }
}

function variant(sample: Sample | undefined, seed: number): string[] {
  const chance = chanceFrom(seed + 1)
  const sentences = (sample?.draft.passages ?? []).flatMap(({ text }) => text.split(/(?<=[.!?]) /))
  const shuffled = sentences.map((text) => ({ text, at: chance() })).toSorted((a, b) => a.at - b.at)
  const words = shuffled.flatMap(({ text }) => text.split(' '))
  return words.map((word, at) => (at % 7 === seed % 7 ? coined(chance) : word))
}

function changed(words: string[], chance: () => number): string[] {
  const length = lengths.least + Math.floor(chance() * (lengths.most - lengths.least))
  const from = Math.floor(chance() * Math.max(1, words.length - length))
  return words.slice(from, from + length).map((word) => (chance() < 0.1 ? coined(chance) : word))
}

function fresh(count: number, chance: () => number): string[] {
  return Array.from({ length: count }, () => coined(chance))
}

const syllables = 'ba ter mol ka sin dor le ven ro ghi pas tu nel ork fy zan'.split(' ')

function coined(chance: () => number): string {
  return Array.from({ length: 3 }, () => syllables[Math.floor(chance() * syllables.length)]).join('')
}
