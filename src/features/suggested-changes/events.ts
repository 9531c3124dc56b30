import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const changesSuggested = defineEvent({
  type: 'suggested-changes.made',
  version: 1,
  says: 'somebody suggested changes to a draft, or took some back',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), suggested: z.number(), takenBack: z.number() }),
})

export const suggestionDecided = defineEvent({
  type: 'suggested-change.decided',
  version: 1,
  says: 'somebody accepted or refused a suggested change, or a part of it',
  subject: 'article',
  payload: z.object({
    articleId: idOf('article'),
    changeId: idOf('suggested-change'),
    isAccepted: z.boolean(),
    isPart: z.boolean(),
  }),
})

export const suggestedChangeEvents = [changesSuggested, suggestionDecided] as const satisfies readonly EventType[]
