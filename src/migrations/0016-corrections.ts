import { type Kysely, sql } from 'kysely'

/** Public notices of what was put right, and which of them the next newsletter is to carry. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('corrections')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('was', 'text', (column) => column.notNull())
    .addColumn('now', 'text', (column) => column.notNull())
    // The passage it is about, and its words before and after.
    .addColumn('block', 'text')
    .addColumn('words_before', 'text')
    .addColumn('words_after', 'text')
    .addColumn('revision_before', 'text', (column) => column.notNull().references('revisions.id'))
    .addColumn('revision_after', 'text', (column) => column.notNull().references('revisions.id'))
    // The reader’s report that led to it, and the name to thank where the reader agreed.
    .addColumn('report_id', 'text', (column) => column.references('replies.id').onDelete('set null'))
    .addColumn('thanks', 'text')
    .addColumn('corrects_id', 'text', (column) => column.references('corrections.id'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addCheckConstraint(
      'corrections_are_of_a_known_kind',
      sql`kind in ('correction', 'clarification', 'editors-note', 'update', 'withdrawal')`,
    )
    .addCheckConstraint('corrections_say_what_is_so', sql`now <> ''`)
    .addCheckConstraint('corrections_name_a_passage_with_its_words', sql`(block is null) = (words_before is null)`)
    .execute()
  await sql`create index corrections_by_article on corrections (article_id, made_at, id)`.execute(db)
  await sql`create index corrections_in_order on corrections (made_at desc, id desc)`.execute(db)
  await sql`create index corrections_by_report on corrections (report_id) where report_id is not null`.execute(db)

  await db.schema
    .createTable('newsletter_corrections')
    .addColumn('correction_id', 'text', (column) => column.primaryKey().references('corrections.id'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('queued_at', 'text', (column) => column.notNull())
    .execute()

  // Whether the writer of an error report may be thanked by name.
  await db.schema
    .alterTable('replies')
    .addColumn('may_be_thanked', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`create index replies_reporting_errors on replies (article_id, posted_at)
    where error_report is not null`.execute(db)
}
