import { sql } from 'kysely'
import type { Instant } from '../../../base/clock.ts'
import { insertRow, prepared } from '../../../platform/database/rows.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { SectionId } from '../../settings/index.ts'
import type { QueueName, Reason, ReplyId, Waits } from '../reply.ts'

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

/** Takes everything that waits under an article along to the section it is in now. */
export async function moveQueues(tx: Writing, articleId: ArticleId, to: SectionId): Promise<void> {
  const places = await tx
    .selectFrom('replies as r')
    .innerJoin('reply_queue as q', 'q.reply_id', 'r.id')
    .select(['q.queue', 'q.section_id'])
    .distinct()
    .where('r.article_id', '=', articleId)
    .where('q.section_id', '<>', to)
    .orderBy('q.queue')
    .orderBy('q.section_id')
    .execute()
  for (const { queue, section_id } of places) {
    const under = tx.selectFrom('replies').select('id').where('article_id', '=', articleId)
    const moving = tx.updateTable('reply_queue').set({ section_id: to }).where('reply_id', 'in', under)
    const moved = moving.where('queue', '=', queue).where('section_id', '=', section_id)
    // Only those that are really moved count: a decision may have taken some away since they were read.
    const count = Number((await moved.executeTakeFirst()).numUpdatedRows)
    await addToCount(tx, { queue, section_id }, -count)
    await addToCount(tx, { queue, section_id: to }, count)
  }
}

/** How many wait in each queue, in these sections or in all. */
export async function countWaiting(
  db: Reading,
  within: 'all' | readonly SectionId[],
): Promise<Partial<Record<QueueName, number>>> {
  const rows = await db
    .selectFrom('queue_counts')
    .select(['queue', sql<number>`cast(sum(count) as integer)`.as('count')])
    .$if(within !== 'all', (query) => query.where('section_id', 'in', [...within]))
    .groupBy('queue')
    .execute()
  return Object.fromEntries(rows.map(({ queue, count }) => [queue, count]))
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
