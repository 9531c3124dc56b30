import type { Context } from 'hono'
import { home, type Path, pathOf } from '../../base/path.ts'
import type { Web } from '../../platform/web/edge.ts'

/** What another feature has below an article’s address; `undefined` for words that lead to nothing of it. */
export type UnderArticle = (words: readonly string[]) => Acts | undefined
/** What is done there, by method; HEAD is GET without the body. An act finds nothing where no article is. */
export type Acts = { GET?: Act; POST?: Act }
export type Act = (c: Context<Web>, article: Path) => Promise<Response | undefined>

/** An article’s address, and the words of what is asked for below it. */
export type Asked = { article: Path; words: readonly string[] }

/** The words that begin what stands below an article; no article has one of them in its own address. */
const beginnings = new Set(['replies', 'reply', 'history', 'article.ninjs.json'])
/** `/replies/ID/after/ID` has the most words. */
const mostWords = 4

/** Reads an address from its end, which is where what stands below an article is. */
export function readAddress(path: Path): Asked {
  const words: string[] = []
  let end: number = path.length
  while (words.length < mostWords && end > 0) {
    const start = path.lastIndexOf('/', end - 1)
    words.unshift(path.slice(start + 1, end))
    end = start
    const article = beginnings.has(words[0] ?? '') ? pathOf(path.slice(0, end)) : undefined
    if (article && !isOurs(article)) return { article, words }
  }
  return { article: path, words: [] }
}

/** Whether the site itself has this address, or may by its plan. */
export function isOurs(path: Path): boolean {
  return path === home || ours.has(path.split('/', 2)[1] ?? '')
}

/** Whether no part of this address would be taken for the beginning of what stands below an article. */
export function standsAlone(path: Path): boolean {
  return !path.split('/').some((part) => beginnings.has(part))
}

/** What addresses of the site itself begin with, now or by its plan. */
const ours = new Set([
  ...['check', 'log'],
  ...[
    'api',
    'appeals',
    'archive',
    'assets',
    'authors',
    'check',
    'corrections',
    'feed.atom',
    'feed.json',
    'feed.xml',
    'healthz',
  ],
  ...[
    'icon.svg',
    'mail',
    'metrics',
    'moderation',
    'news-sitemap.xml',
    'newsroom',
    'organisations',
    'people',
    'pictures',
  ],
  ...[
    'places',
    'quotes',
    'reader',
    'readyz',
    'robots.txt',
    'search',
    'sections',
    'sitemap.xml',
    'sitemaps',
    'storylines',
    'topics',
  ],
])
