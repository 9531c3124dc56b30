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

export const recordEvents: readonly EventType[] = [
  entryChanged,
  factsConfirmed,
  factChanged,
  sourceChanged,
  sourceAsked,
  sourceLooked,
]
