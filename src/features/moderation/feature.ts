import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { alsoHeld, forgets } from '../erasure/index.ts'
import { sayings } from '../live/index.ts'
import { readerIn } from '../readers/index.ts'
import { decisionLog, queues, statement, whenHidden } from '../replies/index.ts'
import { moderateReplies } from '../replies/permissions.ts'
import { rulesCalled } from '../sanctions/index.ts'
import { waiting } from '../writing/index.ts'
import { moderationEvents } from './events.ts'
import { moderationJobs } from './jobs.ts'
import * as say from './messages/newsroom.ts'
import { moderationDeskHandlers } from './newsroom-routes.tsx'
import { moderationPermissions } from './permissions.ts'
import { moderationHandlers, statementFor } from './reader-routes.tsx'
import { decisionLogRoutes, houseRuleRoutes, moderationRoutes, queueRoutes } from './routes.ts'
import { moderationSays } from './says.ts'
import { createModeration, type Moderation } from './service.ts'
import { unsoundDecisions } from './soundness/store.ts'
import { repliesWaiting } from './waiting.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    moderation: Moderation
  }
}

/** Who decides about replies: the desk, reasons, appeals, the log. */
export const moderation = defineFeature({
  name: 'moderation',
  needs: ['settings', 'newsroom', 'articles', 'screening', 'replies', 'readers', 'notifications', 'sanctions', 'live'],
  tables: ['decisions', 'reply_queue', 'queue_counts', 'house_rules', 'appeals', 'moderation_figures'],
  service: (given) => createModeration({ ...given, tell: given.notifications.notify }),
  fills: (given) => [
    fill(decisionLog, given.moderation.decisionLog),
    fill(queues, given.moderation.queues),
    fill(whenHidden, given.moderation.explain),
    fill(statement, statementFor(given)),
    fill(forgets, (tx, { replyIds }) => given.moderation.forgetAppeals(tx, replyIds)),
    fill(alsoHeld, given.moderation.heldAbout),
    fill(rulesCalled, given.moderation.rulesCalled),
    fill(waiting, repliesWaiting(given)),
    ...moderationSays.map((saying) => fill(sayings, saying)),
  ],
  permissions: moderationPermissions,
  routes: [moderationRoutes, queueRoutes, decisionLogRoutes, houseRuleRoutes],
  handlers: (given) => [
    ...moderationHandlers({ ...given, reader: readerIn(given) }),
    ...moderationDeskHandlers({ ...given, style: given.assets.address('replies.css') }),
  ],
  navigation: [{ name: say.replies, order: 3, route: { ...queueRoutes.show, permission: moderateReplies } }],
  checks: [{ part: 'Decisions and queues', find: unsoundDecisions }],
  events: moderationEvents,
  jobs: moderationJobs,
})
