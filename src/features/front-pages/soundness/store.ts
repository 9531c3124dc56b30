import { sql } from 'kysely'
import type { Unsound } from '../../../platform/database/soundness.ts'
import type { Reading } from '../../../platform/database/tables.ts'

const todo = 'Publish the article once more; that lists it anew.'

/** Public articles that a list lacks, and lists that hold what is not public or hold it under another date. */
export async function unsoundLists(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ id: string; list: string; wrong: string }>`
    select l.article_id as id, l.list, 'holds' as wrong from (
      select article_id, published_at, 'an author' as list from public_authors
      union all select article_id, published_at, 'a topic' from public_topics) l
    where not exists (select 1 from public_articles a
      where a.id = l.article_id and a.published_at = l.published_at and a.is_undated = 0)
    union all
    select distinct a.id, 'an author', 'lacks' from public_articles a
    join article_bylines b on b.article_id = a.id
    where a.is_undated = 0 and not exists (select 1 from public_authors l where l.article_id = a.id and l.author_id = b.author_id)
    union all
    select distinct a.id, 'a topic', 'lacks' from public_articles a
    join article_topics t on t.article_id = a.id
    where a.is_undated = 0 and not exists (select 1 from public_topics l where l.article_id = a.id)`.execute(db)
  return rows.map(({ id, list, wrong }) => ({
    what:
      wrong === 'lacks'
        ? `The list of ${list} lacks article ${id}, which is public.`
        : `The list of ${list} holds article ${id}, which is not public or has another date.`,
    todo,
  }))
}
