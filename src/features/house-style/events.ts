import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType, nothingMore } from '../../platform/events/define.ts'

export const styleRuleChanged = defineEvent({
  type: 'style-rule.changed',
  version: 1,
  says: 'a rule of house style was made, changed, or is asked of others than before',
  subject: 'style-rule',
  payload: nothingMore,
})

export const styleRuleTried = defineEvent({
  type: 'style-rule.tried',
  version: 1,
  says: 'a rule of house style was tried on the archive',
  subject: 'style-rule',
  payload: z.object({ articles: z.int(), found: z.int() }),
})

export const styleTermChanged = defineEvent({
  type: 'style-term.changed',
  version: 1,
  says: 'how a name or a word is written here was changed',
  subject: 'style-term',
  payload: nothingMore,
})

export const styleChangeAsked = defineEvent({
  type: 'style-change.asked',
  version: 1,
  says: 'somebody asked for a change of a rule of house style, or that was settled',
  subject: 'style-rule',
  payload: z.object({
    requestId: idOf('style-request').nullable().default(null),
    isSettled: z.boolean().default(false),
  }),
})

export const styleFixTaken = defineEvent({
  type: 'style-fix.taken',
  version: 1,
  says: 'somebody wrote what a rule of house style says',
  subject: 'article',
  payload: z.object({ key: z.string() }),
})

export const styleEvents: readonly EventType[] = [
  styleRuleChanged,
  styleRuleTried,
  styleTermChanged,
  styleChangeAsked,
  styleFixTaken,
]
