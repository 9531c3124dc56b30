import { type Kysely, sql } from 'kysely'

/** Pages of the paper are found by their kind, however many articles there are; and addresses that somebody leads on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index revisions_of_pages on revisions (article_id, id) where kind = 'page'`.execute(db)
  await db.schema
    .createTable('hand_redirects')
    .addColumn('path', 'text', (column) => column.primaryKey())
    .addColumn('to', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .execute()
}
