import type { Part } from './blocks/define.ts'
import type { Footnote } from './inline/footnote/footnote.ts'

/** The notes to a text, in the order of their marks, wherever they stand. */
export function notesIn(parts: readonly object[]): Footnote[] {
  return parts.flatMap((part) => {
    if (isNote(part)) return [part]
    return 'content' in part && Array.isArray(part.content) ? notesIn((part as Part).content ?? []) : []
  })
}

function isNote(part: object): part is Footnote {
  return 'type' in part && part.type === 'footnote'
}
