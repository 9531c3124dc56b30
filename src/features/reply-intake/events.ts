import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const replyQueued = defineEvent({
  type: 'reply.queued',
  version: 1,
  says: 'a service outside answered, and a reply waits for a person',
  subject: 'reply',
  payload: z.object({ replyId: idOf('reply') }),
})

export const repliesFlooding = defineEvent({
  type: 'replies.flooding',
  version: 1,
  says: 'more replies came to an article than its policy lets through at once; at most once an hour',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), path: z.string() }),
})

export const intakeEvents: readonly EventType[] = [replyQueued, repliesFlooding]
