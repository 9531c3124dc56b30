import { sql } from 'kysely'
import type { Unsound } from '../../../platform/database/soundness.ts'
import type { Reading } from '../../../platform/database/tables.ts'

/** Counts that differ from the replies there are, and words that readers find and should not, or the other way round. */
export async function unsoundReplies(db: Reading): Promise<Unsound[]> {
  return [...(await wrongCounts(db)), ...(await wrongWords(db))]
}

const restore = 'Restore it from a backup, and keep this database for a look.'

async function wrongCounts(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ what: string; id: string; kept: number; found: number }>`
    select 'article' as what, a.id, a.reply_count as kept, count(r.id) as found
    from newsroom_articles a left join replies r on r.article_id = a.id and r.status = 'published'
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
    group by r.id, r.answer_count having r.answer_count <> count(b.id)
    union all
    select 'passage', p.block, p.count, count(r.id)
    from passage_replies p
    left join replies r on r.article_id = p.article_id and r.quoted_block = p.block and r.status = 'published'
    group by p.article_id, p.block, p.count having p.count <> count(r.id)`.execute(db)
  const { rows: picks } = await sql<{ id: string; kept: number; found: number }>`
    select r.id, r.pick_count as kept, count(p.id) as found from replies r
    left join replies p on p.root_id = r.id and p.picked_at is not null and p.status = 'published' and r.root_id = r.id
    group by r.id, r.pick_count having r.pick_count <> count(p.id)`.execute(db)
  return [
    ...rows.map(({ what, id, kept, found }) => ({
      what: `The ${what} ${id} counts ${kept} published replies, and there are ${found}.`,
      todo: restore,
    })),
    ...picks.map(({ id, kept, found }) => ({
      what: `The reply ${id} counts ${kept} picks in its thread, and there are ${found}.`,
      todo: restore,
    })),
  ]
}

/** Readers find what is published, all of it and nothing else. */
async function wrongWords(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ id: string; status: string }>`
    select r.id, r.status from replies r left join reply_entries e on e.reply_id = r.id
    where (r.status = 'published') <> (e.reply_id is not null)`.execute(db)
  return rows.map(({ id, status }) => ({
    what: `Reply ${id} is ${status}, and the search of its thread does not know that.`,
    todo: 'Hide it and publish it again in the newsroom.',
  }))
}
