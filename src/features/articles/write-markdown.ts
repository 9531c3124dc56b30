import type { Part, Pen } from './blocks/define.ts'
import { definitionOf } from './blocks/list.ts'
import { saysSomething } from './blocks/parts.ts'
import type { Body } from './document.ts'
import type { How } from './inline/define-atom.ts'
import { lineText } from './inline/write.ts'
import { notesIn } from './notes.ts'

/**
 * Writes a body as Markdown that `fromMarkdown` reads back as the same blocks, with two things let go: a paragraph
 * without words, and bold or italic on the spaces at either end of a run, which nobody sees.
 */
export function toMarkdown(body: Body): string {
  const notes = notesIn(body.content)
  const numbers = new Map(notes.map(({ attrs: { id } }, at) => [id, at + 1]))
  const numberOf = (id: string) => numbers.get(id) ?? 0
  const text = penFor({ numberOf }).blocks(body.content)
  const below = notes.map(({ attrs }, at) => `[^${at + 1}]: ${lineText(attrs.words)}`.trimEnd())
  return [text, ...below].filter((each) => each !== '').join('\n\n')
}

/** One block by itself, with what its notes say in their places. */
export function blockText(block: Part): string {
  return definitionOf(block).write(block, penFor({}))
}

function penFor(how: How): Pen {
  const pen: Pen = {
    line: (content) => lineText(content, how),
    cell: (content) => lineText(content, { ...how, isCell: true }),
    isOther: false,
    blocks: (content) => {
      const blocks = content.filter((block) => block.type !== 'paragraph' || saysSomething(block as object))
      let isOther = false
      const texts = blocks.map((block, index) => {
        // Two lists of a kind in a row are one list, unless their markers differ.
        isOther = blocks[index - 1]?.type === block.type && !isOther
        return definitionOf(block).write(block, { ...pen, isOther })
      })
      return texts.join('\n\n')
    },
  }
  return pen
}
