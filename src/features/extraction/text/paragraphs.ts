import type { Span } from './token.ts'

/**
 * The paragraphs of a text, without the white space round them. A line is a paragraph, unless the text was broken into
 * lines of one width: then only an empty line ends one.
 */
export function paragraphsOf(text: string): Span[] {
  const ends = isWrapped(text) ? /(?:\r?\n[^\S\n]*){2,}/g : /[\r\n\u2028\u2029]+/g
  const found: Span[] = []
  let start = 0
  for (const gap of text.matchAll(ends)) {
    keep(found, text, { start, end: gap.index })
    start = gap.index + gap[0].length
  }
  keep(found, text, { start, end: text.length })
  return found
}

function keep(found: Span[], text: string, { start, end }: Span): void {
  const words = text.slice(start, end)
  const ink = words.trim()
  if (ink === '') return
  const from = start + words.length - words.trimStart().length
  found.push({ start: from, end: from + ink.length })
}

/** Whether most single line ends fall inside sentences. Looked at over the beginning, which is enough to tell. */
function isWrapped(text: string): boolean {
  const head = text.slice(0, 20_000)
  if (!/\n[^\S\n]*\n/.test(head)) return false
  const breaks = [...head.matchAll(/([^\n]{30,110})\n(?=[^\s])/g)]
  const inside = breaks.filter(([, line = '']) => /[\p{L}\p{N},;]\s*$/u.test(line))
  return breaks.length >= 2 && inside.length * 2 > breaks.length
}
