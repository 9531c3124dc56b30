import { type Kysely, sql } from 'kysely'

/**
 * The day's work in the lists: what was done to many at once, so that it can be taken back; the trash, for what readers
 * never saw; in what order texts are due; and what people who work here are told.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await atOnce(db)
  await trash(db)
  await due(db)
  await views(db)
  await notices(db)
}

async function atOnce(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bulk_changes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('act', 'text', (column) => column.notNull())
    // The section, the stage, the person or the topic; nothing where the act needs none.
    .addColumn('wanted', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .execute()
  await sql`create index bulk_changes_by_age on bulk_changes (made_at)`.execute(db)
  await db.schema
    .createTable('bulk_rows')
    .addColumn('bulk_id', 'text', (column) => column.notNull().references('bulk_changes.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.references('articles.id').onDelete('cascade'))
    .addColumn('item_id', 'text', (column) => column.references('plan_items.id').onDelete('cascade'))
    // done, or why not
    .addColumn('outcome', 'text', (column) => column.notNull())
    // How it stood before and after, as JSON; nothing where nothing was done.
    .addColumn('was', 'text')
    .addColumn('became', 'text')
    // Whether it was taken back, or why not; nothing while nobody has tried.
    .addColumn('taken_back', 'text')
    .addPrimaryKeyConstraint('bulk_rows_in_order', ['bulk_id', 'position'])
    .execute()
  await sql`create index bulk_rows_of_article on bulk_rows (article_id)`.execute(db)
  await sql`create index bulk_rows_of_item on bulk_rows (item_id)`.execute(db)
}

async function trash(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('trash')
    // Of the article, or of the item that has none.
    .addColumn('id', 'text', (column) => column.primaryKey())
    // article or item
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('section_id', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('trashed_at', 'text', (column) => column.notNull())
    .addColumn('trashed_by', 'text', (column) => column.notNull())
    .execute()
  await sql`create index trash_by_age on trash (trashed_at, id)`.execute(db)
  // What is in the trash is nowhere else: each feature that has it leaves it out.
  await sql`alter table articles add column trashed_at text`.execute(db)
  await sql`alter table plan_items add column trashed_at text`.execute(db)
}

/** An article as the plan has it: when its text is to be in, and whether anybody is to write it. */
async function due(db: Kysely<unknown>): Promise<void> {
  await sql`alter table articles add column text_due_at text not null default ${never}`.execute(db)
  await sql`update articles set text_due_at = (select i.due_at from plan_items i where i.article_id = articles.id)
    where id in (select article_id from plan_items where article_id is not null)`.execute(db)
  await sql`create index articles_by_text_due on articles (text_due_at, id)`.execute(db)
  await sql`create index articles_by_stage_and_text_due on articles (stage, text_due_at, id)`.execute(db)
  await sql`create index articles_by_section_and_text_due on articles (section_id, text_due_at, id)`.execute(db)
  await sql`alter table plan_items add column is_assigned integer not null default 0`.execute(db)
  await sql`update plan_items set is_assigned = 1 where id in (select item_id from plan_assigned)`.execute(db)
  for (const by of ['due', 'out']) {
    const moment = sql.ref(`${by}_at`)
    await sql`create index ${sql.ref(`plan_items_unassigned_by_${by}`)} on plan_items (state, ${moment}, id)
      where is_assigned = 0`.execute(db)
    await sql`create index ${sql.ref(`plan_items_unassigned_by_section_and_${by}`)}
      on plan_items (state, section_id, ${moment}, id) where is_assigned = 0`.execute(db)
  }
}

const never = sql.lit('9999-12-31T23:59:59.999Z')

async function views(db: Kysely<unknown>): Promise<void> {
  await sql`drop view newsroom_articles`.execute(db)
  await sql`create view newsroom_articles as
    select a.id, a.path, a.stage, a.section_id, a.draft_id, a.public_id, a.created_by, a.edited_at, a.published_at,
      a.withdrawn_at, a.embargoed_until, a.replies_open, a.reply_count, a.text_due_at, d.headline as draft_headline,
      d.saved_by, coalesce(p.headline, d.headline) as headline
    from articles a left join revisions d on d.id = a.draft_id left join revisions p on p.id = a.public_id
    where a.trashed_at is null`.execute(db)
}

async function notices(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    // The event that it is told of, so that what is heard twice is told once.
    .addColumn('event_id', 'text', (column) => column.notNull())
    // What it is about, as JSON: ids, and never words of an article.
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('told_at', 'text', (column) => column.notNull())
    .addColumn('read_at', 'text')
    // Whether it is shown in the newsroom, or goes by mail alone.
    .addColumn('is_shown', 'integer', (column) => column.notNull())
    // Whether it still has to go by mail.
    .addColumn('is_to_mail', 'integer', (column) => column.notNull())
    .addUniqueConstraint('staff_notices_are_told_once', ['staff_id', 'event_id', 'kind'])
    .execute()
  await sql`create index staff_notices_of_person on staff_notices (staff_id, id) where is_shown = 1`.execute(db)
  await sql`create index staff_notices_unread on staff_notices (staff_id, id)
    where read_at is null and is_shown = 1`.execute(db)
  await sql`create index staff_notices_to_mail on staff_notices (staff_id, id) where is_to_mail = 1`.execute(db)
  await sql`create index staff_notices_by_age on staff_notices (told_at)`.execute(db)
  await db.schema
    .createTable('staff_notice_choices')
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('in_newsroom', 'integer', (column) => column.notNull())
    .addColumn('by_mail', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_notice_choices_one_of_a_kind', ['staff_id', 'kind'])
    .execute()
  await db.schema
    .createTable('staff_notice_mails')
    .addColumn('staff_id', 'text', (column) => column.primaryKey().references('staff.id'))
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .execute()
}
