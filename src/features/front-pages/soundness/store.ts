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
    join articles a on a.id = l.article_id
    where a.public_id is null or a.withdrawn_at is not null or a.published_at <> l.published_at
    union all
    select distinct a.id, 'an author', 'lacks' from articles a
    join revision_bylines b on b.revision_id = a.public_id
    left join public_authors l on l.article_id = a.id and l.author_id = b.author_id
    where a.withdrawn_at is null and l.article_id is null
    union all
    select distinct a.id, 'a topic', 'lacks' from articles a
    join revision_topics t on t.revision_id = a.public_id
    left join public_topics l on l.article_id = a.id
    where a.withdrawn_at is null and l.article_id is null`.execute(db)
  return rows.map(({ id, list, wrong }) => ({
    what:
      wrong === 'lacks'
        ? `The list of ${list} lacks article ${id}, which is public.`
        : `The list of ${list} holds article ${id}, which is not public or has another date.`,
    todo,
  }))
}
