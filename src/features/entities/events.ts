import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const entryChanged = defineEvent({
  type: 'entry.changed',
  version: 1,
  says: 'a person, an organisation or a place of the record, or a role, changed',
  subject: 'entry',
  payload: z.object({ entryId: idOf('entry') }),
})

export const entityEvents: readonly EventType[] = [entryChanged]
