import { sql } from 'kysely'
import type { Instant } from '../../../base/clock.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import {
  moveFromRow,
  type QueueName,
  type Reason,
  type ReplyId,
  replyFromRow,
  type Status,
  statuses,
  type Waits,
} from '../../replies/index.ts'
import type { SectionId } from '../../settings/index.ts'
import type { Earlier, Queued, Record } from './queue.ts'

export type Within = 'all' | readonly SectionId[]
type Wanted = { status: Status; within: Within; after: ReplyId | null; limit: number }
type Row = Pick<Queued, 'reply' | 'article' | 'answered'>

/** Replies of one status: those that wait the longest first, all others the newest first. */
export async function queuedReplies(db: Reading, { status, within, after, limit }: Wanted): Promise<Row[]> {
  const order = status === 'pending' ? 'asc' : 'desc'
  const rows = await db
    .selectFrom('replies as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .innerJoin('revisions as v', (join) => join.on('v.id', '=', sql`coalesce(a.public_id, a.draft_id)`))
    .leftJoin('replies as answered', 'answered.id', 'r.answers_id')
    .selectAll('r')
    .select([
      'a.path',
      'a.replies_open',
      'v.headline',
      'answered.name as answered_name',
      'answered.body as answered_body',
    ])
    .where('r.status', '=', status)
    .$if(within !== 'all', (query) => query.where('a.section_id', 'in', [...within]))
    .$if(after !== null, (query) => query.where(following(after, order)))
    .orderBy('r.posted_at', order)
    .orderBy('r.id', order)
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    reply: replyFromRow(row),
    article: { path: row.path ?? '', headline: row.headline, open: row.replies_open === 1 },
    answered: row.answered_name === null ? null : { name: row.answered_name, body: row.answered_body ?? '' },
  }))
}

function following(after: ReplyId | null, order: 'asc' | 'desc') {
  const key = sql`((select k.posted_at from replies k where k.id = ${after}), ${after})`
  return order === 'asc' ? sql<boolean>`(r.posted_at, r.id) > ${key}` : sql<boolean>`(r.posted_at, r.id) < ${key}`
}

/** Where each of these waits. */
export async function waitsOf(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, Waits[]>> {
  const rows = await db.selectFrom('reply_queue').selectAll().where('reply_id', 'in', ids).execute()
  const waits = rows.map(({ reply_id, queue, because }) => ({
    id: reply_id as ReplyId,
    waits: { queue: queue as QueueName, because: JSON.parse(because) as Reason[] },
  }))
  const grouped = Map.groupBy(waits, ({ id }) => id)
  return new Map([...grouped].map(([id, each]) => [id, each.map((one) => one.waits)]))
}

/** The newest move of each of these replies, with the name of whoever of the staff made it. */
export async function newestMoves(
  db: Reading,
  ids: readonly ReplyId[],
): Promise<Map<ReplyId, NonNullable<Queued['moved']>>> {
  const rows = await db
    .selectFrom('decisions as m')
    .leftJoin('staff as s', 's.id', 'm.made_by')
    .selectAll('m')
    .select('s.name')
    .where('m.reply_id', 'in', ids)
    .where('m.what', '=', 'moved')
    .orderBy('m.id')
    .execute()
  return new Map(rows.map((row) => [row.reply_id as ReplyId, { ...moveFromRow(row), name: row.name }]))
}

/** Each reply beside every other from its browser or its address; whose address that is, nobody is told. */
function byTheSame(ids: readonly ReplyId[]) {
  const list = sql.join(ids)
  return sql`(
    select i.reply_id as item, s.reply_id as other from reply_senders i
      join reply_senders s on s.email = i.email and s.reply_id <> i.reply_id where i.reply_id in (${list})
    union
    select i.reply_id as item, s.reply_id as other from reply_senders i
      join reply_senders s on s.browser_hash = i.browser_hash and s.reply_id <> i.reply_id
      where i.reply_id in (${list}))`
}

export async function recordsOf(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, Record>> {
  const { rows } = await sql<{ item: ReplyId; status: Status; count: number }>`
    select w.item, r.status, count(*) as count from ${byTheSame(ids)} w
    join replies r on r.id = w.other group by w.item, r.status`.execute(db)
  const records = new Map<ReplyId, Record>()
  for (const { item, status, count } of rows) {
    records.set(item, { ...nothing, ...records.get(item), [status]: count })
  }
  return records
}

export const nothing = Object.fromEntries(statuses.map((status) => [status, 0])) as Record

type Few = { ids: readonly ReplyId[]; within: Within; each: number }

/** The last few other replies of each writer, as far as this person may see them. */
export async function lastReplies(db: Reading, { ids, within, each }: Few): Promise<Map<ReplyId, Earlier[]>> {
  const seen =
    within === 'all' ? sql`` : sql`join articles a on a.id = r.article_id and a.section_id in (${sql.join(within)})`
  const { rows } = await sql<EarlierRow>`select * from (
      select w.item, r.id, r.status, r.body, r.posted_at,
        row_number() over (partition by w.item order by r.posted_at desc, r.id desc) as place
      from ${byTheSame(ids)} w join replies r on r.id = w.other ${seen}
    ) ranked where place <= ${sql.lit(each)} order by place`.execute(db)
  const few = Map.groupBy(rows, (row) => row.item)
  return new Map(
    [...few].map(([item, found]) => [
      item,
      found.map(({ posted_at, item: _item, ...row }) => ({ ...row, postedAt: posted_at })),
    ]),
  )
}

type EarlierRow = { item: ReplyId; id: ReplyId; status: Status; body: string; posted_at: Instant }
