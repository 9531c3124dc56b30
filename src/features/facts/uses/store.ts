import { sql } from 'kysely'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { EntryId } from '../../entities/index.ts'
import type { SourceId } from '../../sources/index.ts'

/** Everything that names one names the other, each once. */
export async function moveFacts(tx: Writing, from: EntryId, into: EntryId): Promise<void> {
  await tx.updateTable('quotes').set({ speaker_id: into }).where('speaker_id', '=', from).execute()
  await tx.updateTable('public_quotes').set({ speaker_id: into }).where('speaker_id', '=', from).execute()
  await tx.updateTable('events').set({ place_id: into }).where('place_id', '=', from).execute()
  await moveParticipation(tx, from, into)
  for (const table of ['mentions', 'public_facts'] as const) {
    const already = tx.selectFrom(table).select('article_id').where('kind', '=', 'entry').where('target_id', '=', into)
    await tx
      .deleteFrom(table)
      .where('kind', '=', 'entry')
      .where('target_id', '=', from)
      .where('article_id', 'in', already)
      .execute()
    await tx
      .updateTable(table)
      .set({ target_id: into })
      .where('kind', '=', 'entry')
      .where('target_id', '=', from)
      .execute()
  }
}

async function moveParticipation(tx: Writing, from: EntryId, into: EntryId): Promise<void> {
  const already = tx.selectFrom('event_participants').select('event_id').where('entry_id', '=', into)
  await tx.deleteFrom('event_participants').where('entry_id', '=', from).where('event_id', 'in', already).execute()
  await tx.updateTable('event_participants').set({ entry_id: into }).where('entry_id', '=', from).execute()
}

/** Every article, draft or public, that says something of an entry: names it, quotes it, or tells where it took part. */
export async function articlesUsing(db: Reading, id: EntryId, limit: number): Promise<ArticleId[]> {
  const { rows } = await sql<{ article_id: string }>`
    select article_id from mentions where kind = 'entry' and target_id = ${id}
    union select m.article_id from mentions m join quotes q on q.id = m.target_id
      where m.kind = 'quote' and q.speaker_id = ${id}
    union select m.article_id from mentions m join event_participants p on p.event_id = m.target_id
      where m.kind = 'event' and p.entry_id = ${id}
    union select m.article_id from mentions m join events e on e.id = m.target_id
      where m.kind = 'event' and e.place_id = ${id}
    order by article_id desc limit ${limit}`.execute(db)
  return rows.map((row) => row.article_id as ArticleId)
}

/** The articles that a quote from this source stands in. */
export async function articlesFrom(db: Reading, id: SourceId): Promise<ArticleId[]> {
  const rows = await db
    .selectFrom('quotes as q')
    .innerJoin('public_quotes as p', 'p.quote_id', 'q.id')
    .select('p.article_id')
    .distinct()
    .where('q.source_id', '=', id)
    .execute()
  return rows.map((row) => row.article_id as ArticleId)
}

/** Whether an event, a quote or an article names it, even where no article does any more. */
export async function isNamed(db: Reading, id: EntryId): Promise<boolean> {
  const { rows } = await sql<{ one: number }>`
    select 1 as one from mentions where kind = 'entry' and target_id = ${id}
    union all select 1 from quotes where speaker_id = ${id}
    union all select 1 from event_participants where entry_id = ${id}
    union all select 1 from events where place_id = ${id}
    limit 1`.execute(db)
  return rows.length > 0
}

/** What newsroom pages call an article: by its draft's headline. */
export async function draftHeadlines(db: Reading, ids: readonly ArticleId[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('newsroom_articles')
    .select(['id', 'draft_headline', 'public_id', 'withdrawn_at'])
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as ArticleId,
    headline: row.draft_headline,
    isPublic: row.public_id !== null && row.withdrawn_at === null,
  }))
}
