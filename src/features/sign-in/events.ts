import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType, nothingMore } from '../../platform/events/define.ts'

import { type Actor, doerOf } from '../staff/index.ts'

export const linkRequested = defineEvent({
  type: 'link.requested',
  version: 1,
  says: 'somebody who works here asked for a sign-in link',
  subject: 'staff',
  payload: z.object({ staffId: idOf('staff') }),
})

export const linkMade = defineEvent({
  type: 'link.made',
  version: 1,
  says: 'a link that signs somebody in was made',
  subject: 'staff',
  payload: nothingMore,
})

export const staffHalfway = defineEvent({
  type: 'staff.halfway',
  version: 1,
  says: 'somebody showed a link or a password, or came from the provider, and has yet to show their second factor',
  subject: 'staff',
  payload: z.object({ by: z.enum(['link', 'password', 'provider']) }),
})

export const staffSignedIn = defineEvent({
  type: 'staff.signed-in',
  version: 1,
  says: 'somebody who works here signed in',
  subject: 'staff',
  payload: z.object({ by: z.enum(['link', 'password', 'passkey', 'provider']) }),
})

export const staffSignedOut = defineEvent({
  type: 'staff.signed-out',
  version: 1,
  says: 'somebody was signed out on a device, or on all',
  subject: 'staff',
  payload: z.object({ everywhere: z.boolean() }),
})

export const staffProved = defineEvent({
  type: 'staff.proved',
  version: 1,
  says: 'somebody who is signed in showed once more who they are',
  subject: 'staff',
  payload: z.object({ by: z.enum(['app', 'passkey', 'recovery-code', 'password']) }),
})

export const providerChanged = defineEvent({
  type: 'provider.changed',
  version: 1,
  says: 'the provider that people sign in at was set, changed or removed',
  subject: 'settings',
  payload: nothingMore,
})

export const signInEvents: readonly EventType[] = [
  linkRequested,
  linkMade,
  staffHalfway,
  staffSignedIn,
  staffSignedOut,
  staffProved,
]

/** What somebody does to their own account. */
export function saidOf(actor: Pick<Actor, 'id'>) {
  return { actor: doerOf(actor), subject: `staff:${actor.id}` } as const
}
