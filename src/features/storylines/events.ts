import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const storylineChanged = defineEvent({
  type: 'storyline.changed',
  version: 1,
  says: 'a storyline, or what belongs to it, changed',
  subject: 'storyline',
  payload: z.object({ storylineId: idOf('storyline') }),
})

export const storylineEvents: readonly EventType[] = [storylineChanged]
