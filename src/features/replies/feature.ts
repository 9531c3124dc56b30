import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { onTheArticle } from '../articles/index.ts'
import { newestReplies } from '../screening/index.ts'
import { reports } from '../writing/index.ts'
import { replyEvents } from './events.ts'
import { replyJobs } from './jobs.ts'
import { replyPermissions } from './permissions.ts'
import { replyHandlers, replyThread } from './reader-routes.tsx'
import { ownReplyRoutes, replyRoutes } from './routes.ts'
import { createReplies, type Replies } from './service.ts'
import { corrected, decisionLog, queues, replyForm, statement, whenHidden, whenPublished, whoReads } from './slots.ts'
import { unsoundReplies } from './soundness/store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    replies: Replies
  }
}

/** What readers say back. */
export const replies = defineFeature({
  name: 'replies',
  needs: ['settings', 'articles', 'screening'],
  tables: [
    'replies',
    'reply_senders',
    'reply_versions',
    'reply_reports',
    'reply_entries',
    'reply_texts',
    'passage_replies',
  ],
  service(given) {
    const { slots } = given
    const [hidden, out, put] = [slots.one(whenHidden), slots.one(whenPublished), slots.one(corrected)]
    return createReplies({
      ...given,
      decisionLog: slots.one(decisionLog),
      queues: slots.one(queues),
      whenHidden: (...told) => hidden()(...told),
      whenPublished: (...told) => out()(...told),
      corrected: (id) => put()(id),
    })
  },
  fills: (given) => [
    fill(onTheArticle, replyThread({ ...given, form: given.slots.one(replyForm) }), 1),
    fill(newestReplies, given.replies.newestTexts),
    fill(reports, given.replies.errorReports),
  ],
  permissions: replyPermissions,
  routes: [replyRoutes, ownReplyRoutes],
  handlers(given) {
    const [reader, why] = [given.slots.one(whoReads), given.slots.one(statement)]
    return replyHandlers({ ...given, reader: (c) => reader()(c), statement: (id, frame) => why()(id, frame) })
  },
  checks: [{ part: 'Replies and their counts', find: unsoundReplies }],
  events: replyEvents,
  jobs: replyJobs,
})
