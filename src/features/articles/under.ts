import type { Context } from 'hono'
import { type Path, pathOf } from '../../base/path.ts'
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
    if (article) return { article, words }
  }
  return { article: path, words: [] }
}

/** Whether no part of this address would be taken for the beginning of what stands below an article. */
export function standsAlone(path: Path): boolean {
  return !path.split('/').some((part) => beginnings.has(part))
}
