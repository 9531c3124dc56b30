import { type Kysely, sql } from 'kysely'

/** When a session was last used and its holder last proved who they are; second factors, passkeys and what stands between. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['used_at', 'proved_at']) {
    await db.schema
      .alterTable('sessions')
      .addColumn(column, 'text', (added) => added.notNull().defaultTo(''))
      .execute()
  }
  await sql`update sessions set used_at = started_at, proved_at = started_at`.execute(db)
  // Whether a password is long enough to stand without a second factor.
  await db.schema
    .alterTable('staff')
    .addColumn('password_alone', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
  await secondFactors(db)
  await passkeys(db)
  // Whoever has shown a link or a password, and has yet to show the second factor.
  await db.schema
    .createTable('half_sign_ins')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
  // The log of changes, by whoever made them.
  await sql`create index account_changes_by_doer on account_changes (by_id, id)`.execute(db)
  await db.schema.createIndex('half_sign_ins_by_staff').on('half_sign_ins').column('staff_id').execute()
}

async function secondFactors(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('authenticators')
    .addColumn('staff_id', 'text', (column) => column.primaryKey().references('staff.id').onDelete('cascade'))
    .addColumn('secret', 'text')
    // Shown as a picture, and not yet proved to have arrived.
    .addColumn('pending', 'text')
    .addColumn('set_at', 'text')
    .addColumn('last_step', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema
    .createTable('recovery_codes')
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('recovery_codes_are_there_once', ['staff_id', 'code_hash'])
    .execute()
}

async function passkeys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('passkeys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('public_key', 'text', (column) => column.notNull())
    // An authenticator counts in 32 bits without a sign, which is more than PostgreSQL’s integer holds.
    .addColumn('counter', 'bigint', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute()
  await db.schema.createIndex('passkeys_by_staff').on('passkeys').column('staff_id').execute()
  await db.schema
    .createTable('passkey_challenges')
    .addColumn('challenge_hash', 'text', (column) => column.primaryKey())
    .addColumn('staff_id', 'text', (column) => column.references('staff.id').onDelete('cascade'))
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
}
