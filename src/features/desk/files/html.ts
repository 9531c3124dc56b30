import type { HtmlElement, HtmlNode, HtmlText } from '../../../base/markup.ts'
import { charactersOf, readPage } from '../../../platform/markup/html.ts'
import { createPen, cutInk, type Ink, noInk, trimInk } from './ink.ts'
import { emptyManuscript, type Manuscript, readCredits } from './manuscript.ts'

/** An open element. One that is aside is a credit in the middle of a line, and a stretch of its own. */
type Element = { name: string; classes: string; isAside: boolean }
type Role = Manuscript['passages'][number]['kind'] | 'headline' | 'title' | 'standfirst' | 'byline' | 'place' | 'source'
type Stretch = { role: Role; ink: Ink; isInStory: boolean; url: string | null }

/** Elements that end the words before them. */
const breaks =
  /^(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|label|li|main|meta|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|title|tr|ul|button|legend)$/
/** What stands in these is never words of the page. */
const closed = /^(?:script|style|template|svg|math|noscript|iframe|textarea|select|object|video|audio|canvas)$/
const furniture = /^(?:nav)$/

/**
 * A web page. The first `h1` (else the title) is the headline; classes *standfirst*, *byline*, *dateline* and *sources*,
 * `rel="author"`, `<time datetime>` and `<meta name="author">` say the rest. With an `article` or a `main`, only what
 * stands in it is read.
 */
export function readHtml(source: string): Manuscript {
  const found: Found = { stretches: [], date: null, author: undefined }
  const page = createPage(source, found)
  page.read(readPage(source))
  page.flush()
  return readCredits(manuscriptOf(found))
}

type Found = { stretches: Stretch[]; date: string | null; author: Ink | undefined }

function createPage(source: string, found: Found) {
  const open: Element[] = []
  let pen = createPen()
  let url: string | null = null

  function flush(): void {
    const ink = trimInk(pen.ink())
    const role = roleOf(open)
    if (ink.text !== '' && role) found.stretches.push({ role, ink, isInStory: isInStory(open), url })
    pen = createPen()
    url = null
  }

  function read(nodes: readonly HtmlNode[]): void {
    for (const node of nodes) {
      if (node.is === 'element') enter(node)
      else writeText(node)
    }
  }

  function writeText(node: HtmlText): void {
    for (const { text, from, to } of joined(charactersOf(source, node))) pen.write(text, from, to)
  }

  function enter(element: HtmlElement): void {
    const own = elementOf(element, open)
    const isBreak = breaks.test(own.name)
    if (isBreak) flush()
    readFacts(source, element, found)
    readBreak(element)
    if (!closed.test(own.name)) within(element, own, own.isAside || isBreak)
  }

  function within({ attributes, nodes }: HtmlElement, own: Element, isApart: boolean): void {
    if (own.isAside) flush()
    if (own.name === 'a') url ??= attributes.get('href') ?? null
    open.push(own)
    read(nodes)
    if (isApart) flush()
    open.pop()
  }

  function readBreak({ name, from, to }: HtmlElement): void {
    if (name === 'br') pen.write(' ', from, to)
    if (name === 'hr') found.stretches.push({ role: 'rule', ink: noInk, isInStory: isInStory(open), url: null })
  }

  return { read, flush }
}

type Character = { text: string; from: number; to: number }

/** A run of white space is one space; one that was written as a reference is what it says. */
function* joined(characters: Iterable<Character>): Generator<Character> {
  let space: Character | undefined
  for (const each of characters) {
    if (/^[ \t\r\n\f]$/.test(each.text)) {
      space = { text: ' ', from: space?.from ?? each.from, to: each.to }
    } else {
      if (space) yield space
      space = undefined
      yield plainSpace(each)
    }
  }
  if (space) yield space
}

function plainSpace(each: Character): Character {
  return /^\s$/.test(each.text) && each.to - each.from === 1 ? { ...each, text: ' ' } : each
}

function elementOf({ name, attributes }: HtmlElement, open: Element[]): Element {
  const classes = ['class', 'itemprop', 'rel'].map((each) => attributes.get(each) ?? '').join(' ')
  const isCredit = creditOf(classes) !== undefined && !open.some((each) => creditOf(each.classes))
  return { name, classes, isAside: isCredit && !breaks.test(name) }
}

function roleOf(open: Element[]): Role | undefined {
  if (open.some(({ name }) => furniture.test(name))) return undefined
  const credit = open.findLast(({ classes }) => creditOf(classes))
  if (credit) return creditOf(credit.classes)
  const block = open.findLast(({ name }) => kinds.has(name))
  if (open.some(({ name }) => name === 'blockquote')) return 'blockquote'
  if (block?.name === 'li')
    return open.findLast(({ name }) => name === 'ol' || name === 'ul')?.name === 'ol' ? 'orderedList' : 'bulletList'
  if (block) return kinds.get(block.name)
  return open.some(({ name }) => name === 'head') ? undefined : 'paragraph'
}

const kinds = new Map<string, Role>([
  ['h1', 'headline'],
  ['title', 'title'],
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Role] => [name, 'heading']),
  ['p', 'paragraph'],
  ['li', 'bulletList'],
  ['figcaption', 'figure'],
])

function creditOf(classes: string): Role | undefined {
  const match =
    /(?:^|[\s_-])(?:(standfirst|dek|deck|subheadline)|(byline|author)|(dateline)|(sources)|(pull-?quote))(?:$|[\s_-])/i.exec(
      classes,
    )
  const roles: Role[] = ['standfirst', 'byline', 'place', 'source', 'pullQuote']
  return match ? roles[match.slice(1).findIndex((each) => each !== undefined)] : undefined
}

function isInStory(open: Element[]): boolean {
  return open.some(({ name }) => name === 'article' || name === 'main')
}

function readFacts(source: string, { name, attributes, from }: HtmlElement, found: Found): void {
  const label = attributes.get('name') ?? attributes.get('property') ?? ''
  const content = attributes.get('content') ?? ''
  if (name === 'time') found.date ??= (attributes.get('datetime') ?? '').slice(0, 10) || null
  if (name === 'meta' && /^(?:date|article:published_time)$/.test(label)) found.date ??= content.slice(0, 10)
  if (name !== 'meta' || label !== 'author' || content === '') return
  const pen = createPen()
  const start = source.indexOf(content, from)
  for (let at = 0; at < content.length; at += 1) pen.write(content.charAt(at), start + at, start + at + 1)
  found.author = pen.ink()
}

function manuscriptOf({ stretches, date, author }: Found): Manuscript {
  const hasStory = stretches.some(({ isInStory: inside }) => inside)
  const read = stretches.filter(({ isInStory: inside, role }) => inside || !hasStory || role === 'headline')
  const inks = (role: Role) => read.filter((each) => each.role === role).map(({ ink }) => ink)
  const title = stretches.find(({ role }) => role === 'title')?.ink
  const byline = inks('byline').map(withoutBy)
  return {
    headline: inks('headline')[0] ?? title ?? emptyManuscript.headline,
    standfirst: inks('standfirst')[0] ?? emptyManuscript.standfirst,
    byline: byline.length === 0 && author ? [author] : byline,
    place: inks('place')[0] ?? emptyManuscript.place,
    date,
    sources: read.filter(({ role }) => role === 'source').map(({ ink, url }) => ({ title: ink, url })),
    passages: passagesOf(read),
  }
}

function passagesOf(read: Stretch[]): Manuscript['passages'] {
  const headline = read.find(({ role }) => role === 'headline')
  return read.flatMap((each) => {
    if (each === headline) return []
    if (each.role === 'headline') return [{ kind: 'heading', ink: each.ink }]
    return isPassage(each.role) ? [{ kind: each.role, ink: each.ink }] : []
  })
}

function isPassage(role: Role): role is Manuscript['passages'][number]['kind'] {
  return !/^(?:headline|title|standfirst|byline|place|source)$/.test(role)
}

function withoutBy(ink: Ink): Ink {
  return cutInk(ink, /^By\s+/i.exec(ink.text)?.[0].length ?? 0)
}
