import { type Kysely, sql } from 'kysely'

/**
 * What an article goes by elsewhere than above its text, nothing where nobody wrote it, as for all before; and headlines
 * that were proposed for it, which stand beside the text and in no revision.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['short_headline', 'search_title', 'search_description', 'share_title', 'share_description'])
    await db.schema.alterTable('revisions').addColumn(column, 'text').execute()
  await sql`drop view public_articles`.execute(db)
  await sql`create view public_articles as
    select a.id, a.path, a.section_id, a.published_at, a.updated_at, a.is_undated, a.public_id as revision_id,
      r.headline, r.standfirst, r.place, r.picture_id, r.kind, r.short_headline
    from articles a left join revisions r on r.id = a.public_id
    where a.public_id is not null and a.withdrawn_at is null`.execute(db)
  await db.schema
    .createTable('proposed_headlines')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('proposed_by', 'text', (column) => column.notNull())
    .addColumn('proposed_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('a_headline_is_proposed_once', ['article_id', 'words'])
    .execute()
}
