import { type Kysely, sql } from 'kysely'

/** Who may not reply for a while, or at all: told by a proven address, or by a network for as long as its key is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sanctions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    // The reply it was imposed for, and the section that reply was in.
    .addColumn('reply_id', 'text', (column) => column.references('replies.id').onDelete('set null'))
    .addColumn('section_id', 'text', (column) => column.notNull().references('sections.id'))
    .addColumn('on_reader', 'integer', (column) => column.notNull())
    .addColumn('reader_id', 'text')
    .addColumn('network_hash', 'text')
    .addColumn('house_rule_id', 'text', (column) => column.references('house_rules.id'))
    .addColumn('because', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    // Nothing for a ban that has no end.
    .addColumn('until', 'text')
    .addColumn('lifted_at', 'text')
    .addColumn('lifted_by', 'text')
    .addCheckConstraint('sanctions_are_of_a_known_kind', sql`kind in ('time-out', 'ban')`)
    .addCheckConstraint('sanctions_on_networks_end', sql`on_reader = 1 or until is not null`)
    .addCheckConstraint('sanctions_that_are_lifted_say_by_whom', sql`(lifted_at is null) = (lifted_by is null)`)
    .execute()
  await sql`create index sanctions_on_readers on sanctions (reader_id)
    where reader_id is not null and lifted_at is null`.execute(db)
  await sql`create index sanctions_on_networks on sanctions (network_hash)
    where network_hash is not null and lifted_at is null`.execute(db)
  await sql`create index sanctions_by_section on sanctions (section_id, id)`.execute(db)
  await sql`create index sanctions_by_reply on sanctions (reply_id) where reply_id is not null`.execute(db)
}
