import { millisOf } from '../../base/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type ArticleId, type Articles, type PublicArticle, plainTextOf } from '../articles/index.ts'
import type { Found } from './found.ts'
import { extract, foldedWords, type Piece, wordsAsked } from './rules.ts'
import { deleteEntry, entriesWith, type Hit, insertEntry, isKeyTaken } from './store.ts'

type Needs = { database: Database; articles: Articles }

export type Search = ReturnType<typeof createSearch>

/** Finds public articles by their words. The index follows what happens, a moment behind it. */
export function createSearch({ database, articles }: Needs) {
  /** Whatever is public now is what can be found, however often and in whatever order this is asked for. */
  async function index(articleId: ArticleId): Promise<void> {
    const article = await articles.byId(articleId)
    const shown = article && (await articles.published(article))
    await database.write(async (tx) => {
      await oneAtATime(tx, `search:${articleId}`)
      await deleteEntry(tx, articleId)
      if (!shown) return
      const { content, byline } = shown
      const names = byline.map((each) => each.name).join(', ')
      const body = plainTextOf(content.body)
      const texts = { headline: content.headline, standfirst: content.standfirst, byline: names, body }
      const words = foldedWords(Object.values(texts).join(' '))
      const key = await freeKey(tx, shown)
      await insertEntry(tx, key, { articleId, ...texts, words })
    })
  }

  return {
    index,
    /** Newest first; `before` is the key the page before ended at. */
    async find(query: string, before = Number.MAX_SAFE_INTEGER, limit = 20): Promise<Found[]> {
      const words = wordsAsked(query)
      const hits = await entriesWith(database.read, { words, before, limit })
      return hits.map((hit) => foundIn(hit, words))
    },
  }
}

/** Keys follow publication, with room for a thousand articles in one millisecond. */
async function freeKey(tx: Writing, { id, publishedAt }: PublicArticle): Promise<number> {
  let key = millisOf(publishedAt) * 1000 + (Number.parseInt(id.slice(-4), 36) % 1000)
  while (await isKeyTaken(tx, key)) key += 1
  return key
}

function foundIn({ headline, standfirst, body, isUndated, ...hit }: Hit, words: string[]): Found {
  const inBody = extract(body, words)
  const shown = inBody.some((piece) => piece.isHit) ? inBody : extract(standfirst || body, words)
  const { key, path, byline } = hit
  const publishedAt = isUndated ? null : hit.publishedAt
  return { key, path, byline, publishedAt, headline: wholly(headline, words), extract: shown }
}

function wholly(text: string, words: readonly string[]): Piece[] {
  return text.length > 200
    ? [{ text, isHit: false }]
    : extract(text, words).filter((piece) => !/^\s?…\s?$/.test(piece.text))
}
