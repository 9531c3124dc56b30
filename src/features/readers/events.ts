import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType, nothingMore } from '../../platform/events/define.ts'

export const proofAsked = defineEvent({
  type: 'proof.asked',
  version: 1,
  says: 'somebody asked for a link that proves an address',
  subject: 'proof',
  payload: z.object({ proofId: idOf('proof') }),
})

export const readerProven = defineEvent({
  type: 'reader.proven',
  version: 1,
  says: 'somebody proved an address and is known in a browser',
  subject: 'reader',
  payload: nothingMore,
})

export const readerSignedOut = defineEvent({
  type: 'reader.signed-out',
  version: 1,
  says: 'a reader is known no more in a browser',
  subject: 'reader',
  payload: nothingMore,
})

export const readerRenamed = defineEvent({
  type: 'reader.renamed',
  version: 1,
  says: 'a reader took another name',
  subject: 'reader',
  payload: nothingMore,
})

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

export const readerEvents: readonly EventType[] = [
  proofAsked,
  readerProven,
  readerSignedOut,
  readerRenamed,
  readerTold,
  readerChose,
  threadFollowed,
  newsGathered,
  readerForgetting,
  readerForgotten,
]
