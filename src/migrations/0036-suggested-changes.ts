import { type Kysely, sql } from 'kysely'

/** What colleagues would change in a draft. No words of it until somebody who may write there accepts one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('suggested_changes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('suggested_by', 'text', (column) => column.notNull())
    .addColumn('suggested_at', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('block', 'text', (column) => column.notNull())
    // The block it stands below where it is a new one.
    .addColumn('below', 'text')
    // Each a block as JSON; nothing where there is none yet, or is to be none.
    .addColumn('wording_before', 'text')
    .addColumn('wording_after', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('decided_by', 'text')
    .addColumn('accepted', 'integer')
    .execute()
  await sql`create unique index suggested_changes_open on suggested_changes (article_id, suggested_by, block)
    where decided_at is null`.execute(db)
  await db.schema
    .createIndex('suggested_changes_of_article')
    .on('suggested_changes')
    .columns(['article_id', 'id'])
    .execute()
}
