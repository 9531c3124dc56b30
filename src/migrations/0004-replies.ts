import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('replies')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    // The first-level reply this stands under; its own id when it is one.
    .addColumn('root_id', 'text', (column) => column.notNull())
    .addColumn('answers_id', 'text', (column) => column.references('replies.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.references('staff.id'))
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('posted_at', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    // Published replies that hang on this one: its whole thread for a first-level reply, its own answers otherwise.
    .addColumn('answer_count', 'integer', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addCheckConstraint('replies_status_is_known', sql`status in ('pending', 'published', 'hidden', 'spam')`)
    .addCheckConstraint('replies_first_level_ones_answer_nobody', sql`(root_id = id) = (answers_id is null)`)
    .execute()
  // What readers see: published replies, and the place of any other that published answers hang on.
  const shown = sql`(status = 'published' or answer_count > 0)`
  await sql`create index replies_roots on replies (article_id, posted_at, id)
    where root_id = id and ${shown}`.execute(db)
  await sql`create index replies_answers on replies (root_id, posted_at, id)
    where root_id <> id and ${shown}`.execute(db)
  await sql`create index replies_by_status on replies (status, posted_at, id)`.execute(db)
  await sql`create index replies_by_answered on replies (answers_id, posted_at, id)
    where answers_id is not null`.execute(db)
  await sql`create index replies_by_body on replies (article_id, body_hash)`.execute(db)

  // Who sent a reply and from where. No public query joins this table.
  await db.schema
    .createTable('reply_senders')
    .addColumn('reply_id', 'text', (column) => column.primaryKey().references('replies.id').onDelete('cascade'))
    .addColumn('email', 'text', (column) => column.notNull())
    // A hash of the secret in the sender's own browser: what a typed address cannot prove, this can.
    .addColumn('browser_hash', 'text')
    .addColumn('network_hash', 'text')
    .addColumn('received_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('reply_senders_by_browser')
    .on('reply_senders')
    .columns(['browser_hash', 'email'])
    .execute()
  await db.schema.createIndex('reply_senders_by_email').on('reply_senders').columns(['email', 'received_at']).execute()
  await sql`create index reply_senders_with_network on reply_senders (received_at) where network_hash is not null`.execute(
    db,
  )

  // Every change of a reply's status. Rows are only added.
  await db.schema
    .createTable('reply_moves')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reply_id', 'text', (column) => column.notNull().references('replies.id').onDelete('cascade'))
    .addColumn('from_status', 'text')
    .addColumn('to_status', 'text', (column) => column.notNull())
    .addColumn('moved_at', 'text', (column) => column.notNull())
    .addColumn('moved_by', 'text', (column) => column.notNull())
    .addColumn('because', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('reply_moves_by_reply').on('reply_moves').columns(['reply_id', 'id']).execute()
}
