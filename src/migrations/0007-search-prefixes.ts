import { type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * The last word of a search stands for every word it begins. With an index of beginnings SQLite walks the newest of
 * them at once; without one it first gathers every article that holds any of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) return
  await sql`alter table search_texts rename to search_texts_before`.execute(db)
  await sql`create virtual table search_texts using fts5(
    headline, standfirst, byline, body, tokenize = "unicode61 remove_diacritics 2", prefix = "2 3 4 5 6 7 8"
  )`.execute(db)
  await sql`insert into search_texts (rowid, headline, standfirst, byline, body)
    select rowid, headline, standfirst, byline, body from search_texts_before`.execute(db)
  await sql`drop table search_texts_before`.execute(db)
}
