import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import type { Setting } from '../setting.ts'
import { bodyOf, excerpt, placeIn } from '../writing.ts'
import { isAttributed } from './attribution.ts'
import { doubleMarks, type Marks } from './marks.ts'
import { singleMarks } from './single-marks.ts'

const shortest = 400
const mostOpenings = 200

/** Paragraphs that ran together into one, told by a running quotation that opens again and again inside it. Once. */
export function lostBreaks(draft: Draft, { quotes }: Pick<Setting, 'quotes'>): Fault[] {
  const marks = quotes === 'single' ? singleMarks : doubleMarks
  for (const writing of bodyOf(draft)) {
    const at = writing.kind === 'paragraph' ? lostBreakIn(writing.text, marks) : undefined
    if (at === undefined) continue
    const message = say.breaksLost()
    return [{ rule: 'lost-breaks', place: placeIn(writing, at, at + 1), message, evidence: excerpt(writing.text, at) }]
  }
  return []
}

/**
 * Where a paragraph of some length opens a quotation again at the beginning of a sentence, each time while one is open
 * that names no speaker, so that it reads right as paragraphs of their own and in no other way.
 */
export function lostBreakIn(text: string, { scan }: Marks): number | undefined {
  if (text.length < shortest) return undefined
  const { left } = scan(text, false)
  if (left.length === 0 || left.length > mostOpenings) return undefined
  const again = left.map(({ at, mark }) => openedAgain(text, at, mark))
  return again.every((at) => at !== undefined) ? again[0] : undefined
}

function openedAgain(text: string, from: number, mark: string): number | undefined {
  const next = text.slice(from + 1).search(/(?<=[.!?…]\s{0,2})["“‘'](?=\p{Lu}|\p{N}|…)/u)
  const at = from + 1 + next
  if (next < 0 || text.charAt(at) !== mark) return undefined
  return isAttributed(text.slice(from + 1, at).trimEnd()) ? undefined : at
}
