import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const factsConfirmed = defineEvent({
  type: 'facts.confirmed',
  version: 1,
  says: 'something an article says was confirmed, changed or removed',
  subject: 'article',
  payload: z.object({ articleId: idOf('article') }),
})

export const factChanged = defineEvent({
  type: 'fact.changed',
  version: 1,
  says: 'an event or a quote of the record was changed',
  subject: 'fact',
  payload: z.object({ kind: z.enum(['event', 'quote']), id: z.string() }),
})

export const factEvents: readonly EventType[] = [factsConfirmed, factChanged]
