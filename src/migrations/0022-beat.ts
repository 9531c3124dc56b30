import type { Kysely } from 'kysely'

/** Something that can be changed to find out whether anything can be kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('page_counter')
    .addColumn('beat', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
}
