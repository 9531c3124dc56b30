import type { Kysely } from 'kysely'

/** What stood at the address of a source whenever the newsroom asked for it to be looked at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_looks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source_id', 'text', (column) => column.notNull().references('sources.id'))
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    // Until the job has looked, none of these is known; then a status and a hash, or what went wrong.
    .addColumn('looked_at', 'text')
    .addColumn('status', 'integer')
    .addColumn('hash', 'text')
    .addColumn('problem', 'text')
    .execute()
  await db.schema.createIndex('source_looks_by_source').on('source_looks').columns(['source_id', 'id']).execute()
}
