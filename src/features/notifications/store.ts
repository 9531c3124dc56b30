import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import { insertRow, prepared } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { ReaderId } from '../readers/index.ts'
import type { ReplyId } from '../replies/index.ts'
import type { Choice, Follow, Notice, NoticeId, NoticeKind } from './notice.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    reader_notices: NoticeRow
    reader_choices: { reader_id: string; choice: string; chosen_at: string }
    followed_threads: { reader_id: string; article_id: string; followed_at: string; told_until: string }
    thread_news: { id: string; article_id: string; reply_id: string }
    reader_mails: { key: string; reader_id: string; day: string; state: string }
  }
}

type NoticeRow = {
  id: string
  reader_id: string
  kind: string
  reply_id: string | null
  subject: string
  text: string
  told_at: string
}

/** False when this reader has been told of this answer already. */
export async function insertNotice(tx: Writing, notice: Notice): Promise<boolean> {
  const result = await tx
    .insertInto('reader_notices')
    .values({
      id: notice.id,
      reader_id: notice.readerId,
      kind: notice.kind,
      reply_id: notice.replyId,
      subject: notice.subject,
      text: notice.text,
      told_at: notice.toldAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function findNotice(db: Reading, id: NoticeId): Promise<Notice | undefined> {
  const row = await db.selectFrom('reader_notices').selectAll().where('id', '=', id).executeTakeFirst()
  return row && noticeFromRow(row)
}

/** Newest first. */
export async function noticesOf(db: Reading, readerId: ReaderId, limit: number): Promise<Notice[]> {
  const rows = await db
    .selectFrom('reader_notices')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(noticeFromRow)
}

export async function choicesOf(db: Reading, readerId: ReaderId): Promise<Choice[]> {
  const rows = await db.selectFrom('reader_choices').select('choice').where('reader_id', '=', readerId).execute()
  return rows.map((row) => row.choice as Choice)
}

export async function hasChosen(db: Reading, readerId: ReaderId, choice: Choice): Promise<boolean> {
  return (await choicesOf(db, readerId)).includes(choice)
}

export async function insertChoice(tx: Writing, readerId: ReaderId, { choice, at }: { choice: Choice; at: Instant }) {
  await tx
    .insertInto('reader_choices')
    .values({ reader_id: readerId, choice, chosen_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteChoice(tx: Writing, readerId: ReaderId, choice: Choice): Promise<void> {
  await tx.deleteFrom('reader_choices').where('reader_id', '=', readerId).where('choice', '=', choice).execute()
}

/** Follows a thread from now on; `told` is the newest news there is, which is not told again. */
export async function insertFollow(tx: Writing, follow: Thread & { at: Instant; told: string }): Promise<void> {
  const { readerId, articleId, at, told } = follow
  await tx
    .insertInto('followed_threads')
    .values({ reader_id: readerId, article_id: articleId, followed_at: at, told_until: told })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type Thread = { readerId: ReaderId; articleId: ArticleId }

export async function deleteFollow(tx: Writing, { readerId, articleId }: Thread): Promise<void> {
  await tx
    .deleteFrom('followed_threads')
    .where('reader_id', '=', readerId)
    .where('article_id', '=', articleId)
    .execute()
}

/** The threads a reader follows, with where they are. */
export async function followsOf(db: Reading, readerId: ReaderId): Promise<Follow[]> {
  const rows = await followed(db).where('f.reader_id', '=', readerId).orderBy('f.followed_at').execute()
  return rows.map(followFromRow)
}

export async function findFollow(db: Reading, { readerId, articleId }: Thread): Promise<Follow | undefined> {
  const one = followed(db).where('f.reader_id', '=', readerId).where('f.article_id', '=', articleId)
  const row = await one.executeTakeFirst()
  return row && followFromRow(row)
}

function followed(db: Reading) {
  return db
    .selectFrom('followed_threads as f')
    .innerJoin('newsroom_articles as a', 'a.id', 'f.article_id')
    .select(['f.reader_id', 'f.article_id', 'f.followed_at', 'f.told_until', 'a.path', 'a.headline'])
}

function followFromRow(row: {
  reader_id: string
  article_id: string
  followed_at: string
  told_until: string
  path: string | null
  headline: string
}): Follow {
  return {
    readerId: row.reader_id as ReaderId,
    articleId: row.article_id as ArticleId,
    path: row.path ?? '',
    headline: row.headline,
    followedAt: row.followed_at as Instant,
    toldUntil: row.told_until,
  }
}

/** Followed threads with something new, by reader and article; the page after this one. */
export async function threadsWithNews(
  db: Reading,
  { after, until, limit }: { after: Thread | null; until: string; limit: number },
): Promise<Thread[]> {
  const rows = await db
    .selectFrom('followed_threads as f')
    .select(['f.reader_id', 'f.article_id'])
    .where(
      sql<boolean>`exists (select 1 from thread_news n
        where n.article_id = f.article_id and n.id > f.told_until and n.id <= ${until})`,
    )
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(f.reader_id, f.article_id) > (${after?.readerId ?? ''}, ${after?.articleId ?? ''})`),
    )
    .orderBy('f.reader_id')
    .orderBy('f.article_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ readerId: row.reader_id as ReaderId, articleId: row.article_id as ArticleId }))
}

/** Notes that a reply came out, where anybody follows its thread; once, however often it is hidden and shown. */
export async function insertNews(tx: Writing, news: { id: string; articleId: ArticleId; replyId: ReplyId }) {
  if ((await followers(tx, { articleId: news.articleId })).length === 0) return
  await tx
    .insertInto('thread_news')
    .values({ id: news.id, article_id: news.articleId, reply_id: news.replyId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Asked at every reply that comes out. */
const followers = prepared((db, named) =>
  db.selectFrom('followed_threads').select('article_id').where('article_id', '=', named('articleId')).limit(1),
)

type Since = { articleId: ArticleId; after: string; until: string }

/** What came out in a thread since, oldest first. */
export async function newsSince(db: Reading, { articleId, after, until }: Since) {
  const rows = await db
    .selectFrom('thread_news')
    .select(['id', 'reply_id'])
    .where('article_id', '=', articleId)
    .where('id', '>', after)
    .where('id', '<=', until)
    .orderBy('id')
    .limit(500)
    .execute()
  return { replyIds: rows.map((row) => row.reply_id as ReplyId), last: rows.at(-1)?.id }
}

export async function setTold(tx: Writing, { readerId, articleId }: Thread, until: string): Promise<void> {
  await tx
    .updateTable('followed_threads')
    .set({ told_until: until })
    .where('reader_id', '=', readerId)
    .where('article_id', '=', articleId)
    .execute()
}

export async function deleteNewsBefore(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('thread_news').where('id', '<', id).execute()
}

export async function deleteNewsOf(tx: Writing, ids: readonly ReplyId[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500)
    await tx.deleteFrom('thread_news').where('reply_id', 'in', some).execute()
    await tx.deleteFrom('reader_notices').where('reply_id', 'in', some).execute()
  }
}

type MailState = 'begun' | 'sent' | 'too-many'
type Mailing = { key: string; readerId: ReaderId; day: string }

export async function findMail(db: Reading, key: string): Promise<MailState | undefined> {
  const row = await db.selectFrom('reader_mails').select('state').where('key', '=', key).executeTakeFirst()
  return row?.state as MailState | undefined
}

export function insertMail(tx: Writing, { key, readerId, day }: Mailing, state: MailState): Promise<void> {
  return insertRow(tx, 'reader_mails', { key, reader_id: readerId, day, state })
}

export async function setSent(tx: Writing, key: string): Promise<void> {
  await tx.updateTable('reader_mails').set({ state: 'sent' }).where('key', '=', key).execute()
}

/** How many messages a reader was sent on a day, and how many were held back because that was enough. */
export async function countMails(db: Reading, readerId: ReaderId, day: string) {
  const rows = await db
    .selectFrom('reader_mails')
    .select(['state', sql<number>`cast(count(*) as integer)`.as('count')])
    .where('reader_id', '=', readerId)
    .where('day', '=', day)
    .groupBy('state')
    .execute()
  const held = rows.find((row) => row.state === 'too-many')?.count ?? 0
  return { sent: rows.reduce((sum, row) => sum + row.count, 0) - held, held }
}

export async function mailsOf(db: Reading, readerId: ReaderId) {
  const rows = await db
    .selectFrom('reader_mails')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('day')
    .execute()
  return rows.map(({ day, state }) => ({ day, state }))
}

export async function deleteMailsBefore(tx: Writing, day: string): Promise<void> {
  await tx.deleteFrom('reader_mails').where('day', '<', day).execute()
}

function noticeFromRow(row: NoticeRow): Notice {
  return {
    id: row.id as NoticeId,
    readerId: row.reader_id as ReaderId,
    kind: row.kind as NoticeKind,
    replyId: row.reply_id as ReplyId | null,
    subject: row.subject,
    text: row.text,
    toldAt: row.told_at as Instant,
  }
}
