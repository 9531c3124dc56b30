import type { Kysely } from 'kysely'

/** Who has what open in the newsroom at this moment: a lease for each window, renewed while it is open. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('presences')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    // A word the window made up for itself; it says nothing and stands nowhere else.
    .addColumn('window', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('presences_are_distinct', ['place', 'staff_id', 'window'])
    .execute()
  await db.schema.createIndex('presences_by_end').on('presences').column('expires_at').execute()
}
