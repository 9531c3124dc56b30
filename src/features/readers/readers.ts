import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Lines } from '../../platform/files/lines.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Articles } from '../articles/index.ts'
import type { Replies } from '../replies/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { createForgetting, type Forgets } from './forgetting/service.ts'
import { createProving } from './service.ts'
import { createLeaving, type Subscription } from './telling/leaving.ts'
import { createMailing } from './telling/mailing.ts'
import { createTelling } from './telling/service.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  linesOf: (name: string) => Lines
  mail: Mail
  settings: SiteSettings
  articles: Articles
  replies: Replies
  address: () => string
  /** What else is cleared when somebody is forgotten. */
  also?: readonly Forgets[]
}

export type Readers = ReturnType<typeof createReaders>

/** Who reads here: their proven address, what they are told, and how they are forgotten. */
export function createReaders(needs: Needs) {
  const proving = createProving(needs)
  const telling = createTelling(needs)
  const leaving = createLeaving(needs)
  return {
    ...proving,
    ...telling,
    ...createMailing({ ...needs, proving, telling, leaving }),
    ...createForgetting({ also: [], ...needs }),
    subscriptionIn: leaving.read,
    /** Ends one kind of mail; whoever is forgotten already is mailed nothing anyway. */
    async leave(subscription: Subscription): Promise<void> {
      const reader = { id: subscription.readerId }
      if ('choice' in subscription) await telling.choose(reader, { [subscription.choice]: false })
      else await telling.unfollow(reader, subscription.articleId)
    },
  }
}
