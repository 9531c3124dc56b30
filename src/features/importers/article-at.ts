import type { Instant } from '../../base/clock.ts'
import { home, type Path, pathOf } from '../../base/path.ts'
import type { ArticleId, Articles, Numbered } from '../articles/index.ts'

/**
 * The article at the first of these addresses or paths that one stands at, now or before it moved. Two sites may each
 * have had a `/?p=12`: there, only the one that came out at this very moment is meant, where `since` is known.
 */
export async function articleAt(
  articles: Articles,
  named: readonly string[],
  since?: Instant,
): Promise<ArticleId | undefined> {
  for (const path of named.map(addressOf)) {
    const id = path === undefined ? undefined : await standingAt(articles, path)
    if (id !== undefined && (await isMeant(articles, { id, path, since }))) return id
  }
  return undefined
}

async function standingAt(articles: Articles, path: Path | Numbered): Promise<ArticleId | undefined> {
  const at = await articles.whereIs(path)
  if (at.found === 'article') return at.article.id
  return at.found === 'withdrawn' ? at.articleId : undefined
}

/**
 * What an address is known by on this site: its path, without empty parts, or `/?p=12` where that was
 * all it had. `undefined` for a home page, and for what is no address.
 */
export function addressOf(address: string): Path | Numbered | undefined {
  const isOne = address.startsWith('/') || /^https?:\/\//i.test(address)
  if (!isOne || !URL.canParse(address, 'http://a.example')) return undefined
  const { pathname, searchParams } = new URL(address, 'http://a.example')
  const number = searchParams.get('p') ?? ''
  if (/^\/(?:index\.php)?$/.test(pathname)) return /^\d{1,12}$/.test(number) ? `/?p=${number}` : undefined
  const path = `/${pathname
    .split('/')
    .filter((part) => part !== '')
    .join('/')}`
  if (path === home) return undefined
  // What is escaped there as no text is: it has a name here all the same, by which a second run finds it.
  return pathOf(path) ?? pathOf(path.replaceAll('%', '%25'))
}

type Meant = { id: ArticleId; path: Path | Numbered | undefined; since: Instant | undefined }

async function isMeant(articles: Articles, { id, path, since }: Meant): Promise<boolean> {
  if (since === undefined || !path?.startsWith('/?p=')) return true
  return (await articles.byId(id))?.publishedAt === since
}
