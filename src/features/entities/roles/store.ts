import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { SourceId } from '../../sources/index.ts'
import type { EntryId, NamedRole, Role, RoleId } from '../entry.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    roles: RoleRow
  }
}

type RoleRow = {
  id: string
  person_id: string
  title: string
  organisation_id: string | null
  from_date: string | null
  to_date: string | null
  source_id: string | null
}

export async function insertRole(tx: Writing, role: Role): Promise<void> {
  const row = {
    id: role.id,
    person_id: role.personId,
    title: role.title,
    organisation_id: role.organisationId,
    from_date: role.from,
    to_date: role.to,
    source_id: role.sourceId,
  }
  await tx.insertInto('roles').values(row).execute()
}

export async function endRole(tx: Writing, id: RoleId, to: string | null): Promise<void> {
  await tx.updateTable('roles').set({ to_date: to }).where('id', '=', id).execute()
}

export async function deleteRole(tx: Writing, id: RoleId): Promise<void> {
  await tx.deleteFrom('roles').where('id', '=', id).execute()
}

export async function findRole(db: Reading, id: RoleId): Promise<Role | undefined> {
  const row = await db.selectFrom('roles').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function rolesOf(db: Reading, people: readonly EntryId[]): Promise<NamedRole[]> {
  return people.length === 0 ? [] : (await withOrganisation(db).where('r.person_id', 'in', people).execute()).map(named)
}

/** Who held a role in an organisation: the two hundred entered last. */
export async function rolesIn(db: Reading, organisationId: EntryId): Promise<NamedRole[]> {
  const roles = withOrganisation(db).where('r.organisation_id', '=', organisationId)
  return (await roles.orderBy('r.id', 'desc').limit(200).execute()).map(named)
}

/** Whether somebody held a role in an organisation. */
export async function hasRolesIn(db: Reading, organisationId: EntryId): Promise<boolean> {
  const role = db.selectFrom('roles').select('id').where('organisation_id', '=', organisationId)
  return (await role.limit(1).executeTakeFirst()) !== undefined
}

/** What is one's becomes the other's. */
export async function moveRoles(tx: Writing, from: EntryId, into: EntryId): Promise<void> {
  await tx.updateTable('roles').set({ person_id: into }).where('person_id', '=', from).execute()
  await tx.updateTable('roles').set({ organisation_id: into }).where('organisation_id', '=', from).execute()
}

function withOrganisation(db: Reading) {
  return db
    .selectFrom('roles as r')
    .leftJoin('entries as o', 'o.id', 'r.organisation_id')
    .selectAll('r')
    .select(['o.name as organisation_name', 'o.slug as organisation_slug'])
}

type Joined = RoleRow & { organisation_name: string | null; organisation_slug: string | null }

function named(row: Joined): NamedRole {
  const { organisation_id: id, organisation_name: name, organisation_slug: slug } = row
  const organisation = id !== null && name !== null && slug !== null ? { id: id as EntryId, name, slug } : null
  return { ...fromRow(row), organisation }
}

function fromRow(row: RoleRow): Role {
  return {
    id: row.id as RoleId,
    personId: row.person_id as EntryId,
    title: row.title,
    organisationId: row.organisation_id as EntryId | null,
    from: row.from_date,
    to: row.to_date,
    sourceId: row.source_id as SourceId | null,
  }
}
