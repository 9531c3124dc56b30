import type { Id } from '../../base/id.ts'
import type { Permission, Reach } from '../../base/permission.ts'
import { reachIn } from './roles/role.ts'
import type { Actor, StaffId } from './staff.ts'

/** What is acted on: its section, who made it and who is to work on it. Leave out what the thing does not have. */
export type Target = { section?: Id<'section'>; madeBy?: StaffId; assigned?: readonly StaffId[] }

/** Whether this person may, there: whose role does not have a permission may not. */
export function may(actor: Actor, permission: Permission, target: Target = {}): boolean {
  const reach = reachOf(actor, permission)
  if (reach === undefined) return false
  if (reach === 'all') return true
  if (reach === 'own') return isOwn(actor, target)
  return actor.sections === 'all' || target.section === undefined || actor.sections.includes(target.section)
}

function isOwn({ id }: Actor, { madeBy, assigned = [] }: Target): boolean {
  return madeBy === undefined || madeBy === id || assigned.includes(id)
}

/** How far this person's permission reaches; `undefined` when they do not have it at all. */
export function reachOf({ rights }: Pick<Actor, 'rights'>, permission: Permission): Reach | undefined {
  return reachIn(rights, permission)
}
