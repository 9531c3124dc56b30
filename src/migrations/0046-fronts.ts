import { type Kysely, sql } from 'kysely'

/** Pages that somebody arranges, every arrangement that went out, and those that are to go out at a moment. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('fronts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    // home, or the id of a section
    .addColumn('place', 'text', (column) => column.notNull().unique())
    // As JSON: containers in their order, each with its cards.
    .addColumn('containers', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    // What readers see; nothing where the page makes itself.
    .addColumn('launch_id', 'text')
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('front_launches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('front_id', 'text', (column) => column.notNull().references('fronts.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('containers', 'text', (column) => column.notNull())
    .addColumn('launched_at', 'text', (column) => column.notNull())
    .addColumn('launched_by', 'text', (column) => column.notNull())
    // now, at-its-moment or back
    .addColumn('how', 'text', (column) => column.notNull())
    .addUniqueConstraint('a_front_counts_its_launches', ['front_id', 'number'])
    .execute()
  await db.schema
    .createTable('front_schedules')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('front_id', 'text', (column) => column.notNull().references('fronts.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('containers', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    // Where the clock hung that showed the moment somebody named.
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('set_at', 'text', (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    // waiting, done, refused, overdue, called-off, replaced or superseded
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('refusal', 'text')
    .execute()
  await sql`create unique index front_schedules_waiting on front_schedules (front_id) where state = 'waiting'`.execute(
    db,
  )
  await db.schema.createIndex('front_schedules_of_front').on('front_schedules').columns(['front_id', 'id']).execute()
}
