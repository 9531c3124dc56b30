import { z } from 'zod'
import { findHtml, type HtmlElement, hasClass, htmlWords } from '../../../../base/markup.ts'
import { addressFrom, isSafeLink, safeAddress } from '../../inline/link/link.ts'
import { line } from '../../inline/text.ts'
import { plainLine } from '../../inline/write.ts'
import { containerArgument } from '../containers.ts'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { blockId } from '../parts.ts'

const schema = z.strictObject({
  type: z.literal('card'),
  attrs: z.strictObject({ id: blockId, href: safeAddress, title: line.pipe(z.string().max(300)).default('') }),
})
type Card = z.output<typeof schema>

/** Something elsewhere, by its title and its address. Nothing of theirs is loaded: it is a link, and no more. */
export const card = {
  schema,
  type: 'card',
  passages: ({ attrs: { id, title } }) => (title === '' ? [] : [{ id, kind: 'label', text: title }]),
  html: ({ attrs: { id, href, title } }, page) => {
    const said = title === '' ? href : title
    const link = h('a', { href: addressFrom(href, page.base) }, said)
    return h(
      'p',
      { id: `b-${id}`, class: 'elsewhere' },
      link,
      ' ',
      h('span', { class: 'small' }, siteOf(href)),
      page.beside(id),
    )
  },
  write: ({ attrs: { href, title } }) => `::: card ${href}\n${plainLine(title)}\n:::`, // not said
  sameAs: ({ attrs: { href } }) => href,
  fromMarkdown: (part, { source, inline, nextId }) => {
    const href = containerArgument(source, part, /^card$/)
    if (href === undefined || !isSafeLink(href)) return undefined
    const title = inline(part).map((each) => ('text' in each ? each.text : ''))
    return [{ type: 'card', attrs: { id: nextId(), href, title: title.join('').slice(0, 300) } }]
  },
  fromHtml: (element, { nextId }) => {
    const found = embeddedIn(element)
    if (!found || found.href.length > 2000 || !isSafeLink(found.href)) return undefined
    return [{ type: 'card', attrs: { id: nextId(), href: found.href, title: found.title.slice(0, 300) } }]
  },
} satisfies BlockDefinition<Card>

/** The name of the site, as its address has it. */
export function siteOf(href: string): string {
  if (!/^https?:/i.test(href)) return ''
  return new URL(href).host.replace(/^www[.]/, '')
}

/** What WordPress, Ghost and frames embed. */
function embeddedIn(element: HtmlElement): { href: string; title: string } | undefined {
  if (element.name === 'iframe') return frameIn(element)
  const isEmbed = hasClass(element, /(?:^|\s)(?:wp-block-embed|kg-embed-card|kg-bookmark-card)(?:\s|$)/)
  if (!isEmbed) return undefined
  const caption = wordsOf(findHtml(element.nodes, ({ name }) => name === 'figcaption'))
  if (hasClass(element, /kg-bookmark/)) return bookmarkIn(element)
  const [address] = /https?:\/\/\S+/.exec(htmlWords(element.nodes)) ?? []
  if (address) return { href: address, title: caption }
  const frame = findHtml(element.nodes, ({ name }) => name === 'iframe')
  const framed = frame && frameIn(frame)
  return framed && { ...framed, title: framed.title || caption }
}

function bookmarkIn({ nodes }: HtmlElement): { href: string; title: string } | undefined {
  const link = findHtml(nodes, ({ name, attributes }) => name === 'a' && attributes.has('href'))
  const title = wordsOf(findHtml(nodes, (each) => hasClass(each, /kg-bookmark-title/)))
  return link && { href: link.attributes.get('href') ?? '', title }
}

function wordsOf(element: HtmlElement | undefined): string {
  return htmlWords(element?.nodes ?? [])
    .replace(/\s+/g, ' ')
    .trim()
}

/** A player’s address leads to nothing but a player; the page it plays is what a reader wants. */
function frameIn({ attributes }: HtmlElement): { href: string; title: string } | undefined {
  const given = (attributes.get('src') ?? attributes.get('data-src') ?? '').replace(/^\/\//, 'https://')
  if (!/^https?:\/\//i.test(given)) return undefined
  const [, film] = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{1,40})/i.exec(given) ?? []
  const [, video] = /^https?:\/\/player\.vimeo\.com\/video\/(\d{1,20})/i.exec(given) ?? []
  const href = film ? `https://www.youtube.com/watch?v=${film}` : video ? `https://vimeo.com/${video}` : given
  return { href, title: (attributes.get('title') ?? '').replace(/\s+/g, ' ').trim() }
}
