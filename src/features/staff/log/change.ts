import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'

export type ChangeId = Id<'account-change'>

/** What can be done to accounts, roles, links, settings, sections, authors and keys. */
export const doings = {
  'staff.added': 'added somebody',
  'staff.name': 'changed a name',
  'staff.role': 'changed a role',
  'staff.sections': 'changed the sections of',
  'staff.left': 'marked as left',
  'link.made': 'made a sign-in link for',
  'link.used': 'signed in by link as',
  'password.set': 'set a first password for',
  'password.changed': 'changed the password of',
  'device.new': 'signed in on a new device as',
  'session.ended': 'signed out a device of',
  'sessions.ended': 'signed out every device of',
  'setting.changed': 'changed a setting',
  'section.added': 'added a section',
  'section.changed': 'changed a section',
  'author.added': 'added an author',
  'key.made': 'made the first signing key',
  'key.rotated': 'put a new signing key in place of',
} as const

export type Doing = keyof typeof doings

/** One thing that was done. Never a password, a link, or the secret part of a key. */
export type AccountChange = { what: Doing; about: string; before?: string | null; after?: string | null }

/** Who did it: somebody who works here, whoever sits at the command line, or the site itself. */
export type Doer = { id: string; name: string }

export type Line = Required<AccountChange> & { id: ChangeId; at: Instant; by: Doer }

export type ChangePage = { lines: Line[]; next: ChangeId | null }

export const theSite: Doer = { id: 'the-site', name: 'The site' }
export const whoeverAsked: Doer = { id: 'whoever-asked', name: 'Somebody at the sign-in page' }
