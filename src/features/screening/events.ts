import { z } from 'zod'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const policyChanged = defineEvent({
  type: 'policy.changed',
  version: 1,
  says: 'how the site, a section or an article takes replies was changed',
  subject: 'policy',
  payload: z.object({ of: z.enum(['site', 'section', 'article']), id: z.string().nullable() }),
})

export const wordsChanged = defineEvent({
  type: 'words.changed',
  version: 1,
  says: 'a list of words was saved',
  subject: 'words',
  payload: z.object({ list: z.string() }),
})

export const screeningEvents: readonly EventType[] = [policyChanged, wordsChanged]
