import { parseFragment } from 'parse5'

const reference = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy

/** The character that a reference at this place stands for, and where it ends. */
export function referenceAt(source: string, at: number): { text: string; end: number } | undefined {
  reference.lastIndex = at
  const match = reference.exec(source)
  const text = match && decoded(match[0])
  if (!match || !text || text === match[0]) return undefined
  // `&ampfoo;` is no name; a page would read the first half of it.
  return text.length > 3 ? undefined : { text, end: at + match[0].length }
}

const known = new Map<string, string>()

/** There are some two thousand names, and as many numbers as somebody cares to write: only the names are kept. */
export function decoded(written: string): string {
  const before = known.get(written)
  if (before !== undefined) return before
  const [first] = parseFragment(written).childNodes
  const text = first && 'value' in first ? first.value : written
  if (/^&[a-z]/i.test(written) && text.length <= 3) known.set(written, text)
  return text
}
