import { type Generated, sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import type { PlainText } from '../../base/text.ts'
import { insertRow, prepared } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Reply, ReplyId, Status } from './reply.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    replies: ReplyRow & { may_be_thanked: Generated<number> }
    reply_senders: SenderRow
  }
}

export type ReplyRow = {
  id: string
  article_id: string
  /** Its article's, kept here so that a section's replies are found without the others'. */
  section_id: string | null
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

type New = { sectionId: SectionId; key: string; bodyHash: string; mayBeThanked?: boolean }

export function insertReply(
  tx: Writing,
  reply: Reply,
  { sectionId, key, bodyHash, mayBeThanked = false }: New,
): Promise<void> {
  return insertRow(tx, 'replies', {
    id: reply.id,
    article_id: reply.articleId,
    section_id: sectionId,
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
    may_be_thanked: mayBeThanked ? 1 : 0,
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

/** Takes the replies of an article along to the section it is in now. */
export async function updateSection(tx: Writing, articleId: ArticleId, to: SectionId): Promise<void> {
  const under = tx.updateTable('replies').set({ section_id: to }).where('article_id', '=', articleId)
  await under.where('section_id', '<>', to).execute()
}

export async function updateStatus(tx: Writing, id: ReplyId, to: Status): Promise<void> {
  await tx.updateTable('replies').set({ status: to }).where('id', '=', id).execute()
}

/** Marks a reply as picked, or no more, and moves its root's count of picks; `to` is the moment it was picked. */
export async function updatePick(tx: Writing, { id, rootId }: Reply, to: Instant | null): Promise<void> {
  await tx.updateTable('replies').set({ picked_at: to }).where('id', '=', id).execute()
  await addToPickCount(tx, rootId, to === null ? -1 : 1)
}

export async function addToPickCount(tx: Writing, rootId: ReplyId, by: number): Promise<void> {
  await tx
    .updateTable('replies')
    .set({ pick_count: sql`pick_count + ${by}` })
    .where('id', '=', rootId)
    .execute()
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
  // Nearly always nothing is found, and sorting it or opening the senders' table would be most of the work.
  const { articleId, bodyHash } = said
  if ((await anySameWords(db, { articleId, bodyHash })).length === 0) return []
  const rows = await sameWords(db, said)
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const senders = await db.selectFrom('reply_senders').selectAll().where('reply_id', 'in', ids).execute()
  return rows.map((row) => {
    const sender = senders.find((each) => each.reply_id === row.id)
    const { browser_hash: browserHash = null, email = null } = sender ?? {}
    return { ...fromRow(row), key: row.idempotency_key, browserHash, email }
  })
}

const anySameWords = prepared((db, named) =>
  db
    .selectFrom('replies')
    .select('id')
    .where('article_id', '=', named('articleId'))
    .where('body_hash', '=', named('bodyHash'))
    .limit(1),
)

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

/** By which reader and network each of these was sent; those that nobody sent are left out. */
export async function sendersOf(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, KnownBy>> {
  if (ids.length === 0) return new Map()
  const senders = db.selectFrom('reply_senders').select(['reply_id', 'reader_id', 'network_hash'])
  const rows = await senders.where('reply_id', 'in', ids).execute()
  return new Map(
    rows.map((row) => [row.reply_id as ReplyId, { readerId: row.reader_id, networkHash: row.network_hash }]),
  )
}

type KnownBy = Pick<Sent, 'readerId' | 'networkHash'>

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

export function quotedBy({
  quoted_block: block,
  quoted_words: words,
}: Pick<ReplyRow, 'quoted_block' | 'quoted_words'>): Reply['quotes'] {
  return block === null || words === null ? null : { block, words }
}

/** Who reported an error under this article; `undefined` for anything else, and for what is spam or erased. */
export async function reporterOf(
  db: Reading,
  { report, articleId }: { report: ReplyId; articleId: ArticleId },
): Promise<{ name: string; mayBeThanked: boolean } | undefined> {
  const reports = db.selectFrom('replies').select(['name', 'may_be_thanked']).where('id', '=', report)
  const row = await reports
    .where('article_id', '=', articleId)
    .where('error_report', 'is not', null)
    .where('status', 'not in', ['spam', 'erased', 'withdrawn'])
    .executeTakeFirst()
  return row && { name: row.name, mayBeThanked: row.may_be_thanked === 1 }
}

export type ErrorReport = {
  id: ReplyId
  name: string
  body: string
  block: string | null
  mayBeThanked: boolean
  postedAt: Instant
}

/** The newest reports of errors in this article that nobody took for spam. */
export async function errorReportsOf(db: Reading, articleId: ArticleId, limit: number): Promise<ErrorReport[]> {
  const rows = await db
    .selectFrom('replies')
    .select(['id', 'name', 'body', 'quoted_block', 'may_be_thanked', 'posted_at'])
    .where('article_id', '=', articleId)
    .where('error_report', 'is not', null)
    .where('status', 'not in', ['spam', 'erased', 'withdrawn'])
    .orderBy('posted_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id as ReplyId,
    name: row.name,
    body: row.body,
    block: row.quoted_block,
    mayBeThanked: row.may_be_thanked === 1,
    postedAt: row.posted_at as Instant,
  }))
}
