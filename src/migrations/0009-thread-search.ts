import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** What a long thread is read by: the newest of it, the passages it quotes, and its words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index replies_published on replies (article_id, posted_at desc, id desc)
    where status = 'published'`.execute(db)
  await quotedPassages(db)
  await words(db)
}

async function quotedPassages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('passage_replies')
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('block', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('passage_replies_are_one_a_passage', ['article_id', 'block'])
    .execute()
  await sql`insert into passage_replies (article_id, block, count)
    select article_id, quoted_block, count(*) from replies
    where quoted_block is not null and status = 'published' group by article_id, quoted_block`.execute(db)
}

/** The article stands in the index as a word, so that a word of every thread is looked up in one of them only. */
async function words(db: Kysely<unknown>): Promise<void> {
  // The key orders replies by their time, so that the newest are found first without sorting.
  await db.schema
    .createTable('reply_entries')
    .addColumn('reply_id', 'text', (column) => column.primaryKey().references('replies.id').onDelete('cascade'))
    .addColumn('key', 'bigint', (column) => column.notNull().unique())
    .execute()
  if (db.getExecutor().adapter instanceof PostgresAdapter) await onPostgres(db)
  else await onSqlite(db)
}

async function onSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table reply_texts using fts5(
    article, words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2", prefix = "2 3 4"
  )`.execute(db)
  await sql`insert into reply_entries (reply_id, key)
    select id, cast(strftime('%s', posted_at) as integer) * 1000000
      + row_number() over (partition by strftime('%s', posted_at) order by posted_at, id)
    from replies where status = 'published'`.execute(db)
  await sql`insert into reply_texts (rowid, article, words)
    select e.key, r.article_id, r.name || ' ' || r.body
    from reply_entries e join replies r on r.id = e.reply_id`.execute(db)
}

async function onPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create table reply_texts (rowid bigint primary key, article text not null, words tsvector not null)`.execute(
    db,
  )
  await sql`insert into reply_entries (reply_id, key)
    select id, floor(extract(epoch from posted_at::timestamptz))::bigint * 1000000
      + row_number() over (partition by floor(extract(epoch from posted_at::timestamptz)) order by posted_at, id)
    from replies where status = 'published'`.execute(db)
  await sql`insert into reply_texts (rowid, article, words)
    select e.key, r.article_id, to_tsvector('simple', r.article_id || ' ' || regexp_replace(
      regexp_replace(lower(normalize(r.name || ' ' || r.body, NFKD)), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
    from reply_entries e join replies r on r.id = e.reply_id`.execute(db)
  await sql`create index reply_texts_words on reply_texts using gin (words)`.execute(db)
  await sql`create index reply_texts_in_order on reply_texts (article, rowid)`.execute(db)
}
