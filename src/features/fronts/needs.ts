import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import type { Articles } from '../articles/index.ts'
import type { FrontPages } from '../front-pages/index.ts'
import type { Media } from '../media/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Newsroom } from '../staff/index.ts'
import type { Storylines } from '../storylines/index.ts'

/** What fronts need of the rest of the site. */
export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  jobs: Jobs
  pages: Pick<Pages, 'find'>
  articles: Articles
  frontPages: FrontPages
  media: Media
  settings: SiteSettings
  newsroom: Newsroom
  storylines: Storylines
}
