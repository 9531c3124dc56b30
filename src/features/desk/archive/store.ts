import { sql } from 'kysely'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Shared } from './overlap.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    archive_articles: { number: number; article_id: string; hashes: string }
    archive_prints: { hash: number; number: number }
  }
}

/** Every earlier article that has one of these runs, with the runs it has; its own is left out. */
export async function sharing(db: Reading, hashes: readonly number[], articleId: string | null): Promise<Shared[]> {
  const found: Shared[] = []
  for (let at = 0; at < hashes.length; at += 500) {
    const rows = await db
      .selectFrom('archive_prints')
      .selectAll()
      .where('hash', 'in', hashes.slice(at, at + 500))
      .execute()
    found.push(...rows.map(({ hash, number }) => ({ hash: Number(hash), number })))
  }
  if (articleId === null || found.length === 0) return found
  const own = await numberOf(db, articleId)
  return found.filter(({ number }) => number !== own)
}

async function numberOf(db: Reading, articleId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('archive_articles')
    .select('number')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  return row?.number
}

/** The headlines readers see of these articles; of what is not public there is none. */
export async function headlinesOf(db: Reading, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('archive_articles')
    .innerJoin('articles', 'articles.id', 'archive_articles.article_id')
    .innerJoin('revisions', 'revisions.id', 'articles.public_id')
    .select(['archive_articles.number', 'revisions.headline'])
    .where('archive_articles.number', 'in', numbers)
    .execute()
  return new Map(rows.map(({ number, headline }) => [number, headline]))
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

/** Public articles whose runs are not kept yet. */
export async function unprinted(db: Reading, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('public_id', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('archive_articles')
            .select(sql`1`.as('one'))
            .whereRef('archive_articles.article_id', '=', 'articles.id'),
        ),
      ),
    )
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
