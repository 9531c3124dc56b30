import type { Instant } from '../../../base/clock.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import { type Key, rootKey } from '../reading/store.ts'
import type { PagePlace, ReplyId } from '../reply.ts'
import { countUpTo, type InOrder, rootFrom, rootsUpTo } from './store.ts'

/** Conversations on a page. */
export const rootsOnAPage = 20
/** Pages are numbered up to here, so that the work of a page is bounded; further ones still follow one another. */
const numberedPages = 250
const counted = numberedPages * rootsOnAPage

/**
 * A page is known by the reply that it begins after, and begins only where a number of whole pages ends: there are as
 * many addresses as pages. `null` is the first page.
 */
export type Begins = ReplyId | null

/** Where the page with the reply after this one begins. */
export async function pageBegin(db: Reading, order: InOrder, key: Key): Promise<Begins> {
  const place = await countUpTo(db, order, { key, limit: counted })
  // Beyond what is counted, every reply of the thread may begin a page.
  if (place === counted) return key.id
  const over = place % rootsOnAPage
  const [begin = null] = (await rootsUpTo(db, order, { key, limit: over + 1 })).slice(over)
  return begin
}

/** Where the page begins that a first-level reply stands on. */
export async function pageOf(db: Reading, order: InOrder, key: Key): Promise<Begins> {
  const [, before] = await rootsUpTo(db, order, { key, limit: 2 })
  const last = before && (await rootKey(db, order.of, before))
  return last ? pageBegin(db, order, last) : null
}

/** The page of the first reply that came at this moment or later, of the last one when none did. */
export async function pageFrom(
  db: Reading,
  of: ArticleId,
  at: Instant,
): Promise<{ begins: Begins; id: ReplyId | null }> {
  const order = { of, sort: 'oldest' } as const
  const id = await rootFrom(db, of, at)
  const key = id && (await rootKey(db, of, id))
  return key ? { begins: await pageOf(db, order, key), id: key.id } : { begins: await lastBegin(db, order), id: null }
}

/** Which page of how many one is that begins after this reply, and where those before it and the last one begin. */
export async function placeOf(db: Reading, order: InOrder, key: Key | null): Promise<PagePlace> {
  const before = key ? await countUpTo(db, order, { key, limit: counted }) : 0
  const all = await countUpTo(db, order, { key: null, limit: counted + 1 })
  const back = key ? await rootsUpTo(db, order, { key, limit: rootsOnAPage + 1 }) : []
  return {
    number: before < counted ? Math.floor(before / rootsOnAPage) + 1 : null,
    of: all > counted ? null : Math.ceil(all / rootsOnAPage),
    atLeast: numberedPages,
    back: key ? (back[rootsOnAPage] ?? null) : undefined,
    last: await lastBegin(db, order),
    began: await began(db, order.of),
  }
}

async function began(db: Reading, of: ArticleId): Promise<PagePlace['began']> {
  const [last] = await rootsUpTo(db, { of, sort: 'oldest' }, { key: null, limit: 1 })
  const [first] = await rootsUpTo(db, { of, sort: 'newest' }, { key: null, limit: 1 })
  const keys = [first && (await rootKey(db, of, first)), last && (await rootKey(db, of, last))]
  return keys[0] && keys[1] ? { first: keys[0].postedAt, last: keys[1].postedAt } : null
}

/** Whole pages from the beginning are counted where they can be; otherwise the last replies fill a page. */
async function lastBegin(db: Reading, order: InOrder): Promise<Begins> {
  const all = await countUpTo(db, order, { key: null, limit: counted + 1 })
  const onIt = all > counted ? rootsOnAPage : ((all - 1) % rootsOnAPage) + 1
  const [begin = null] = (await rootsUpTo(db, order, { key: null, limit: onIt + 1 })).slice(onIt)
  return begin
}
