import { sql } from 'kysely'
import type { Instant } from '../../../base/clock.ts'
import { firstOf, insertRow, prepared } from '../../../platform/database/rows.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { QueueName, Reason, ReplyId, Waits, Within } from '../../replies/index.ts'
import type { SectionId } from '../../settings/index.ts'
import type { Key } from './queue.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    reply_queue: { queue: string; reply_id: string; section_id: string; since: string; because: string }
    queue_counts: { queue: string; section_id: string; count: number }
  }
}

type Place = { replyId: ReplyId; sectionId: SectionId; since: Instant }

/** Puts a reply into a queue; one that stands there already keeps its place and gets the new reasons. */
export async function enqueue(tx: Writing, { queue, because, ...waits }: Waits, { replyId, sectionId, since }: Place) {
  const there = await queuesOf(tx, replyId)
  if (there.some((each) => each.queue === queue)) {
    await tx
      .updateTable('reply_queue')
      .set({ because: JSON.stringify(because) })
      .where('reply_id', '=', replyId)
      .where('queue', '=', queue)
      .execute()
    return
  }
  await enqueueNew(tx, { queue, because }, { replyId, sectionId, since: waits.since ?? since })
}

/** As `enqueue`, for a reply that has just been made and so stands in no queue. */
export async function enqueueNew(tx: Writing, { queue, because }: Waits, { replyId, sectionId, since }: Place) {
  const row = { queue, reply_id: replyId, section_id: sectionId, since, because: JSON.stringify(because) }
  await insertRow(tx, 'reply_queue', row)
  await addToCount(tx, { queue, section_id: sectionId }, 1)
}

/** Takes a reply out of these queues and answers with where it stood and why. */
export async function dequeue(tx: Writing, replyId: ReplyId, from: readonly QueueName[]): Promise<Waits[]> {
  const left = await tx
    .deleteFrom('reply_queue')
    .where('reply_id', '=', replyId)
    .where('queue', 'in', [...from])
    .returning(['queue', 'section_id', 'since', 'because'])
    .execute()
  for (const row of left) await addToCount(tx, row, -1)
  return left.map((row) => ({ ...waitsFrom(row), since: row.since as Instant }))
}

/** As many ids as one statement takes. */
const atOnce = 500

/** Takes what of these waits along to the section that they are in now. */
export async function moveQueues(tx: Writing, ids: readonly ReplyId[], to: SectionId): Promise<void> {
  const moved = new Map<string, { queue: string; section_id: string; count: number }>()
  for (let from = 0; from < ids.length; from += atOnce) {
    for (const each of await moveSome(tx, ids.slice(from, from + atOnce), to)) {
      const key = `${each.queue} ${each.section_id}`
      moved.set(key, { ...each, count: each.count + (moved.get(key)?.count ?? 0) })
    }
  }
  // Once all are moved, and in one order everywhere, so that two who count never wait for each other.
  for (const [, { count, ...place }] of [...moved].sort(([one], [other]) => (one < other ? -1 : 1))) {
    await addToCount(tx, place, -count)
    await addToCount(tx, { ...place, section_id: to }, count)
  }
}

async function moveSome(tx: Writing, some: readonly ReplyId[], to: SectionId) {
  const waiting = tx.selectFrom('reply_queue').select(['queue', 'section_id']).distinct()
  const places = await waiting
    .where('reply_id', 'in', [...some])
    .where('section_id', '<>', to)
    .execute()
  const moved: ((typeof places)[number] & { count: number })[] = []
  for (const { queue, section_id } of places) {
    const moving = tx
      .updateTable('reply_queue')
      .set({ section_id: to })
      .where('reply_id', 'in', [...some])
    const all = await moving.where('queue', '=', queue).where('section_id', '=', section_id).executeTakeFirst()
    // Only those that are really moved count: a decision may have taken some away since they were read.
    moved.push({ queue, section_id, count: Number(all.numUpdatedRows) })
  }
  return moved
}

export type Page = { within: Within; after: Key | null; limit: number }

/** What waits in a queue, the longest first: from the index of the queue, or of these sections in it. */
export async function waitingIn(db: Reading, queue: QueueName, { within, after, limit }: Page): Promise<Key[]> {
  const following = after ? sql`and (since, reply_id) > (${after.at}, ${after.id})` : sql``
  const order = sql`order by at, id limit ${sql.lit(limit)}`
  const from = sql`select since as at, reply_id as id from reply_queue where queue = ${queue} ${following}`
  return firstOf<Key>(db, within === 'all' ? [from] : within.map((id) => sql`${from} and section_id = ${id}`), order)
}

/** How many wait in each queue, in these sections or in all. */
export async function countWaiting(db: Reading, within: Within): Promise<Partial<Record<QueueName, number>>> {
  const rows = await db
    .selectFrom('queue_counts')
    .select(['queue', sql<number>`cast(sum(count) as integer)`.as('count')])
    .$if(within !== 'all', (query) => query.where('section_id', 'in', [...within]))
    .groupBy('queue')
    .execute()
  return Object.fromEntries(rows.map(({ queue, count }) => [queue, count]))
}

/** Where each of these waits. */
export async function waitsOf(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, Waits[]>> {
  const rows = await db
    .selectFrom('reply_queue')
    .selectAll()
    .where('reply_id', 'in', [...ids])
    .execute()
  const grouped = Map.groupBy(rows, ({ reply_id }) => reply_id as ReplyId)
  const since = (row: (typeof rows)[number]): Waits => ({ ...waitsFrom(row), since: row.since as Instant })
  return new Map([...grouped].map(([id, each]) => [id, each.map(since)]))
}

/** The queues a reply stands in, and why. */
export async function queuesOf(db: Reading, replyId: ReplyId): Promise<Waits[]> {
  const rows = await db.selectFrom('reply_queue').select(['queue', 'because']).where('reply_id', '=', replyId).execute()
  return rows.map(waitsFrom)
}

function waitsFrom({ queue, because }: { queue: string; because: string }): Waits {
  return { queue: queue as QueueName, because: JSON.parse(because) as Reason[] }
}

async function addToCount(tx: Writing, { queue, section_id }: { queue: string; section_id: string }, by: number) {
  await addToQueueCount(tx, { queue, section_id, by })
}

const addToQueueCount = prepared((db, named) =>
  (db as Writing)
    .insertInto('queue_counts')
    .values({ queue: named('queue'), section_id: named('section_id'), count: named('by') })
    .onConflict((conflict) =>
      conflict.columns(['queue', 'section_id']).doUpdateSet({ count: sql`queue_counts.count + excluded.count` }),
    ),
)
