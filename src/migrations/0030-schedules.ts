import { type Kysely, sql } from 'kysely'

/**
 * What is to happen to an article at a moment that somebody named, and what became of it. And why nobody may publish an
 * article, whatever the clock says.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('schedules')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    // publish or withdraw
    .addColumn('act', 'text', (column) => column.notNull())
    // What goes out, and nothing where something is withdrawn.
    .addColumn('revision_id', 'text', (column) => column.references('revisions.id'))
    .addColumn('was_approved', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    // Where the clock hung that showed the moment somebody named.
    .addColumn('time_zone', 'text', (column) => column.notNull())
    // Why findings are passed over, or why it is withdrawn.
    .addColumn('because', 'text')
    // The notice of what it puts right, as JSON.
    .addColumn('correcting', 'text')
    .addColumn('set_at', 'text', (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    // waiting, done, refused, overdue, called-off, replaced or superseded
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('refusal', 'text')
    .execute()
  await sql`create unique index schedules_waiting on schedules (article_id, act) where state = 'waiting'`.execute(db)
  await sql`create index schedules_by_due on schedules (due_at, id) where state = 'waiting'`.execute(db)
  await db.schema.createIndex('schedules_of_article').on('schedules').columns(['article_id', 'id']).execute()
  await sql`create index schedules_gone_wrong on schedules (id) where state in ('refused', 'overdue')`.execute(db)
  await db.schema.alterTable('articles').addColumn('prevented_because', 'text').execute()
}
