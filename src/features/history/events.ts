import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const versionRemoved = defineEvent({
  type: 'version.removed',
  version: 1,
  says: 'the text of a published version was removed by law',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), number: z.int() }),
})

export const versionsEntered = defineEvent({
  type: 'versions.entered',
  version: 1,
  says: 'what was published before there was a log was entered in it',
  subject: 'log',
  payload: z.object({ count: z.int() }),
})

export const logKeyRotated = defineEvent({
  type: 'log.key-rotated',
  version: 1,
  says: 'a new key signs the log',
  subject: 'log',
  payload: z.object({ keyId: z.string() }),
})

export const historyEvents: readonly EventType[] = [versionRemoved, versionsEntered, logKeyRotated]
