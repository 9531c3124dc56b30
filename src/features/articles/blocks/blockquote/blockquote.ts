import { z } from 'zod'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { allowed, isParagraph, lineHtml, paragraph, passageOf } from '../paragraph/paragraph.ts'
import { attrs, saysSomething } from '../parts.ts'

const schema = z.strictObject({ type: z.literal('blockquote'), attrs, content: z.array(paragraph.schema).min(1) })

export const blockquote = {
  schema,
  type: 'blockquote',
  passages: ({ content }) => content.map((line) => passageOf(line, 'blockquote')),
  html: ({ attrs: { id }, content }, page) =>
    h('blockquote', { id: `b-${id}` }, ...content.map((line) => lineHtml('p', line, page))),
  write: ({ content }, pen) => {
    const lines = content.filter(saysSomething).map((line) => pen.line(line.content).replaceAll('\n', '\n> '))
    return `> ${lines.join('\n>\n> ')}`.trimEnd()
  },
  fromMarkdown: ({ name, parts }, { blocks, nextId }) => {
    if (name !== 'Blockquote') return undefined
    const content = allowed(blocks(parts), isParagraph, nextId)
    return [{ type: 'blockquote', attrs: { id: nextId() }, content }]
  },
  fromHtml: ({ name, nodes }, { blocks, nextId }) => {
    if (name !== 'blockquote') return undefined
    const said = blocks(nodes)
    if (said.length === 0) return []
    return [{ type: 'blockquote', attrs: { id: nextId() }, content: allowed(said, isParagraph, nextId) }]
  },
} satisfies BlockDefinition<z.output<typeof schema>>
