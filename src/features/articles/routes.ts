import { route } from '../../platform/web/routes/route.ts'

export const articleRoutes = {
  /** An article’s own address, whatever that is. */
  article: route('article.page', { method: 'GET', path: ':article' }),
} as const

/** A passage in the article’s own page. */
export function passageAt(path: string, block: string): string {
  return `${path}#b-${block}`
}

/** How a block of an article is named, in an address and in a form. */
export function isBlock(text: string | undefined): text is string {
  return text !== undefined && /^[a-z0-9]{6,16}$/.test(text)
}
