import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Files } from '../../platform/files/files.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Newsroom } from '../staff/index.ts'
import type { ArticlesWith } from './slots.ts'

/** What pictures need of the rest of the site. */
export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  files: Files
  events: Events
  settings: Pick<SiteSettings, 'site'>
  newsroom: Pick<Newsroom, 'byId'>
  articles: ArticlesWith
}
