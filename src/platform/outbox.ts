import type { Clock } from '../base/clock.ts'
import type { Ids } from '../base/id.ts'
import type { Writing } from './database/tables.ts'
import { insertAnnouncement } from './jobs/store.ts'
import type { Fact } from './pages/facts.ts'
import { noteChanges } from './pages/store.ts'

/** What may be announced, each declared beside the service that announces it. Past tense: `reply.posted`. */
export interface Announcements {
  /** Nothing but the word: says that the site itself changed, such as its name or its sections. */
  'site.changed': object
}

export type AnnouncementType = keyof Announcements
export type Announcement<Type extends AnnouncementType = AnnouncementType> = {
  [Each in Type]: { type: Each } & Announcements[Each]
}[Type]

export type Outbox = ReturnType<typeof createOutbox>

/** The one way anything leaves a transaction: mail, searches, counts and page drops all start from here. */
export function createOutbox({ ids, clock }: { ids: Ids; clock: Clock }) {
  return {
    /** Tells every listener, once this transaction has committed, and drops the pages made from `changed`. */
    async announce(tx: Writing, announcement: Announcement, changed: readonly Fact[] = []): Promise<void> {
      await insertAnnouncement(tx, { id: ids.next('announcement'), at: clock.now(), announcement })
      noteChanges(tx, changed)
    },
  }
}
