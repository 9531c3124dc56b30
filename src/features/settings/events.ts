import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

/** As it is kept; nothing where nothing was, or where an older release did not say. */
const text = z.string().nullable()

export const settingsChanged = defineEvent({
  type: 'settings.changed',
  version: 2,
  says: 'settings of the site were changed',
  subject: 'settings',
  payload: z.object({ changes: z.array(z.object({ name: z.string(), before: text, after: text })) }),
  upgrade: { 1: changesOfNames },
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

/** The first version had the names alone. */
function changesOfNames({ names }: Record<string, unknown>) {
  return { changes: [names].flat().map((name) => ({ name, before: null, after: null })) }
}
