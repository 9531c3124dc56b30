import type { Draft, QuoteStyle } from './finding.ts'
import { scan } from './rules/marks.ts'
import { scanSingle } from './rules/single-marks.ts'
import { bodyOf } from './writing.ts'

/** Which marks a text quotes with: those that open and close more often in its body. */
export function styleOf(draft: Draft, asked: QuoteStyle): 'double' | 'single' {
  if (asked !== 'auto') return asked
  const text = bodyOf(draft).map((writing) => writing.text)
  const doubles = count(text, /["“”]/g)
  if (doubles === 0 && count(text, /[‘']/g) === 0) return 'double'
  const singles = text.reduce((sum, each) => sum + pairsIn(each), 0)
  return singles * 2 > doubles ? 'single' : 'double'
}

function count(text: string[], pattern: RegExp): number {
  return text.reduce((sum, each) => sum + (each.match(pattern)?.length ?? 0), 0)
}

/** Quotations begun with a single mark that is followed, or preceded, by the rest of one: openings, in short. */
function pairsIn(text: string): number {
  return Array.from(
    text.matchAll(/(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}“"…][^‘]{2,}?[’'])(?!\d0s|n[’'] |em |tis |twas )/giu),
  ).length
}

/** A passage with what stands inside quotation marks blanked out; every offset stays. */
export function withoutSpeech(text: string, style: 'double' | 'single'): string {
  const { pairs, left } = style === 'single' ? scanSingle(text, false) : scan(text, false)
  const open = left[0]?.at
  const spans = open === undefined ? pairs : [...pairs, [open + 1, text.length] as const]
  const kept: string[] = []
  let at = 0
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (end <= at) continue
    kept.push(text.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)))
    at = end
  }
  return kept.join('') + text.slice(at)
}
