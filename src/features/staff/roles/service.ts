import type { Clock } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../../base/made-from.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Permission, RoleId } from '../../../base/permission.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import type { Events } from '../../../platform/events/events.ts'
import { roleChanged, roleMade, roleRemoved } from '../events.ts'
import type { AccountLog } from '../log/service.ts'
import { manageStaff } from '../permissions.ts'
import { may } from '../rules.ts'
import { type Actor, doerOf, type Staff } from '../staff.ts'
import { allStaff } from '../store.ts'
import { type Grants, isGiven, type Role, shownOfRole } from './role.ts'
import { grantsKept, holdsAllOf, isManaged, type RoleRefusal, roleCalled } from './rules.ts'
import { allRoles, findRole, insertRole, removeRole, updateRole } from './store.ts'
import { differences } from './words.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  everyPermission: readonly Permission[]
}

/** What a role is to be; `grants` names as many permissions as it likes. */
export type RoleWish = Omit<Role, 'id'>

/** The roles of a newsroom. */
export function createRoles(needs: Needs) {
  const { database } = needs
  return {
    /** Everything that a role can be let do. */
    everyPermission: needs.everyPermission,
    roles: () => allRoles(database.read),
    role: (id: RoleId) => findRole(database.read, id),
    /** Whether somebody has all that this role may do, and so may give it. */
    mayGive: (actor: Actor, role: Role) => holdsAllOf(actor, { role }, needs.everyPermission),
    makeRole: (actor: Actor, wish: RoleWish) => makeRole(needs, actor, wish),
    /** Holds from the next thing that anybody with this role does, wherever they have something open. */
    reviseRole: (actor: Actor, change: From<RoleWish & Pick<Role, 'id'>>) => reviseRole(needs, actor, change),
    /** Of one that nobody has any more. */
    removeRole: (actor: Actor, id: RoleId) => removeOne(needs, actor, id),
  }
}

async function makeRole(needs: Needs, actor: Actor, wish: RoleWish): Promise<Outcome<Role, RoleRefusal>> {
  if (!may(actor, manageStaff)) return refused('not-allowed')
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, 'staff')
    const role: Role = { ...wish, id: needs.ids.next('staff-role') }
    const admitted = await admit(needs, tx, { actor, role })
    if ('refused' in admitted) return admitted
    await insertRole(tx, admitted.done)
    const nothing: Role = { ...role, name: '', description: '', grants: {}, ways: [], needsSecondFactor: false }
    const { after } = differences(needs.everyPermission, nothing, admitted.done)
    await needs.accountLog.note(tx, actor, { what: 'role.made', about: role.name, after })
    needs.events.record(tx, roleMade, saidOf(actor, role))
    return admitted
  })
}

type Admitting = { actor: Actor; role: Role }

/** Whether there can be such a role, made by this person; and what is to be kept of it. */
async function admit(
  { everyPermission }: Needs,
  tx: Writing,
  { actor, role }: Admitting,
): Promise<Outcome<Role, RoleRefusal>> {
  const others = (await allRoles(tx)).filter(({ id }) => id !== role.id)
  if (roleCalled(others, role.name)) return refused('role-of-that-name')
  const grants = grantsKept(role, everyPermission)
  if ('refused' in grants) return grants
  const wanted = { ...role, grants: grants.done }
  return holdsAllOf(actor, { role: wanted }, everyPermission) ? done(wanted) : refused('more-than-own')
}

async function reviseRole(
  needs: Needs,
  actor: Actor,
  { base, ...change }: From<Role>,
): Promise<Outcome<Role, RoleRefusal> | Overtaken<Role>> {
  if (!may(actor, manageStaff)) return refused('not-allowed')
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, 'staff')
    const role = await findRole(tx, change.id)
    if (!role) return refused('no-such-role')
    const wanted = { ...change, ...fixedOf(role) }
    const kept = grantsKept(wanted, needs.everyPermission)
    const shown = shownOfRole({ ...wanted, grants: 'done' in kept ? kept.done : wanted.grants })
    if (isOverwriting({ base, now: shownOfRole(role), wanted: shown })) return overtaken(role)
    const verdict = await admitRevision(needs, tx, { actor, role, wanted })
    if ('refused' in verdict) return verdict
    await keepRevision(needs, tx, { actor, role, revised: verdict.done })
    return verdict
  })
}

/** A given role keeps what it is called. */
function fixedOf({ id, name, description }: Role): Partial<Role> {
  return isGiven(id) ? { name, description } : {}
}

type Revising = { actor: Actor; role: Role; wanted: Role }

async function admitRevision(
  needs: Needs,
  tx: Writing,
  { actor, role, wanted }: Revising,
): Promise<Outcome<Role, RoleRefusal>> {
  if (!holdsAllOf(actor, { role }, needs.everyPermission)) return refused('more-than-own')
  const admitted = await admit(needs, tx, { actor, role: wanted })
  if ('refused' in admitted) return admitted
  const revised = admitted.done
  if (role.id === 'publisher' && !isSame(revised.grants, role.grants)) return refused('publisher-stays')
  const people = (await allStaff(tx)).map(
    (each): Staff => (each.role === role.id ? { ...each, rights: revised } : each),
  )
  return isManaged(people) ? admitted : refused('nobody-would-manage')
}

function isSame(one: Grants, other: Grants): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => one[name] === other[name])
}

/** A form that changes nothing writes nothing. */
async function keepRevision(
  { accountLog, events, everyPermission }: Needs,
  tx: Writing,
  { actor, role, revised }: { actor: Actor; role: Role; revised: Role },
): Promise<void> {
  const { before, after } = differences(everyPermission, role, revised)
  if (before === after) return
  await updateRole(tx, revised)
  await accountLog.note(tx, actor, { what: 'role.changed', about: role.name, before, after })
  events.record(tx, roleChanged, saidOf(actor, role))
}

async function removeOne(needs: Needs, actor: Actor, id: RoleId): Promise<Outcome<Role, RoleRefusal>> {
  if (!may(actor, manageStaff)) return refused('not-allowed')
  if (isGiven(id)) return refused('given-role-stays')
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, 'staff')
    const role = await findRole(tx, id)
    if (!role) return refused('no-such-role')
    if (!holdsAllOf(actor, { role }, needs.everyPermission)) return refused('more-than-own')
    const people = await allStaff(tx)
    if (people.some(({ role: has, leftAt }) => has === id && leftAt === null)) return refused('role-in-use')
    await removeRole(tx, id, needs.clock.now())
    await needs.accountLog.note(tx, actor, { what: 'role.removed', about: role.name })
    needs.events.record(tx, roleRemoved, saidOf(actor, role))
    return done(role)
  })
}

function saidOf(actor: Actor, { id }: Role) {
  return { actor: doerOf(actor), subject: `role:${id}`, payload: { role: id } } as const
}
