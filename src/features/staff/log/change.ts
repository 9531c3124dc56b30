import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import { said } from '../../../base/messages.ts'
import * as say from '../messages/newsroom.ts'

export type ChangeId = Id<'account-change'>

/** What can be done to accounts, roles, links, settings, sections, authors and keys. */
export const doings = said({
  'staff.added': say.addedSomebody,
  'staff.name': say.changedName,
  'staff.role': say.changedRole,
  'staff.sections': say.changedSectionsOf,
  'staff.left': say.markedAsLeft,
  'link.made': say.madeSignInLinkFor,
  'link.used': say.signedInByLinkAs,
  'password.set': say.setFirstPasswordFor,
  'password.changed': say.changedPasswordOf,
  'device.new': say.signedInOnNewDevice,
  'session.ended': say.signedOutDeviceOf,
  'sessions.ended': say.signedOutEveryDeviceOf,
  'setting.changed': say.changedSetting,
  'section.added': say.addedSection,
  'section.changed': say.changedSection,
  'author.added': say.addedAuthor,
  'key.made': say.madeFirstSigningKey,
  'key.rotated': say.putNewSigningKeyIn,
})

export type Doing = keyof typeof doings

/** One thing that was done. Never a password, a link, or the secret part of a key. */
export type AccountChange = { what: Doing; about: string; before?: string | null; after?: string | null }

/** Who did it: somebody who works here, whoever sits at the command line, or the site itself. */
export type Doer = { id: string; name: string }

export type Line = Required<AccountChange> & { id: ChangeId; at: Instant; by: Doer }

export type ChangePage = { lines: Line[]; next: ChangeId | null }

export const theSite: Doer = said({ id: 'the-site', name: say.site })
export const whoeverAsked: Doer = said({ id: 'whoever-asked', name: say.somebodyAtSignInPage })
