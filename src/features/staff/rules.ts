import type { Id } from '../../base/id.ts'
import type { Permission, Reach } from '../../base/permission.ts'
import type { Actor, StaffId } from './staff.ts'

/** What is acted on: its section, and who made it. Leave out what the thing does not have. */
export type Target = { section?: Id<'section'>; madeBy?: StaffId }

/** Whether this person may, there: who is not among a permission’s holders may not. */
export function may(actor: Actor, permission: Permission, target: Target = {}): boolean {
  const reach = reachOf(actor, permission)
  if (reach === undefined) return false
  if (reach === 'all') return true
  if (reach === 'own') return target.madeBy === undefined || target.madeBy === actor.id
  return actor.sections === 'all' || target.section === undefined || actor.sections.includes(target.section)
}

/** How far this person's permission reaches; `undefined` when they do not have it at all. */
export function reachOf({ role }: Actor, { holders }: Permission): Reach | undefined {
  return holders[role]
}
