import type { Draft, Fault, Fix } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { excerpt, placeIn, proseOf } from '../writing.ts'

/** So few that each may be turned by itself; with more of them it is the text that wants setting, not a mark. */
const fewest = 5

/** Straight and curly marks side by side, in the same article. Feet, inches and minutes are straight by right. */
export function mixedMarks(draft: Draft): Fault[] {
  const prose = proseOf(draft)
  if (!prose.some(({ text }) => /[“”‘’]/.test(text))) return []
  const straight = prose.flatMap((writing) => {
    return Array.from(writing.text.matchAll(/(?<![\p{N}\u2060])["'](?!\u2060)/gu), ({ index }) => ({
      writing,
      at: index,
    }))
  })
  const [first] = straight
  if (!first) return []
  const { writing, at } = first
  const fix = straight.length <= fewest ? turned(writing.text, at) : undefined
  const message = say.marksMixed()
  const start = Math.max(0, writing.text.lastIndexOf(' ', at - 1) + 1)
  const evidence = excerpt(writing.text, start, Math.min(writing.text.length, at + 20))
  return [{ rule: 'mixed-marks', place: placeIn(writing, at, at + 1), message, evidence, ...(fix ? { fix } : {}) }]
}

/** The curly mark, where what stands round it says which. */
function turned(text: string, at: number): Fix | undefined {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  const [open, close] = text.charAt(at) === '"' ? ['“', '”'] : ['‘', '’']
  const isAfterWord = /[\p{L}.,!?…]/u.test(before)
  const isBeforeWord = /[\p{L}\p{N}]/u.test(after)
  if (isAfterWord && (open === '‘' || !isBeforeWord)) return fixOf(at, close)
  const isOpening = open === '“' && /^[\s([—–]?$/.test(before) && isBeforeWord
  return isOpening ? fixOf(at, open) : undefined
}

function fixOf(at: number, text: string): Fix {
  return { label: say.makeItCurly({ mark: text }), start: at, end: at + 1, text }
}
