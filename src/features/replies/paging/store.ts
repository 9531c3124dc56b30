import { sql } from 'kysely'
import type { Instant } from '../../../base/clock.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { Key } from '../reading/store.ts'
import type { ReplyId, Sort } from '../reply.ts'

export type InOrder = { of: ArticleId; sort: Sort }
/** The reply that is counted from; the last of its order without one. */
type From = { key: Key | null; limit: number }

/** The first-level replies up to this one in an order, itself among them, the nearest first. */
export async function rootsUpTo(db: Reading, order: InOrder, { key, limit }: From): Promise<ReplyId[]> {
  const found: ReplyId[] = []
  for (const stretch of stretches(db, order, key)) {
    if (found.length === limit) break
    const rows = await stretch.limit(limit - found.length).execute()
    found.push(...rows.map(({ id }) => id as ReplyId))
  }
  return found
}

/** How many there are of these; it stops counting at the limit. */
export async function countUpTo(db: Reading, order: InOrder, { key, limit }: From): Promise<number> {
  let counted = 0
  for (const stretch of stretches(db, order, key)) {
    const some = stretch.limit(limit - counted).as('some')
    const row = await db
      .selectFrom(some)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counted += Number(row.count)
    if (counted === limit) break
  }
  return counted
}

/** The first of the first-level replies that came at this moment or later. */
export async function rootFrom(db: Reading, of: ArticleId, at: Instant): Promise<ReplyId | undefined> {
  const later = rootsOf(db, of).where('r.posted_at', '>=', at)
  const row = await later.orderBy(sql`r.posted_at`).orderBy(sql`r.id`).limit(1).executeTakeFirst()
  return row?.id as ReplyId | undefined
}

/** Backwards through the order's own index: one stretch of it each. */
function stretches(db: Reading, { of, sort }: InOrder, key: Key | null) {
  const all = rootsOf(db, of)
  if (sort === 'newest') return [laterFirst(key ? all.where(notBefore(key)) : all, 'asc')]
  const upTo = key ? all.where(notAfter(key)) : all
  if (sort === 'oldest') return [laterFirst(upTo, 'desc')]
  if (key === null) return [laterFirst(all.orderBy('r.pick_count'), 'desc')]
  const morePicked = all.where('r.pick_count', '>', key.pickCount).orderBy('r.pick_count')
  return [laterFirst(upTo.where('r.pick_count', '=', key.pickCount), 'desc'), laterFirst(morePicked, 'desc')]
}

function rootsOf(db: Reading, of: ArticleId) {
  return db
    .selectFrom('replies as r')
    .select('r.id')
    .where('r.article_id', '=', of)
    .where(sql<boolean>`r.root_id = r.id`)
    .where(sql<boolean>`(r.status = 'published' or r.answer_count > 0)`)
}

function laterFirst(some: ReturnType<typeof rootsOf>, direction: 'asc' | 'desc') {
  return some.orderBy(sql`r.posted_at`, direction).orderBy(sql`r.id`, direction)
}

function notAfter({ postedAt, id }: Key) {
  return sql<boolean>`(r.posted_at, r.id) <= (${postedAt}, ${id})`
}

function notBefore({ postedAt, id }: Key) {
  return sql<boolean>`(r.posted_at, r.id) >= (${postedAt}, ${id})`
}
