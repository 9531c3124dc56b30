import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** What the newsroom's lists are read from: one index for each way of choosing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const order = sql`edited_at desc, id desc`
  await sql`create index articles_by_section on articles (section_id, ${order})`.execute(db)
  await sql`create index articles_by_section_and_stage on articles (section_id, stage, ${order})`.execute(db)
  await sql`create index articles_by_maker on articles (created_by, ${order})`.execute(db)
  await sql`create index articles_unfinished_by_maker on articles (created_by, ${order})
    where public_id is null or public_id <> draft_id`.execute(db)

  // The words of the draft's headline, folded, and in byte order so that the beginning of a word is a range.
  const word = sql.raw(db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text')
  await sql`create table headline_words (
    word ${word} not null,
    article_id text not null references articles (id) on delete cascade,
    constraint headline_words_are_kept_once primary key (word, article_id)
  )`.execute(db)
  await db.schema.createIndex('headline_words_by_article').on('headline_words').column('article_id').execute()
}
