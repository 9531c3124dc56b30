import type { Kysely } from 'kysely'

/** The SHA-256 of the bytes a picture was made from, by which they are kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('pictures').addColumn('original', 'text').execute()
}
