import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType, nothingMore } from '../../platform/events/define.ts'

export const readerTold = defineEvent({
  type: 'reader.told',
  version: 1,
  says: 'a reader has a new notice',
  subject: 'reader',
  payload: z.object({ noticeId: idOf('notice') }),
})

export const readerChose = defineEvent({
  type: 'reader.chose',
  version: 1,
  says: 'a reader chose what they are mailed',
  subject: 'reader',
  payload: nothingMore,
})

export const threadFollowed = defineEvent({
  type: 'thread.followed',
  version: 1,
  says: 'a reader follows a thread, or follows it no more',
  subject: 'reader',
  payload: z.object({ articleId: idOf('article'), follows: z.boolean() }),
})

export const newsGathered = defineEvent({
  type: 'news.gathered',
  version: 1,
  says: 'a followed thread has something for a digest',
  subject: 'reader',
  payload: z.object({ articleId: idOf('article'), until: z.string() }),
})

export const notificationEvents: readonly EventType[] = [readerTold, readerChose, threadFollowed, newsGathered]
