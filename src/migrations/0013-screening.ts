import { type Kysely, sql } from 'kysely'

/** What is asked of a reply before anybody sees it: policies, lists of words, what was learnt, and floods. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reply_policies')
    .addColumn('scope', 'text', (column) => column.notNull())
    // The section or the article; empty for the site.
    .addColumn('scope_id', 'text', (column) => column.notNull())
    .addColumn('policy', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reply_policies_are_one_a_scope', ['scope', 'scope_id'])
    .addCheckConstraint('reply_policies_have_a_scope', sql`scope in ('site', 'section', 'article')`)
    .execute()
  await db.schema
    .createTable('word_lists')
    .addColumn('kind', 'text', (column) => column.primaryKey())
    .addColumn('phrases', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull())
    .addCheckConstraint('word_lists_are_known', sql`kind in ('banned', 'suspect')`)
    .execute()

  // In how many published replies, and in how many that were spam, a word stood. The empty word counts the replies.
  await db.schema
    .createTable('spam_words')
    .addColumn('word', 'text', (column) => column.primaryKey())
    .addColumn('good', 'integer', (column) => column.notNull())
    .addColumn('bad', 'integer', (column) => column.notNull())
    .execute()
  // What each reply was learnt as, so that it counts once and can be unlearnt.
  await db.schema
    .createTable('spam_learnt')
    .addColumn('reply_id', 'text', (column) => column.primaryKey().references('replies.id').onDelete('cascade'))
    .addColumn('learnt_as', 'text', (column) => column.notNull())
    .addCheckConstraint('spam_learnt_is_one_or_the_other', sql`learnt_as in ('good', 'bad')`)
    .execute()
}
