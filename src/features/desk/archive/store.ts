import { sql } from 'kysely'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import { fewestShared, type Shared } from './overlap.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    archive_articles: { number: number; article_id: string; hashes: string }
    archive_prints: { hash: number; number: number }
  }
}

/** A database takes so many values at once; an article has a tenth of them. */
const atOnce = 5_000

/**
 * The runs that earlier articles share with these, of the few articles that share most; its own is left out. They are
 * counted where they lie, so that a paragraph which every article ends with costs no more.
 */
export async function sharing(db: Reading, hashes: readonly number[], articleId: string | null): Promise<Shared[]> {
  const own = articleId === null ? undefined : await numberOf(db, articleId)
  const found: Shared[] = []
  for (let at = 0; at < hashes.length; at += atOnce) {
    const some = hashes.slice(at, at + atOnce)
    const most = (await sharingMost(db, some)).filter((number) => number !== own)
    if (most.length === 0) continue
    const rows = await db
      .selectFrom('archive_prints')
      .selectAll()
      .where('hash', 'in', some)
      // Looked up by hash alone: with its sign it is no column of the key.
      .where(sql<number>`+number`, 'in', most)
      .execute()
    found.push(...rows.map(({ hash, number }) => ({ hash: Number(hash), number })))
  }
  return found
}

async function sharingMost(db: Reading, hashes: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('archive_prints')
    .select('number')
    .where('hash', 'in', hashes)
    .groupBy('number')
    .having((eb) => eb.fn.countAll(), '>=', fewestShared)
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .limit(6)
    .execute()
  return rows.map(({ number }) => number)
}

async function numberOf(db: Reading, articleId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('archive_articles')
    .select('number')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  return row?.number
}

/** Which articles have these numbers. */
export async function articlesNumbered(db: Reading, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('archive_articles')
    .select(['number', 'article_id'])
    .where('number', 'in', numbers)
    .execute()
  return new Map(rows.map(({ number, article_id }) => [number, article_id]))
}

/** Puts an article’s runs in the place of those it had. */
export async function replacePrints(tx: Writing, articleId: string, hashes: readonly number[]): Promise<void> {
  await dropPrints(tx, articleId)
  const number = await nextNumber(tx)
  const distinct = Array.from(new Set(hashes))
  const article = { number, article_id: articleId, hashes: JSON.stringify(distinct) }
  await tx.insertInto('archive_articles').values(article).execute()
  for (let at = 0; at < distinct.length; at += 400) {
    const rows = distinct.slice(at, at + 400).map((hash) => ({ hash, number }))
    await tx.insertInto('archive_prints').values(rows).execute()
  }
}

async function nextNumber(tx: Writing): Promise<number> {
  const last = await tx
    .selectFrom('archive_articles')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

export async function dropPrints(tx: Writing, articleId: string): Promise<void> {
  const kept = await tx
    .selectFrom('archive_articles')
    .select(['number', 'hashes'])
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  if (!kept) return
  const hashes = JSON.parse(kept.hashes) as number[]
  for (let at = 0; at < hashes.length; at += 500) {
    await tx
      .deleteFrom('archive_prints')
      .where('hash', 'in', hashes.slice(at, at + 500))
      .where('number', '=', kept.number)
      .execute()
  }
  await tx.deleteFrom('archive_articles').where('number', '=', kept.number).execute()
}

/** Those of these articles whose runs are not kept. */
export async function unprinted(db: Reading, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('archive_articles').select('article_id').where('article_id', 'in', ids).execute()
  const kept = new Set(rows.map((row) => row.article_id))
  return ids.filter((id) => !kept.has(id))
}
