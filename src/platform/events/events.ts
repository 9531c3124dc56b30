import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../database/database.ts'
import type { Writing } from '../database/tables.ts'
import type { CacheTag } from '../pages/tags.ts'
import type { Doer, EventType, Subject } from './define.ts'
import { noteChanges, noteEvent } from './pending.ts'
import { eventWatcher } from './watch.ts'

/** What is said of one event; `drops` are the cache tags of the pages that are not true any more. */
export type Recorded<Payload> = {
  actor: Doer
  subject: Subject | null
  section?: string | null
  payload: Payload
  drops?: readonly CacheTag[]
}

export type Events = ReturnType<typeof createEvents>

type Needs = { database: Pick<Database, 'watch' | 'hints'>; ids: Ids; clock: Clock }

/** The one way anything leaves a transaction: mail, searches, counts and page drops all start from here. */
export function createEvents({ database, ids, clock }: Needs) {
  database.watch(eventWatcher(() => database.hints.tell()))
  return {
    /** Keeps what happened, in the transaction that did it. Whoever hears of it does so once that has committed. */
    record<Payload>(tx: Writing, event: EventType<string, Payload>, recorded: Recorded<NoInfer<Payload>>): void {
      const { actor, subject, section = null, payload, drops = [] } = recorded
      const { type, version } = event
      const text = JSON.stringify(payload)
      noteEvent(tx, { id: ids.next('event'), at: clock.now(), actor, type, version, subject, section, payload: text })
      noteChanges(tx, drops)
    },
  }
}
