import { sql } from 'kysely'
import type { Reading } from '../../../platform/database/tables.ts'
import type { EntryId } from '../../entities/index.ts'

type Wrong = { articleId: string; what: string }

/** What stands before readers without an article that is public, or without anybody having confirmed it. */
export async function unsoundFactsIn(db: Reading): Promise<Wrong[]> {
  const { rows } = await sql<{ article_id: string; what: string }>`
    select f.article_id, 'shows facts, but is not public' as what from public_facts f
      where not exists (select 1 from public_articles a where a.id = f.article_id)
    union select q.article_id, 'shows a quote that nobody confirmed' from public_quotes q
      left join mentions m on m.kind = 'quote' and m.target_id = q.quote_id and m.article_id = q.article_id
      where m.id is null
    union select f.article_id, 'shows an event that nobody confirmed' from public_facts f
      left join mentions m on m.kind = 'event' and m.target_id = f.target_id and m.article_id = f.article_id
      where f.kind = 'event' and m.id is null`.execute(db)
  return rows.map(({ article_id: articleId, what }) => ({ articleId, what }))
}

const atOnce = 500

/** Where readers are shown any of these entries. */
export async function naming(db: Reading, ids: readonly EntryId[]): Promise<Wrong[]> {
  const found: Wrong[] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = sql.join(ids.slice(from, from + atOnce))
    const { rows } = await sql<{ article_id: string; what: string }>`
      select article_id, 'names somebody who was merged or removed' as what
        from public_facts where kind = 'entry' and target_id in (${some})
      union select article_id, 'quotes somebody who was merged or removed'
        from public_quotes where speaker_id in (${some})`.execute(db)
    found.push(...rows.map(({ article_id: articleId, what }) => ({ articleId, what })))
  }
  return found
}
