import { z } from 'zod'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const findingDismissed = defineEvent({
  type: 'finding.dismissed',
  version: 1,
  says: 'somebody called a finding no fault',
  subject: 'article',
  payload: z.object({ rule: z.string() }),
})

export const deskEvents: readonly EventType[] = [findingDismissed]
