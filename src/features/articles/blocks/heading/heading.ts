import { z } from 'zod'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { passageOf } from '../paragraph/paragraph.ts'
import { blockId, content, contentOf } from '../parts.ts'

const level = z.union([z.literal(2), z.literal(3), z.literal(4)])

const schema = z.strictObject({ type: z.literal('heading'), attrs: z.strictObject({ id: blockId, level }), content })

export const heading = {
  schema,
  type: 'heading',
  passages: (block) => [passageOf(block, 'heading')],
  // Nobody replies to a heading: it says nothing that the text below it does not.
  html: ({ attrs: { id, level }, content }, page) => h(`h${level}`, { id: `b-${id}` }, page.words(content)),
  write: (block, pen) =>
    `${'#'.repeat(block.attrs.level)} ${pen.cell(block.content).replace(/(^|\s)(#*)#$/, '$1$2\\#')}`,
  fromMarkdown: (part, { words, nextId }) => {
    const [, said] = /^(?:ATX|Setext)Heading(\d)$/.exec(part.name) ?? []
    return said
      ? [{ type: 'heading', attrs: { id: nextId(), level: levelOf(said) }, ...contentOf(words(part)) }]
      : undefined
  },
  fromHtml: ({ name, nodes }, { words, nextId }) => {
    const [, said] = /^h([1-6])$/.exec(name) ?? []
    if (!said) return undefined
    const content = words(nodes)
    return content.length > 0 ? [{ type: 'heading', attrs: { id: nextId(), level: levelOf(said) }, content }] : []
  },
} satisfies BlockDefinition<z.output<typeof schema>>

/** The headline of an article is its first level. */
function levelOf(said: string): z.output<typeof level> {
  if (said <= '2') return 2
  return said === '3' ? 3 : 4
}
