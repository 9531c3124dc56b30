import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const decisionMade = defineEvent({
  type: 'decision.made',
  version: 1,
  says: 'somebody decided something else than where a reply stands: took it out of a queue, sent it on, appealed, answered an appeal',
  subject: 'reply',
  payload: z.object({ decisionId: idOf('decision'), what: z.string() }),
})

export const houseRuleChanged = defineEvent({
  type: 'house-rule.changed',
  version: 1,
  says: 'a house rule was made, changed or retired',
  subject: 'house-rule',
  payload: z.object({ houseRuleId: idOf('house-rule'), change: z.enum(['rule-made', 'rule-changed', 'rule-retired']) }),
})

export const figuresCounted = defineEvent({
  type: 'figures.counted',
  version: 1,
  says: 'the figures of a quarter changed',
  subject: 'figures',
  payload: z.object({ quarter: z.string() }),
})

export const moderationEvents: readonly EventType[] = [decisionMade, houseRuleChanged, figuresCounted]
