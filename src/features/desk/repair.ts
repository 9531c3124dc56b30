import type { Copy } from './files/manuscript.ts'
import type { Finding } from './finding.ts'

/** A file with every certain repair made, the last in it first; of two that touch, the first stands. */
export function repaired(source: string, copy: Copy, findings: Finding[]): string {
  const changes = findings.flatMap(({ place, fix }) => {
    if (!fix) return []
    return [{ ...copy.locate({ ...place, start: fix.start, end: fix.end }), text: fix.text }]
  })
  let text = source
  let next = Number.POSITIVE_INFINITY
  for (const { start, end, text: put } of changes.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > next || start >= next) continue
    text = text.slice(0, start) + put + text.slice(end)
    next = start
  }
  return text
}
