import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'
import { statuses } from './reply.ts'

export const replyPosted = defineEvent({
  type: 'reply.posted',
  version: 1,
  says: 'a reply was kept',
  subject: 'reply',
  payload: z.object({
    replyId: idOf('reply'),
    articleId: idOf('article'),
    status: z.enum(statuses),
    origin: z.enum(['reader', 'staff', 'import']),
  }),
})

export const replyMoved = defineEvent({
  type: 'reply.moved',
  version: 1,
  says: 'the status of a reply changed',
  subject: 'reply',
  payload: z.object({
    replyId: idOf('reply'),
    articleId: idOf('article'),
    from: z.enum(statuses),
    to: z.enum(statuses),
  }),
})

export const replyEdited = defineEvent({
  type: 'reply.edited',
  version: 1,
  says: 'the writer of a reply changed its words',
  subject: 'reply',
  payload: z.object({ replyId: idOf('reply'), articleId: idOf('article') }),
})

export const replyPicked = defineEvent({
  type: 'reply.picked',
  version: 1,
  says: 'a reply was picked, or is picked no longer',
  subject: 'reply',
  payload: z.object({ replyId: idOf('reply'), articleId: idOf('article'), picked: z.boolean() }),
})

export const replyReported = defineEvent({
  type: 'reply.reported',
  version: 1,
  says: 'a reader reported a reply',
  subject: 'reply',
  payload: z.object({ replyId: idOf('reply') }),
})

export const repliesFollowed = defineEvent({
  type: 'replies.followed',
  version: 1,
  says: 'an article changed its section, and the replies to it went along',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), sectionId: idOf('section') }),
})

export const replyEvents: readonly EventType[] = [
  replyPosted,
  replyMoved,
  replyEdited,
  replyPicked,
  replyReported,
  repliesFollowed,
]
