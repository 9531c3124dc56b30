import { type TitleName, titleNames, titlesIn } from '../../../base/titles.ts'
import type { Draft, Field, Passage, Place } from '../finding.ts'
import { cutInk, type Ink, joinInk, noInk, trimInk } from './ink.ts'

/** An article as found in a file: the parts of a draft, each knowing where it stands. */
export type Manuscript = {
  headline: Ink
  standfirst: Ink
  titles?: Partial<Record<TitleName, Ink>>
  byline: Ink[]
  place: Ink
  date: string | null
  sources: { title: Ink; url: string | null }[]
  /** The picture that leads: what names it, and who is credited. */
  picture?: { name: Ink; credit: string }
  publishes?: Ink
  /** What kind of article it says it is. */
  kind?: string
  section?: string
  passages: { kind: Passage['kind']; ink: Ink }[]
}

/** A stretch of a file, in UTF-16 offsets. */
type Stretch = { start: number; end: number }

/** A draft and where its places stand in the file it was read from. */
export type Copy = { draft: Draft; kind?: string; locate: (place: Place) => Stretch }

export const emptyManuscript: Manuscript = {
  headline: noInk,
  standfirst: noInk,
  byline: [],
  place: noInk,
  date: null,
  sources: [],
  passages: [],
}

export function copyOf(manuscript: Manuscript): Copy {
  const { headline, standfirst, byline, place, date, sources, picture, publishes, passages } = manuscript
  const { titles = {} } = manuscript
  const fields: Partial<Record<Field, Ink>> = {
    headline,
    standfirst,
    byline: joinInk(byline, ', '),
    dateline: place,
    sources: joinInk(
      sources.map(({ title }) => title),
      '\n',
    ),
    picture: picture?.name ?? noInk,
    publishes: publishes ?? noInk,
    body: noInk,
    ...titles,
  }
  const body = new Map(passages.map(({ ink }, index) => [idOf(index), ink]))
  return {
    draft: {
      headline: headline.text,
      standfirst: standfirst.text,
      ...textsOf(titles),
      byline: byline.map(({ text }) => text),
      dateline: place.text === '' && date === null ? null : { place: place.text, date },
      sources: sources.map(({ title, url }) => ({ title: title.text, url })),
      ...(picture ? { pictures: [{ credit: picture.credit }] } : {}),
      ...(publishes ? { publishes: publishes.text } : {}),
      ...(manuscript.section ? { section: manuscript.section } : {}),
      passages: passages.map(({ kind, ink }, index) => ({ id: idOf(index), kind, text: ink.text })),
    },
    ...(manuscript.kind ? { kind: manuscript.kind } : {}),
    locate: (where) => stretchOf(body.get(where.passage ?? '') ?? fields[where.field] ?? noInk, where),
  }
}

function textsOf(titles: Partial<Record<TitleName, Ink>>) {
  const said = titlesIn(Object.fromEntries(titleNames.map((name) => [name, titles[name]?.text])))
  return Object.keys(said).length > 0 ? { titles: said } : {}
}

function idOf(index: number): string {
  return `passage-${index + 1}`
}

function stretchOf({ from, to }: Ink, { start, end }: Place): Stretch {
  const first = start === end && start > 0 ? to[start - 1] : from[start]
  const begin = first ?? to.at(-1) ?? 0
  return { start: begin, end: end > start ? (to[end - 1] ?? begin) : begin }
}

const longestCredit = 120

/**
 * Takes what a typed page says about itself out of its first paragraphs: a line *By Dana Reyes* before the story, and
 * *BRACKMOUTH, 12 October 2026 —* at the head of the lead.
 */
export function readCredits(manuscript: Manuscript): Manuscript {
  const [first, ...rest] = manuscript.passages
  if (!first || manuscript.byline.length > 0) return manuscript
  const by = /^By (?=\p{Lu})/u.exec(first.ink.text)
  if (!by || first.ink.text.length > longestCredit || /[.!?]$/.test(first.ink.text)) return readDateline(manuscript)
  return readDateline({ ...manuscript, byline: [trimInk(cutInk(first.ink, by[0].length))], passages: rest })
}

const months = 'january february march april may june july august september october november december'.split(' ')
const dateline =
  /^(\p{Lu}[\p{Lu} .’'-]{2,40}), (?:(\d{1,2}) ([A-Z][a-z]{2,8})|([A-Z][a-z]{2,8}) (\d{1,2}))(?:,? (\d{4}))? ?[—–-]+ ?/u

function readDateline(manuscript: Manuscript): Manuscript {
  const [first, ...rest] = manuscript.passages
  const match = first && dateline.exec(first.ink.text)
  if (!first || !match) return manuscript
  const [whole, place = '', day, month, monthFirst, dayLast, year] = match
  const number = months.indexOf((month ?? monthFirst ?? '').toLowerCase()) + 1
  const isDated = year !== undefined && number > 0
  const date = isDated ? `${year}-${twoDigits(number)}-${twoDigits(Number(day ?? dayLast))}` : null
  const lead = { ...first, ink: cutInk(first.ink, whole.length) }
  return { ...manuscript, place: cutInk(first.ink, 0, place.length), date, passages: [lead, ...rest] }
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
