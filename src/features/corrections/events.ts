import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const correctionMade = defineEvent({
  type: 'correction.made',
  version: 1,
  says: 'a notice went out with a publication or a withdrawal',
  subject: 'article',
  payload: z.object({ correctionId: idOf('correction'), articleId: idOf('article') }),
})

export const correctionEvents: readonly EventType[] = [correctionMade]
