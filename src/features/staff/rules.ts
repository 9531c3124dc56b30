import type { Id } from '../../base/id.ts'
import type { Actor, Role, StaffId } from './staff.ts'

/** How far a role's permission reaches: what they made themselves, the sections given to them, or everything. */
export type Reach = 'own' | 'sections' | 'all'

/** The permission table. What is not in it is not allowed. */
const permissions = {
  'article.write': { contributor: 'own', reporter: 'all', editor: 'sections', publisher: 'all' },
  'article.read': { contributor: 'own', reporter: 'all', editor: 'all', moderator: 'all', publisher: 'all' },
  'article.approve': { editor: 'sections', publisher: 'all' },
  'article.publish': { editor: 'sections', publisher: 'all' },
  'article.override': { editor: 'sections', publisher: 'all' },
  'article.withdraw': { editor: 'sections', publisher: 'all' },
  'record.read': { contributor: 'all', reporter: 'all', editor: 'all', moderator: 'all', publisher: 'all' },
  'record.edit': { reporter: 'all', editor: 'all', publisher: 'all' },
  'version.remove': { publisher: 'all' },
  'picture.add': { contributor: 'all', reporter: 'all', editor: 'all', publisher: 'all' },
  'reply.moderate': { editor: 'sections', moderator: 'sections', publisher: 'all' },
  'policy.change': { editor: 'sections', publisher: 'all' },
  'words.change': { moderator: 'all', publisher: 'all' },
  'reply.answer': { reporter: 'all', editor: 'all', moderator: 'all', publisher: 'all' },
  'question.see': {
    contributor: 'own',
    reporter: 'own',
    editor: 'sections',
    moderator: 'sections',
    publisher: 'all',
  },
  'house-rule.change': { publisher: 'all' },
  'staff.manage': { publisher: 'all' },
  'settings.change': { publisher: 'all' },
  'jobs.see': { publisher: 'all' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>

export type Permission = keyof typeof permissions

/** What is acted on: its section, and who made it. Leave out what the thing does not have. */
export type Target = { section?: Id<'section'>; madeBy?: StaffId }

export function may(actor: Actor, permission: Permission, target: Target = {}): boolean {
  const reach = reachOf(actor, permission)
  if (reach === undefined) return false
  if (reach === 'all') return true
  if (reach === 'own') return target.madeBy === undefined || target.madeBy === actor.id
  return actor.sections === 'all' || target.section === undefined || actor.sections.includes(target.section)
}

/** How far this person's permission reaches; `undefined` when they do not have it at all. */
export function reachOf(actor: Actor, permission: Permission): Reach | undefined {
  return (permissions[permission] as Partial<Record<Role, Reach>>)[actor.role]
}
