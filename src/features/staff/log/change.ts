import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import type { KeyShape } from '../../../base/keyset.ts'
import { said } from '../../../base/messages.ts'
import * as say from '../messages/newsroom.ts'

export type ChangeId = Id<'account-change'>

/** What can be done to accounts, roles, links, settings, sections, authors and keys. */
export type Doing =
  | 'staff.added'
  | 'staff.name'
  | 'staff.role'
  | 'staff.sections'
  | 'staff.left'
  | 'link.made'
  | 'link.used'
  | 'password.set'
  | 'password.changed'
  | 'password.removed'
  | 'factor.app-set'
  | 'factor.app-removed'
  | 'factor.passkey-added'
  | 'factor.passkey-removed'
  | 'factor.codes-made'
  | 'factor.code-used'
  | 'account.recovered'
  | 'device.new'
  | 'session.ended'
  | 'sessions.ended'
  | 'sessions.others-ended'
  | 'setting.changed'
  | 'section.added'
  | 'section.changed'
  | 'author.added'
  | 'role.made'
  | 'role.changed'
  | 'role.removed'
  | 'provider.set'
  | 'provider.first'
  | 'provider.removed'
  | 'key.made'
  | 'key.rotated'

/** One thing that was done. Never a password, a link, or the secret part of a key. */
export type AccountChange = { what: Doing; about: string; before?: string | null; after?: string | null }

/** Who did it: somebody who works here, whoever sits at the command line, or the site itself. */
export type Doer = { id: string; name: string }

export type Line = Required<AccountChange> & { id: ChangeId; at: Instant; by: Doer }

export const changeSorts = { when: ['id'] } as const satisfies Record<string, KeyShape>

export const theSite: Doer = said({ id: 'the-site', name: say.site })
export const whoeverAsked: Doer = said({ id: 'whoever-asked', name: say.somebodyAtSignInPage })
