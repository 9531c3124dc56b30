import type { Span } from '../text/token.ts'
import { closeOfSingle, isOpeningSingle } from './single-marks.ts'
import { spokenEnd } from './unclosed.ts'

/**
 * Words between quotation marks, in one paragraph. `outer` has the marks. `continued`: the paragraph before was left
 * open and this one opens again; `runsOn`: so is the next one; `unclosed`: no closing mark was found.
 */
export type Marked = Span & {
  outer: Span
  mark: 'double' | 'single' | 'angle'
  paragraph: number
  continued: boolean
  runsOn: boolean
  unclosed: boolean
}

type Opening = { mark: Marked['mark']; at: number; width: number; closers: string }

/** Every quotation of the text, in order; what stands inside another one is not reported by itself. */
export function marksOf(text: string, paragraphs: Span[]): Marked[] {
  const found: Marked[] = []
  let open: Marked['mark'] | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const inside = marksIn(text, paragraph, index)
    const [first] = inside
    if (open !== null && first && first.outer.start === paragraph.start) first.continued = true
    found.push(...inside)
    const last = inside.at(-1)
    open = null
    if (last?.unclosed && opensAlike(text, paragraphs[index + 1], last.mark)) {
      open = last.mark
      last.runsOn = true
      last.unclosed = false
    }
  }
  for (const each of found) if (each.unclosed) cutShort(text, each)
  return found.filter(({ unclosed, mark }) => !(unclosed && mark === 'single'))
}

/** What names the speaker is no part of a quotation whose closing mark was forgotten: *“We sail, said Reed.* */
function cutShort(text: string, mark: Marked): void {
  const end = spokenEnd(text.slice(mark.start, mark.end))
  if (end === undefined) return
  mark.end = mark.start + end
  mark.outer = { start: mark.outer.start, end: mark.end }
}

function opensAlike(text: string, paragraph: Span | undefined, mark: Marked['mark']): boolean {
  if (!paragraph) return false
  const opening = openingAt(text, paragraph.start, paragraph)
  return opening?.mark === mark
}

function marksIn(text: string, paragraph: Span, index: number): Marked[] {
  const found: Marked[] = []
  let at = paragraph.start
  while (at < paragraph.end) {
    const opening = openingAt(text, at, paragraph)
    if (!opening) {
      at += 1
      continue
    }
    const close = closeOf(text, opening, paragraph)
    const ink = trimmed(text, { start: opening.at + opening.width, end: close.start })
    at = Math.max(close.end, opening.at + opening.width)
    if (ink.start >= ink.end) continue
    const outer = { start: opening.at, end: close.end }
    found.push({ ...ink, outer, mark: opening.mark, paragraph: index, continued: false, runsOn: false, ...close.state })
  }
  return found
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

const pairs = new Map([
  ['“', '”"“'],
  ['„', '“”"'],
  ['”', '”'],
  ['"', '"”'],
  ['«', '»'],
  ['»', '«'],
])

/** The quotation mark that opens at this place, if one does. */
function openingAt(text: string, at: number, paragraph: Span): Opening | undefined {
  const mark = text.charAt(at)
  if (mark === "'" || mark === '`' || mark === '‘') return apostropheAt(text, at, paragraph)
  const closers = pairs.get(mark)
  if (closers === undefined || !facesRight(text, at, paragraph)) return undefined
  return { mark: '«»'.includes(mark) ? 'angle' : 'double', at, width: 1, closers }
}

function apostropheAt(text: string, at: number, paragraph: Span): Opening | undefined {
  const two = text.slice(at, at + 2)
  if (two === '``' || two === "''") {
    return opensAfter(text, at, paragraph) ? { mark: 'double', at, width: 2, closers: `'"”` } : undefined
  }
  if (!opensAfter(text, at, paragraph) || !isOpeningSingle(text, at)) return undefined
  return { mark: 'single', at, width: 1, closers: '’' }
}

function facesRight(text: string, at: number, paragraph: Span): boolean {
  const mark = text.charAt(at)
  if (mark === '“' || mark === '„' || mark === '«') return true
  return opensAfter(text, at, paragraph)
}

function opensAfter(text: string, at: number, { start, end }: Span): boolean {
  const before = at === start ? ' ' : text.charAt(at - 1)
  return at + 1 < end && /[\s([{—–\-/:“‘"'*_>]/.test(before)
}

type Close = Span & { state: { unclosed: boolean } }

function closeOf(text: string, opening: Opening, paragraph: Span): Close {
  if (opening.mark === 'single') {
    const at = closeOfSingle(text, opening.at, paragraph.end)
    if (at === undefined) return openEnd(opening, paragraph)
    return { start: at, end: at + 1, state: { unclosed: false } }
  }
  for (let at = opening.at + opening.width; at < paragraph.end; at += 1) {
    const width = closingWidth(text, at, opening)
    if (width > 0) return { start: at, end: at + width, state: { unclosed: false } }
    if (reopens(text, at, opening)) return { start: at, end: at, state: { unclosed: true } }
  }
  return { start: paragraph.end, end: paragraph.end, state: { unclosed: true } }
}

/** A single mark that never closes is an apostrophe, unless it opens a paragraph: then the quotation may run on. */
function openEnd(opening: Opening, paragraph: Span): Close {
  const at = opening.at === paragraph.start ? paragraph.end : opening.at + opening.width
  return { start: at, end: at, state: { unclosed: true } }
}

function closingWidth(text: string, at: number, { closers }: Opening): number {
  const mark = text.charAt(at)
  if (mark === "'") return text.charAt(at + 1) === "'" && !/[«»]/.test(closers) ? 2 : 0
  if (!closers.includes(mark)) return 0
  return facesLeft(text, at, closers) ? 1 : 0
}

/** Whether a mark that may open as well as close does close here. */
function facesLeft(text: string, at: number, closers: string): boolean {
  const mark = text.charAt(at)
  const isBeforeWord = /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  const isAfterSpace = /\s/.test(text.charAt(at - 1))
  if (mark === '“' && closers.startsWith('”')) return !isAfterSpace && !isBeforeWord
  return mark !== '"' || !isAfterSpace || !isBeforeWord
}

/** Another opening mark of the same kind before any closing one: the first was never closed. */
function reopens(text: string, at: number, { mark, closers }: Opening): boolean {
  if (mark !== 'double') return false
  const here = text.charAt(at)
  const before = /[\s—–(]/.test(text.charAt(at - 1))
  const after = /[\p{L}\p{N}…$£€]/u.test(text.charAt(at + 1))
  return before && after && ((here === '“' && closers.startsWith('”')) || (here === '"' && closers.startsWith('"')))
}
