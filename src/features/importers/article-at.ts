import type { ArticleId, Articles } from '../articles/index.ts'

/** The article at the first of these addresses or paths that one stands at, now or before it moved. */
export async function articleAt(articles: Articles, named: readonly string[]): Promise<ArticleId | undefined> {
  for (const path of named.flatMap(pathsOf)) {
    const at = await articles.whereIs(path)
    if (at.found === 'article') return at.article.id
    if (at.found === 'withdrawn') return at.articleId
  }
  return undefined
}

/** The path of an address as it stands, and without the stroke it may end with. */
function pathsOf(address: string): string[] {
  const isOne = address.startsWith('/') || /^https?:\/\//i.test(address)
  if (!isOne || !URL.canParse(address, 'http://a.example')) return []
  const { pathname } = new URL(address, 'http://a.example')
  const paths = [pathname, readable(pathname)]
  return [...new Set(paths.flatMap((path) => [path, path.replace(/\/+$/, '')]))].filter((path) => path !== '')
}

function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
