import type { Kysely } from 'kysely'

/**
 * The working copy of a draft that several people write in, as Yjs has it: how it stood at one moment, and each change
 * since, numbered. Bytes are base64, so that both databases hold the same. Revisions are cut from it; once nobody has
 * written for a while it goes, and is made anew from the draft under another epoch.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('working_copies')
    .addColumn('article_id', 'text', (column) => column.primaryKey().references('articles.id'))
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('snapshot', 'text', (column) => column.notNull())
    // The last change that is in the snapshot, and the last that is in a revision.
    .addColumn('snapshot_seq', 'integer', (column) => column.notNull())
    .addColumn('cut_seq', 'integer', (column) => column.notNull())
    // The revision that it was last at one with.
    .addColumn('base_id', 'text', (column) => column.notNull().references('revisions.id'))
    .addColumn('written_by', 'text', (column) => column.notNull())
    .addColumn('written_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('working_copies_by_time').on('working_copies').column('written_at').execute()
  await db.schema
    .createTable('working_copy_changes')
    .addColumn('article_id', 'text', (column) =>
      column.notNull().references('working_copies.article_id').onDelete('cascade'),
    )
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('working_copy_changes_are_in_order', ['article_id', 'seq'])
    .execute()
}
