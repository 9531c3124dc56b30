import { type Clock, days, later } from '../../../base/clock.ts'
import type { Database } from '../../database/database.ts'
import { deleteEventsBefore, newestEvent } from '../../events/store.ts'
import { defineRound, type Work } from '../define.ts'
import { allPlaces } from './store.ts'

const atOnce = 500

type Needs = { database: Database; clock: Clock; config: { eventDays: number } }

/** Events go after so many days, some at a time, and none before everybody has heard of it. */
export const horizonJobs: readonly Work<Needs>[] = [
  defineRound({ name: 'forget-old-events', every: days(1), act: (needs: Needs) => forgetOldEvents(needs) }),
]

async function forgetOldEvents({ database, clock, config }: Needs): Promise<void> {
  const before = later(clock.now(), -days(config.eventDays))
  const places = await allPlaces(database.read)
  const upTo = Math.min(await newestEvent(database.read), ...places.map(({ seq }) => seq))
  let deleted = atOnce
  while (deleted === atOnce) {
    deleted = await database.write((tx) => deleteEventsBefore(tx, { before, upTo, limit: atOnce }))
  }
}
