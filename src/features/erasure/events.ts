import { defineEvent, type EventType, nothingMore } from '../../platform/events/define.ts'

export const readerForgetting = defineEvent({
  type: 'reader.forgetting',
  version: 1,
  says: 'a reader is being forgotten; what a fault leaves of it undone is done by a job',
  subject: 'reader',
  payload: nothingMore,
})

export const readerForgotten = defineEvent({
  type: 'reader.forgotten',
  version: 1,
  says: 'a reader was forgotten',
  subject: 'reader',
  payload: nothingMore,
})

export const erasureEvents: readonly EventType[] = [readerForgetting, readerForgotten]
