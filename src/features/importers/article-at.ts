import type { ArticleId, Articles } from '../articles/index.ts'

/** The article at the first of these addresses or paths that one stands at, now or before it moved. */
export async function articleAt(articles: Articles, named: readonly string[]): Promise<ArticleId | undefined> {
  for (const address of named) {
    const path = pathOf(address)
    if (path === undefined) continue
    const at = await articles.whereIs(path)
    if (at.found === 'article') return at.article.id
    if (at.found === 'withdrawn') return at.articleId
  }
  return undefined
}

/**
 * What an address is known by on this site: its path, without the strokes it may end with, or `/?p=12` where that was
 * all it had. `undefined` for a home page, and for what is no address.
 */
export function pathOf(address: string): string | undefined {
  const isOne = address.startsWith('/') || /^https?:\/\//i.test(address)
  if (!isOne || !URL.canParse(address, 'http://a.example')) return undefined
  const { pathname, searchParams } = new URL(address, 'http://a.example')
  const number = searchParams.get('p') ?? ''
  if (/^\/(?:index\.php)?$/.test(pathname)) return /^\d{1,12}$/.test(number) ? `/?p=${number}` : undefined
  const path = encodeURI(readable(pathname)).replace(/\/+$/, '')
  return path === '' ? undefined : path
}

function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
