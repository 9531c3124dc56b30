import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Articles } from '../articles/index.ts'
import type { Readers } from '../readers/index.ts'
import type { Replies } from '../replies/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { createLeaving, type Subscription } from './leaving.ts'
import { createMailing } from './mailing.ts'
import { deleteNewsOf } from './store.ts'
import { createTelling } from './telling.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  mail: Mail
  settings: SiteSettings
  articles: Articles
  readers: Readers
  replies: Replies
  address: () => string
}

export type Notifications = ReturnType<typeof createNotifications>

/** What readers are told: on their page always, by mail as they choose, until they end it. */
export function createNotifications(needs: Needs) {
  const telling = createTelling(needs)
  const leaving = createLeaving(needs)
  return {
    ...telling,
    ...createMailing({ ...needs, telling, leaving }),
    subscriptionIn: leaving.read,
    /** Ends one kind of mail; whoever is forgotten already is mailed nothing anyway. */
    async leave(subscription: Subscription): Promise<void> {
      const reader = { id: subscription.readerId }
      if ('choice' in subscription) await telling.choose(reader, { [subscription.choice]: false })
      else await telling.unfollow(reader, subscription.articleId)
    },
    /** Takes back what was told of these replies, to anybody. */
    forget: deleteNewsOf,
  }
}
