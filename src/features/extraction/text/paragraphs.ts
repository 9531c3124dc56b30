import { linesOf } from '../../../base/lines.ts'
import { typedParagraphs } from '../../../base/typed-lines.ts'
import type { Span } from './token.ts'

/** The paragraphs of a text, without the white space round them. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = []
  for (const lines of typedParagraphs(linesOf(text.replace(/[\u2028\u2029]/g, '\n'))).paragraphs) {
    keep(found, text, { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 })
  }
  return found
}

function keep(found: Span[], text: string, { start, end }: Span): void {
  const words = text.slice(start, end)
  const ink = words.trim()
  if (ink === '') return
  const from = start + words.length - words.trimStart().length
  found.push({ start: from, end: from + ink.length })
}
