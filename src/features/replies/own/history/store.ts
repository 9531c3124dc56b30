import { sql } from 'kysely'
import type { Instant } from '../../../../base/clock.ts'
import type { Reading, Writing } from '../../../../platform/database/tables.ts'
import type { ArticleId } from '../../../articles/index.ts'
import type { ReplyId, Status } from '../../reply.ts'
import type { ReportReason } from '../rules.ts'

/** One of a reader's own replies, and the article it stands under. */
export type Sent = {
  id: ReplyId
  article: { id: ArticleId; path: string; headline: string }
  name: string
  body: string
  status: Status
  postedAt: Instant
  editedAt: Instant | null
  email: string
  holdsNetwork: boolean
  holdsBrowser: boolean
}

type Page = { before: ReplyId | null; limit: number }

/** A reader's replies, newest first. */
export async function repliesOfReader(db: Reading, readerId: string, { before, limit }: Page): Promise<Sent[]> {
  const rows = await db
    .selectFrom('reply_senders as s')
    .innerJoin('replies as r', 'r.id', 's.reply_id')
    .innerJoin('newsroom_articles as a', 'a.id', 'r.article_id')
    .select(['r.id', 'r.name', 'r.body', 'r.status', 'r.posted_at', 'r.edited_at', 'r.article_id'])
    .select(['a.path', 'a.headline', 's.email', 's.network_hash', 's.browser_hash'])
    .where('s.reader_id', '=', readerId)
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(s.received_at, s.reply_id) <
          ((select k.received_at from reply_senders k where k.reply_id = ${before}), ${before})`,
      ),
    )
    .orderBy('s.received_at', 'desc')
    .orderBy('s.reply_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id as ReplyId,
    article: { id: row.article_id as ArticleId, path: row.path ?? '', headline: row.headline },
    name: row.name,
    body: row.body,
    status: row.status as Status,
    postedAt: row.posted_at as Instant,
    editedAt: row.edited_at as Instant | null,
    email: row.email,
    holdsNetwork: row.network_hash !== null,
    holdsBrowser: row.browser_hash !== null,
  }))
}

/** What a reader reported. */
export async function reportsBy(db: Reading, readerId: string) {
  const rows = await db
    .selectFrom('reply_reports')
    .select(['reply_id', 'reason', 'words', 'reported_at'])
    .where('reader_id', '=', readerId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    replyId: row.reply_id as ReplyId,
    reason: row.reason as ReportReason,
    words: row.words,
    reportedAt: row.reported_at as Instant,
  }))
}

type Claim = { readerId: string; email: string; browserHash: string }

/** Gives a reader the replies sent under their address from the browser that asked for the proof. */
export async function claimReplies(tx: Writing, { readerId, email, browserHash }: Claim): Promise<void> {
  await tx
    .updateTable('reply_senders')
    .set({ reader_id: readerId })
    .where('browser_hash', '=', browserHash)
    .where('email', '=', email)
    .execute()
}

/** The name on a reader's newest reply. */
export async function newestName(db: Reading, readerId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('reply_senders as s')
    .innerJoin('replies as r', 'r.id', 's.reply_id')
    .select('r.name')
    .where('s.reader_id', '=', readerId)
    .orderBy('s.received_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.name
}

/** The reader whose reply this one answers, unless both came from one person. */
export async function answeredReader(db: Reading, id: ReplyId): Promise<string | undefined> {
  const row = await db
    .selectFrom('replies as r')
    .innerJoin('reply_senders as s', 's.reply_id', 'r.answers_id')
    .leftJoin('reply_senders as own', 'own.reply_id', 'r.id')
    .select('s.reader_id')
    .where('r.id', '=', id)
    .where('s.reader_id', 'is not', null)
    .where(differs('email'))
    .where(differs('reader_id'))
    .where(differs('browser_hash'))
    .executeTakeFirst()
  return row?.reader_id ?? undefined
}

function differs(column: 'email' | 'reader_id' | 'browser_hash') {
  const [one, other] = [sql.ref(`own.${column}`), sql.ref(`s.${column}`)]
  return sql<boolean>`(${one} is null or ${other} is null or ${one} <> ${other})`
}
