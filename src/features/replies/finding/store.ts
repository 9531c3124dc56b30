import { sql } from 'kysely'
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
  const words = foldedWords(`${name} ${body}`).join(' ')
  await tx.insertInto('reply_entries').values({ reply_id: id, key }).execute()
  if (kindOf(tx) === 'postgres') {
    await sql`insert into reply_texts (rowid, article, words)
      values (${key}, ${articleId}, to_tsvector('simple', ${`${articleId} ${words}`}))`.execute(tx)
  } else {
    await tx.insertInto('reply_texts').values({ rowid: key, article: articleId, words }).execute()
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

type Hit = { key: number; id: ReplyId; name: string; body: string; postedAt: Instant }
type Lookup = { of: ArticleId; words: readonly string[]; before: number; limit: number }

/** Published replies of one thread that hold every word, the last of them as a beginning; newest first. */
export async function repliesWith(db: Reading, { of, words, before, limit }: Lookup): Promise<Hit[]> {
  if (words.length === 0) return []
  const found =
    kindOf(db) === 'postgres'
      ? sql<boolean>`t.article = ${of} and t.words @@ to_tsquery('simple', ${[of, ...words.map(asPrefix)].join(' & ')})`
      : sql<boolean>`t.reply_texts match ${`article : "${of}" AND words : (${words.map(quoted).join(' AND ')})`}`
  const { rows } = await sql<Hit>`
    select t.rowid as key, r.id, r.name, r.body, r.posted_at as "postedAt"
    from reply_texts t
    join reply_entries e on e.key = t.rowid
    join replies r on r.id = e.reply_id and r.status = 'published'
    where ${found} and t.rowid < ${before}
    order by t.rowid desc
    limit ${limit}`.execute(db)
  return rows
}

function quoted(word: string, index: number, all: readonly string[]): string {
  return isBeginning(word, index, all) ? `"${word}" *` : `"${word}"`
}

function asPrefix(word: string, index: number, all: readonly string[]): string {
  return isBeginning(word, index, all) ? `${word}:*` : word
}

/** A single letter begins too much to be of use. */
function isBeginning(word: string, index: number, all: readonly string[]): boolean {
  return index === all.length - 1 && word.length > 1
}
