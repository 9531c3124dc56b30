import { sql } from 'kysely'
import type { Unsound } from '../../../platform/database/soundness.ts'
import type { Reading } from '../../../platform/database/tables.ts'

/** Counts that differ from the replies there are, and replies that are not where their last move put them. */
export async function unsoundReplies(db: Reading): Promise<Unsound[]> {
  return [...(await wrongCounts(db)), ...(await wrongStates(db))]
}

async function wrongCounts(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ what: string; id: string; kept: number; found: number }>`
    select 'article' as what, a.id, a.reply_count as kept, count(r.id) as found
    from articles a left join replies r on r.article_id = a.id and r.status = 'published'
    group by a.id, a.reply_count having a.reply_count <> count(r.id)
    union all
    select 'first-level reply', r.id, r.answer_count, count(b.id)
    from replies r left join replies b on b.root_id = r.id and b.id <> r.id and b.status = 'published'
    where r.root_id = r.id
    group by r.id, r.answer_count having r.answer_count <> count(b.id)
    union all
    select 'reply', r.id, r.answer_count, count(b.id)
    from replies r left join replies b on b.answers_id = r.id and b.status = 'published'
    where r.root_id <> r.id
    group by r.id, r.answer_count having r.answer_count <> count(b.id)`.execute(db)
  return rows.map(({ what, id, kept, found }) => ({
    what: `The ${what} ${id} counts ${kept} published replies, and there are ${found}.`,
    todo: 'Restore it from a backup, and keep this database for a look.',
  }))
}

async function wrongStates(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ id: string; status: string; moved: string | null }>`
    select r.id, r.status, m.to_status as moved from replies r
    left join reply_moves m on m.id = (select max(n.id) from reply_moves n where n.reply_id = r.id)
    where m.to_status is null or m.to_status <> r.status`.execute(db)
  return rows.map(({ id, status, moved }) => ({
    what: `Reply ${id} is ${status}, but its last move made it ${moved ?? 'nothing'}.`,
    todo: 'Decide on it again in the newsroom.',
  }))
}
