import { z } from 'zod'
import { holdsUnwanted } from '../../../../base/text.ts'
import { h } from '../../blocks/html.ts'
import type { MarkDefinition } from '../define.ts'

/** Web addresses, mail addresses and places on this site; nothing that could run. */
export function isSafeLink(href: string): boolean {
  if (holdsUnwanted(href)) return false
  if (/^[/#](?!\/)[^\s\\]*$/.test(href)) return true
  if (!/^(https?:\/\/|mailto:)[^\s"'<>\\]+$/i.test(href)) return false
  return URL.canParse(href)
}

export const safeAddress = z.string().max(2000).refine(isSafeLink)

/** For readers who see the text elsewhere. */
export function addressFrom(href: string, base: string): string {
  return href.startsWith('/') ? base + href : href
}

const schema = z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: safeAddress }) })

export const link = {
  schema,
  type: 'link',
  html: ({ attrs: { href } }, inner, base) => h('a', { href: addressFrom(href, base) }, inner),
  write: ({ attrs: { href } }) => ({
    opens: '[',
    closes: `](<${href.replace(/[\\<>&]/g, '\\$&')}>)`,
    isSign: false,
  }),
  fromMarkdown: ({ name, href }) => (/^(?:Link|Autolink)$/.test(name) ? linkTo(href) : undefined),
  fromHtml: ({ name, attributes }, leave) => {
    const given = name === 'a' ? attributes.get('href')?.trim() : undefined
    if (given === undefined) return undefined
    const found = linkTo(given)
    if (!found) leave('unsafe link')
    return found
  },
} satisfies MarkDefinition<z.output<typeof schema>>

function linkTo(given: string): { type: 'link'; attrs: { href: string } } | undefined {
  const href = given || '/'
  return href.length <= 2000 && isSafeLink(href) ? { type: 'link', attrs: { href } } : undefined
}
