import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { slugOf } from '../../../base/text.ts'
import { createPen, type Ink, noInk, trimInk } from './ink.ts'
import { emptyManuscript, type Manuscript } from './manuscript.ts'

/** Where the YAML at the head of a Markdown file stands, and where the story begins. */
type FrontMatter = { start: number; end: number; bodyStart: number }

export function findFrontMatter(source: string): FrontMatter | undefined {
  const open = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/.exec(source)
  if (!open) return undefined
  const close = /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g
  close.lastIndex = open[0].length
  const match = close.exec(source)
  return match ? { start: open[0].length, end: match.index, bodyStart: match.index + match[0].length } : undefined
}

/** What the front matter says. Throws an `Error` with a sentence for people when it is no YAML. */
export function readFrontMatter(source: string, { start, end }: FrontMatter): Manuscript {
  const document = parseDocument(source.slice(start, end), { logLevel: 'silent', uniqueKeys: false })
  const [fault] = document.errors
  if (fault) throw new Error(`Its front matter is not valid YAML: ${fault.message.split('\n')[0]}`)
  const map = isMap(document.contents) ? document.contents : undefined
  if (!map) return emptyManuscript
  const field = (...names: string[]) => named(map, names)
  const ink = (node: unknown) => inkOfScalar(source, start, node)
  return {
    headline: ink(field('headline', 'title')),
    standfirst: ink(field('standfirst', 'description')),
    titles: titlesOf(map, ink),
    byline: listOf(field('byline', 'author', 'authors'))
      .map(ink)
      .filter(isWritten),
    place: ink(field('place')),
    date: dayOf(field('date')),
    sources: listOf(field('sources', 'source')).map((node) => sourceOf(node, ink)),
    ...pictureOf(field('picture'), ink),
    ...publishesOf(ink(field('publishes'))),
    ...kindOf(ink(field('kind'))),
    ...sectionOf(ink(field('section'))),
    passages: [],
  }
}

function named(map: YAMLMap, names: string[]): unknown {
  for (const name of names) {
    const found = map.items.find((pair) => isScalar(pair.key) && pair.key.value === name)
    if (found) return found.value
  }
  return undefined
}

/** `short`, and `title` and `description` of `search` and `share`. */
function titlesOf(map: YAMLMap, ink: (node: unknown) => Ink): NonNullable<Manuscript['titles']> {
  const [search, share] = [named(map, ['search']), named(map, ['share'])]
  const within = (node: unknown, name: string) => ink(isMap(node) ? named(node, [name]) : undefined)
  return {
    shortHeadline: ink(named(map, ['short'])),
    searchTitle: within(search, 'title'),
    searchDescription: within(search, 'description'),
    shareTitle: within(share, 'title'),
    shareDescription: within(share, 'description'),
  }
}

function listOf(node: unknown): unknown[] {
  if (isSeq(node)) return node.items
  return isScalar(node) && node.value !== null ? [node] : []
}

function sourceOf(node: unknown, ink: (node: unknown) => Ink): Manuscript['sources'][number] {
  if (!isMap(node)) return { title: ink(node), url: null }
  const url = named(node, ['url'])
  return { title: ink(named(node, ['title', 'name'])), url: isScalar(url) && url.value ? String(url.value) : null }
}

/** A picture by its file alone is credited to nobody. */
function pictureOf(node: unknown, ink: (node: unknown) => Ink): Pick<Manuscript, 'picture'> {
  if (!isMap(node)) return isWritten(ink(node)) ? { picture: { name: ink(node), credit: '' } } : {}
  const credit = ink(named(node, ['credit'])).text
  return { picture: { name: ink(named(node, ['file', 'alt', 'caption'])), credit } }
}

function publishesOf(publishes: Ink): Pick<Manuscript, 'publishes'> {
  return isWritten(publishes) ? { publishes } : {}
}

function kindOf({ text }: Ink): Pick<Manuscript, 'kind'> {
  return text === '' ? {} : { kind: text }
}

/** As addresses spell it, which is how rules of house style know it. */
function sectionOf({ text }: Ink): Pick<Manuscript, 'section'> {
  return text === '' ? {} : { section: slugOf(text) }
}

/** A day as written; from a moment, its day. */
function dayOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null
  const text = node.value instanceof Date ? node.value.toISOString() : String(node.value)
  return /^\d{4}-\d{2}-\d{2}[T ]/.test(text) ? text.slice(0, 10) : text
}

function isWritten(ink: Ink): boolean {
  return ink.text !== ''
}

function inkOfScalar(source: string, shift: number, node: unknown): Ink {
  if (!isScalar(node) || node.value === null || !node.range) return noInk
  return trimInk(align(source, shift, node))
}

const furthestEscape = 12

/** Walks a value along its source: quotes, escapes and folded lines are stretches of source for one character. */
function align(source: string, shift: number, node: Scalar): Ink {
  const value = String(node.value)
  const [begin, end] = node.range ?? [0, 0]
  const pen = createPen()
  let at = shift + begin
  for (const character of value) {
    const found = nextPlace(source, { at, end: shift + end }, character)
    pen.write(character, found.start, found.end)
    at = found.end
  }
  return pen.ink()
}

function nextPlace(source: string, { at, end }: { at: number; end: number }, character: string) {
  if (/\s/.test(character)) {
    const space = /[\s]*/y
    space.lastIndex = at
    const length = space.exec(source)?.[0].length ?? 0
    const isWrapped = /[\r\n]/.test(source.slice(at, at + length))
    return { start: at, end: Math.min(end, at + (isWrapped ? length : Math.min(length, 1))) }
  }
  const found = source.slice(at, Math.min(end, at + furthestEscape)).indexOf(character)
  const isEscaped = found === 1 && source.charAt(at) === '\\'
  if (found >= 0) return { start: isEscaped ? at : at + found, end: at + found + character.length }
  return { start: Math.min(at, end), end: Math.min(at + escapeLength(source, at), end) }
}

function escapeLength(source: string, at: number): number {
  const written = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/y
  written.lastIndex = at
  return written.exec(source)?.[0].length ?? 0
}
