import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const settingsChanged = defineEvent({
  type: 'settings.changed',
  version: 1,
  says: 'settings of the site were changed',
  subject: 'settings',
  payload: z.object({ names: z.array(z.string()) }),
})

export const sectionAdded = defineEvent({
  type: 'section.added',
  version: 1,
  says: 'a section was added',
  subject: 'section',
  payload: z.object({ sectionId: idOf('section') }),
})

export const sectionChanged = defineEvent({
  type: 'section.changed',
  version: 1,
  says: 'a section was renamed, described anew or moved',
  subject: 'section',
  payload: z.object({ sectionId: idOf('section') }),
})

export const settingsEvents: readonly EventType[] = [settingsChanged, sectionAdded, sectionChanged]
