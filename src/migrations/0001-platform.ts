import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('announced_at', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('jobs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('leased_until', 'text')
    .addColumn('leased_by', 'text')
    .addColumn('failed_at', 'text')
    .addColumn('last_error', 'text')
    .addCheckConstraint('jobs_a_lease_says_whose', sql`(leased_until is null) = (leased_by is null)`)
    .execute()
  await sql`create index jobs_due on jobs (due_at, id) where failed_at is null`.execute(db)
  await sql`create index jobs_failed on jobs (failed_at) where failed_at is not null`.execute(db)

  await db.schema
    .createTable('page_counter')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('n', 'bigint', (column) => column.notNull())
    .addCheckConstraint('page_counter_is_one_row', sql`id = 1`)
    .execute()
  await sql`insert into page_counter (id, n) values (1, 0)`.execute(db)
  await db.schema
    .createTable('page_changes')
    .addColumn('n', 'bigint', (column) => column.primaryKey())
    .addColumn('facts', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
  // Apart from the settings, so that no page that reads those can read these.
  await db.schema
    .createTable('secrets')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('secrets_by_purpose').on('secrets').columns(['purpose', 'made_at']).execute()

  // How often something was tried in a stretch of time; the key is hashed, the stretch is its first instant.
  await db.schema
    .createTable('throttles')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('throttles_are_one_a_stretch', ['key', 'since'])
    .execute()
  await db.schema.createIndex('throttles_by_time').on('throttles').column('since').execute()
}
