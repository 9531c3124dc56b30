import { type Line, linesOf } from '../../../base/lines.ts'

/** Line and column from 1; a column is a character (a Unicode code point), as editors count them. */
export type Position = { line: number; column: number }

/** Finds positions in a file; a byte order mark at its start is no column. */
export function createIndex(source: string): { lines: Line[]; positionOf: (offset: number) => Position } {
  const lines = linesOf(source, source.startsWith('\ufeff') ? 1 : 0)

  function positionOf(offset: number): Position {
    const number = lineAt(lines, offset)
    const line = lines[number]
    const before = line ? source.slice(line.start, Math.min(Math.max(offset, line.start), line.end)) : ''
    const pairs = before.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0
    return { line: number + 1, column: before.length - pairs + 1 }
  }

  return { lines, positionOf }
}

function lineAt(lines: Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
