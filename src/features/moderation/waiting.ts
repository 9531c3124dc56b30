import { moderateReplies } from '../replies/permissions.ts'
import { type Actor, may } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { queueRoutes } from './routes.ts'
import type { Moderation } from './service.ts'

/** How many replies wait for whoever opens the newsroom; nothing for people it is no business of. */
export function repliesWaiting({ moderation }: { moderation: Moderation }) {
  return async (actor: Actor) =>
    may(actor, moderateReplies)
      ? {
          count: await moderation.held(actor),
          says: say.repliesHeld,
          path: queueRoutes.show.to(),
        }
      : undefined
}
