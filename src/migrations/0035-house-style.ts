import { type Kysely, sql } from 'kysely'

/**
 * A paper's own rules: what they find and what to write instead, who tries them, what was done to them, what they found in
 * the archive, what people ask of them, and how often their fix was taken. Beside them, how names and terms are written.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('style_rules')
    .addColumn('id', 'text', (column) => column.primaryKey())
    // What files and findings call it; it never changes.
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_folded', 'text', (column) => column.notNull())
    .addColumn('group_name', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    // The rest as JSON: what it finds, what to write, why, its examples, its owner and who tries it.
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addCheckConstraint('style_rule_state_is_known', sql`state in ('off', 'pilot', 'live')`)
    .execute()
  await db.schema.createIndex('style_rules_by_name').on('style_rules').columns(['name_folded', 'id']).execute()
  await db.schema.createIndex('style_rules_by_change').on('style_rules').columns(['changed_at', 'id']).execute()
  await db.schema
    .createTable('style_changes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('rule_id', 'text', (column) => column.notNull().references('style_rules.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('did', 'text', (column) => column.notNull())
    // How the rule stood then, as JSON.
    .addColumn('rule', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('style_changes_of_rule').on('style_changes').columns(['rule_id', 'id']).execute()
  await db.schema
    .createTable('style_trials')
    .addColumn('rule_id', 'text', (column) => column.primaryKey().references('style_rules.id'))
    // Names what the rule found when it was tried: it counts for that alone.
    .addColumn('print', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('tried_by', 'text', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addColumn('hits', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('style_requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('rule_id', 'text', (column) => column.notNull().references('style_rules.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('settled_at', 'text')
    .addColumn('settled_by', 'text')
    .addColumn('answer', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('style_requests_of_rule').on('style_requests').columns(['rule_id', 'id']).execute()
  await db.schema
    .createTable('style_terms')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('term_folded', 'text', (column) => column.notNull().unique())
    .addColumn('wrong', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('style_accepted')
    .addColumn('rule_key', 'text', (column) => column.notNull())
    .addColumn('words_hash', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('accepted_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('style_accepted_counts_once', ['rule_key', 'words_hash', 'article_id'])
    .execute()
}
