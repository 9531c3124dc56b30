import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../base/clock.ts'
import type { Id, Ids } from '../../base/id.ts'
import type { Paging } from '../../base/keyset.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Permission, RoleId } from '../../base/permission.ts'
import { slugOf } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Doer } from '../../platform/events/define.ts'
import type { Events } from '../../platform/events/events.ts'
import { accountChanged, authorAdded, staffAdded, staffChanged, staffLeft } from './events.ts'
import type { AccountLog } from './log/service.ts'
import * as say from './messages/newsroom.ts'
import { addAuthors, manageStaff } from './permissions.ts'
import type { Role } from './roles/role.ts'
import { holdsAllOf, isBySection, isManaged } from './roles/rules.ts'
import { createRoles } from './roles/service.ts'
import { findRole } from './roles/store.ts'
import { may } from './rules.ts'
import {
  type Actor,
  type Author,
  type AuthorId,
  doerOf,
  type Staff,
  type StaffId,
  type StaffRefusal,
  type StaffSort,
  shownOfStaff,
  theOwner,
} from './staff.ts'
import {
  allAuthors,
  allStaff,
  authorsByIds,
  deletePassword,
  findAuthorBySlug,
  findPassword,
  findStaff,
  findStaffByEmail,
  insertAuthor,
  insertStaff,
  savePassword,
  staffOn,
  updateStaff,
} from './store.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  /** What these sections are called; one that is gone has no name. */
  sectionNames: (db: Reading, ids: readonly Id<'section'>[]) => Promise<string[]>
  /** Signs somebody out everywhere, in the transaction that says they have left. */
  endSessions: (tx: Writing, id: StaffId) => Promise<void>
  /** A link that signs somebody in once. */
  signInLink: (id: StaffId, by: Actor) => Promise<string>
  everyPermission: readonly Permission[]
}
type NewStaff = { email: string; name: string; role: RoleId; sections?: Staff['sections'] }
type NewAuthor = { name: string; bio?: string; slug?: string; staffId?: StaffId }

type Change = From<{ id: StaffId; name: string; role: RoleId; sections: Staff['sections'] }>

export type Newsroom = ReturnType<typeof createNewsroom>

/** Who works here and who is credited. */
export function createNewsroom(needs: Needs) {
  const { database } = needs
  return {
    ...createRoles(needs),
    addStaff: (actor: Actor, who: NewStaff) => addStaff(needs, actor, who),
    addAuthor: (actor: Actor, who: NewAuthor) => addAuthor(needs, actor, who),
    /** Another name, role or sections. Somebody must remain who can change them again. */
    reviseStaff: (actor: Actor, change: Change) => reviseStaff(needs, actor, change),
    /** They can sign in no more, and are signed out everywhere; what they wrote stays theirs. */
    markAsLeft: (actor: Actor, id: StaffId) => markAsLeft(needs, actor, id),
    /** Whoever has it can come in as them. */
    linkFor: (actor: Actor, id: StaffId) => linkFor(needs, actor, id),
    passwordOf: (id: StaffId, db: Reading = database.read) => findPassword(db, id),
    /** `alone` says whether it is long enough to stand without a second factor. */
    keepPassword: (tx: Writing, actor: Actor, { hash, alone }: { hash: string; alone: boolean }) =>
      savePassword(tx, actor.id, { hash, alone }),
    /** Whether there was one to be removed: whoever has none comes in by link. */
    dropPassword: (tx: Writing, id: StaffId) => deletePassword(tx, id, ['short', 'long']),
    dropShortPassword: (tx: Writing, id: StaffId) => deletePassword(tx, id, ['short']),
    byId: (id: StaffId, db: Reading = database.read) => findStaff(db, id),
    byEmail: (email: string, db: Reading = database.read) => findStaffByEmail(db, email),
    all: () => allStaff(database.read),
    list: (which: { left: boolean }, paging: Paging<StaffSort>) => staffOn(database.read, which, paging),
    authors: () => allAuthors(database.read),
    authorBySlug: (slug: string) => findAuthorBySlug(database.read, slug),
    /** In the order asked for; an id that names nobody is left out. */
    byIds: async (db: Reading, ids: readonly AuthorId[]) => inOrder(await authorsByIds(db, ids), ids),
  }
}

async function addStaff(
  { database, clock, ids, events, accountLog, sectionNames, everyPermission }: Needs,
  actor: Actor,
  { email, name, role, sections: asked = 'all' }: NewStaff,
): Promise<Outcome<Staff, StaffRefusal>> {
  if (!may(actor, manageStaff)) return refused('not-allowed')
  return database.write(async (tx) => {
    await oneAtATime(tx, 'staff')
    if (await findStaffByEmail(tx, email)) return refused('already-here')
    const rights = await findRole(tx, role)
    if (!rights) return refused('no-such-role')
    const sections = boundOf(rights, asked, everyPermission)
    if (!holdsAllOf(actor, { role: rights, sections }, everyPermission)) return refused('more-than-own')
    const id = ids.next('staff')
    const moments = { addedAt: clock.now(), leftAt: null }
    const staff: Staff = { id, email, name, role, rights, sections, ...moments, hasPassword: false }
    await insertStaff(tx, staff)
    const after = standingOf(staff, sections === 'all' ? [] : await sectionNames(tx, sections))
    await accountLog.note(tx, actor, { what: 'staff.added', about: `${name} (${staff.email})`, after })
    events.record(tx, staffAdded, saidOf(actor, staff))
    return done(staff)
  })
}

/** Sections say nothing to a role that reaches everywhere; none chosen are all of them. */
function boundOf(role: Role, sections: Staff['sections'], every: readonly Permission[]): Staff['sections'] {
  return sections !== 'all' && sections.length > 0 && isBySection(role, every) ? sections : 'all'
}

async function reviseStaff(
  needs: Needs,
  actor: Actor,
  { id, base, ...change }: Change,
): Promise<Outcome<Staff, Exclude<StaffRefusal, 'already-here'>> | Overtaken<Staff>> {
  if (!may(actor, manageStaff)) return refused('not-allowed')
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, 'staff')
    const staff = await findStaff(tx, id)
    if (!staff) return refused('no-such-person')
    const rights = staff.role === change.role ? staff.rights : await findRole(tx, change.role)
    if (!rights) return refused('no-such-role')
    const sections = boundOf(rights, change.sections, needs.everyPermission)
    const revised: Staff = { ...staff, ...change, rights, sections }
    if (isOverwriting({ base, now: shownOfStaff(staff), wanted: shownOfStaff(revised) })) return overtaken(staff)
    const verdict = await admitRevision(needs, tx, { actor, staff, revised })
    if ('refused' in verdict) return verdict
    await updateStaff(tx, revised)
    await noteRevision(needs, { tx, actor, staff, revised })
    return done(revised)
  })
}

async function admitRevision(
  needs: Needs,
  tx: Writing,
  { actor, staff, revised }: Omit<Revision, 'tx'>,
): Promise<Outcome<true, 'more-than-own' | 'nobody-would-manage'>> {
  if (![staff, revised].every((each) => mayHandle(needs, actor, each))) return refused('more-than-own')
  return (await leavesNobody(tx, revised)) ? refused('nobody-would-manage') : done(true)
}

/** Whether somebody may do no more than whoever changes them. */
function mayHandle({ everyPermission }: Needs, actor: Actor, { rights, sections }: Staff): boolean {
  return holdsAllOf(actor, { role: rights, sections }, everyPermission)
}

async function linkFor(
  needs: Needs,
  actor: Actor,
  id: StaffId,
): Promise<Outcome<{ staff: Staff; address: string }, 'not-allowed' | 'no-such-person' | 'more-than-own'>> {
  if (!may(actor, manageStaff)) return refused('not-allowed')
  const staff = await findStaff(needs.database.read, id)
  if (!staff || staff.leftAt !== null) return refused('no-such-person')
  if (!mayHandle(needs, actor, staff)) return refused('more-than-own')
  return done({ staff, address: await needs.signInLink(id, actor) })
}

type Revision = { tx: Writing; actor: Actor; staff: Staff; revised: Staff }

/** A line for what changed, and word to whom it is about. */
async function noteRevision(
  { accountLog, events, clock, sectionNames }: Needs,
  { tx, actor, staff, revised }: Revision,
) {
  const about = revised.name
  const namesOf = async (sections: Staff['sections']) => (sections === 'all' ? [] : sectionNames(tx, sections))
  if (staff.name !== revised.name)
    await accountLog.note(tx, actor, { what: 'staff.name', about, before: staff.name, after: revised.name })
  const [before, after] = [
    standingOf(staff, await namesOf(staff.sections)),
    standingOf(revised, await namesOf(revised.sections)),
  ]
  events.record(tx, staffChanged, saidOf(actor, staff, { what: whatChanged(staff, revised) }))
  if (before === after) return
  await accountLog.note(tx, actor, {
    what: staff.role === revised.role ? 'staff.sections' : 'staff.role',
    ...{ about, before, after },
  })
  const notice = { kind: 'role', before, after, at: clock.now() } as const
  events.record(tx, accountChanged, saidOf(actor, staff, { notice }))
}

/** Who did what to whom; `more` is what else is to be said of it. */
function saidOf<More extends object = object>(actor: Actor, { id: staffId }: Staff, more: More = {} as More) {
  return { actor: doerOf(actor), subject: `staff:${staffId}`, payload: { staffId, ...more } } as const
}

function whatChanged(staff: Staff, revised: Staff): ('name' | 'role' | 'sections')[] {
  const [before, after] = [shownOfStaff(staff), shownOfStaff(revised)]
  const names = ['name', 'role', 'sections'] as const
  return names.filter((name) => !isDeepStrictEqual(before[name], after[name]))
}

/** *editor, City*: a role, and where it reaches. */
function standingOf({ rights, sections }: Pick<Staff, 'rights' | 'sections'>, names: readonly string[]): string {
  if (sections === 'all') return rights.name
  return `${rights.name}, ${sections.length === 0 ? say.allSections() : names.join(', ')}`
}

async function markAsLeft(
  needs: Needs,
  actor: Actor,
  id: StaffId,
): Promise<Outcome<Staff, Exclude<StaffRefusal, 'already-here'>>> {
  const { database, clock, endSessions, accountLog, events } = needs
  if (!may(actor, manageStaff)) return refused('not-allowed')
  return database.write(async (tx) => {
    await oneAtATime(tx, 'staff')
    const staff = await findStaff(tx, id)
    if (!staff) return refused('no-such-person')
    if (!mayHandle(needs, actor, staff)) return refused('more-than-own')
    const left: Staff = { ...staff, leftAt: clock.now() }
    if (await leavesNobody(tx, left)) return refused('nobody-would-manage')
    await updateStaff(tx, left)
    await endSessions(tx, id)
    await accountLog.note(tx, actor, { what: 'staff.left', about: staff.name })
    events.record(tx, staffLeft, saidOf(actor, staff))
    return done(left)
  })
}

/** Whether this change would leave nobody to undo it. */
async function leavesNobody(tx: Writing, changed: Staff): Promise<boolean> {
  const others = (await allStaff(tx)).filter((staff) => staff.id !== changed.id)
  return !isManaged([...others, changed])
}

async function addAuthor(
  { database, ids, accountLog, events }: Needs,
  actor: Actor,
  { name, bio = '', slug, staffId }: NewAuthor,
): Promise<Outcome<Author, 'not-allowed'>> {
  if (!may(actor, addAuthors)) return refused('not-allowed')
  return database.write(async (tx) => {
    await oneAtATime(tx, 'authors')
    const id = ids.next('author')
    const author: Author = { id, slug: await freeSlug(tx, slug ?? slugOf(name)), name, bio, staffId: staffId ?? null }
    await insertAuthor(tx, author)
    await accountLog.note(tx, actor, { what: 'author.added', about: name })
    events.record(tx, authorAdded, { actor: doerOf(actor), subject: `author:${id}`, payload: { authorId: id } })
    return done(author)
  })
}

async function freeSlug(tx: Writing, wanted: string): Promise<string> {
  for (let suffix = 1; ; suffix += 1) {
    const slug = suffix === 1 ? wanted : `${wanted}-${suffix}`
    if (!(await findAuthorBySlug(tx, slug))) return slug
  }
}

function inOrder(authors: Author[], ids: readonly AuthorId[]): Author[] {
  return ids.flatMap((id) => authors.find((author) => author.id === id) ?? [])
}

/** Whoever did something, by the name they have now. */
export async function nameOfDoer(newsroom: Pick<Newsroom, 'byId'>, doer: Doer): Promise<string> {
  if (doer === doerOf(theOwner)) return theOwner.name
  const staff = doer.startsWith('staff:') ? await newsroom.byId(doer.slice('staff:'.length) as StaffId) : undefined
  return staff?.name ?? say.somebody()
}
