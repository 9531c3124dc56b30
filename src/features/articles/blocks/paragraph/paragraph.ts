import { z } from 'zod'
import { type HtmlNode, hasClass } from '../../../../base/markup.ts'
import { textOf, type Words } from '../../inline/words.ts'
import type { BlockDefinition, Page, Part, Passage } from '../define.ts'
import { type Html, h } from '../html.ts'
import { attrs, content, contentOf } from '../parts.ts'

const schema = z.strictObject({ type: z.literal('paragraph'), attrs, content })
export type Paragraph = z.output<typeof schema>

export const paragraph = {
  schema,
  type: 'paragraph',
  passages: (block) => [passageOf(block, 'paragraph')],
  html: (block, page) => lineHtml('p', block, page),
  write: (block, pen) => pen.line(block.content),
  fromMarkdown: ({ name, ...part }, reading) => {
    if (name !== 'Paragraph') return undefined
    const said = reading.words({ name, ...part })
    return said.length > 0 ? [lineOf(said, reading.nextId)] : []
  },
  /** Verse is set in lines. */
  fromHtml: (element, reading) => {
    const isVerse = element.name === 'pre' && hasClass(element, /(?:^|\s)(?:wp-block-)?verse(?:\s|$)/)
    return isVerse ? reading.blocks(inLines(element.nodes)).filter(isParagraph) : undefined
  },
} satisfies BlockDefinition<z.output<typeof schema>>

function inLines(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.is === 'element') return [{ ...node, nodes: inLines(node.nodes) }]
    const end = { is: 'element' as const, name: 'br', attributes: new Map(), nodes: [], from: node.from, to: node.from }
    return node.text.split('\n').flatMap((text, at): HtmlNode[] => [...(at > 0 ? [end] : []), { ...node, text }])
  })
}

export function lineOf(said: Words, nextId: () => string): Paragraph {
  return { type: 'paragraph', attrs: { id: nextId() }, ...contentOf(said) }
}

type Line = { attrs: { id: string }; content?: Words | undefined }

/** A line as one passage. */
export function passageOf(line: Line, kind: Passage['kind']): Passage {
  return { id: line.attrs.id, kind, text: textOf(line.content) }
}

/** A line in an element that is nothing else. */
export function lineHtml(tag: string, { attrs: { id }, content: said }: Line, ...[page, below]: [Page, Html?]): Html {
  return h(tag, { id: `b-${id}` }, page.opening(id), page.words(said), page.beside(id), below)
}

/**
 * Where only some blocks may stand, others are kept as their words, one paragraph for each line of them; and there is
 * always one, if only an empty one.
 */
export function allowed<B extends Part>(
  blocks: readonly Part[],
  isAllowed: (block: Part) => block is B,
  nextId: () => string,
): (B | Paragraph)[] {
  const kept = blocks.flatMap((block): (B | Paragraph)[] => (isAllowed(block) ? [block] : linesOf(block, nextId)))
  return kept.length > 0 ? kept : [lineOf([], nextId)]
}

export function isParagraph(block: Part): block is Paragraph {
  return block.type === 'paragraph'
}

function linesOf(block: Part, nextId: () => string): Paragraph[] {
  if (isParagraph(block)) return [block]
  const inside: readonly object[] = block.content ?? []
  const isLine = inside.some((each) => !('attrs' in each) || ('type' in each && each.type === 'text'))
  if (isLine) return [lineOf(inside as Words, nextId)]
  return inside.flatMap((part): Paragraph[] => linesOf(part as Part, nextId))
}
