import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readCopy } from '../src/features/desk/files/read-copy.ts'
import type { Draft } from '../src/features/desk/index.ts'
import type { Gold } from './gold.ts'
import { suggestedGold } from './plain.ts'
import { recordOf } from './record.ts'

export type Sample = {
  number: number
  name: string
  source: string
  draft: Draft
  gold: Gold
  quotes: 'double' | 'single'
  isHeldOut: boolean
  words: number
}

/** The articles written with the rules in mind, each with its gold, in order. Every third is held out: nothing may be tuned on it. */
export function corpus(): Sample[] {
  return samplesIn(new URL('corpus/', import.meta.url), (name, folder) => ({
    ...parse(readFileSync(new URL(name.replace(/md$/, 'gold.yaml'), folder), 'utf8')),
    isMarked: true,
  }))
}

/** The plain articles, by people who had not seen the rules. Nobody has marked them or confirmed anything of them. Every third is held out. */
export function plain(): Sample[] {
  return samplesIn(new URL('plain/', import.meta.url), (_name, _folder, draft) => suggestedGold(draft))
}

type GoldOf = (name: string, folder: URL, draft: Draft) => Gold

function samplesIn(folder: URL, goldOf: GoldOf): Sample[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return names.toSorted().map((name) => sampleAt(name, folder, goldOf))
}

function sampleAt(name: string, folder: URL, goldOf: GoldOf): Sample {
  const source = readFileSync(new URL(name, folder), 'utf8')
  const read = readCopy(name, source).draft
  const gold = goldOf(name, folder, read)
  const draft = gold.isMarked ? { ...read, facts: recordOf(read, gold) } : read
  const number = Number(name.slice(0, 2))
  return {
    number,
    name,
    source,
    draft,
    gold,
    quotes: /^quotes: single$/m.test(source) ? 'single' : 'double',
    isHeldOut: number % 3 === 0,
    words: draft.passages.reduce((sum, { text }) => sum + countWords(text), 0),
  }
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
