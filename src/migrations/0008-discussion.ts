import { type Kysely, sql } from 'kysely'

/**
 * Room for a discussion that is more than a list: more statuses, quotations, picks, queues with counts, and one log
 * of every decision. Tables that change shape are written anew beside the old ones and take their names.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await writeAnew(db)
  await indexReplies(db)
  await queues(db)
  await log(db)
  await sql`insert into decisions (id, at, made_by, what, reply_id, from_status, to_status, because)
    select id, moved_at, moved_by, 'moved', reply_id, from_status, to_status, because from reply_moves_before
    where from_status is not null`.execute(db)
  await sql`insert into reply_queue (queue, reply_id, section_id, since, because)
    select 'held', r.id, a.section_id, r.posted_at, '[]' from replies r join articles a on a.id = r.article_id
    where r.status = 'pending'`.execute(db)
  await sql`insert into queue_counts (queue, section_id, count)
    select queue, section_id, count(*) from reply_queue group by queue, section_id`.execute(db)
  await db.schema.dropTable('reply_moves_before').execute()
}

async function writeAnew(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('replies_anew')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    // The first-level reply this stands under; its own id when it is one.
    .addColumn('root_id', 'text', (column) => column.notNull())
    .addColumn('answers_id', 'text', (column) => column.references('replies_anew.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.references('staff.id'))
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('posted_at', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    // Published replies that hang on this one: its whole thread for a first-level reply, its own answers otherwise.
    .addColumn('answer_count', 'integer', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('edited_at', 'text')
    .addColumn('picked_at', 'text')
    // Picked and published replies in the thread of a first-level reply, itself included; 0 for every other.
    .addColumn('pick_count', 'integer', (column) => column.notNull().defaultTo(0))
    // The passage of the article that this answers, and its words at that time.
    .addColumn('quoted_block', 'text')
    .addColumn('quoted_words', 'text')
    // Set when it says that something in the article is wrong: whether readers may see it, or the newsroom only.
    .addColumn('error_report', 'text')
    .addCheckConstraint(
      'replies_have_a_known_status',
      sql`status in ('pending', 'published', 'hidden', 'spam', 'private', 'withdrawn', 'erased')`,
    )
    .addCheckConstraint('replies_at_first_level_answer_nobody', sql`(root_id = id) = (answers_id is null)`)
    .addCheckConstraint('replies_quote_words_of_a_block', sql`(quoted_block is null) = (quoted_words is null)`)
    .addCheckConstraint('replies_report_errors_one_way', sql`error_report in ('public', 'private')`)
    .addCheckConstraint('replies_kept_private_report_errors', sql`status <> 'private' or error_report = 'private'`)
    .execute()
  await sql`insert into replies_anew (id, article_id, root_id, answers_id, name, staff_id, body, posted_at, status,
      answer_count, idempotency_key, body_hash)
    select id, article_id, root_id, answers_id, name, staff_id, body, posted_at, status,
      answer_count, idempotency_key, body_hash from replies`.execute(db)

  await db.schema
    .createTable('reply_senders_anew')
    .addColumn('reply_id', 'text', (column) => column.primaryKey().references('replies_anew.id').onDelete('cascade'))
    .addColumn('email', 'text', (column) => column.notNull())
    // Whose proven address it was sent under, once it is known.
    .addColumn('reader_id', 'text')
    // A hash of the secret in the sender's own browser: what a typed address cannot prove, this can.
    .addColumn('browser_hash', 'text')
    .addColumn('network_hash', 'text')
    .addColumn('received_at', 'text', (column) => column.notNull())
    .execute()
  await sql`insert into reply_senders_anew (reply_id, email, browser_hash, network_hash, received_at)
    select reply_id, email, browser_hash, network_hash, received_at from reply_senders`.execute(db)
  // Without a reference to the old replies, so that dropping those takes nothing along.
  await sql`create table reply_moves_before as select * from reply_moves`.execute(db)

  for (const table of ['reply_moves', 'reply_senders', 'replies']) await db.schema.dropTable(table).execute()
  await sql`alter table replies_anew rename to replies`.execute(db)
  await sql`alter table reply_senders_anew rename to reply_senders`.execute(db)
}

async function indexReplies(db: Kysely<unknown>): Promise<void> {
  // What readers see: published replies, and the place of any other that published answers hang on.
  const shown = sql`(status = 'published' or answer_count > 0)`
  await sql`create index replies_roots on replies (article_id, posted_at, id)
    where root_id = id and ${shown}`.execute(db)
  await sql`create index replies_roots_by_picks on replies (article_id, pick_count desc, posted_at, id)
    where root_id = id and ${shown}`.execute(db)
  await sql`create index replies_picked on replies (article_id, picked_at desc, id desc)
    where picked_at is not null and status = 'published'`.execute(db)
  await sql`create index replies_by_block on replies (article_id, quoted_block, posted_at, id)
    where quoted_block is not null and status = 'published'`.execute(db)
  await sql`create index replies_answers on replies (root_id, posted_at, id)
    where root_id <> id and ${shown}`.execute(db)
  await sql`create index replies_by_status on replies (status, posted_at, id)`.execute(db)
  await sql`create index replies_by_time on replies (posted_at, id)`.execute(db)
  await sql`create index replies_by_answered on replies (answers_id, posted_at, id)
    where answers_id is not null`.execute(db)
  await sql`create index replies_by_body on replies (article_id, body_hash)`.execute(db)
  await sql`create index replies_of_staff on replies (staff_id, posted_at, id) where staff_id is not null`.execute(db)

  await sql`create index reply_senders_by_browser on reply_senders (browser_hash, email)
    where browser_hash is not null`.execute(db)
  await sql`create index reply_senders_by_email on reply_senders (email, received_at)`.execute(db)
  await sql`create index reply_senders_by_reader on reply_senders (reader_id, received_at)
    where reader_id is not null`.execute(db)
  await sql`create index reply_senders_with_network on reply_senders (received_at)
    where network_hash is not null`.execute(db)
}

/** What waits for a person, one row for each queue a reply stands in, and how many there are of each. */
async function queues(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reply_queue')
    .addColumn('queue', 'text', (column) => column.notNull())
    .addColumn('reply_id', 'text', (column) => column.notNull().references('replies.id').onDelete('cascade'))
    .addColumn('section_id', 'text', (column) => column.notNull().references('sections.id'))
    .addColumn('since', 'text', (column) => column.notNull())
    // Why, as JSON: [{"rule": …, "match": …}].
    .addColumn('because', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reply_queue_names_a_reply_once', ['reply_id', 'queue'])
    .addCheckConstraint(
      'reply_queue_is_known',
      sql`queue in ('held', 'suspect', 'reported', 'error', 'appeal', 'question')`,
    )
    .execute()
  await sql`create index reply_queue_in_order on reply_queue (queue, since, reply_id)`.execute(db)
  await sql`create index reply_queue_by_section on reply_queue (queue, section_id, since, reply_id)`.execute(db)
  await db.schema
    .createTable('queue_counts')
    .addColumn('queue', 'text', (column) => column.notNull())
    .addColumn('section_id', 'text', (column) => column.notNull().references('sections.id'))
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('queue_counts_are_one_a_section', ['queue', 'section_id'])
    .execute()
}

/** Every decision about a reply, a writer or a rule. Rows are only added. */
async function log(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    // A member of staff, or one of those who are nobody in particular: reader, program, import.
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('reply_id', 'text', (column) => column.references('replies.id').onDelete('cascade'))
    .addColumn('reader_id', 'text')
    .addColumn('section_id', 'text')
    .addColumn('from_status', 'text')
    .addColumn('to_status', 'text')
    .addColumn('house_rule_id', 'text')
    .addColumn('because', 'text', (column) => column.notNull())
    // What else was before and after, as JSON; never the words of a reply, nor anything of its sender.
    .addColumn('facts', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
  await sql`create index decisions_by_reply on decisions (reply_id, id) where reply_id is not null`.execute(db)
  await sql`create index decisions_by_reader on decisions (reader_id, id) where reader_id is not null`.execute(db)
  await sql`create index decisions_by_maker on decisions (made_by, id)`.execute(db)
  await sql`create index decisions_by_section on decisions (section_id, id)`.execute(db)
}
