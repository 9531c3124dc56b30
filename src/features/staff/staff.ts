import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'
import type { RoleId } from '../../base/permission.ts'
import type { Doer } from '../../platform/events/define.ts'
import { givenRole, type Role } from './roles/role.ts'

export type StaffId = Id<'staff'>
export type AuthorId = Id<'author'>

/** Somebody who works here. `sections` bounds what their role may do in the sections of whoever has it. */
export type Staff = {
  id: StaffId
  email: string
  name: string
  role: RoleId
  /** What that role is now. */
  rights: Role
  sections: 'all' | Id<'section'>[]
  addedAt: Instant
  leftAt: Instant | null
  hasPassword: boolean
}

/** The orders that people come in. */
export const staffSorts = { name: ['text', 'id'], added: ['id'] } as const satisfies Record<string, KeyShape>
export type StaffSort = keyof typeof staffSorts

/** Why a change of who works here is turned down. */
export type StaffRefusal =
  | 'not-allowed'
  | 'already-here'
  | 'no-such-person'
  | 'no-such-role'
  | 'more-than-own'
  | 'nobody-would-manage'

/** Who asks for a change. Every change takes one; there is no other way in. */
export type Actor = Pick<Staff, 'id' | 'name' | 'role' | 'rights' | 'sections'>

/** Somebody credited for articles: not the same as a login. */
export type Author = { id: AuthorId; slug: string; name: string; bio: string; staffId: StaffId | null }

/** Whoever sits at the server's own command line: they could change the database as well. */
export const theOwner: Actor = {
  id: 'the-owner' as StaffId,
  name: 'The owner', // not said
  role: 'publisher',
  rights: givenRole('publisher'),
  sections: 'all',
}

/** How the event log names whoever did something. */
export function doerOf({ id }: Pick<Actor, 'id'>): Doer {
  return id === theOwner.id ? 'program:command-line' : `staff:${id}`
}

/** What somebody's form shows. */
export function shownOfStaff({ name, role, sections }: Pick<Staff, 'name' | 'role' | 'sections'>) {
  return { name, role, sections: sections === 'all' ? sections : sections.toSorted() }
}
