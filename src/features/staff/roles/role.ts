import {
  type GivenRole,
  givenRoles,
  type Permission,
  type Reach,
  type RoleId,
  reachesOf,
} from '../../../base/permission.ts'

/** The ways in that a role can be let have: a mailed link, a password, a passkey, the provider of the house. */
export const waysIn = ['link', 'password', 'passkey', 'provider'] as const
export type WayIn = (typeof waysIn)[number]

/**
 * What a role may do where that is not what the given role of its name may do at first, by the names of permissions; a
 * role that was made here may do nothing else.
 */
export type Grants = Readonly<Record<string, Reach | 'none'>>

/** A set of permissions that somebody can have, and how whoever has it signs in. */
export type Role = {
  id: RoleId
  name: string
  description: string
  grants: Grants
  ways: readonly WayIn[]
  needsSecondFactor: boolean
}

export function isGiven(id: RoleId): id is GivenRole {
  return (givenRoles as readonly string[]).includes(id)
}

/** A given role as a new site has it. */
export function givenRole(id: GivenRole): Role {
  return { id, name: id, description: '', grants: {}, ways: waysIn, needsSecondFactor: false }
}

/** How far a permission of this role reaches. What is kept of one that cannot reach so far any more is nothing. */
export function reachIn({ id, grants }: Pick<Role, 'id' | 'grants'>, permission: Permission): Reach | undefined {
  const { name, holders } = permission
  const kept = Object.hasOwn(grants, name) ? grants[name] : undefined
  if (kept === undefined) return isGiven(id) ? holders[id] : undefined
  return reachesOf(permission).find((reach) => reach === kept)
}

/** What a role's form shows. */
export function shownOfRole({ name, description, grants, ways, needsSecondFactor }: Omit<Role, 'id'>) {
  return { name, description, grants, ways: ways.toSorted(), needsSecondFactor }
}
