import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** Browsers that people have signed in with, and a log of what was changed that only grows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('known_devices')
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('last_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('devices_are_known_once_for_each_person', ['token_hash', 'staff_id'])
    .execute()
  await sql`create index known_devices_by_staff on known_devices (staff_id)`.execute(db)
  await db.schema
    .createTable('account_changes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    // Names as they were then: a line stands by itself, whatever becomes of what it speaks of.
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute()
  if (db.getExecutor().adapter instanceof PostgresAdapter) await keptByPostgres(db)
  else await keptBySqlite(db)
}

async function keptByPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function account_changes_are_only_added() returns trigger language plpgsql as $$
    begin raise exception 'The log of changes is only added to.'; end $$`.execute(db)
  await sql`create trigger account_changes_stay before update or delete on account_changes
    for each row execute function account_changes_are_only_added()`.execute(db)
  await sql`create trigger account_changes_stay_all before truncate on account_changes
    for each statement execute function account_changes_are_only_added()`.execute(db)
}

async function keptBySqlite(db: Kysely<unknown>): Promise<void> {
  for (const act of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`account_changes_stay_on_${act}`)} before ${sql.raw(act)} on account_changes
      begin select raise(abort, 'The log of changes is only added to.'); end`.execute(db)
  }
  // `insert or replace` deletes without a delete trigger.
  await sql`create trigger account_changes_stay_on_insert before insert on account_changes
    when exists (select 1 from account_changes where id = new.id)
    begin select raise(abort, 'The log of changes is only added to.'); end`.execute(db)
}
