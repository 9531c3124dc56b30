import { z } from 'zod'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const redirectsChanged = defineEvent({
  type: 'redirects.changed',
  version: 1,
  says: 'addresses that nothing stands at were led on, or are no longer',
  subject: 'settings',
  payload: z.object({
    added: z.array(z.object({ path: z.string(), to: z.string() })),
    removed: z.array(z.string()),
  }),
})

export const redirectEvents = [redirectsChanged] as const satisfies readonly EventType[]
