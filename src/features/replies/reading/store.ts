import { type SelectQueryBuilder, sql } from 'kysely'
import type { Instant } from '../../../base/clock.ts'
import { prepared } from '../../../platform/database/rows.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { PublicReply, PublicRoot, ReplyId, Sort } from '../reply.ts'
import { quotedBy, type ReplyRow } from '../store.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    passage_replies: { article_id: string; block: string; count: number }
  }
}

const shown = sql<boolean>`(r.status = 'published' or r.answer_count > 0)`
const published = sql<boolean>`r.status = 'published'`
const atFirstLevel = sql<boolean>`r.root_id = r.id`
const belowFirstLevel = sql<boolean>`r.root_id <> r.id`

/** Where a reply stands in every order. */
export type Key = { id: ReplyId; postedAt: Instant; pickCount: number }

type Page<Of> = { of: Of; after: Place; limit: number }
type Roots = { of: ArticleId; sort: Sort; after: Key | null; limit: number; answers: number; answersInAll: number }

/** The key of a first-level reply of this article, whether or not it is shown. */
export async function rootKey(db: Reading, of: ArticleId, id: ReplyId): Promise<Key | undefined> {
  const key = await keyOf(db, id)
  return key?.articleId === of && key.rootId === id ? key : undefined
}

export async function keyOf(db: Reading, id: ReplyId) {
  const [row] = await keys(db, { id })
  if (!row) return undefined
  const { article_id, root_id, posted_at, pick_count: pickCount } = row
  return {
    id,
    postedAt: posted_at as Instant,
    pickCount,
    articleId: article_id as ArticleId,
    rootId: root_id as ReplyId,
  }
}

const keys = prepared((db, named) =>
  db.selectFrom('replies').select(['article_id', 'root_id', 'posted_at', 'pick_count']).where('id', '=', named('id')),
)

/**
 * First-level replies in an order, each with its oldest answers: two look-ups however long the thread is. Each has at
 * most `answers` of them, and fewer where the page would have more than `answersInAll`.
 */
export async function publicRoots(db: Reading, asked: Roots): Promise<PublicRoot[]> {
  const rows = await rootRows(db, asked)
  const ids = fairShares(
    rows.map((row) => row.answer_ids?.split(',') ?? []),
    asked.answersInAll,
  )
  const found = ids.length === 0 ? [] : await oldestFirst(publicReplies(db), null).where('r.id', 'in', ids).execute()
  const under = Map.groupBy(found.map(publicFromRow), (answer) => answer.rootId)
  return rows.map((row) => ({ ...publicFromRow(row), answers: under.get(row.id as ReplyId) ?? [] }))
}

async function rootRows(db: Reading, { of, sort, after, limit, answers }: Roots): Promise<RootRow[]> {
  const all = rootsOf(db, of, answers)
  if (sort === 'oldest') return oldestFirst(all, after).limit(limit).execute()
  if (sort === 'newest') return newestFirst(all, after).limit(limit).execute()
  const byPicks = all.orderBy('r.pick_count', 'desc')
  if (after === null) return oldestFirst(byPicks, null).limit(limit).execute()
  // As many picks as the last one, then fewer: one stretch of the index each, where a single condition would walk it.
  const same = await oldestFirst(byPicks.where('r.pick_count', '=', after.pickCount), after)
    .limit(limit)
    .execute()
  if (same.length === limit) return same
  const fewer = oldestFirst(byPicks.where('r.pick_count', '<', after.pickCount), null)
  return [...same, ...(await fewer.limit(limit - same.length).execute())]
}

function rootsOf(db: Reading, of: ArticleId, answers: number) {
  return publicReplies(db)
    .select(
      sql<string | null>`(select string_agg(a.id, ',') from (select r2.id from replies r2
        where r2.root_id = r.id and r2.root_id <> r2.id and (r2.status = 'published' or r2.answer_count > 0)
        order by r2.posted_at, r2.id limit ${sql.lit(answers)}) a)`.as('answer_ids'),
    )
    .where('r.article_id', '=', of)
    .where(atFirstLevel)
    .where(shown)
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
  const under = oldestFirst(publicReplies(db), after).where(column, '=', of.id).where(belowFirstLevel).where(shown)
  return (await under.limit(limit).execute()).map(publicFromRow)
}

/** Oldest first: the published replies to one passage. */
export async function publicQuoting(
  db: Reading,
  { of, after, limit }: Page<{ articleId: ArticleId; block: string }>,
): Promise<PublicReply[]> {
  const { articleId, block } = of
  const all = publicReplies(db).where('r.article_id', '=', articleId).where('r.quoted_block', '=', block)
  return (await oldestFirst(all.where(published), after).limit(limit).execute()).map(publicFromRow)
}

/** The few that the newsroom picked last. */
export async function publicPicks(db: Reading, of: ArticleId): Promise<PublicReply[]> {
  return (await newestPicks(db, { of })).map(publicFromRow)
}

const picksShown = 3

const newestPicks = prepared((db, named) =>
  publicReplies(db)
    .where('r.article_id', '=', named('of'))
    .where('r.picked_at', 'is not', null)
    .where(published)
    .orderBy('r.picked_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(picksShown),
)

/** The newest published replies, of every level. */
export async function publicNewest(db: Reading, of: ArticleId, limit: number): Promise<PublicReply[]> {
  const all = newestFirst(publicReplies(db).where('r.article_id', '=', of).where(published), null)
  return (await all.limit(limit).execute()).map(publicFromRow)
}

/** The replies of these ids that anybody may see, if only their place. */
export async function publicByIds(db: Reading, ids: readonly ReplyId[]): Promise<(PublicReply & Of)[]> {
  const rows = await oldestFirst(publicReplies(db), null).where('r.id', 'in', ids).where(shown).execute()
  return rows.map((row) => ({ ...publicFromRow(row), articleId: row.article_id as ArticleId }))
}
type Of = { articleId: ArticleId }

/** The answers under a first-level reply that stand before this one, the nearest first. */
export async function answersBefore(db: Reading, root: ReplyId, { key, limit }: Before): Promise<ReplyId[]> {
  const all = db.selectFrom('replies as r').select('r.id').where('r.root_id', '=', root).where(belowFirstLevel)
  return idsOf(await newestFirst(all.where(shown), key).limit(limit).execute())
}
type Before = { key: Pick<Key, 'id' | 'postedAt'>; limit: number }

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id as ReplyId)

/** How many published replies each passage of an article has. */
export async function quotingCounts(db: Reading, of: ArticleId): Promise<Map<string, number>> {
  const rows = await countsOfPassages(db, { of })
  return new Map(rows.map(({ block, count }) => [block, count]))
}

const countsOfPassages = prepared((db, named) =>
  db
    .selectFrom('passage_replies')
    .select(['block', 'count'])
    .where('article_id', '=', named('of'))
    .where('count', '>', sql.lit(0)),
)

/** Moves the count of published replies to a passage. */
export async function addToPassageCount(tx: Writing, of: ArticleId, { block, by }: { block: string; by: number }) {
  await tx
    .insertInto('passage_replies')
    .values({ article_id: of, block, count: by })
    .onConflict((conflict) =>
      conflict.columns(['article_id', 'block']).doUpdateSet({ count: sql`passage_replies.count + ${by}` }),
    )
    .execute()
}

function publicReplies(db: Reading) {
  return db
    .selectFrom('replies as r')
    .leftJoin('replies as answered', 'answered.id', 'r.answers_id')
    .select(['r.id', 'r.article_id', 'r.root_id', 'r.answers_id', 'r.name', 'r.staff_id', 'r.body', 'r.posted_at'])
    .select(['r.status', 'r.answer_count', 'r.edited_at', 'r.picked_at', 'r.quoted_block', 'r.quoted_words'])
    .select(['answered.name as answered_name', 'answered.status as answered_status'])
}

type Place = Pick<Key, 'id' | 'postedAt'> | null

function oldestFirst<Of, From extends keyof Of, Row>(all: SelectQueryBuilder<Of, From, Row>, after: Place) {
  const page = after ? all.where(sql<boolean>`(r.posted_at, r.id) > (${after.postedAt}, ${after.id})`) : all
  return page.orderBy(sql`r.posted_at`).orderBy(sql`r.id`)
}

function newestFirst<Of, From extends keyof Of, Row>(all: SelectQueryBuilder<Of, From, Row>, after: Place) {
  const page = after ? all.where(sql<boolean>`(r.posted_at, r.id) < (${after.postedAt}, ${after.id})`) : all
  return page.orderBy(sql`r.posted_at`, 'desc').orderBy(sql`r.id`, 'desc')
}

type PublicRow = Pick<
  ReplyRow,
  'id' | 'article_id' | 'root_id' | 'answers_id' | 'name' | 'staff_id' | 'body' | 'posted_at' | 'status'
> &
  Pick<ReplyRow, 'answer_count' | 'edited_at' | 'picked_at' | 'quoted_block' | 'quoted_words'> & {
    answered_name: string | null
    answered_status: string | null
  }
type RootRow = PublicRow & { answer_ids: string | null }

function publicFromRow(row: PublicRow): PublicReply {
  const { status } = row
  const place = {
    id: row.id as ReplyId,
    rootId: row.root_id as ReplyId,
    postedAt: row.posted_at as Instant,
    answerCount: row.answer_count,
    inAnswerTo: answeredBy(row),
  }
  if (status === 'withdrawn' || status === 'erased') return { ...place, shows: 'place', because: status }
  if (status !== 'published') return { ...place, shows: 'place', because: 'hidden' }
  return {
    ...place,
    shows: 'words',
    name: row.name,
    byStaff: row.staff_id as StaffId | null,
    body: row.body,
    editedAt: row.edited_at as Instant | null,
    isPicked: row.picked_at !== null,
    quotes: quotedBy(row),
  }
}

function answeredBy({ root_id, answers_id, answered_name, answered_status }: PublicRow): PublicReply['inAnswerTo'] {
  if (answers_id === null || answers_id === root_id) return null
  return { id: answers_id as ReplyId, name: answered_status === 'published' ? answered_name : null }
}
