import { fold } from '../../../base/fold.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { type Permission, type Reach, type RoleId, reachesOf } from '../../../base/permission.ts'
import { changeSettings } from '../../settings/permissions.ts'
import { manageStaff } from '../permissions.ts'
import { reachOf } from '../rules.ts'
import type { Actor, Staff } from '../staff.ts'
import { type Grants, isGiven, type Role, reachIn } from './role.ts'

/** Why a change of a role is turned down. */
export type RoleRefusal =
  | 'not-allowed'
  | 'no-such-role'
  | 'role-of-that-name'
  | 'no-such-permission'
  | 'more-than-own'
  | 'publisher-stays'
  | 'given-role-stays'
  | 'role-in-use'
  | 'nobody-would-manage'

type Held = { role: Pick<Role, 'id' | 'grants'>; sections?: Staff['sections'] }

/**
 * Whether somebody has all that this role may do, in these sections. Nobody gives what they do not have, and nobody
 * changes whoever has more: who makes their sign-in link could come in as them.
 */
export function holdsAllOf(actor: Actor, held: Held, every: readonly Permission[]): boolean {
  return every.every((permission) => {
    const reach = reachIn(held.role, permission)
    return reach === undefined || covers(actor, permission, { reach, sections: held.sections })
  })
}

function covers(
  actor: Actor,
  permission: Permission,
  { reach, sections }: { reach: Reach; sections: Staff['sections'] | undefined },
): boolean {
  const own = reachOf(actor, permission)
  if (own === undefined) return false
  if (own === 'all' || (own === 'sections' && actor.sections === 'all')) return true
  if (own !== reach) return false
  // Of a role by itself nobody knows yet where it will reach.
  return own === 'own' || sections === undefined || isWithin(sections, actor.sections)
}

function isWithin(some: Staff['sections'], others: Staff['sections']): boolean {
  if (others === 'all') return true
  return some !== 'all' && some.every((each) => others.includes(each))
}

/** Whether somebody would be left who may manage people and settings. */
export function isManaged(people: readonly Pick<Staff, keyof Actor | 'leftAt'>[]): boolean {
  const may = (actor: Actor) => [manageStaff, changeSettings].every((each) => reachOf(actor, each) !== undefined)
  return people.some((each) => each.leftAt === null && may(each))
}

/** Whether the sections of whoever has this role say where it reaches. */
export function isBySection(role: Pick<Role, 'id' | 'grants'>, every: readonly Permission[]): boolean {
  return every.some((permission) => reachIn(role, permission) === 'sections')
}

type Wanted = { id: RoleId; grants: Grants }

/** What is to be kept of what was asked for: of a given role, where it is not as given. */
export function grantsKept(
  { id, grants }: Wanted,
  every: readonly Permission[],
): Outcome<Grants, 'no-such-permission'> {
  const known = new Map(every.map((permission) => [permission.name, permission]))
  const asked = Object.entries(grants).map(([name, reach]) => ({ permission: known.get(name), name, reach }))
  if (!asked.every(({ permission, reach }) => permission && canReach(permission, reach)))
    return refused('no-such-permission')
  const kept = asked.filter(({ permission, reach }) => reach !== reachAtFirst(id, permission))
  return done(Object.fromEntries(kept.map(({ name, reach }) => [name, reach])))
}

function canReach(permission: Permission, reach: Grants[string]): boolean {
  return reach === 'none' || reachesOf(permission).some((each) => each === reach)
}

function reachAtFirst(id: RoleId, permission: Permission | undefined): Grants[string] {
  return (isGiven(id) ? permission?.holders[id] : undefined) ?? 'none'
}

/** The one of them that is called so, however it is written. */
export function roleCalled<Each extends Pick<Role, 'id' | 'name'>>(
  roles: readonly Each[],
  name: string,
): Each | undefined {
  return roles.find((each) => each.id === name) ?? roles.find((each) => fold.compare(each.name) === fold.compare(name))
}
