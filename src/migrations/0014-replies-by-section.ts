import { type Kysely, sql } from 'kysely'

/** The section of its article stands with every reply, so that a section’s are listed without reading all others’. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('replies')
    .addColumn('section_id', 'text', (column) => column.references('sections.id'))
    .execute()
  await sql`update replies set section_id = (select a.section_id from articles a where a.id = replies.article_id)`.execute(
    db,
  )
  await sql`create index replies_by_section on replies (section_id, status, posted_at, id)`.execute(db)
}
