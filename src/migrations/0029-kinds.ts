import { type Kysely, sql } from 'kysely'

/**
 * What kind of article a revision is, with the fields of that kind as JSON: nothing where it is news, as all before were.
 * What readers see of an article without a date is in no list, and found among the pages of the sitemap.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('revisions').addColumn('kind', 'text').execute()
  await db.schema.alterTable('revisions').addColumn('kind_fields', 'text').execute()
  await db.schema
    .alterTable('articles')
    .addColumn('is_undated', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`create index articles_undated on articles (published_at desc, id desc)
    where is_undated = 1 and public_id is not null and withdrawn_at is null`.execute(db)
  await sql`drop view public_articles`.execute(db)
  await sql`create view public_articles as
    select a.id, a.path, a.section_id, a.published_at, a.updated_at, a.is_undated, a.public_id as revision_id,
      r.headline, r.standfirst, r.place, r.picture_id, r.kind
    from articles a left join revisions r on r.id = a.public_id
    where a.public_id is not null and a.withdrawn_at is null`.execute(db)
}
