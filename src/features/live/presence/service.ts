import type { Clock, Instant } from '../../../base/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import type { Subject } from '../../../platform/events/define.ts'
import type { Events } from '../../../platform/events/events.ts'
import type { Actor } from '../../staff/index.ts'
import { presenceChanged } from '../events.ts'
import { mostWindows, type Seat } from './seat.ts'
import {
  deleteLeasesOver,
  endLease,
  hasLease,
  isAt,
  isLeaseNew,
  namesAt,
  namesAtAll,
  placesOf,
  renewLease,
  takeLease,
} from './store.ts'

type Needs = { database: Database; clock: Clock; events: Events }

type Where = { place: Subject; window: string }

/** Who else has the same thing open, across processes: by leases that a window renews while it is open. */
export function createPresence({ database, clock, events }: Needs) {
  const said = (place: Subject) => ({ actor: 'program:presence', subject: place, payload: {} }) as const

  async function isOneTooMany(seat: Seat, now: Instant): Promise<boolean> {
    const places = await placesOf(database.read, seat.staffId, now)
    return places.length >= mostWindows && !(await hasLease(database.read, seat, now))
  }

  /** Others are told of a person, and not of each of their windows. */
  async function come(tx: Writing, seat: Seat): Promise<void> {
    const now = clock.now()
    await oneAtATime(tx, `presence:${seat.staffId}`)
    if ((await placesOf(tx, seat.staffId, now)).length >= mostWindows) return
    const isThere = await isAt(tx, seat, now)
    await takeLease(tx, seat, now)
    if (!isThere) events.record(tx, presenceChanged, said(seat.place))
  }

  return {
    /** Comes, or stays. Gives the names of whoever else is there. */
    async stay({ id: staffId }: Pick<Actor, 'id'>, { place, window }: Where): Promise<string[]> {
      const now = clock.now()
      const seat = { place, staffId, window }
      if ((await isLeaseNew(database.read, seat, now)) || (await isOneTooMany(seat, now)))
        return namesAt(database.read, seat, now)
      await database.write(async (tx) => {
        if (!(await renewLease(tx, seat, now))) await come(tx, seat)
      })
      return namesAt(database.read, seat, now)
    },
    async leave({ id: staffId }: Pick<Actor, 'id'>, { place, window }: Where): Promise<void> {
      await database.write(async (tx) => {
        await oneAtATime(tx, `presence:${staffId}`)
        const isGone =
          (await endLease(tx, { place, staffId, window })) && !(await isAt(tx, { place, staffId }, clock.now()))
        if (isGone) events.record(tx, presenceChanged, said(place))
      })
    },
    /** Who has each of these places open now, by name. */
    among: (places: readonly Subject[]) => namesAtAll(database.read, places, clock.now()),
    /** Clears away what is over; run now and then. */
    tidy: () => database.write((tx) => deleteLeasesOver(tx, clock.now())),
  }
}
