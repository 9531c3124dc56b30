/** A line of a file without its end: its UTF-16 offsets and its text. */
export type Line = { start: number; end: number; text: string }

export function linesOf(source: string, from = 0): Line[] {
  const lines: Line[] = []
  let start = from
  const ends = /\r\n|\n|\r/g
  ends.lastIndex = from
  for (let match = ends.exec(source); match; match = ends.exec(source)) {
    lines.push({ start, end: match.index, text: source.slice(start, match.index) })
    start = match.index + match[0].length
  }
  lines.push({ start, end: source.length, text: source.slice(start) })
  return lines
}
