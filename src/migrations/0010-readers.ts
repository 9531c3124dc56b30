import { type Kysely, sql } from 'kysely'

/** Readers who proved an address, what they chose to be told, and what they do with their own replies. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await readers(db)
  await telling(db)
  await ownReplies(db)
}

async function readers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('readers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('proven_at', 'text', (column) => column.notNull())
    .execute()
  // Somebody asked for a link that proves an address. The link's token is made when it is mailed.
  await db.schema
    .createTable('reader_proofs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token_hash', 'text', (column) => column.unique())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('browser_hash', 'text')
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute()
  await sql`create index reader_proofs_by_email on reader_proofs (email)`.execute(db)
  await sql`create index reader_proofs_by_end on reader_proofs (expires_at)`.execute(db)
  await db.schema
    .createTable('reader_sessions')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id').onDelete('cascade'))
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .execute()
  await sql`create index reader_sessions_by_reader on reader_sessions (reader_id, started_at)`.execute(db)
  await sql`create index reader_sessions_by_end on reader_sessions (expires_at)`.execute(db)
}

async function telling(db: Kysely<unknown>): Promise<void> {
  // What the site has to say to a reader. An answer keeps no words of its own: they are read where they stand.
  await db.schema
    .createTable('reader_notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('reply_id', 'text', (column) => column.references('replies.id').onDelete('cascade'))
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('told_at', 'text', (column) => column.notNull())
    .execute()
  await sql`create index reader_notices_in_order on reader_notices (reader_id, id)`.execute(db)
  await sql`create unique index reader_notices_told_once on reader_notices (reader_id, reply_id, kind)
    where kind in ('answer', 'published')`.execute(db)
  await db.schema
    .createTable('reader_choices')
    .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id').onDelete('cascade'))
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('chosen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reader_choices_are_made_once', ['reader_id', 'choice'])
    .addCheckConstraint('reader_choices_are_known', sql`choice in ('answers', 'decisions')`)
    .execute()
  await db.schema
    .createTable('followed_threads')
    .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id').onDelete('cascade'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('followed_at', 'text', (column) => column.notNull())
    // The newest piece of news this reader has had of it.
    .addColumn('told_until', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('followed_threads_are_followed_once', ['reader_id', 'article_id'])
    .execute()
  await sql`create index followed_threads_by_article on followed_threads (article_id)`.execute(db)
  // A reply that came out in a thread somebody follows, in the order in which they came out.
  await db.schema
    .createTable('thread_news')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('reply_id', 'text', (column) => column.notNull().unique().references('replies.id').onDelete('cascade'))
    .execute()
  await sql`create index thread_news_in_order on thread_news (article_id, id)`.execute(db)
  // What was mailed to whom, so that nothing is mailed twice or too often.
  await db.schema
    .createTable('reader_mails')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id').onDelete('cascade'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addCheckConstraint('reader_mails_have_a_known_state', sql`state in ('begun', 'sent', 'too-many')`)
    .execute()
  await sql`create index reader_mails_by_day on reader_mails (reader_id, day)`.execute(db)
}

async function ownReplies(db: Kysely<unknown>): Promise<void> {
  // What a reply said before it was edited.
  await db.schema
    .createTable('reply_versions')
    .addColumn('reply_id', 'text', (column) => column.notNull().references('replies.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('written_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reply_versions_are_numbered', ['reply_id', 'number'])
    .execute()
  await db.schema
    .createTable('reply_reports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reply_id', 'text', (column) => column.notNull().references('replies.id').onDelete('cascade'))
    // One row a person: their reader, or the hash of their browser's secret.
    .addColumn('reader_id', 'text')
    .addColumn('browser_hash', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('reported_at', 'text', (column) => column.notNull())
    .execute()
  await sql`create index reply_reports_in_order on reply_reports (reply_id, id)`.execute(db)
  await sql`create unique index reply_reports_once_a_reader on reply_reports (reply_id, reader_id)
    where reader_id is not null`.execute(db)
  await sql`create unique index reply_reports_once_a_browser on reply_reports (reply_id, browser_hash)
    where browser_hash is not null`.execute(db)
  await sql`create index reply_reports_by_reader on reply_reports (reader_id) where reader_id is not null`.execute(db)
}
