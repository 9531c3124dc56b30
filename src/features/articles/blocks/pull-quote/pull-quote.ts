import { z } from 'zod'
import { findHtml, hasClass } from '../../../../base/markup.ts'
import * as say from '../../messages/readers.ts'
import { containerArgument } from '../containers.ts'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { passageOf } from '../paragraph/paragraph.ts'
import { attrs, content, contentOf } from '../parts.ts'

const schema = z.strictObject({ type: z.literal('pullQuote'), attrs, content })

export const pullQuote = {
  schema,
  type: 'pullQuote',
  passages: (block) => [passageOf(block, 'pullQuote')],
  html: (block, page) =>
    h(
      'aside',
      { class: 'pull', id: `b-${block.attrs.id}`, 'aria-label': say.pulledFromText() },
      page.words(block.content),
    ),
  write: (block, pen) => `::: pull-quote\n${pen.line(block.content)}\n:::`,
  fromMarkdown: (part, { source, words, nextId }) =>
    containerArgument(source, part, /^pull-?quote$/) === undefined
      ? undefined
      : [{ type: 'pullQuote', attrs: { id: nextId() }, ...contentOf(words(part)) }],
  fromHtml: (element, { words, nextId }) => {
    const isPull = hasClass(element, /(?:^|[\s-])pull-?quote(?:\s|$)/i)
    if (!isPull || !/^(?:figure|blockquote|aside)$/.test(element.name)) return undefined
    if (findHtml(element.nodes, ({ name }) => name === 'img')) return undefined
    const said = words(element.nodes)
    return said.length > 0 ? [{ type: 'pullQuote', attrs: { id: nextId() }, content: said }] : []
  },
} satisfies BlockDefinition<z.output<typeof schema>>
