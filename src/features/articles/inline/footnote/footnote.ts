import { z } from 'zod'
import { findHtml, type HtmlElement, type HtmlNode, htmlWords } from '../../../../base/markup.ts'
import { h } from '../../blocks/html.ts'
import * as say from '../../messages/readers.ts'
import type { AtomDefinition } from '../define-atom.ts'
import { text } from '../text.ts'

const words = z.array(text).transform((runs) => runs.filter((each) => each.text !== ''))
const id = z.string().regex(/^[a-z0-9]{6,16}$/)
const schema = z.strictObject({ type: z.literal('footnote'), attrs: z.strictObject({ id, words }) })
export type Footnote = z.output<typeof schema>

/** A note to the words before it, which stands below the text. It is a passage of its own. */
export const footnote = {
  schema,
  type: 'footnote',
  text: '',
  html: ({ attrs }, { numberOf }) => {
    const number = String(numberOf(attrs.id))
    const label = { role: 'doc-noteref', 'aria-label': say.noteNumber({ number }) }
    return h('sup', { id: `r-${attrs.id}` }, h('a', { href: `#b-${attrs.id}`, ...label }, number))
  },
  write: ({ attrs }, { numberOf }, line) => (numberOf ? `[^${numberOf(attrs.id)}]` : `[^: ${line(attrs.words)}]`),
  fromMarkdown: (inline, { nextId, note }) => {
    const said = inline.is === 'note' ? note(inline.text) : undefined
    return said && { type: 'footnote', attrs: { id: nextId(), words: said } }
  },
  fromHtml: (element, { nextId, note, bare }) => {
    const name = nameIn(element)
    const nodes = name === undefined ? undefined : note(name)
    return nodes && { type: 'footnote', attrs: { id: nextId(), words: bare(withoutWayBack(nodes)) } }
  },
} satisfies AtomDefinition<Footnote>

/** What a mark in the text points at: `<sup data-fn="…">`, or a link to a place on the page, raised or not. */
function nameIn(element: HtmlElement): string | undefined {
  const own = element.attributes.get('data-fn')
  if (own) return own
  if (element.name !== 'a' && element.name !== 'sup') return undefined
  const link = element.name === 'a' ? element : findHtml(element.nodes, ({ name }) => name === 'a')
  const isAll = link === element || htmlWords(element.nodes).trim() === htmlWords(link?.nodes ?? []).trim()
  const [, named] = (isAll && /^#(.+)$/.exec(link?.attributes.get('href') ?? '')) || []
  return named
}

function withoutWayBack(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.is === 'text') return [node]
    if (node.name === 'a' && /^#/.test(node.attributes.get('href') ?? '')) return []
    return [{ ...node, nodes: withoutWayBack(node.nodes) }]
  })
}
