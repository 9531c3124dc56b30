import { type Kysely, sql } from 'kysely'

/**
 * Roles as sets of permissions: those that every site had, as it had them, and those that somebody makes. How a role
 * signs in was a setting each, and is the role’s own now.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_roles')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    // As JSON: where it may do something else than the given role of its name does.
    .addColumn('grants', 'text', (column) => column.notNull())
    .addColumn('ways', 'text', (column) => column.notNull())
    .addColumn('needs_second_factor', 'integer', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .execute()
  await sql`create unique index staff_roles_are_called_once on staff_roles (name) where removed_at is null`.execute(db)
  const settings = await settingsBefore(db)
  for (const role of ['contributor', 'reporter', 'editor', 'moderator', 'publisher']) {
    const ways = [
      ...ticked(settings, { name: 'mailedLinksFor', way: 'link', role }),
      ...ticked(settings, { name: 'passwordsFor', way: 'password', role }),
      ...ticked(settings, { name: 'passkeysFor', way: 'passkey', role }),
      'provider',
    ]
    const needsSecond = settings.get('secondFactorFor')?.split(',').includes(role) ? 1 : 0
    await sql`insert into staff_roles (id, name, description, grants, ways, needs_second_factor)
      values (${role}, ${role}, '', '{}', ${ways.join(',')}, ${needsSecond})`.execute(db)
  }
  await sql`delete from settings where name in ('mailedLinksFor', 'passwordsFor', 'passkeysFor', 'secondFactorFor')`.execute(
    db,
  )
  await db.schema
    .alterTable('staff')
    .addColumn('role_id', 'text', (column) => column.references('staff_roles.id'))
    .execute()
  await assigned(db)
  await provider(db)
}

/** Who an article is assigned to, beside whoever began it: for their own, as the plan has it. */
async function assigned(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('articles')
    .addColumn('assigned', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  const { rows } = await sql<{ article_id: string; staff_id: string }>`select i.article_id, a.staff_id
    from plan_assigned a join plan_items i on i.id = a.item_id where i.article_id is not null
    order by a.staff_id`.execute(db)
  for (const [id, people] of Map.groupBy(rows, ({ article_id }) => article_id)) {
    const ids = people.map(({ staff_id }) => staff_id).join(' ')
    await sql`update articles set assigned = ${ids} where id = ${id}`.execute(db)
  }
}

async function settingsBefore(db: Kysely<unknown>): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; value: string }>`select name, value from settings`.execute(db)
  return new Map(rows.map(({ name, value }) => [name, value]))
}

type Asked = { name: string; way: string; role: string }

/** What nobody had decided held for everybody. */
function ticked(settings: ReadonlyMap<string, string>, { name, way, role }: Asked): string[] {
  const kept = settings.get(name)
  return kept === undefined || kept.split(',').includes(role) ? [way] : []
}

/** The OpenID Connect provider of the house, who is on the way there, and by which account there people are known. */
async function provider(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_in_providers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('domains', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addCheckConstraint('sign_in_providers_are_one', sql`id = 'the-one'`)
    .execute()
  await db.schema
    .createTable('provider_journeys')
    .addColumn('state_hash', 'text', (column) => column.primaryKey())
    .addColumn('browser_hash', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('verifier', 'text', (column) => column.notNull())
    .addColumn('next', 'text', (column) => column.notNull())
    .addColumn('again', 'integer', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('provider_subjects')
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('first_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('provider_subjects_are_known_once', ['issuer', 'subject'])
    .addUniqueConstraint('provider_subjects_are_one_for_each', ['issuer', 'staff_id'])
    .execute()
}
