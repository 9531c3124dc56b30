import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '../../../base/clock.ts'
import { firstOf } from '../../../platform/database/rows.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { SectionId } from '../../settings/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Reply, ReplyId, Status } from '../reply.ts'
import { fromRow } from '../store.ts'

export type Within = 'all' | readonly SectionId[]
/** Where a reply stands in a list: what waits since when, or was posted when. */
type Key = { at: Instant; id: ReplyId }
export type Page = { within: Within; after: Key | null; limit: number }

/** A reply with the article it stands under, by its public headline or else its draft’s, and what it answers. */
export type Placed = {
  reply: Reply
  article: { path: string; headline: string; open: boolean; sectionId: SectionId }
  answered: { name: string; body: string; status: Status } | null
}

/** Replies of one status, the newest first: from the index of the status, or of these sections and it. */
export async function postedBefore(db: Reading, status: Status, { within, after, limit }: Page): Promise<Key[]> {
  const before = after ? sql`and (posted_at, id) < (${after.at}, ${after.id})` : sql``
  const order = sql`order by at desc, id desc limit ${sql.lit(limit)}`
  const from = sql`select posted_at as at, id from replies where status = ${status} ${before}`
  return firstOf<Key>(db, within === 'all' ? [from] : within.map((id) => sql`${from} and section_id = ${id}`), order)
}

/** Which of these stand under an article credited to this person. */
export async function underBylineOf(db: Reading, staffId: StaffId, ids: readonly ReplyId[]): Promise<Set<ReplyId>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('replies as r')
    .innerJoin('article_bylines as b', 'b.article_id', 'r.article_id')
    .innerJoin('credited_staff as who', 'who.author_id', 'b.author_id')
    .select('r.id')
    .where('r.id', 'in', [...ids])
    .where('who.staff_id', '=', staffId)
    .execute()
  return new Set(rows.map(({ id }) => id as ReplyId))
}

export async function placed(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, Placed>> {
  const rows = await db
    .selectFrom('replies as r')
    .innerJoin('newsroom_articles as a', 'a.id', 'r.article_id')
    .leftJoin('replies as answered', 'answered.id', 'r.answers_id')
    .selectAll('r')
    .select(['a.path', 'a.replies_open', 'a.section_id', 'a.headline'])
    .select(['answered.name as answered_name', 'answered.body as answered_body', 'answered.status as answered_status'])
    .where('r.id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map((row) => [
      row.id as ReplyId,
      {
        reply: fromRow(row),
        article: {
          path: row.path ?? '',
          headline: row.headline,
          open: row.replies_open === 1,
          sectionId: row.section_id as SectionId,
        },
        answered: answeredIn(row),
      },
    ]),
  )
}

type Answered = { answered_name: string | null; answered_body: string | null; answered_status: string | null }

function answeredIn({
  answered_name: name,
  answered_body: body,
  answered_status: status,
}: Answered): Placed['answered'] {
  return name === null || body === null ? null : { name, body, status: status as Status }
}

export type Other = { item: ReplyId; id: ReplyId; status: Status; at: Instant; sectionId: SectionId }

/**
 * Other replies from the same browser or the same address, at most so many by each, whoever that is: nobody is told
 * the address, and a writer of many replies costs no more than one of a hundred.
 */
export async function othersOf(db: Reading, ids: readonly ReplyId[], most: number): Promise<Other[]> {
  const senders = await db
    .selectFrom('reply_senders')
    .selectAll()
    .where('reply_id', 'in', [...ids])
    .execute()
  const parts = senders.flatMap(({ reply_id: item, email, browser_hash }) =>
    [
      ...(email === ''
        ? []
        : [sql`select reply_id from reply_senders where email = ${email} order by received_at desc`]),
      ...(browser_hash === null ? [] : [sql`select reply_id from reply_senders where browser_hash = ${browser_hash}`]),
    ].map((found) => someOf(found, item, most)),
  )
  if (parts.length === 0) return []
  const { rows } = await sql<{ item: ReplyId; id: ReplyId; status: Status; at: Instant; section: SectionId }>`
    select distinct w.item, r.id, r.status, r.posted_at as at, a.section_id as section
    from (${sql.join(parts, sql` union all `)}) w
    join replies r on r.id = w.reply_id join newsroom_articles a on a.id = r.article_id
    where w.item <> r.id`.execute(db)
  return rows.map(({ section, ...row }) => ({ ...row, sectionId: section }))
}

function someOf(found: RawBuilder<unknown>, item: string, most: number) {
  return sql`select cast(${item} as text) as item, reply_id from (${found} limit ${sql.lit(most + 1)}) as found`
}

export async function bodiesOf(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('replies')
    .select(['id', 'body'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, body }) => [id as ReplyId, body]))
}

/** Where readers find the articles that these stand under; one that was never public has no address. */
export async function pathsOf(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('replies as r')
    .innerJoin('newsroom_articles as a', 'a.id', 'r.article_id')
    .select(['r.id', 'a.path'])
    .where('r.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, path }) => [id as ReplyId, path]))
}

/** Every reply to an article, whatever became of it. */
export async function idsUnder(db: Reading, articleId: ArticleId): Promise<ReplyId[]> {
  const rows = await db.selectFrom('replies').select('id').where('article_id', '=', articleId).execute()
  return rows.map(({ id }) => id as ReplyId)
}

/** Where these are now. */
export async function statusesOf(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, Status>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('replies')
    .select(['id', 'status'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, status }) => [id as ReplyId, status as Status]))
}

/** So many of the replies that nobody has decided on, by their ids, from after this one. */
export async function pendingAfter(db: Reading, after: string, limit: number): Promise<ReplyId[]> {
  const rows = await db
    .selectFrom('replies')
    .select('id')
    .where('status', '=', 'pending')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id as ReplyId)
}
