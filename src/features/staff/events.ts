import { z } from 'zod'
import type { Instant } from '../../base/clock.ts'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

const at = z.custom<Instant>((value) => typeof value === 'string')

const aFactorChange = z.enum([
  'app-set',
  'app-removed',
  'passkey-added',
  'passkey-removed',
  'codes-made',
  'code-used',
  'recovered',
])

/** What somebody is mailed about their own account, so that they hear of what was not them. */
const aNotice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('password'), device: z.string(), at }),
  z.object({ kind: z.literal('device'), device: z.string(), at }),
  z.object({ kind: z.literal('role'), before: z.string(), after: z.string(), at }),
  z.object({ kind: z.literal('link'), at }),
  z.object({ kind: z.literal('factor'), what: aFactorChange, at }),
])

export type AccountNotice = z.infer<typeof aNotice>

export const staffAdded = defineEvent({
  type: 'staff.added',
  version: 1,
  says: 'somebody works here now',
  subject: 'staff',
  payload: z.object({ staffId: idOf('staff') }),
})

export const staffChanged = defineEvent({
  type: 'staff.changed',
  version: 1,
  says: 'the name, the role or the sections of somebody were changed',
  subject: 'staff',
  payload: z.object({ staffId: idOf('staff'), what: z.array(z.enum(['name', 'role', 'sections'])) }),
})

export const staffLeft = defineEvent({
  type: 'staff.left',
  version: 1,
  says: 'somebody was marked as left',
  subject: 'staff',
  payload: z.object({ staffId: idOf('staff') }),
})

const aRole = z.object({ role: z.string().max(40) })

export const roleMade = defineEvent({
  type: 'role.made',
  version: 1,
  says: 'a publisher made another role',
  subject: 'role',
  payload: aRole,
})

export const roleChanged = defineEvent({
  type: 'role.changed',
  version: 1,
  says: 'what a role may do, how whoever has it signs in, or its name was changed',
  subject: 'role',
  payload: aRole,
})

export const roleRemoved = defineEvent({
  type: 'role.removed',
  version: 1,
  says: 'a role that nobody had was removed',
  subject: 'role',
  payload: aRole,
})

export const authorAdded = defineEvent({
  type: 'author.added',
  version: 1,
  says: 'an author was added',
  subject: 'author',
  payload: z.object({ authorId: idOf('author') }),
})

export const accountChanged = defineEvent({
  type: 'account.changed',
  version: 1,
  says: 'a password, a second factor, a role or a device changed, or a link was made for somebody; they are mailed',
  subject: 'staff',
  payload: z.object({ staffId: idOf('staff'), notice: aNotice }),
})

export const staffEvents: readonly EventType[] = [
  ...[staffAdded, staffChanged, staffLeft, authorAdded, accountChanged],
  ...[roleMade, roleChanged, roleRemoved],
]
