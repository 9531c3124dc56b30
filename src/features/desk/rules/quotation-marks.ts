import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import type { Setting } from '../setting.ts'
import { bodyOf, excerpt, isHeadline, placeIn, proseOf, type Writing } from '../writing.ts'
import { cannotRunOn, closingFix } from './closing-mark.ts'
import { lostBreakIn } from './lost-breaks.ts'
import { doubleMarks, type Marks, type Opening, type Scan } from './marks.ts'
import { singleMarks } from './single-marks.ts'

/**
 * Quotation marks that open and never close, or close and never opened. In a running quotation each paragraph opens
 * with a mark and only the last closes; a block quotation or a list may run on without. Headlines may be marked either
 * way; in the rest only the marks of the text's own style are counted, since single ones are apostrophes too often.
 */
export function* quotationMarks(
  draft: Draft,
  { quotes }: Pick<Setting, 'quotes'> = { quotes: 'double' },
): Generator<Fault> {
  const marks = quotes === 'single' ? singleMarks : doubleMarks
  const other = quotes === 'single' ? doubleMarks : singleMarks
  const titles = proseOf(draft).filter(isHeadline)
  for (const strand of strandsOf(draft)) yield* checkStrand(strand, marks)
  for (const title of titles) yield* checkStrand([title], other)
}

/** The stretches a quotation may run through: the paragraphs and lists of the body, each block quotation, and alone
 * every heading, pull quotation, headline and standfirst. */
function strandsOf(draft: Draft): Writing[][] {
  const body = bodyOf(draft)
  const fields = proseOf(draft).filter(({ field }) => field !== 'body')
  const alone = body.filter((writing) => writing.kind !== 'blockquote' && !isRunning(writing))
  return [...[...fields, ...alone].map((writing) => [writing]), body.filter(isRunning), ...blockQuotations(body)]
}

function isRunning(writing: Writing): boolean {
  return writing.kind === 'paragraph' || isList(writing)
}

function blockQuotations(body: Writing[]): Writing[][] {
  const strands: Writing[][] = []
  for (const [index, writing] of body.entries()) {
    if (writing.kind !== 'blockquote') continue
    if (body[index - 1]?.kind === 'blockquote') strands.at(-1)?.push(writing)
    else strands.push([writing])
  }
  return strands
}

/** A quotation still open where a passage ends. */
type Running = { writing: Writing; opening: Opening }

function* checkStrand(strand: Writing[], marks: Marks): Generator<Fault> {
  let running: Running | undefined
  for (const writing of strand) {
    if (writing.kind === 'paragraph' && lostBreakIn(writing.text, marks) !== undefined) continue
    const entry = enter(writing, running, marks)
    const scan = marks.scan(writing.text, entry.carried)
    const own = scan.left.filter((opening) => opening.at >= 0)
    yield* entry.faults
    yield* ownFaults(writing, scan, entry.excused)
    for (const opening of own.slice(0, -1)) yield unclosedFault({ writing, opening })
    running = stillRunning(writing, own, scan.left.length > own.length ? running : undefined)
  }
  if (running) yield unclosedFault(running)
}

function* ownFaults(writing: Writing, { unopened, reversed }: Scan, excused: number | undefined): Generator<Fault> {
  for (const at of unopened) if (at !== excused) yield unopenedFault(writing, at)
  for (const each of reversed) yield reversedFault(writing, each)
}

function stillRunning(writing: Writing, own: Opening[], carried: Running | undefined): Running | undefined {
  const opening = own[own.length - 1]
  return opening ? { writing, opening } : carried
}

type Entry = { carried: boolean; excused: number | undefined; faults: Fault[] }

/** How a passage takes up the quotation that the passage before left open. */
function enter(writing: Writing, running: Running | undefined, { scan, startsQuoting }: Marks): Entry {
  if (!running) return { carried: false, excused: undefined, faults: [] }
  if (startsQuoting(writing.text)) {
    const left = { text: running.writing.text, from: running.opening.at, next: writing.text }
    const faults = cannotRunOn(left) ? [unclosedFault(running)] : []
    return { carried: false, excused: undefined, faults }
  }
  if (writing.kind === 'blockquote' || isList(writing)) return { carried: true, excused: undefined, faults: [] }
  const alone = scan(writing.text, false)
  const excused = alone.unopened[0]
  if (excused === undefined || excused !== alone.first) {
    return { carried: false, excused: undefined, faults: [unclosedFault(running)] }
  }
  return { carried: false, excused, faults: [notReopened(writing, running.opening.mark)] }
}

function isList(writing: Writing): boolean {
  return writing.kind === 'bulletList' || writing.kind === 'orderedList'
}

function unclosedFault({ writing, opening }: Running): Fault {
  const fix = closingFix(writing.text, opening)
  const fault: Fault = {
    rule: 'quotation-marks',
    place: placeIn(writing, opening.at, opening.at + 1),
    message: say.quotationNeverClosed(),
    evidence: excerpt(writing.text, opening.at),
  }
  return fix ? { ...fault, fix } : fault
}

function unopenedFault(writing: Writing, at: number): Fault {
  const furthest = Math.max(0, at - 40)
  const start = furthest + writing.text.slice(furthest, Math.max(0, at - 25) + 1).lastIndexOf(' ') + 1
  return {
    rule: 'quotation-marks',
    place: placeIn(writing, at, at + 1),
    message: say.quotationNeverOpened(),
    evidence: excerpt(writing.text, start, at + 1),
  }
}

function reversedFault(writing: Writing, { at, text }: { at: number; text: string }): Fault {
  return {
    rule: 'quotation-marks',
    place: placeIn(writing, at, at + 1),
    message: say.markFacesWrongWay(),
    evidence: excerpt(writing.text, at),
    fix: { label: say.turnMarkRound(), start: at, end: at + 1, text },
  }
}

function notReopened(writing: Writing, mark: string): Fault {
  const start = writing.text.length - writing.text.trimStart().length
  return {
    rule: 'quotation-marks',
    place: placeIn(writing, start, start),
    message: say.paragraphWithoutMark(),
    evidence: excerpt(writing.text, start),
    fix: { label: say.openWithMark(), start, end: start, text: mark },
  }
}
