import type { Clock } from '../../../base/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Subject } from '../../../platform/events/define.ts'
import type { Events } from '../../../platform/events/events.ts'
import type { Actor } from '../../staff/index.ts'
import { presenceChanged } from '../events.ts'
import { deleteLeasesOver, endLease, isLeaseNew, namesAt, renewLease, takeLease } from './store.ts'

type Needs = { database: Database; clock: Clock; events: Events }

type Where = { place: Subject; window: string }

/** Who else has the same thing open, across processes: by leases that a window renews while it is open. */
export function createPresence({ database, clock, events }: Needs) {
  const said = (place: Subject) => ({ actor: 'program:presence', subject: place, payload: {} }) as const

  return {
    /** Comes, or stays. Gives the names of whoever else is there. */
    async stay({ id: staffId }: Pick<Actor, 'id'>, { place, window }: Where): Promise<string[]> {
      const now = clock.now()
      const seat = { place, staffId, window }
      if (await isLeaseNew(database.read, seat, now)) return namesAt(database.read, seat, now)
      await database.write(async (tx) => {
        if (await renewLease(tx, seat, now)) return
        await takeLease(tx, seat, now)
        events.record(tx, presenceChanged, said(place))
      })
      return namesAt(database.read, seat, now)
    },
    async leave({ id: staffId }: Pick<Actor, 'id'>, { place, window }: Where): Promise<void> {
      await database.write(async (tx) => {
        if (await endLease(tx, { place, staffId, window })) events.record(tx, presenceChanged, said(place))
      })
    },
    /** Clears away what is over; run now and then. */
    tidy: () => database.write((tx) => deleteLeasesOver(tx, clock.now())),
  }
}
