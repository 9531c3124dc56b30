import { type RawBuilder, sql } from 'kysely'
import { type Instant, millisOf } from '../../../base/clock.ts'
import { kindOf } from '../../../platform/database/serial.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import { foldedWords } from '../../search/index.ts'
import type { Reply, ReplyId } from '../reply.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    reply_entries: { reply_id: string; key: number }
    reply_texts: { rowid: number; article: string; words: string }
  }
}

/** Makes a reply found by the words it has now; one that is found already is found by these instead. */
export async function writeText(tx: Writing, { id, articleId, name, body, postedAt }: Reply): Promise<void> {
  await removeText(tx, id)
  const key = await freeKey(tx, id, postedAt)
  const words = foldedWords(`${name} ${body}`)
  await tx.insertInto('reply_entries').values({ reply_id: id, key }).execute()
  if (kindOf(tx) === 'postgres') {
    await sql`insert into reply_texts (rowid, article, words)
      values (${key}, ${articleId}, array_to_tsvector(${[articleId, ...words]}::text[]))`.execute(tx)
  } else {
    await tx
      .insertInto('reply_texts')
      .values({ rowid: key, article: articleId, words: words.join(' ') })
      .execute()
  }
}

/** A reply is not found any more, whether or not it was. */
export async function removeText(tx: Writing, id: ReplyId): Promise<void> {
  const [row] = await tx.deleteFrom('reply_entries').where('reply_id', '=', id).returning('key').execute()
  if (row) await tx.deleteFrom('reply_texts').where('rowid', '=', row.key).execute()
}

/** Keys follow the time of posting, with room for a thousand replies in one millisecond. */
async function freeKey(tx: Reading, id: ReplyId, postedAt: Instant): Promise<number> {
  let key = millisOf(postedAt) * 1000 + (Number.parseInt(id.slice(-4), 36) % 1000)
  while (await isKeyTaken(tx, key)) key += 1
  return key
}

async function isKeyTaken(db: Reading, key: number): Promise<boolean> {
  const row = await db.selectFrom('reply_entries').select('key').where('key', '=', key).executeTakeFirst()
  return row !== undefined
}

/** How many of a thread's newest replies are read for a word before the index of words is asked. */
const newestRead = 1000

type Hit = { key: number; id: ReplyId; name: string; body: string; postedAt: Instant }
type Lookup = { of: ArticleId; words: readonly string[]; before: number; limit: number }

/** Published replies of one thread that hold every word, the last of them as a beginning; newest first. */
export async function repliesWith(db: Reading, lookup: Lookup): Promise<Hit[]> {
  if (lookup.words.length === 0) return []
  return kindOf(db) === 'postgres' ? onPostgres(db, lookup) : onSqlite(db, lookup)
}

/** How many of the newest replies with a word are looked at, whichever thread they are in. */
const newestWith = 300

/**
 * The index of words would walk every reply of a long thread to join it with even a rare word. So the newest replies
 * with the words are taken first, wherever they are; only when those are of other threads is the thread joined.
 */
async function onSqlite(db: Reading, { of, words, before, limit }: Lookup): Promise<Hit[]> {
  const wanted = `words : (${words.map(quoted).join(' AND ')})`
  const { rows } = await sql<{ rowid: number }>`select rowid from reply_texts
    where reply_texts match ${wanted} and rowid < ${before}
    order by rowid desc limit ${sql.lit(newestWith)}`.execute(db)
  const found = rows.map(({ rowid }) => rowid)
  const here = await hitsAmong(db, { of, found, limit })
  if (here.length === limit || rows.length < newestWith) return here
  const asked = `article : "${of}" AND ${wanted}`
  return hits(
    db,
    sql`select rowid from reply_texts where reply_texts match ${asked} and rowid < ${before}
    order by rowid desc limit ${limit}`,
  )
}

/**
 * A frequent word is among the newest replies: they are read in order until there are enough. A rare one has few
 * replies, so all are taken from the index of words and put in order. The planner cannot tell which it is; it is kept
 * from trying by the limit and by the offset of nothing.
 */
async function onPostgres(db: Reading, { of, words, before, limit }: Lookup): Promise<Hit[]> {
  const asked = sql`cast(${[`'${of}'`, ...words.map(asPrefix)].join(' & ')} as tsquery)`
  const newest = sql`(select rowid, words from reply_texts where article = ${of} and rowid < ${before}
    order by rowid desc limit ${sql.lit(newestRead)})`
  const first = sql`order by rowid desc limit ${limit}`
  const near = await hits(db, sql`select rowid from ${newest} n where words @@ ${asked} ${first}`)
  if (near.length === limit) return near
  const all = sql`(select rowid from reply_texts where words @@ ${asked} and rowid < ${before} offset 0)`
  return hits(db, sql`select rowid from ${all} n ${first}`)
}

type Among = { of: ArticleId; found: readonly number[]; limit: number }

async function hitsAmong(db: Reading, { of, found, limit }: Among): Promise<Hit[]> {
  if (found.length === 0) return []
  const rows = await db
    .selectFrom('reply_entries as e')
    .innerJoin('replies as r', 'r.id', 'e.reply_id')
    .select(['e.key', 'r.id', 'r.name', 'r.body', 'r.posted_at'])
    .where('e.key', 'in', found)
    // Not by an index of its own: the keys lead to few replies, and an article may have very many.
    .where(sql<boolean>`+r.article_id = ${of} and +r.status = 'published'`)
    .orderBy('e.key', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ posted_at, ...row }) => ({ ...row, id: row.id as ReplyId, postedAt: posted_at as Instant }))
}

async function hits(db: Reading, found: RawBuilder<unknown>): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    select t.rowid as key, r.id, r.name, r.body, r.posted_at as "postedAt"
    from (${found}) t
    join reply_entries e on e.key = t.rowid
    join replies r on r.id = e.reply_id and r.status = 'published'
    order by t.rowid desc`.execute(db)
  return rows
}

function quoted(word: string, index: number, all: readonly string[]): string {
  return isBeginning(word, index, all) ? `"${word}" *` : `"${word}"`
}

function asPrefix(word: string, index: number, all: readonly string[]): string {
  return isBeginning(word, index, all) ? `'${word}':*` : `'${word}'`
}

/** A single letter begins too much to be of use. */
function isBeginning(word: string, index: number, all: readonly string[]): boolean {
  return index === all.length - 1 && word.length > 1
}
