import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const sourceChanged = defineEvent({
  type: 'source.changed',
  version: 1,
  says: 'a source was added or changed',
  subject: 'source',
  payload: z.object({ sourceId: idOf('source') }),
})

export const sourceAsked = defineEvent({
  type: 'source.asked',
  version: 1,
  says: 'somebody wants the address of a source to be looked at',
  subject: 'source',
  payload: z.object({ lookId: idOf('look') }),
})

export const sourceLooked = defineEvent({
  type: 'source.looked',
  version: 1,
  says: 'the address of a source was looked at',
  subject: 'source',
  payload: z.object({ lookId: idOf('look') }),
})

export const sourceEvents: readonly EventType[] = [sourceChanged, sourceAsked, sourceLooked]
