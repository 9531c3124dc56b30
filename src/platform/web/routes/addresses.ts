import { home, type Path, pathOf } from '../../../base/path.ts'
import type { RouteSpec } from './route.ts'

/** An article’s address, and what is asked for below it: nothing, or words such as `replies/feed.xml`. */
export type Read = { article: Path; below: string }

/** What the table of routes makes of addresses; the first parts that it has are the site’s own. */
export type Addresses = {
  /** Reads an address from its end, which is where what stands below an article is. */
  read(path: Path): Read
  /** Whether the site itself has this address, or may by its plan. */
  isOurs(path: Path): boolean
  /** Whether no part of this address would be taken for the beginning of what stands below an article. */
  standsAlone(path: Path): boolean
}

/** `planned` are first parts that no route has yet, and that no article may take. */
export function addressesOf(routes: readonly Pick<RouteSpec, 'path'>[], planned: readonly string[] = []): Addresses {
  const below = routes.flatMap(({ path }) => (path.startsWith(':article/') ? [path.split('/').slice(1)] : []))
  const beginnings = new Set(below.flatMap(([first = '']) => first))
  const mostWords = Math.max(0, ...below.map((words) => words.length))
  const first = routes.flatMap(({ path }) => (path.startsWith('/') ? [path.split('/')[1] ?? ''] : []))
  const ours = new Set([...first, ...planned])

  const isOurs = (path: Path) => path === home || ours.has(path.split('/', 2)[1] ?? '')
  return {
    read(path) {
      let end: number = path.length
      for (let words = 1; words <= mostWords && end > 0; words += 1) {
        const start = path.lastIndexOf('/', end - 1)
        const article = beginnings.has(path.slice(start + 1, end)) ? pathOf(path.slice(0, start)) : undefined
        if (article && !isOurs(article)) return { article, below: path.slice(start + 1) }
        end = start
      }
      return { article: path, below: '' }
    },
    isOurs,
    standsAlone: (path) => !path.split('/').some((part) => beginnings.has(part)),
  }
}
