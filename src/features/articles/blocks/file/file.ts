import { z } from 'zod'
import { findHtml, type HtmlElement, hasClass, htmlWords } from '../../../../base/markup.ts'
import { spokenNumber } from '../../../../base/messages.ts'
import { addressFrom, isSafeLink, safeAddress } from '../../inline/link/link.ts'
import { line } from '../../inline/text.ts'
import { plainLine } from '../../inline/write.ts'
import * as say from '../../messages/readers.ts'
import { containerArgument } from '../containers.ts'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { blockId } from '../parts.ts'

const schema = z.strictObject({
  type: z.literal('file'),
  attrs: z.strictObject({
    id: blockId,
    href: safeAddress,
    name: line.pipe(z.string().max(300)).default(''),
    kind: z.string().regex(/^[A-Z0-9]{0,12}$/),
    /** In bytes, where it is known. */
    size: z.int().min(0).nullable(),
  }),
})
type File = z.output<typeof schema>

/** A file at an address: this site keeps pictures and no others. */
export const file = {
  schema,
  type: 'file',
  passages: ({ attrs: { id, name } }) => (name === '' ? [] : [{ id, kind: 'label', text: name }]),
  html: ({ attrs: { id, href, name, kind, size } }, page) => {
    const facts = factsOf({ kind, size })
    const link = h('a', { href: addressFrom(href, page.base) }, name === '' ? lastPart(href) : name)
    const told = facts === '' ? null : [' ', h('span', { class: 'small' }, `(${facts})`)]
    return h('p', { id: `b-${id}`, class: 'elsewhere' }, link, told, page.beside(id))
  },
  write: ({ attrs: { href, name, kind, size } }) =>
    `::: file ${[href, kind || '-', size ?? '-'].join(' ')}\n${plainLine(name)}\n:::`, // not said
  sameAs: ({ attrs: { href } }) => href,
  fromMarkdown: (part, { source, inline, nextId }) => {
    const argument = containerArgument(source, part, /^file$/)
    const [href = '', kind = '', size = ''] = argument?.split(/\s+/) ?? []
    if (argument === undefined || !isSafeLink(href)) return undefined
    const name = inline(part).map((each) => ('text' in each ? each.text : ''))
    return [fileOf({ href, name: name.join(''), kind: kind || kindOf(href), size }, nextId)]
  },
  fromHtml: (element, { nextId }) => {
    const found = fileIn(element)
    if (!found || found.href.length > 2000 || !isSafeLink(found.href)) return undefined
    return [fileOf(found, nextId)]
  },
} satisfies BlockDefinition<File>

/** What kind of a file it is, and how large, as far as that is known. */
export function factsOf({ kind, size }: Pick<File['attrs'], 'kind' | 'size'>): string {
  return [kind, size === null ? '' : sizeInWords(size)].filter((each) => each !== '').join(', ')
}

/** A file as somebody names it. */
export function fileFrom({ href, name, size }: Omit<Found, 'kind'>): File {
  return fileOf({ href, name, kind: kindOf(href), size }, () => '')
}

type Found = { href: string; name: string; kind: string; size: string }

function fileOf({ href, name, kind, size }: Found, nextId: () => string): File {
  const known = kind.toUpperCase()
  const attrs = {
    id: nextId(),
    href,
    name: name.slice(0, 300),
    kind: /^[A-Z0-9]{0,12}$/.test(known) ? known : '',
    size: bytesIn(size),
  }
  return { type: 'file', attrs }
}

function fileIn(element: HtmlElement): Found | undefined {
  if (!hasClass(element, /(?:^|\s)(?:wp-block-file|kg-file-card)(?:\s|$)/)) return undefined
  const href = findHtml(element.nodes, ({ name, attributes }) => name === 'a' && attributes.has('href'))
  if (!href) return undefined
  const address = href.attributes.get('href')?.trim() ?? ''
  const said = (name: RegExp) => htmlWords(findHtml(element.nodes, (each) => hasClass(each, name))?.nodes ?? [])
  const isGhost = hasClass(element, /kg-file-card/)
  const name = isGhost ? said(/kg-file-card-title/) || said(/kg-file-card-filename/) : htmlWords(href.nodes)
  return {
    href: address,
    name: name.replace(/\s+/g, ' ').trim(),
    kind: kindOf(address),
    size: isGhost ? said(/kg-file-card-filesize/) : '',
  }
}

function kindOf(href: string): string {
  return /\.([a-z0-9]{1,12})(?:[?#]|$)/i.exec(lastPart(href))?.[1]?.toUpperCase() ?? ''
}

function lastPart(href: string): string {
  return (
    href
      .replace(/[?#].*/s, '')
      .split('/')
      .at(-1) || href
  )
}

const units = ['bytes', 'kB', 'MB', 'GB'] as const

function sizeInWords(size: number): string {
  const power = size < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(size) / 3))
  const number = size / 1000 ** power
  const isSmall = number < 10 && power > 0
  const written = isSmall ? spokenNumber(number, 1) : spokenNumber(Math.round(number))
  return say.fileSize({ size: written, unit: units[power] ?? 'GB' })
}

/** `12345`, `12 KB`, `1.2 MB`. */
function bytesIn(written: string): number | null {
  const [, number = '', unit = ''] = /^(\d{1,15}(?:[.,]\d{1,9})?) ?([kmg]?)i?b?(?:ytes)?$/i.exec(written.trim()) ?? []
  if (number === '') return null
  return Math.round(Number(number.replace(',', '.')) * 1000 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase()))
}
