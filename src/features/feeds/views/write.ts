import { dateOf, type Instant } from '../../../base/clock.ts'
import { inXml, soundXml } from '../../../base/xml.ts'

/** Plain text, but for the description and the full text of an item, which hold HTML (RSS Advisory Board's profile). */
export type Channel = {
  title: string
  /** The page the feed is of, and the feed's own address. */
  page: string
  address: string
  description: string
  language: string
  builtAt?: Instant | undefined
  items: readonly Item[]
  /** An element of another namespace, in the form of that. */
  extra?: { name: string; namespace: string; text: string } | undefined
}

export type Item = {
  title: string
  link: string
  guid: string
  at: Instant
  html: string
  categories?: readonly string[]
  creators?: readonly string[]
  updatedAt?: Instant | undefined
  fullHtml?: string
}

/** RSS 2.0 with Dublin Core's creator, Atom's moments and links, and full texts: each text encoded here, once, as it is. */
export function rss({ title, page, address, description, language, builtAt, items, extra }: Channel): string {
  const channel = [
    element('title', title),
    element('link', page),
    element('description', description),
    element('language', language),
    builtAt ? element('lastBuildDate', inMail(builtAt)) : '',
    `<atom:link href="${inXml(address)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(item),
    extra ? element(extra.name, extra.text, ` xmlns="${inXml(extra.namespace)}"`) : '',
  ]
  return soundXml(`${declaration}<rss version="2.0"${namespaces}><channel>${channel.join('')}</channel></rss>`)
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const namespaces =
  ' xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"'

function item(given: Item): string {
  const { title, link, guid, at, html, categories = [], creators = [], updatedAt, fullHtml } = given
  const parts = [
    element('title', title),
    element('link', link),
    element('guid', guid, ' isPermaLink="false"'),
    element('pubDate', inMail(at)),
    html === '' ? '' : element('description', html),
    ...categories.map((name) => element('category', name)),
    ...creators.map((name) => element('dc:creator', name)),
    updatedAt ? element('atom:updated', updatedAt) : '',
    fullHtml === undefined ? '' : element('content:encoded', fullHtml),
  ]
  return `<item>${parts.join('')}</item>`
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${inXml(text)}</${name}>`
}

/** As RFC 822 writes a date. */
function inMail(moment: Instant): string {
  return dateOf(moment).toUTCString()
}
