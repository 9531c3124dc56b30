import { type Kysely, sql } from 'kysely'

/** What colleagues say to each other about a draft. No words of it: it stands in no revision and goes nowhere out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('notes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    // Where the words stood that it is about, and nothing where it is about the whole article.
    .addColumn('block', 'text')
    .addColumn('words', 'text')
    .addColumn('nth', 'integer')
    .addColumn('resolved_at', 'text')
    .addColumn('resolved_by', 'text')
    .execute()
  await sql`create index notes_open on notes (article_id, id) where resolved_at is null`.execute(db)
  await db.schema.createIndex('notes_of_article').on('notes').columns(['article_id', 'id']).execute()
  await db.schema
    .createTable('note_messages')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('note_id', 'text', (column) => column.notNull().references('notes.id'))
    .addColumn('said_by', 'text', (column) => column.notNull())
    .addColumn('said_at', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('note_messages_of_note').on('note_messages').columns(['note_id', 'id']).execute()
  await db.schema
    .createTable('note_mentions')
    .addColumn('message_id', 'text', (column) => column.notNull().references('note_messages.id'))
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('note_mentions_key', ['staff_id', 'message_id'])
    .execute()
  await db.schema.createIndex('note_mentions_of_message').on('note_mentions').columns(['message_id']).execute()
}
