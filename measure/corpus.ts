import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readCopy } from '../src/features/desk/files/read-copy.ts'
import type { Draft } from '../src/features/desk/index.ts'
import type { Gold } from './gold.ts'
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

const folder = new URL('corpus/', import.meta.url)

/** The clean articles, in order. Every third is held out: nothing may be tuned on it. */
export function corpus(): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map(sampleAt)
}

function sampleAt(name: string): Sample {
  const source = readFileSync(new URL(name, folder), 'utf8')
  const gold: Gold = parse(readFileSync(new URL(name.replace(/md$/, 'gold.yaml'), folder), 'utf8'))
  const read = readCopy(name, source).draft
  const draft = { ...read, facts: recordOf(read, gold) }
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
