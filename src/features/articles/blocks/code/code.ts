import { z } from 'zod'
import { findHtml, type HtmlElement, hasClass, htmlWords } from '../../../../base/markup.ts'
import { clean } from '../../../../base/text.ts'
import * as say from '../../messages/readers.ts'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { blockId } from '../parts.ts'

/** Lines as they stand, each with the spaces it begins with. */
const text = z.strictObject({ type: z.literal('text'), text: z.string().transform(codeText) })
const schema = z.strictObject({
  type: z.literal('codeBlock'),
  attrs: z.strictObject({ id: blockId, language: z.string().regex(/^[a-z0-9+#.-]{0,40}$/) }),
  content: z.array(text).max(1).optional(),
})
type Code = z.output<typeof schema>

function codeText(given: string): string {
  return clean(given.replaceAll('\t', '  '))
}

export const code = {
  schema,
  type: 'codeBlock',
  passages: (block) => [{ id: block.attrs.id, kind: 'code', text: saidIn(block) }],
  html: (block, page) => {
    const { id, language } = block.attrs
    const label = language === '' ? say.code() : say.codeIn({ language })
    // What is too wide moves in the block itself, which the keys reach.
    const code = h('code', language === '' ? {} : { class: `language-${language}` }, saidIn(block))
    return h('pre', { id: `b-${id}`, role: 'region', tabindex: 0, 'aria-label': label }, code, page.beside(id))
  },
  write: (block) => {
    const said = saidIn(block)
    const longest = Math.max(2, ...Array.from(said.matchAll(/`+/g), ([ticks]) => ticks.length))
    const fence = '`'.repeat(longest + 1)
    return `${fence}${block.attrs.language}\n${said}\n${fence}`
  },
  fromMarkdown: ({ name, parts }, { source, nextId }) => {
    if (name !== 'FencedCode' && name !== 'CodeBlock') return undefined
    const info = parts.find((part) => part.name === 'CodeInfo')
    const language = info ? languageIn(source.slice(info.from, info.to)) : ''
    const lines = parts.filter((part) => part.name === 'CodeText').map((part) => source.slice(part.from, part.to))
    const said = lines.join('').replace(/\r\n?/g, '\n')
    return [codeOf(said, language, nextId)]
  },
  fromHtml: (element, { nextId }) => {
    if (element.name !== 'pre' || hasClass(element, /(?:^|\s)(?:wp-block-)?verse(?:\s|$)/)) return undefined
    const said = htmlWords(broken(element).nodes).replace(/^\n/, '').trimEnd()
    return said.trim() === '' ? [] : [codeOf(said, languageOf(element), nextId)]
  },
} satisfies BlockDefinition<Code>

function saidIn({ content }: Code): string {
  return content?.[0]?.text ?? ''
}

function codeOf(said: string, language: string, nextId: () => string): Code {
  const content: Code['content'] = said === '' ? undefined : [{ type: 'text', text: said }]
  return { type: 'codeBlock', attrs: { id: nextId(), language }, ...(content ? { content } : {}) }
}

function languageIn(written: string): string {
  return /^[a-z0-9+#.-]{1,40}/.exec(written.trim().toLowerCase())?.[0] ?? ''
}

/** `language-js`, `lang-js`, `brush: js`, `data-language`: each highlighter had its own way. */
function languageOf(element: HtmlElement): string {
  const inner = findHtml(element.nodes, ({ name }) => name === 'code')
  for (const each of inner ? [inner, element] : [element]) {
    const classes = each.attributes.get('class') ?? ''
    const [, named = ''] = /(?:^|\s)(?:language-|lang-|lang:|brush:\s?)([\w+#.-]+)/i.exec(classes) ?? []
    const said = named || each.attributes.get('data-language') || each.attributes.get('data-lang') || ''
    if (said !== '') return languageIn(said)
  }
  return ''
}

/** Line ends that are written as elements. */
function broken(element: HtmlElement): HtmlElement {
  const nodes = element.nodes.map((node): HtmlElement['nodes'][number] => {
    if (node.is === 'text') return node
    return node.name === 'br' ? { is: 'text', text: '\n', from: node.from, to: node.to } : broken(node)
  })
  return { ...element, nodes }
}
