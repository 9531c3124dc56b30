import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readCopy } from '../src/features/desk/files/read-copy.ts'
import type { Draft } from '../src/features/desk/index.ts'
import { recordOf } from './record.ts'

/** A place in the body: the passage counts from 1, `start` and `end` are UTF-16 offsets into its text. */
export type Span = { passage: number; start: number; end: number; text: string }

/**
 * What a person found in an article. A quote is what stands between its marks, without them, one entry a paragraph;
 * `runsOn` when the next paragraph goes on with it. `speaker` is where the text says who speaks, `null` for words
 * quoted from nobody; `person` is the full name, `null` for an office or a document.
 */
export type Gold = {
  quotes: (Span & { speaker: Span | null; person: string | null; runsOn?: boolean })[]
  /** Every date expression with its value in EDTF. */
  dates: (Span & { edtf: string })[]
  people: string[]
  /** What the article says somebody is; *former* before it belongs to it. */
  roles?: { person: string; title: string }[]
}

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
