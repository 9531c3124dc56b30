import type { Clock } from '../../base/clock.ts'
import type { EdtfRefusal } from '../../base/edtf.ts'
import type { Ids } from '../../base/id.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { slugOf } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { besideOthers, oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { editRecord } from '../sources/permissions.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { type Entry, type EntryId, type EntryKind, type Role, type RoleId, shownOfEntry, shownOfRole } from './entry.ts'
import { entryChanged } from './events.ts'
import { deleteRole, endRole, findRole, hasRolesIn, insertRole, moveRoles, rolesOf } from './roles/store.ts'
import { foldName, wordsOf } from './rules/names.ts'
import { admitRole } from './rules/roles.ts'
import type { Naming } from './slots.ts'
import { findEntry, insertEntry, mergeEntry, removeEntry, slugOwner, takenSlugs, updateEntry } from './store.ts'

export type EntryFields = Pick<Entry, 'name' | 'aliases' | 'sameAs' | 'description' | 'pronoun'>
export type EntryRefusal = 'not-allowed' | 'no-such-entry' | 'no-name'
export type MergeRefusal = 'not-allowed' | 'no-such-entry' | 'same-entry' | 'another-kind'
export type RemoveRefusal = 'not-allowed' | 'no-such-entry' | 'still-used'
export type RoleRefusal = 'not-allowed' | 'no-such-entry' | 'not-a-person' | 'no-such-organisation' | EdtfRefusal
export type NewRole = Omit<Role, 'id'>
/** What is known of somebody or something that an article names first. */
export type NewEntry = Pick<Entry, 'kind' | 'name'> & Partial<EntryFields>

/** What entities need of the rest of the site. */
export type Needs = { database: Database; clock: Clock; ids: Ids; events: Events; naming: Naming }

/**
 * Held together by all who change what some article tells, and alone by a merge, which changes it in all of them.
 */
export const whatIsTold = 'what articles tell'

export async function add(
  needs: Needs,
  actor: Actor,
  { kind, fields }: { kind: EntryKind; fields: EntryFields },
): Promise<Outcome<Entry, EntryRefusal>> {
  return needs.database.write((tx) => addEntry(needs, tx, { actor, kind, ...fields }))
}

/** Within a transaction that does more than this. */
export async function addEntry(
  { ids, clock, events }: Needs,
  tx: Writing,
  { actor, kind, name, ...known }: NewEntry & { actor: Actor },
): Promise<Outcome<Entry, 'not-allowed' | 'no-name'>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  if (wordsOf(name).length === 0) return refused('no-name')
  const { aliases = [], sameAs = [], description = '', pronoun = null } = known
  const id = ids.next('entry')
  const slug = await freeSlug(tx, { id, kind, name })
  const fields = { name, aliases, sameAs, description, pronoun }
  const entry = calledOnce({ ...fields, id, kind, slug, mergedInto: null, isRemoved: false })
  await insertEntry(tx, entry, { at: clock.now(), by: actor.id })
  events.record(tx, entryChanged, { ...saidOf(actor, id), drops: [`entry:${id}`] })
  return done(entry)
}

/** Who is renamed keeps the former name as an alias, and the former address. */
export async function change(
  { database, events }: Needs,
  actor: Actor,
  { id, fields: { base, ...fields } }: { id: EntryId; fields: From<EntryFields> },
): Promise<Outcome<Entry, EntryRefusal> | Overtaken<Entry>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  if (wordsOf(fields.name).length === 0) return refused('no-name')
  return database.write(async (tx) => {
    const before = await usable(tx, id)
    if (!before) return refused('no-such-entry')
    const wanted = shownOfEntry({ ...before, ...fields })
    if (isOverwriting({ base, now: shownOfEntry(before), wanted })) return overtaken(before)
    const isRenamed = foldName(before.name) !== foldName(fields.name)
    const slug = isRenamed ? await freeSlug(tx, { id, kind: before.kind, name: fields.name }) : before.slug
    const aliases = isRenamed ? [...new Set([...fields.aliases, before.name])] : fields.aliases
    const entry = calledOnce({ ...before, ...fields, slug, aliases })
    await updateEntry(tx, entry)
    events.record(tx, entryChanged, { ...saidOf(actor, id), drops: [`entry:${id}`] })
    return done(entry)
  })
}

/** The addresses of the one lead to the other, which has both names; everything that named one names the other. */
export async function merge(
  { database, events, naming }: Needs,
  actor: Actor,
  { from, into }: { from: EntryId; into: EntryId },
): Promise<Outcome<Entry, MergeRefusal>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  if (from === into) return refused('same-entry')
  return database.write(async (tx) => {
    // Whoever publishes or confirms beside this waits, or has been waited for: what is told names the one that stays.
    await oneAtATime(tx, whatIsTold)
    const both = await usableAll(tx, [from, into])
    const [gone, stays] = [both.get(from), both.get(into)]
    if (!gone || !stays) return refused('no-such-entry')
    if (gone.kind !== stays.kind) return refused('another-kind')
    await mergeEntry(tx, from, into)
    await moveRoles(tx, from, into)
    await naming.move(tx, from, into)
    const entry = calledOnce({
      ...stays,
      aliases: [...new Set([...stays.aliases, gone.name, ...gone.aliases])],
      sameAs: [...new Set([...stays.sameAs, ...gone.sameAs])],
      description: stays.description || gone.description,
      pronoun: stays.pronoun ?? gone.pronoun,
    })
    await updateEntry(tx, entry)
    const changed: CacheTag[] = [from, into].flatMap((id): CacheTag[] => [`entry:${id}`, `list:entry:${id}`])
    events.record(tx, entryChanged, { ...saidOf(actor, into), drops: changed })
    return done(entry)
  })
}

export async function remove(
  { database, clock, events, naming }: Needs,
  actor: Actor,
  id: EntryId,
): Promise<Outcome<true, RemoveRefusal>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  return database.write(async (tx) => {
    if (!(await usable(tx, id))) return refused('no-such-entry')
    if ((await hasRolesIn(tx, id)) || (await naming.isNamed(tx, id))) return refused('still-used')
    await removeEntry(tx, id, clock.now())
    events.record(tx, entryChanged, { ...saidOf(actor, id), drops: [`entry:${id}`] })
    return done(true)
  })
}

export async function addRole(
  { database, ids, events }: Needs,
  actor: Actor,
  role: NewRole,
): Promise<Outcome<Role, RoleRefusal>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  const verdict = admitRole(role)
  if ('refused' in verdict) return verdict
  return database.write(async (tx) => {
    const person = await usable(tx, role.personId)
    if (!person) return refused('no-such-entry')
    if (person.kind !== 'person') return refused('not-a-person')
    const organisation = role.organisationId ? await usable(tx, role.organisationId) : undefined
    if (role.organisationId && organisation?.kind !== 'organisation') {
      return refused('no-such-organisation')
    }
    // Asked twice is added once.
    const known = (await rolesOf(tx, [person.id])).find((each) => isSameRole(each, role))
    return done(known ?? (await keepRole({ ids, events }, tx, { actor, role })))
  })
}

async function keepRole(
  { ids, events }: Pick<Needs, 'ids' | 'events'>,
  tx: Writing,
  { actor, role }: { actor: Actor; role: NewRole },
): Promise<Role> {
  const made: Role = { ...role, id: ids.next('role') }
  await insertRole(tx, made)
  events.record(tx, entryChanged, { ...saidOf(actor, made.personId), drops: tagsOf(made) })
  return made
}

function isSameRole(one: NewRole, other: NewRole): boolean {
  const names = ['title', 'organisationId', 'from', 'to'] as const
  return names.every((name) => one[name] === other[name])
}

export async function endRoleOn(
  { database, events }: Needs,
  actor: Actor,
  { id, to, base }: From<{ id: RoleId; to: string | null }>,
): Promise<Outcome<Role, RoleRefusal> | Overtaken<Role>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  return database.write(async (tx) => {
    const role = await heldRole(tx, id)
    if (!role) return refused('no-such-entry')
    const wanted = shownOfRole({ ...role, to })
    if (isOverwriting({ base, now: shownOfRole(role), wanted })) return overtaken(role)
    const verdict = admitRole({ from: role.from, to })
    if ('refused' in verdict) return verdict
    await endRole(tx, id, to)
    events.record(tx, entryChanged, { ...saidOf(actor, role.personId), drops: tagsOf(role) })
    return done({ ...role, to })
  })
}

export async function removeRole(
  { database, events }: Needs,
  actor: Actor,
  { id, base }: From<{ id: RoleId }>,
): Promise<Outcome<Role, RoleRefusal> | Overtaken<Role>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  return database.write(async (tx) => {
    const role = await heldRole(tx, id)
    if (!role) return refused('no-such-entry')
    if (isOverwriting({ base, now: shownOfRole(role), wanted: null })) return overtaken(role)
    await deleteRole(tx, id)
    events.record(tx, entryChanged, { ...saidOf(actor, role.personId), drops: tagsOf(role) })
    return done(role)
  })
}

/** Nobody's name is an alias of itself. */
function calledOnce(entry: Entry): Entry {
  return { ...entry, aliases: entry.aliases.filter((alias) => foldName(alias) !== foldName(entry.name)) }
}

/** An entry that is neither merged nor removed, and will not be before this transaction ends. */
export async function usable(tx: Writing, id: EntryId): Promise<Entry | undefined> {
  await oneAtATime(tx, `entry:${id}`)
  const entry = await findEntry(tx, id)
  return entry && entry.mergedInto === null && !entry.isRemoved ? entry : undefined
}

/** Those of these that are usable. In one order everywhere, so that nobody waits for each other. */
export async function usableAll(tx: Writing, ids: readonly EntryId[]): Promise<Map<EntryId, Entry>> {
  const there = new Map<EntryId, Entry>()
  for (const id of [...new Set(ids)].sort()) {
    const entry = await usable(tx, id)
    if (entry) there.set(id, entry)
  }
  return there
}

/** A role that nobody else changes or merges away before this transaction ends. */
async function heldRole(tx: Writing, id: RoleId): Promise<Role | undefined> {
  await besideOthers(tx, whatIsTold)
  await oneAtATime(tx, `role:${id}`)
  return findRole(tx, id)
}

/** The name's own words, or those with a number when somebody else has them. */
async function freeSlug(tx: Writing, { id, kind, name }: Pick<Entry, 'id' | 'kind' | 'name'>): Promise<string> {
  await oneAtATime(tx, 'entry addresses')
  const plain = slugOf(name)
  if ((await slugOwner(tx, kind, plain)) === id) return plain
  const possible = [plain, ...Array.from({ length: 98 }, (_, number) => `${plain}-${number + 2}`)]
  const taken = await takenSlugs(tx, kind, possible)
  return possible.find((slug) => !taken.has(slug)) ?? `${plain}-${id}`
}

function saidOf(actor: Actor, entryId: EntryId) {
  return { actor: doerOf(actor), subject: `entry:${entryId}`, payload: { entryId } } as const
}

function tagsOf({ personId, organisationId }: Role | NewRole): CacheTag[] {
  const person: CacheTag = `entry:${personId}`
  return organisationId ? [person, `entry:${organisationId}`] : [person]
}
