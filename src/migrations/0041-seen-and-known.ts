import { type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * Where people are in a text, for those who have it open in another process; and what was done to each name and term of
 * house style.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  const table = db.schema.createTable('cursors')
  // A moment's truth: PostgreSQL need not keep it through a crash.
  await (isPostgres ? table.modifyFront(sql`unlogged`) : table)
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('process', 'text', (column) => column.notNull())
    // As JSON: each page with the place of its writer.
    .addColumn('places', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cursors_are_of_one_process', ['article_id', 'process'])
    .execute()
  await db.schema.createIndex('cursors_by_end').on('cursors').column('expires_at').execute()
  await db.schema
    .createTable('style_term_changes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    // The history stays when the term is gone.
    .addColumn('term_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('did', 'text', (column) => column.notNull())
    // How it stood then.
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('wrong', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('style_term_changes_of_term')
    .on('style_term_changes')
    .columns(['term_id', 'id'])
    .execute()
  // What was done to it before was not kept, but for who did the last of it.
  await sql`insert into style_term_changes (id, term_id, at, made_by, did, term, wrong, note)
    select id, id, changed_at, changed_by, 'stood', term, wrong, note from style_terms`.execute(db)
}
