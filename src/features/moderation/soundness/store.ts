import { sql } from 'kysely'
import type { Unsound } from '../../../platform/database/soundness.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import { pendingAfter, type ReplyId, statusesOf } from '../../replies/index.ts'

/** Replies that are not where their last move put them or wait nowhere, and counts of queues that are wrong. */
export async function unsoundDecisions(db: Reading): Promise<Unsound[]> {
  return [...(await wrongStates(db)), ...(await lostReplies(db)), ...(await wrongCounts(db))]
}

const atOnce = 500

async function wrongStates(db: Reading): Promise<Unsound[]> {
  const wrong: Unsound[] = []
  let after = ''
  for (;;) {
    const moves = await lastMoves(db, after)
    const are = await statusesOf(
      db,
      moves.map(({ id }) => id),
    )
    for (const { id, moved } of moves) {
      const status = are.get(id)
      if (status === undefined || status === moved) continue
      wrong.push({
        what: `Reply ${id} is ${status}, but its last move made it ${moved}.`,
        todo: 'Decide on it again in the newsroom.',
      })
    }
    const last = moves.at(-1)
    if (!last || moves.length < atOnce) return wrong
    after = last.id
  }
}

/** By its reply, from after this one, where each was moved last. */
async function lastMoves(db: Reading, after: string): Promise<{ id: ReplyId; moved: string }[]> {
  const { rows } = await sql<{ id: ReplyId; moved: string }>`
    select d.reply_id as id, d.to_status as moved from decisions d
    where d.reply_id > ${after} and d.what = 'moved'
      and d.id = (select max(n.id) from decisions n where n.reply_id = d.reply_id and n.what = 'moved')
    order by d.reply_id limit ${sql.lit(atOnce)}`.execute(db)
  return rows
}

/** A held reply that stands in no queue is never read. */
async function lostReplies(db: Reading): Promise<Unsound[]> {
  const lost: Unsound[] = []
  let after = ''
  for (;;) {
    const pending = await pendingAfter(db, after, atOnce)
    const last = pending.at(-1)
    if (!last) return lost
    const rows = db.selectFrom('reply_queue').select('reply_id').where('reply_id', 'in', pending)
    const waiting = new Set((await rows.where('queue', 'in', ['held', 'suspect']).execute()).map((row) => row.reply_id))
    for (const id of pending) {
      if (waiting.has(id)) continue
      lost.push({
        what: `Reply ${id} is held, but stands in no queue.`,
        todo: 'Decide on it from the log of the newsroom.',
      })
    }
    after = last
  }
}

async function wrongCounts(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ queue: string; section: string; kept: number; found: number }>`
    select c.queue, c.section_id as section, c.count as kept, count(q.reply_id) as found
    from queue_counts c left join reply_queue q on q.queue = c.queue and q.section_id = c.section_id
    group by c.queue, c.section_id, c.count having c.count <> count(q.reply_id)`.execute(db)
  return rows.map(({ queue, section, kept, found }) => ({
    what: `The queue ${queue} of section ${section} counts ${kept}, and there are ${found}.`,
    todo: 'Restore it from a backup, and keep this database for a look.',
  }))
}
