import { type Kysely, sql } from 'kysely'

/**
 * How a picture stands, the cuts that addresses may name, and prints by which the same picture is noticed. A print is
 * four parts of sixteen bits: of two that differ in three bits or fewer, one part is the same.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('picture_framings')
    .addColumn('picture_id', 'text', (column) => column.primaryKey().references('pictures.id').onDelete('cascade'))
    .addColumn('turned', 'integer', (column) => column.notNull())
    .addColumn('focus_x', 'integer', (column) => column.notNull())
    .addColumn('focus_y', 'integer', (column) => column.notNull())
    // As JSON: a box in pixels by the name of each shape that somebody made.
    .addColumn('crops', 'text', (column) => column.notNull())
    .addColumn('framed_at', 'text', (column) => column.notNull())
    .addColumn('framed_by', 'text', (column) => column.notNull())
    .execute()
  // What pages once named goes on being there.
  await db.schema
    .createTable('picture_cuts')
    .addColumn('picture_id', 'text', (column) => column.notNull().references('pictures.id').onDelete('cascade'))
    .addColumn('cut', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('picture_cuts_stand_once', ['picture_id', 'cut'])
    .execute()
  for (const column of columns) await sql`alter table pictures add column ${sql.raw(column)}`.execute(db)
  for (const [name, column] of Object.entries(walked))
    await db.schema.createIndex(`pictures_by_${name}`).on('pictures').columns([column, 'id']).execute()
}

const columns = [
  ...["tint text not null default ''", 'is_moving integer not null default 0'],
  ...['is_decorative integer not null default 0', 'is_told_apart integer not null default 0'],
  ...['is_printed integer not null default 0', 'print_a integer', 'print_b integer', 'print_c integer'],
  'print_d integer',
]

const walked = {
  ...{ original: 'original', printing: 'is_printed' },
  ...{ print_a: 'print_a', print_b: 'print_b', print_c: 'print_c', print_d: 'print_d' },
}
