import { type Kysely, PostgresAdapter, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // The key orders entries by publication, so that the newest are found first without sorting.
  await db.schema
    .createTable('search_entries')
    .addColumn('article_id', 'text', (column) => column.primaryKey().references('articles.id').onDelete('cascade'))
    .addColumn('key', 'bigint', (column) => column.notNull().unique())
    .execute()

  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create table search_texts (
      rowid bigint primary key,
      headline text not null, standfirst text not null, byline text not null, body text not null,
      words tsvector not null
    )`.execute(db)
    await sql`create index search_texts_words on search_texts using gin (words)`.execute(db)
  } else {
    await sql`create virtual table search_texts using fts5(
      headline, standfirst, byline, body, tokenize = "unicode61 remove_diacritics 2"
    )`.execute(db)
  }
}
