import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import { kindOf } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    search_entries: { article_id: string; key: number }
    search_texts: { rowid: number; words: string; headline: string; standfirst: string; byline: string; body: string }
  }
}

export type Entry = {
  articleId: ArticleId
  headline: string
  standfirst: string
  byline: string
  body: string
  /** The words of all of it, folded: what is looked up. */
  words: readonly string[]
}

/** Puts an article where its key says; a later key is found earlier. */
export async function insertEntry(tx: Writing, key: number, entry: Entry): Promise<void> {
  const { articleId, headline, standfirst, byline, body, words } = entry
  await tx.insertInto('search_entries').values({ article_id: articleId, key }).execute()
  if (kindOf(tx) === 'postgres') {
    await sql`insert into search_texts (rowid, headline, standfirst, byline, body, words)
      values (${key}, ${headline}, ${standfirst}, ${byline}, ${body}, array_to_tsvector(${words}::text[]))`.execute(tx)
  } else {
    await tx
      .insertInto('search_texts')
      .values({ rowid: key, words: words.join(' '), headline, standfirst, byline, body })
      .execute()
  }
}

/** The key an article had, now that it is out of the search. */
export async function deleteEntry(tx: Writing, articleId: ArticleId): Promise<void> {
  const row = await tx.selectFrom('search_entries').select('key').where('article_id', '=', articleId).executeTakeFirst()
  if (!row) return
  await tx.deleteFrom('search_texts').where('rowid', '=', row.key).execute()
  await tx.deleteFrom('search_entries').where('article_id', '=', articleId).execute()
}

export async function isKeyTaken(db: Reading, key: number): Promise<boolean> {
  const row = await db.selectFrom('search_entries').select('key').where('key', '=', key).executeTakeFirst()
  return row !== undefined
}

export type Hit = {
  key: number
  path: string
  headline: string
  standfirst: string
  byline: string
  body: string
  publishedAt: Instant
  isUndated: number
}

type Lookup = { words: readonly string[]; before: number; limit: number }

/** Public articles that hold every word, the last of them as a beginning; newest first. */
export async function entriesWith(db: Reading, { words, before, limit }: Lookup): Promise<Hit[]> {
  if (words.length === 0) return []
  const found =
    kindOf(db) === 'postgres'
      ? sql<boolean>`t.words @@ cast(${words.map(asPrefix).join(' & ')} as tsquery)`
      : sql<boolean>`t.search_texts match ${words.map(quoted).join(' ')}`
  const { rows } = await sql<Hit>`
    select t.rowid as key, t.headline, t.standfirst, t.byline, t.body, a.path, a.published_at as "publishedAt",
      a.is_undated as "isUndated"
    from search_texts t
    join search_entries e on e.key = t.rowid
    join public_articles a on a.id = e.article_id
    where ${found} and t.rowid < ${before}
    order by t.rowid desc
    limit ${limit}`.execute(db)
  return rows
}

function quoted(word: string, index: number, all: readonly string[]): string {
  return index === all.length - 1 ? `"${word}" *` : `"${word}"`
}

function asPrefix(word: string, index: number, all: readonly string[]): string {
  return index === all.length - 1 ? `'${word}':*` : `'${word}'`
}
