import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Log } from '../../platform/log.ts'
import type { Articles } from '../articles/index.ts'
import type { Replies } from '../replies/index.ts'
import type { Check, Screening } from '../screening/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { createChecking } from './checking.ts'
import { createEditing } from './editing.ts'
import { type Barred, createPosting } from './posting.ts'
import { createStamps } from './stamps.ts'
import { createWeighing } from './weighing.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  log: Log
  settings: SiteSettings
  articles: Articles
  screening: Screening
  replies: Replies
  checks: readonly Check[]
  barred: Barred
  address: () => string
}

export type ReplyIntake = ReturnType<typeof createReplyIntake>

/** Everything that is asked of a reply before it is kept, and of one that is changed. */
export function createReplyIntake(needs: Needs) {
  const { keeping } = needs.replies
  const stamps = createStamps(needs)
  const checking = createChecking({ ...needs, keeping })
  const weighing = createWeighing({ ...needs, isChecked: checking.isOn })
  return {
    post: createPosting({ ...needs, stamps, weighing, checking }),
    edit: createEditing({ ...needs, weighing, checking }),
    /** A fresh stamp for a form, that says when it was rendered. */
    stamp: () => stamps.stamp(),
    /** Asks the services outside about a reply that waits for their answer. */
    check: checking.check,
    isChecked: checking.isOn,
  }
}
