import { type Kysely, sql } from 'kysely'

/** Where a draft can be in the desk, and who may move it from where to where, as rows: a newsroom has its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stages')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull().unique())
    // Where a draft begins, where it waits for somebody to read it, or where one revision is approved; others are between.
    .addColumn('role', 'text')
    .addCheckConstraint('stages_role_is_known', sql`role in ('first', 'review', 'approved')`)
    .execute()
  await sql`create unique index stages_one_of_each on stages (role) where role in ('first', 'approved')`.execute(db)
  await db.schema
    .createTable('stage_moves')
    .addColumn('from_stage', 'text', (column) => column.notNull().references('stages.name').onDelete('cascade'))
    .addColumn('to_stage', 'text', (column) => column.notNull().references('stages.name').onDelete('cascade'))
    .addColumn('permission', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('stage_moves_are_distinct', ['from_stage', 'to_stage'])
    .execute()
  await sql`insert into stages (name, position, role) values
    ('writing', 1, 'first'), ('in-review', 2, 'review'), ('ready', 3, 'approved')`.execute(db)
  await sql`insert into stage_moves (from_stage, to_stage, permission) values
    ('writing', 'writing', 'article.write'), ('writing', 'in-review', 'article.write'),
    ('writing', 'ready', 'article.approve'),
    ('in-review', 'writing', 'article.write'), ('in-review', 'in-review', 'article.write'),
    ('in-review', 'ready', 'article.approve'),
    ('ready', 'writing', 'article.write'), ('ready', 'in-review', 'article.write'),
    ('ready', 'ready', 'article.approve')`.execute(db)
  await sql`alter table articles drop constraint articles_stage_is_known`.execute(db)
}
