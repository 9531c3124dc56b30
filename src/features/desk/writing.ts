import { titleNames } from '../../base/titles.ts'
import type { Draft, Field, Passage, Place } from './finding.ts'

/** One stretch of a draft's text under one place: a field, or a passage of the body. */
export type Writing = { field: Field; passage?: string; kind: Passage['kind'] | 'field'; text: string }

/** Everything written in a draft, in reading order. Every space is a plain one; offsets stay as they were. */
export function writingOf(draft: Draft): Writing[] {
  const fields: Writing[] = [
    { field: 'headline', kind: 'field', text: draft.headline },
    { field: 'standfirst', kind: 'field', text: draft.standfirst },
    { field: 'byline', kind: 'field', text: draft.byline.join(', ') },
    { field: 'dateline', kind: 'field', text: draft.dateline?.place ?? '' },
    { field: 'sources', kind: 'field', text: draft.sources.map((source) => source.title).join('\n') },
  ]
  const body = draft.passages.map(({ id, kind, text }): Writing => ({ field: 'body', passage: id, kind, text }))
  // Last, so that nothing in the text rests on what is only said of it elsewhere.
  return [...fields, ...body, ...titlesOf(draft)].map((each) => ({ ...each, text: each.text.replace(/[^\S\n]/g, ' ') }))
}

function titlesOf({ titles = {} }: Draft): Writing[] {
  return titleNames.flatMap((field) => (titles[field] ? [{ field, kind: 'field', text: titles[field] }] : []))
}

const prose: ReadonlySet<Field> = new Set(['headline', 'standfirst', 'body', ...titleNames])
const headlines: ReadonlySet<Field> = new Set(['headline', 'shortHeadline', 'searchTitle', 'shareTitle'])

/** A line that is written as headlines are. */
export function isHeadline({ field }: Pick<Writing, 'field'>): boolean {
  return headlines.has(field)
}

/** What readers read as prose: headline, standfirst, body and titles, each passage on one line. Code is no prose. */
export function proseOf(draft: Draft): Writing[] {
  return writingOf(draft)
    .filter(({ field, kind }) => kind !== 'code' && prose.has(field))
    .map((each) => ({ ...each, text: asPrinted(each.text.replaceAll('\n', ' ')) }))
}

/** Two single marks typed for a double one become one and a mark of no width, so that offsets stay. */
function asPrinted(text: string): string {
  if (!/''|``/.test(text)) return text
  return text
    .replaceAll('``', '“\u2060')
    .replace(/(^|[\s([{—–-])''(?=\S)/g, '$1"\u2060')
    .replaceAll("''", '\u2060"')
}

export function bodyOf(draft: Draft): Writing[] {
  return proseOf(draft).filter(({ field }) => field === 'body')
}

export function placeIn(writing: Writing, start: number, end: number): Place {
  const { field, passage } = writing
  return passage === undefined ? { field, start, end } : { field, passage, start, end }
}

/** At most about 60 characters from `start`, whole words, for a person to recognise the place by. */
export function excerpt(text: string, start: number, end = text.length): string {
  const whole = text.slice(start, Math.min(end, start + 80))
  const words = whole.replaceAll('\u2060', '').replace(/\s+/g, ' ')
  if (end - start <= 60) return words
  const cut = words.slice(0, 60)
  const space = cut.lastIndexOf(' ')
  return `${(space > 20 ? cut.slice(0, space) : wholeCharacters(cut)).trimEnd()}…`
}

function wholeCharacters(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
