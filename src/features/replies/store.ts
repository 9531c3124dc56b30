import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import type { PlainText } from '../../base/text.ts'
import { insertRow, prepared } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { PublicReply, PublicRoot, Reply, ReplyId, Status } from './reply.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    replies: ReplyRow
    reply_senders: SenderRow
  }
}

export type ReplyRow = {
  id: string
  article_id: string
  root_id: string
  answers_id: string | null
  name: string
  staff_id: string | null
  body: string
  posted_at: string
  status: string
  answer_count: number
  idempotency_key: string
  body_hash: string
  edited_at: string | null
  picked_at: string | null
  pick_count: number
  quoted_block: string | null
  quoted_words: string | null
  error_report: string | null
}

type SenderRow = {
  reply_id: string
  email: string
  reader_id: string | null
  browser_hash: string | null
  network_hash: string | null
  received_at: string
}

export type Sent = {
  email: string
  readerId: string | null
  browserHash: string | null
  networkHash: string | null
  receivedAt: Instant
}

type Words = { key: string; bodyHash: string }

export function insertReply(tx: Writing, reply: Reply, { key, bodyHash }: Words): Promise<void> {
  return insertRow(tx, 'replies', {
    id: reply.id,
    article_id: reply.articleId,
    root_id: reply.rootId,
    answers_id: reply.answersId,
    name: reply.name,
    staff_id: reply.staffId,
    body: reply.body,
    posted_at: reply.postedAt,
    status: reply.status,
    answer_count: 0,
    idempotency_key: key,
    body_hash: bodyHash,
    edited_at: reply.editedAt,
    picked_at: reply.pickedAt,
    pick_count: 0,
    quoted_block: reply.quotes?.block ?? null,
    quoted_words: reply.quotes?.words ?? null,
    error_report: reply.errorReport,
  })
}

export function insertSender(tx: Writing, id: ReplyId, sent: Sent): Promise<void> {
  return insertRow(tx, 'reply_senders', {
    reply_id: id,
    email: sent.email,
    reader_id: sent.readerId,
    browser_hash: sent.browserHash,
    network_hash: sent.networkHash,
    received_at: sent.receivedAt,
  })
}

export async function updateStatus(tx: Writing, id: ReplyId, to: Status): Promise<void> {
  await tx.updateTable('replies').set({ status: to }).where('id', '=', id).execute()
}

/** Moves the count of published answers on the root and on the reply answered, which may be one. */
export async function addToAnswerCounts(tx: Writing, { rootId, answersId }: Reply, by: number): Promise<void> {
  if (answersId === null) return
  await tx
    .updateTable('replies')
    .set({ answer_count: sql`answer_count + ${by}` })
    .where('id', 'in', [rootId, answersId])
    .execute()
}

export async function findReply(db: Reading, id: ReplyId): Promise<Reply | undefined> {
  const row = await db.selectFrom('replies').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function findReplyByKey(db: Reading, key: string): Promise<Reply | undefined> {
  const row = await db.selectFrom('replies').selectAll().where('idempotency_key', '=', key).executeTakeFirst()
  return row && fromRow(row)
}

type Said = { articleId: ArticleId; bodyHash: string; since: Instant }
export type Earlier = Reply & { key: string; browserHash: string | null; email: string | null }

/** What was said in the same words under this article, newest first. */
export async function findSameWords(db: Reading, said: Said): Promise<Earlier[]> {
  const rows = await sameWords(db, said)
  // Not joined with the senders: nearly always nothing is found, and opening their table would be most of the work.
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const senders = await db.selectFrom('reply_senders').selectAll().where('reply_id', 'in', ids).execute()
  return rows.map((row) => {
    const sender = senders.find((each) => each.reply_id === row.id)
    const { browser_hash: browserHash = null, email = null } = sender ?? {}
    return { ...fromRow(row), key: row.idempotency_key, browserHash, email }
  })
}

const sameWords = prepared((db, named) =>
  db
    .selectFrom('replies')
    .selectAll()
    .where('article_id', '=', named('articleId'))
    .where('body_hash', '=', named('bodyHash'))
    .where('posted_at', '>', named('since'))
    .orderBy('posted_at', 'desc')
    .limit(100),
)

/** Whether this reader has a published reply under the address they have proven. */
export async function isTrusted(db: Reading, readerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('reply_senders')
    .innerJoin('replies', 'id', 'reply_id')
    .select('id')
    .where('reader_id', '=', readerId)
    .where('status', '=', sql.lit('published'))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets from which network replies came before this moment. */
export async function forgetNetworks(tx: Writing, before: Instant): Promise<void> {
  await tx
    .updateTable('reply_senders')
    .set({ network_hash: null })
    .where('network_hash', 'is not', null)
    .where('received_at', '<', before)
    .execute()
}

/** Which reader and which browser a reply came from; `undefined` when nobody sent it, or nobody any more. */
export async function findSender(db: Reading, id: ReplyId): Promise<Sent | undefined> {
  const row = await db.selectFrom('reply_senders').selectAll().where('reply_id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { email, reader_id: readerId, browser_hash: browserHash, network_hash: networkHash } = row
  return { email, readerId, browserHash, networkHash, receivedAt: row.received_at as Instant }
}

const shown = sql<boolean>`(r.status = 'published' or r.answer_count > 0)`
const atFirstLevel = sql<boolean>`r.root_id = r.id`
const belowFirstLevel = sql<boolean>`r.root_id <> r.id`

type Page<Of> = { of: Of; after: ReplyId | null; limit: number }

type Answers = { answers: number; answersInAll: number }

/**
 * First-level replies, oldest first, each with its oldest answers: two look-ups however long the thread is. Each has
 * at most `answers` of them, and fewer where the page would have more than `answersInAll`.
 */
export async function publicRoots(
  db: Reading,
  { of, after, limit, answers, answersInAll }: Page<ArticleId> & Answers,
): Promise<PublicRoot[]> {
  const rows = await publicReplies(db, after)
    .select(
      sql<string | null>`(select string_agg(a.id, ',') from (select r2.id from replies r2
        where r2.root_id = r.id and r2.root_id <> r2.id and (r2.status = 'published' or r2.answer_count > 0)
        order by r2.posted_at, r2.id limit ${sql.lit(answers)}) a)`.as('answer_ids'),
    )
    .where('r.article_id', '=', of)
    .where(atFirstLevel)
    .where(shown)
    .limit(limit)
    .execute()
  const ids = fairShares(
    rows.map((row) => row.answer_ids?.split(',') ?? []),
    answersInAll,
  )
  const found = ids.length === 0 ? [] : await publicReplies(db, null).where('r.id', 'in', ids).execute()
  const under = Map.groupBy(found.map(publicFromRow), (answer) => answer.rootId)
  return rows.map((row) => ({ ...publicFromRow(row), answers: under.get(row.id as ReplyId) ?? [] }))
}

/** As many of each list as there is room for when all have the same share. */
function fairShares(lists: readonly string[][], room: number): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  for (let share = longest; share > 1; share -= 1) {
    const taken = lists.flatMap((list) => list.slice(0, share))
    if (taken.length <= room) return taken
  }
  return lists.flatMap((list) => list.slice(0, 1))
}

/** Oldest first: everything under a first-level reply, or what directly answers one that is not. */
export async function publicAnswers(db: Reading, { of, after, limit }: Page<PublicReply>): Promise<PublicReply[]> {
  const column = of.rootId === of.id ? 'r.root_id' : 'r.answers_id'
  const under = publicReplies(db, after).where(column, '=', of.id).where(belowFirstLevel).where(shown)
  return (await under.limit(limit).execute()).map(publicFromRow)
}

/** The replies of these ids that anybody may see, if only their place. */
export async function publicByIds(db: Reading, ids: readonly ReplyId[]): Promise<(PublicReply & Of)[]> {
  const rows = await publicReplies(db, null).where('r.id', 'in', ids).where(shown).execute()
  return rows.map((row) => ({ ...publicFromRow(row), articleId: row.article_id as ArticleId }))
}
type Of = { articleId: ArticleId }

function publicReplies(db: Reading, after: ReplyId | null) {
  const all = db
    .selectFrom('replies as r')
    .leftJoin('replies as answered', 'answered.id', 'r.answers_id')
    .select(['r.id', 'r.article_id', 'r.root_id', 'r.answers_id', 'r.name', 'r.staff_id', 'r.body', 'r.posted_at'])
    .select([
      'r.status',
      'r.answer_count',
      'r.edited_at',
      'answered.name as answered_name',
      'answered.status as answered_status',
    ])
    .orderBy('r.posted_at')
    .orderBy('r.id')
  if (after === null) return all
  return all.where(
    sql<boolean>`(r.posted_at, r.id) > ((select k.posted_at from replies k where k.id = ${after}), ${after})`,
  )
}

type PublicRow = Pick<
  ReplyRow,
  | 'id'
  | 'article_id'
  | 'root_id'
  | 'answers_id'
  | 'name'
  | 'staff_id'
  | 'body'
  | 'posted_at'
  | 'status'
  | 'answer_count'
  | 'edited_at'
> & {
  answered_name: string | null
  answered_status: string | null
}

function publicFromRow(row: PublicRow): PublicReply {
  const place = {
    id: row.id as ReplyId,
    rootId: row.root_id as ReplyId,
    postedAt: row.posted_at as Instant,
    answerCount: row.answer_count,
    inAnswerTo: answeredBy(row),
  }
  if (row.status !== 'published') return { ...place, shows: 'place', because: goneBecause(row.status as Status) }
  const editedAt = row.edited_at as Instant | null
  return { ...place, shows: 'words', name: row.name, byStaff: row.staff_id !== null, body: row.body, editedAt }
}

function goneBecause(status: Status): 'hidden' | 'withdrawn' | 'erased' {
  return status === 'withdrawn' || status === 'erased' ? status : 'hidden'
}

function answeredBy({ root_id, answers_id, answered_name, answered_status }: PublicRow): PublicReply['inAnswerTo'] {
  if (answers_id === null || answers_id === root_id) return null
  return { id: answers_id as ReplyId, name: answered_status === 'published' ? answered_name : null }
}

export function fromRow(row: ReplyRow): Reply {
  return {
    id: row.id as ReplyId,
    articleId: row.article_id as ArticleId,
    rootId: row.root_id as ReplyId,
    answersId: row.answers_id as ReplyId | null,
    name: row.name as PlainText,
    staffId: row.staff_id as StaffId | null,
    body: row.body as PlainText,
    postedAt: row.posted_at as Instant,
    status: row.status as Status,
    answerCount: row.answer_count,
    editedAt: row.edited_at as Instant | null,
    pickedAt: row.picked_at as Instant | null,
    quotes: quotedBy(row),
    errorReport: row.error_report as Reply['errorReport'],
  }
}

function quotedBy({ quoted_block: block, quoted_words: words }: ReplyRow): Reply['quotes'] {
  return block === null || words === null ? null : { block, words }
}
