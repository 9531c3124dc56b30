import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { excerpt, placeIn, type Writing, writingOf } from '../writing.ts'
import { leftovers, weakLine, wholeLine } from './leftovers.ts'
import { placeholdersIn } from './placeholders.ts'

/** Text no reporter wrote: a page's furniture copied in with the words, and places left to be filled. */
export function boilerplate(draft: Draft): Fault[] {
  const writing = writingOf(draft)
  const furniture = runsOf(writing.flatMap(linesOf))
  const unfilled = placeholdersIn(writing.map(({ text }) => text))
  return [...furniture, ...writing.flatMap((each, at) => unfilledFaults(each, unfilled[at] ?? []))]
}

type Line = { writing: Writing; start: number; end: number; found: 'sure' | 'weak' | 'none' }

function linesOf(writing: Writing): Line[] {
  return Array.from(writing.text.matchAll(/[^\n]+/g)).flatMap((match) => {
    const words = match[0].trim()
    if (words === '') return []
    const start = match.index + match[0].length - match[0].trimStart().length
    return [judge({ writing, start, end: start + words.length, found: 'none' }, words)]
  })
}

/** A line that is furniture as a whole, the part of one that is, or a label that may belong to a form. */
function judge(line: Line, words: string): Line {
  if (words.length <= 160 && wholeLine.test(words)) return { ...line, found: 'sure' }
  const part = leftoverIn(words)
  if (part) return { ...line, start: line.start + part.start, end: line.start + part.end, found: 'sure' }
  return { ...line, found: words.length <= 60 && weakLine.test(words) ? 'weak' : 'none' }
}

/** From the first leftover phrase of a line to its last, unless the line only quotes one. */
function leftoverIn(text: string): { start: number; end: number } | undefined {
  const spans = Array.from(text.matchAll(leftovers), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start }) => !/["“‘]/.test(text.charAt(start - 1)))
  const [first] = spans
  const last = spans.at(-1)
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** One finding for each run of furniture: sure lines, and the short lines of forms that touch them. */
function runsOf(lines: Line[]): Fault[] {
  const faults: Fault[] = []
  let run: Line[] = []
  for (const line of [...lines, undefined]) {
    if (line && line.found !== 'none') {
      run.push(line)
      continue
    }
    const [first] = run
    if (first && run.some(({ found }) => found === 'sure')) faults.push(furnitureFault(first, run))
    run = []
  }
  return faults
}

function furnitureFault(first: Line, run: Line[]): Fault {
  const end = run.findLast((line) => line.writing === first.writing)?.end ?? first.end
  const words = run.map((line) => line.writing.text.slice(line.start, line.end))
  const last = words.at(-1) ?? ''
  return {
    rule: 'boilerplate',
    place: placeIn(first.writing, first.start, end),
    message: say.furniture({ lines: words.length, ending: ending(last) }),
    evidence: excerpt(words.join(' / '), 0),
  }
}

/** The last words of a line, about 40 characters of them. */
function ending(line: string): string {
  return line.length <= 40 ? line : `…${line.slice(-40).replace(/^\S{0,20}\s/, '')}`
}

function unfilledFaults(writing: Writing, spans: Span[]): Fault[] {
  return joined(writing.text, spans).map(({ start, end }) => ({
    rule: 'boilerplate',
    place: placeIn(writing, start, end),
    message: say.placeholder(),
    evidence: excerpt(writing.text, start, end),
  }))
}

type Span = { start: number; end: number }

function joined(text: string, spans: Span[]): Span[] {
  const runs: Span[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last && span.start - last.end < 10 && !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start)))
      last.end = span.end
    else runs.push({ ...span })
  }
  return runs
}
