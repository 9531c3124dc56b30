import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import type { RoleId } from '../../base/permission.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import { isGiven } from './roles/role.ts'
import { type RoleRow, roleFromRow } from './roles/store.ts'
import type { Author, AuthorId, Staff, StaffId, StaffSort } from './staff.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    staff: StaffRow
    staff_sections: { staff_id: string; section_id: string }
    authors: AuthorRow
    /** Of everybody who works here or did, for whoever shows who did something. */
    staff_names: { id: string; name: string }
    credited_staff: { author_id: string; staff_id: string }
  }
}

type StaffRow = {
  id: string
  email: string
  name: string
  /** One of the given roles; of somebody with a role that was made here, the one of them that may do least. */
  role: string
  role_id: string | null
  password: string | null
  password_alone: number
  added_at: string
  left_at: string | null
}

type AuthorRow = { id: string; slug: string; name: string; bio: string; staff_id: string | null }

export async function findStaff(db: Reading, id: StaffId): Promise<Staff | undefined> {
  const row = await people(db).where('staff.id', '=', id).executeTakeFirst()
  return row && staffFromRow(db, row)
}

/** Each with the role they have. */
function people(db: Reading) {
  return db
    .selectFrom('staff')
    .innerJoin('staff_roles', (join) =>
      join.on((each) => each('staff_roles.id', '=', each.fn.coalesce('staff.role_id', 'staff.role'))),
    )
    .select([
      ...(['staff.id', 'staff.email', 'staff.name', 'staff.password', 'staff.added_at', 'staff.left_at'] as const),
      ...(['staff_roles.id as has', 'staff_roles.name as called', 'staff_roles.description'] as const),
      ...(['staff_roles.grants', 'staff_roles.ways', 'staff_roles.needs_second_factor'] as const),
    ])
}

type PersonRow = Pick<StaffRow, 'id' | 'email' | 'name' | 'password' | 'added_at' | 'left_at'> &
  Pick<RoleRow, 'description' | 'grants' | 'ways' | 'needs_second_factor'> & { has: string; called: string }

/** By address, whatever its capitals. */
export async function findStaffByEmail(db: Reading, email: string): Promise<Staff | undefined> {
  const row = await people(db).where('staff.email', '=', email.toLowerCase()).executeTakeFirst()
  return row && staffFromRow(db, row)
}

export async function allStaff(db: Reading): Promise<Staff[]> {
  const rows = await people(db).orderBy('staff.name').execute()
  const given = Map.groupBy(await db.selectFrom('staff_sections').selectAll().execute(), (each) => each.staff_id)
  return rows.map((row) => staffWith(row, given.get(row.id) ?? []))
}

const columns = { name: ['staff.name', 'staff.id'], added: ['staff.id'] } as const satisfies Record<StaffSort, unknown>

/** One page of those who work here, or who have left. There are as many as are paid: no order of theirs needs an index. */
export async function staffOn(
  db: Reading,
  { left }: { left: boolean },
  paging: Paging<StaffSort>,
): Promise<Paged<Staff>> {
  const some = people(db).where('staff.left_at', left ? 'is not' : 'is', null) // not said
  const page = await keysetPage(some, columns[paging.sort.by], paging)
  return pagedAs(page, await Promise.all(page.rows.map((row) => staffFromRow(db, row))))
}

export async function insertStaff(tx: Writing, staff: Staff): Promise<void> {
  const { id, email, name, addedAt, leftAt } = staff
  await tx
    .insertInto('staff')
    .values({
      id,
      email: email.toLowerCase(),
      name,
      ...roleColumns(staff.role),
      password: null,
      password_alone: 1,
      added_at: addedAt,
      left_at: leftAt,
    })
    .execute()
  await replaceSections(tx, staff)
}

export async function updateStaff(tx: Writing, staff: Staff): Promise<void> {
  const { id, name, role, leftAt } = staff
  await tx
    .updateTable('staff')
    .set({ name, left_at: leftAt, ...roleColumns(role) })
    .where('id', '=', id)
    .execute()
  await replaceSections(tx, staff)
}

function roleColumns(role: RoleId): Pick<StaffRow, 'role' | 'role_id'> {
  return isGiven(role) ? { role, role_id: null } : { role: 'contributor', role_id: role }
}

/** As it is kept, hashed; `undefined` before one was set. */
export async function findPassword(db: Reading, id: StaffId): Promise<string | undefined> {
  const row = await db.selectFrom('staff').select('password').where('id', '=', id).executeTakeFirst()
  return row?.password ?? undefined
}

type Kept = { hash: string; alone: boolean }

export async function savePassword(tx: Writing, id: StaffId, { hash, alone }: Kept): Promise<void> {
  const kept = { password: hash, password_alone: alone ? 1 : 0 }
  await tx.updateTable('staff').set(kept).where('id', '=', id).execute()
}

/** Whether there was one of these lengths. */
export async function deletePassword(tx: Writing, id: StaffId, of: readonly ('short' | 'long')[]): Promise<boolean> {
  const lengths = of.map((length) => (length === 'long' ? 1 : 0))
  const gone = tx.updateTable('staff').set({ password: null, password_alone: 1 }).where('id', '=', id)
  const there = gone.where('password', 'is not', null).where('password_alone', 'in', lengths)
  return (await there.executeTakeFirst()).numUpdatedRows > 0n
}

export async function allAuthors(db: Reading): Promise<Author[]> {
  const rows = await db.selectFrom('authors').selectAll().orderBy('name').execute()
  return rows.map(authorFromRow)
}

export async function authorsByIds(db: Reading, ids: readonly AuthorId[]): Promise<Author[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('authors').selectAll().where('id', 'in', ids).execute()
  return rows.map(authorFromRow)
}

export async function findAuthorBySlug(db: Reading, slug: string): Promise<Author | undefined> {
  const row = await db.selectFrom('authors').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && authorFromRow(row)
}

export async function insertAuthor(tx: Writing, { staffId, ...author }: Author): Promise<void> {
  await tx
    .insertInto('authors')
    .values({ ...author, staff_id: staffId })
    .execute()
}

async function replaceSections(tx: Writing, { id, sections }: Staff): Promise<void> {
  await tx.deleteFrom('staff_sections').where('staff_id', '=', id).execute()
  if (sections === 'all' || sections.length === 0) return
  const rows = [...new Set(sections)].map((section) => ({ staff_id: id, section_id: section }))
  await tx.insertInto('staff_sections').values(rows).execute()
}

async function staffFromRow(db: Reading, row: PersonRow): Promise<Staff> {
  const given = await db.selectFrom('staff_sections').select('section_id').where('staff_id', '=', row.id).execute()
  return staffWith(row, given)
}

function staffWith(row: PersonRow, given: readonly { section_id: string }[]): Staff {
  const rights = roleFromRow({ ...row, id: row.has, name: row.called })
  return {
    id: row.id as StaffId,
    email: row.email,
    name: row.name,
    role: rights.id,
    rights,
    sections: given.length === 0 ? 'all' : given.map((each) => each.section_id as Id<'section'>),
    addedAt: row.added_at as Instant,
    leftAt: row.left_at as Instant | null,
    hasPassword: row.password !== null,
  }
}

function authorFromRow({ staff_id, ...row }: AuthorRow): Author {
  return { ...row, id: row.id as AuthorId, staffId: staff_id as StaffId | null }
}
