import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const sanctionImposed = defineEvent({
  type: 'sanction.imposed',
  version: 1,
  says: 'a time-out or a ban began',
  subject: 'sanction',
  payload: z.object({ sanctionId: idOf('sanction'), kind: z.string() }),
})

export const sanctionLifted = defineEvent({
  type: 'sanction.lifted',
  version: 1,
  says: 'a time-out or a ban was ended',
  subject: 'sanction',
  payload: z.object({ sanctionId: idOf('sanction') }),
})

export const sanctionEvents: readonly EventType[] = [sanctionImposed, sanctionLifted]
