import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Articles } from '../articles/index.ts'
import type { Live } from '../live/index.ts'
import type { Schedules } from '../schedules/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Newsroom } from '../staff/index.ts'

/** What the plan needs of the rest of the site. */
export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  articles: Articles
  live: Live
  schedules: Schedules
  settings: SiteSettings
  newsroom: Newsroom
}
