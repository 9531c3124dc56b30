import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Newsroom } from '../staff/index.ts'
import type { StaffNotice } from './notice.ts'
import type { Said } from './slots.ts'

export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  newsroom: Newsroom
  mail: Mail
  address: () => string
  siteName: () => Promise<string>
  /** What a notice says now; nothing where what it is about is gone. */
  says: (notice: StaffNotice) => Promise<Said | undefined>
}
