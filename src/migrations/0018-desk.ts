import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** What the desk has said here and which of it was no fault, and the archive’s passages by their hashes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('desk_findings')
    .addColumn('rule', 'text', (column) => column.notNull())
    // Of the words it was about, so that the same words are not found again anywhere.
    .addColumn('words_hash', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('dismissed_at', 'text')
    .addColumn('dismissed_by', 'text')
    .addPrimaryKeyConstraint('desk_findings_are_one_a_text', ['rule', 'words_hash'])
    .addCheckConstraint('desk_findings_are_dismissed_by_somebody', sql`(dismissed_at is null) = (dismissed_by is null)`)
    .execute()
  await db.schema
    .createIndex('desk_findings_dismissed')
    .on('desk_findings')
    .columns(['dismissed_at'])
    .where('dismissed_at', 'is not', null)
    .execute()

  await db.schema
    .createTable('archive_articles')
    // Short, because it stands beside every hash.
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) =>
      column.notNull().unique().references('articles.id').onDelete('cascade'),
    )
    // What is kept of it, so that it can be taken out without a second index over every hash.
    .addColumn('hashes', 'text', (column) => column.notNull())
    .execute()

  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  // Rows lie in the order they are asked for: by hash, with nothing beside the key.
  await sql`create table archive_prints (
    hash ${sql.raw(isPostgres ? 'bigint' : 'integer')} not null,
    number integer not null,
    primary key (hash, number)
  ) ${sql.raw(isPostgres ? '' : 'without rowid')}`.execute(db)
}
