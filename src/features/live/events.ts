import { defineEvent, type EventType, nothingMore } from '../../platform/events/define.ts'

/** It names the place and nobody: who had what open is not kept once they have gone. */
export const presenceChanged = defineEvent({
  type: 'presence.changed',
  version: 1,
  says: 'somebody opened an article for writing, or closed it',
  subject: 'article',
  payload: nothingMore,
})

export const liveEvents: readonly EventType[] = [presenceChanged]
