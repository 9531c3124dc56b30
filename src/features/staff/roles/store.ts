import { givenRoles, type RoleId } from '../../../base/permission.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import { type Grants, isGiven, type Role, type WayIn } from './role.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    staff_roles: RoleRow & { removed_at: string | null }
  }
}

export type RoleRow = {
  id: string
  name: string
  description: string
  /** As JSON. */
  grants: string
  /** Apart by commas. */
  ways: string
  needs_second_factor: number
}

/** Those that somebody can have: the given ones, then those that were made here, by name. */
export async function allRoles(db: Reading): Promise<Role[]> {
  const rows = await db.selectFrom('staff_roles').selectAll().where('removed_at', 'is', null).execute()
  const made = rows.map(roleFromRow).filter(({ id }) => !isGiven(id))
  const given = givenRoles.flatMap((name) => rows.find(({ id }) => id === name) ?? [])
  return [...given.map(roleFromRow), ...made.toSorted((one, other) => one.name.localeCompare(other.name))]
}

export async function findRole(db: Reading, id: RoleId): Promise<Role | undefined> {
  const role = db.selectFrom('staff_roles').selectAll().where('id', '=', id).where('removed_at', 'is', null)
  const row = await role.executeTakeFirst()
  return row && roleFromRow(row)
}

export async function insertRole(tx: Writing, role: Role): Promise<void> {
  await tx
    .insertInto('staff_roles')
    .values({ id: role.id, ...columnsOf(role), removed_at: null })
    .execute()
}

export async function updateRole(tx: Writing, role: Role): Promise<void> {
  await tx.updateTable('staff_roles').set(columnsOf(role)).where('id', '=', role.id).execute()
}

/** Whoever has left keeps its name beside their own. */
export async function removeRole(tx: Writing, id: RoleId, removedAt: string): Promise<void> {
  await tx.updateTable('staff_roles').set({ removed_at: removedAt }).where('id', '=', id).execute()
}

function columnsOf({ name, description, grants, ways, needsSecondFactor }: Role) {
  const kept = { grants: JSON.stringify(grants), ways: ways.join(','), needs_second_factor: needsSecondFactor ? 1 : 0 }
  return { name, description, ...kept }
}

export function roleFromRow({ id, name, description, ...row }: RoleRow): Role {
  return {
    ...{ id: id as RoleId, name, description },
    grants: JSON.parse(row.grants) as Grants,
    ways: row.ways.split(',').filter((way) => way !== '') as WayIn[],
    needsSecondFactor: row.needs_second_factor === 1,
  }
}
