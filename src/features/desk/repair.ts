import type { Copy } from './files/manuscript.ts'
import type { Finding } from './finding.ts'

/** A file with every certain repair made; of two that touch, the last in it stands. */
export function repaired(source: string, copy: Copy, findings: Finding[]): string {
  const changes = findings.flatMap(({ place, fix }) => {
    if (!fix) return []
    return [{ ...copy.locate({ ...place, start: fix.start, end: fix.end }), text: fix.text }]
  })
  const parts: string[] = []
  let next = source.length + 1
  let kept = source.length
  for (const { start, end, text } of changes.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > next || start >= next) continue
    parts.push(source.slice(end, kept), text)
    kept = start
    next = start
  }
  return [...parts, source.slice(0, kept)].toReversed().join('')
}
