import type { Kysely } from 'kysely'

/** Revisions with a name stay; those of every key that somebody pressed do not stay for ever. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('revision_names')
    .addColumn('revision_id', 'text', (column) => column.primaryKey().references('revisions.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('named_by', 'text', (column) => column.notNull())
    .addColumn('named_at', 'text', (column) => column.notNull())
    .execute()
  // What a page that was open for days was made from: an older revision that is there stands in for it.
  await db.schema
    .createTable('thinned_revisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .execute()
  // How far each round of it has come.
  await db.schema
    .createTable('thinning')
    .addColumn('round', 'text', (column) => column.primaryKey())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('revisions_by_time').on('revisions').columns(['saved_at']).execute()
}
