import type { Line } from '../../../base/lines.ts'
import { entityAt } from './entities.ts'
import { cutInk, type Ink } from './ink.ts'

type Delimiter = { character: string; at: number[] }
type Desk = {
  source: string
  units: string[]
  from: number[]
  to: number[]
  dropped: Set<number>
  brackets: number[]
  emphasis: Delimiter[]
}

/** The words of a Markdown paragraph without their markup, each knowing where in the file it stands. */
export function readInline(source: string, lines: Line[]): Ink {
  const desk: Desk = { source, units: [], from: [], to: [], dropped: new Set(), brackets: [], emphasis: [] }
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before) write(desk, ' ', { start: before.end, end: line.start })
    readLine(desk, line)
  }
  const kept = desk.units.flatMap((_unit, index) => (desk.dropped.has(index) ? [] : [index]))
  const pick = (list: number[]) => kept.map((index) => list[index] ?? 0)
  const ink = { text: kept.map((index) => desk.units[index]).join(''), from: pick(desk.from), to: pick(desk.to) }
  return cutInk(ink, ink.text.length - ink.text.trimStart().length, ink.text.trimEnd().length)
}

function write(desk: Desk, text: string, { start, end }: { start: number; end: number }): void {
  for (let index = 0; index < text.length; index += 1) {
    desk.units.push(text.charAt(index))
    desk.from.push(start)
    desk.to.push(end)
  }
}

function readLine(desk: Desk, line: Line): void {
  const end = line.start + line.text.trimEnd().replace(/\\$/, '').length
  let at = line.start
  while (at < end) {
    const next = readMarkup(desk, at, end)
    if (next === undefined) write(desk, desk.source.charAt(at), { start: at, end: at + 1 })
    at = next ?? at + 1
  }
}

/** Reads the markup at a place and says where it ends; `undefined` when the character is only itself. */
function readMarkup(desk: Desk, at: number, end: number): number | undefined {
  switch (desk.source.charAt(at)) {
    case '\\':
      return readEscape(desk, at)
    case '`':
      return readCode(desk, at, end)
    case '!':
      return readImage(desk.source, at)
    case '[':
      desk.brackets.push(desk.units.length)
      return undefined
    case ']':
      return readLinkEnd(desk, at)
    case '<':
      return readTag(desk, at)
    case '&':
      return readEntity(desk, at)
    case '*':
    case '_':
      return readEmphasis(desk, at, end)
    default:
      return undefined
  }
}

function readEscape(desk: Desk, at: number): number | undefined {
  const next = desk.source.charAt(at + 1)
  if (!/[!-/:-@[-`{-~]/.test(next)) return undefined
  write(desk, next, { start: at, end: at + 2 })
  return at + 2
}

function readCode(desk: Desk, at: number, end: number): number | undefined {
  const fence = /`{1,20}/y
  fence.lastIndex = at
  const marks = fence.exec(desk.source)?.[0] ?? '`'
  const close = desk.source.slice(at + marks.length, Math.min(end, at + 2000)).indexOf(marks)
  if (close < 0) return undefined
  const start = at + marks.length
  for (let place = start; place < start + close; place += 1) {
    write(desk, desk.source.charAt(place), { start: place, end: place + 1 })
  }
  return start + close + marks.length
}

const destination = '\\((?:<[^<>\\n]{0,2000}>|[^\\s()]{0,2000}(?:\\([^\\s()]{0,200}\\)[^\\s()]{0,200}){0,4})'
const target = new RegExp(
  `${destination}(?:\\s{1,4}(?:"[^"]{0,1000}"|'[^']{0,1000}'))?\\s{0,4}\\)|\\[[^\\[\\]\\n]{0,200}\\]`,
  'y',
)
const image = new RegExp(`!\\[[^\\[\\]\\n]{0,1000}\\]${destination}(?:\\s{1,4}"[^"]{0,1000}")?\\s{0,4}\\)`, 'y')

function readImage(source: string, at: number): number | undefined {
  image.lastIndex = at
  const match = image.exec(source)
  return match ? at + match[0].length : undefined
}

function readLinkEnd(desk: Desk, at: number): number | undefined {
  const opened = desk.brackets.pop()
  if (opened === undefined) return undefined
  target.lastIndex = at + 1
  const match = target.exec(desk.source)
  if (!match) return undefined
  desk.dropped.add(opened)
  return at + 1 + match[0].length
}

const tag =
  /<\/?(?:a|abbr|b|br|cite|code|del|div|em|i|img|ins|mark|p|q|s|small|span|strong|sub|sup|time|u)(?=[\s/>])[^<>]{0,1000}>|<!--[^<>]{0,1000}-->/iy
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,80}@[^\s<>@]{1,200})>/iy

function readTag(desk: Desk, at: number): number | undefined {
  autolink.lastIndex = at
  const link = autolink.exec(desk.source)
  if (link) {
    for (let place = at + 1; place < at + link[0].length - 1; place += 1) {
      write(desk, desk.source.charAt(place), { start: place, end: place + 1 })
    }
    return at + link[0].length
  }
  tag.lastIndex = at
  const match = tag.exec(desk.source)
  return match ? at + match[0].length : undefined
}

function readEntity(desk: Desk, at: number): number | undefined {
  const found = entityAt(desk.source, at)
  if (!found) return undefined
  write(desk, found.text, { start: at, end: found.end })
  return found.end
}

function readEmphasis(desk: Desk, at: number, end: number): number {
  const { source } = desk
  const character = source.charAt(at)
  let after = at
  while (after < end && source.charAt(after) === character) after += 1
  const first = desk.units.length
  const run = Array.from({ length: after - at }, (_each, index) => first + index)
  for (const [index] of run.entries()) write(desk, character, { start: at + index, end: at + index + 1 })
  const { opens, closes } = flanks(source.charAt(at - 1), source.charAt(after), character)
  const rest = closes ? closeEmphasis(desk, character, run) : run
  if (opens && rest.length > 0 && desk.emphasis.length < 200) desk.emphasis.push({ character, at: rest })
  return after
}

/** CommonMark's flanking: emphasis opens before a word and closes after one; underscores not inside a word. */
function flanks(before: string, after: string, character: string): { opens: boolean; closes: boolean } {
  const isSpace = (text: string) => text === '' || /\s/.test(text)
  const isMark = (text: string) => /[\p{P}\p{S}]/u.test(text)
  const left = !isSpace(after) && (!isMark(after) || isSpace(before) || isMark(before))
  const right = !isSpace(before) && (!isMark(before) || isSpace(after) || isMark(after))
  if (character === '*') return { opens: left, closes: right }
  return { opens: left && (!right || isMark(before)), closes: right && (!left || isMark(after)) }
}

function closeEmphasis(desk: Desk, character: string, run: number[]): number[] {
  let rest = run
  while (rest.length > 0) {
    const found = desk.emphasis.findLastIndex((each) => each.character === character)
    const opener = desk.emphasis[found]
    if (!opener) return rest
    const count = Math.min(rest.length, opener.at.length)
    for (const index of [...opener.at.slice(-count), ...rest.slice(0, count)]) desk.dropped.add(index)
    opener.at = opener.at.slice(0, -count)
    desk.emphasis.length = opener.at.length > 0 ? found + 1 : found
    rest = rest.slice(count)
  }
  return rest
}
