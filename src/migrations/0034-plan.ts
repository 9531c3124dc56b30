import { type Kysely, sql } from 'kysely'

/**
 * What is to be written, before there is text and while there is: an item has none or one article. And the stages in
 * which nothing goes out.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await items(db)
  await assignments(db)
  await views(db)
  await stages(db)
  await inProduction(db)
}

async function items(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan_items')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.unique().references('articles.id').onDelete('cascade'))
    // Of an item with an article these two follow its draft.
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('section_id', 'text', (column) => column.notNull().references('sections.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('brief', 'text', (column) => column.notNull())
    .addColumn('notes', 'text', (column) => column.notNull())
    // When its text is to be in, and when it is meant to be out; the last moment there is where nobody said.
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('out_at', 'text', (column) => column.notNull())
    // Whether that day is meant and no time of it.
    .addColumn('out_is_day', 'integer', (column) => column.notNull())
    .addColumn('commissioned_by', 'text', (column) => column.references('staff.id'))
    .addColumn('commissioned_length', 'integer')
    // As its draft has them.
    .addColumn('words', 'integer')
    .addColumn('priority', 'integer', (column) => column.notNull())
    // no, needed or done
    .addColumn('legal', 'text', (column) => column.notNull())
    .addColumn('pictures', 'text', (column) => column.notNull())
    .addColumn('is_sensitive', 'integer', (column) => column.notNull())
    // open, out or dropped
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addCheckConstraint('plan_items_state_is_known', sql`state in ('open', 'out', 'dropped')`)
    .execute()
  for (const [by, first] of [
    ['due', sql`due_at`],
    ['out', sql`out_at`],
  ] as const) {
    await sql`create index ${sql.ref(`plan_items_by_${by}`)} on plan_items (state, ${first}, id)`.execute(db)
    await sql`create index ${sql.ref(`plan_items_by_section_and_${by}`)}
      on plan_items (state, section_id, ${first}, id)`.execute(db)
    // A calendar shows whatever became of it.
    await sql`create index ${sql.ref(`plan_items_${by}_between`)} on plan_items (${first}, id)`.execute(db)
  }
}

async function assignments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan_assigned')
    .addColumn('item_id', 'text', (column) => column.notNull().references('plan_items.id').onDelete('cascade'))
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addPrimaryKeyConstraint('plan_assigned_once', ['item_id', 'staff_id'])
    .execute()
  await db.schema.createIndex('plan_assigned_by_person').on('plan_assigned').columns(['staff_id', 'item_id']).execute()
  // A calendar programme is given an address that nobody guesses; what is kept is its hash.
  await db.schema
    .createTable('plan_feeds')
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    // mine, or the id of a section
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_feeds_one_of_each', ['staff_id', 'scope'])
    .execute()
  // What somebody asks a list again and again, by a name of theirs.
  await db.schema
    .createTable('saved_filters')
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('query', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('saved_filters_one_of_a_name', ['staff_id', 'list', 'name'])
    .execute()
}

async function views(db: Kysely<unknown>): Promise<void> {
  await sql`create view planned_people as
    select i.article_id, a.staff_id from plan_assigned a join plan_items i on i.id = a.item_id
    where i.article_id is not null`.execute(db)
  await sql`create view waiting_publications as
    select article_id, due_at from schedules where state = 'waiting' and act = 'publish'`.execute(db)
}

/** Held, nothing goes out until somebody moves it on; dropped, it is off the lists. */
async function stages(db: Kysely<unknown>): Promise<void> {
  await sql`alter table stages drop constraint stages_role_is_known`.execute(db)
  await sql`alter table stages add constraint stages_role_is_known
    check (role in ('first', 'review', 'approved', 'held', 'dropped'))`.execute(db)
  const last = sql`(select coalesce(max(position), 0) from stages)`
  await sql`insert into stages (name, position, role) values ('held', ${last} + 1, 'held')`.execute(db)
  await sql`insert into stages (name, position, role) values ('dropped', ${last} + 1, 'dropped')`.execute(db)
  await sql`insert into stage_moves (from_stage, to_stage, permission)
    select f.name, t.name, 'article.approve' from stages f cross join stages t
    where f.name <> t.name and t.name in ('held', 'dropped')`.execute(db)
  await sql`insert into stage_moves (from_stage, to_stage, permission)
    select f.name, t.name, 'article.approve' from stages f cross join stages t
    where f.name in ('held', 'dropped') and t.role in ('first', 'review')`.execute(db)
}

/** What is being written already stands in the plan, with nothing said of it. */
async function inProduction(db: Kysely<unknown>): Promise<void> {
  await sql`insert into plan_items (id, article_id, title, section_id, kind, brief, notes, due_at, out_at, out_is_day,
      priority, legal, pictures, is_sensitive, state, made_at, made_by)
    select a.id, a.id, r.headline, a.section_id, coalesce(r.kind, 'news'), '', '', ${never}, ${never}, 0,
      0, 'no', 'no', 0, 'open', a.created_at, a.created_by
    from articles a join revisions r on r.id = a.draft_id
    where a.public_id is null and a.withdrawn_at is null`.execute(db)
}

const never = sql.lit('9999-12-31T23:59:59.999Z')
