import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import type { Role } from '../../base/permission.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
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
  role: string
  password: string | null
  password_alone: number
  added_at: string
  left_at: string | null
}

type AuthorRow = { id: string; slug: string; name: string; bio: string; staff_id: string | null }

export async function findStaff(db: Reading, id: StaffId): Promise<Staff | undefined> {
  const row = await db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst()
  return row && staffFromRow(db, row)
}

/** By address, whatever its capitals. */
export async function findStaffByEmail(db: Reading, email: string): Promise<Staff | undefined> {
  const row = await db.selectFrom('staff').selectAll().where('email', '=', email.toLowerCase()).executeTakeFirst()
  return row && staffFromRow(db, row)
}

export async function allStaff(db: Reading): Promise<Staff[]> {
  const rows = await db.selectFrom('staff').selectAll().orderBy('name').execute()
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
  const people = db
    .selectFrom('staff')
    .selectAll()
    .where('left_at', left ? 'is not' : 'is', null) // not said
  const page = await keysetPage(people, columns[paging.sort.by], paging)
  return pagedAs(page, await Promise.all(page.rows.map((row) => staffFromRow(db, row))))
}

export async function insertStaff(tx: Writing, staff: Staff): Promise<void> {
  const { id, email, name, role, addedAt, leftAt } = staff
  await tx
    .insertInto('staff')
    .values({
      id,
      email: email.toLowerCase(),
      name,
      role,
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
  await tx.updateTable('staff').set({ name, role, left_at: leftAt }).where('id', '=', id).execute()
  await replaceSections(tx, staff)
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

async function staffFromRow(db: Reading, row: StaffRow): Promise<Staff> {
  const given = await db.selectFrom('staff_sections').select('section_id').where('staff_id', '=', row.id).execute()
  return staffWith(row, given)
}

function staffWith(row: StaffRow, given: readonly { section_id: string }[]): Staff {
  return {
    id: row.id as StaffId,
    email: row.email,
    name: row.name,
    role: row.role as Role,
    sections: given.length === 0 ? 'all' : given.map((each) => each.section_id as Id<'section'>),
    addedAt: row.added_at as Instant,
    leftAt: row.left_at as Instant | null,
    hasPassword: row.password !== null,
  }
}

function authorFromRow({ staff_id, ...row }: AuthorRow): Author {
  return { ...row, id: row.id as AuthorId, staffId: staff_id as StaffId | null }
}
