import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const pictureAdded = defineEvent({
  type: 'picture.added',
  version: 1,
  says: 'a picture came in',
  subject: 'picture',
  payload: z.object({ pictureId: idOf('picture') }),
})

export const mediaEvents: readonly EventType[] = [pictureAdded]
