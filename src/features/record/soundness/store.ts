import { sql } from 'kysely'
import type { Unsound } from '../../../platform/database/soundness.ts'
import type { Reading } from '../../../platform/database/tables.ts'

const again = 'Publish the article again: what readers may see of the record is written with it.'

/** What readers are shown of the record without an article that is public, or without anybody having confirmed it. */
export async function unsoundRecord(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ article_id: string; what: string }>`
    select f.article_id, 'shows facts, but is not public' as what from public_facts f
      where not exists (select 1 from public_articles a where a.id = f.article_id)
    union select q.article_id, 'shows a quote that nobody confirmed' from public_quotes q
      left join mentions m on m.kind = 'quote' and m.target_id = q.quote_id and m.article_id = q.article_id
      where m.id is null
    union select f.article_id, 'shows an event that nobody confirmed' from public_facts f
      left join mentions m on m.kind = 'event' and m.target_id = f.target_id and m.article_id = f.article_id
      where f.kind = 'event' and m.id is null
    union select f.article_id, 'names somebody who was merged or removed' from public_facts f
      join entries e on e.id = f.target_id
      where f.kind = 'entry' and (e.merged_into is not null or e.removed_at is not null)
    union select q.article_id, 'quotes somebody who was merged or removed' from public_quotes q
      join entries e on e.id = q.speaker_id where e.merged_into is not null or e.removed_at is not null`.execute(db)
  return rows.map(({ article_id: id, what }) => ({ what: `Article ${id} ${what}.`, todo: again }))
}
