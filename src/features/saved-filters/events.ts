import { z } from 'zod'
import { defineEvent } from '../../platform/events/define.ts'

export const filterSaved = defineEvent({
  type: 'filter.saved',
  version: 1,
  says: 'somebody gave a name to what they ask a list again and again, or took it away',
  subject: 'staff',
  payload: z.object({ list: z.string(), isThere: z.boolean() }),
})
