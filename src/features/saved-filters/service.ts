import type { Clock } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Events } from '../../platform/events/events.ts'
import { type Actor, doerOf } from '../staff/index.ts'
import { filterSaved } from './events.ts'
import { deleteFilter, filtersOf, keepFilter, type SavedFilter } from './store.ts'

type Needs = { database: Database; clock: Clock; events: Events }

/** More than fit above a list. */
const mostFilters = 30

export type SavedFilters = ReturnType<typeof createSavedFilters>

/** What somebody asks a list again and again, by a name of theirs. */
export function createSavedFilters({ database, clock, events }: Needs) {
  const said = (actor: Actor) => ({ actor: doerOf(actor), subject: `staff:${actor.id}` }) as const
  return {
    of: (actor: Actor, list: string) => filtersOf(database.read, { staffId: actor.id, list }),
    /** In place of the one that had this name. */
    keep: (actor: Actor, filter: SavedFilter): Promise<Outcome<true, 'too-many'>> =>
      database.write(async (tx) => {
        const { list, name } = filter
        await oneAtATime(tx, `filters of ${actor.id}`)
        const there = await filtersOf(tx, { staffId: actor.id, list })
        if (there.length >= mostFilters && !there.some((each) => each.name === name)) return refused('too-many')
        await keepFilter(tx, { ...filter, staffId: actor.id }, clock.now())
        events.record(tx, filterSaved, { ...said(actor), payload: { list, isThere: true } })
        return done(true as const)
      }),
    forget: (actor: Actor, { list, name }: Omit<SavedFilter, 'query'>) =>
      database.write(async (tx) => {
        if (await deleteFilter(tx, { staffId: actor.id, list, name }))
          events.record(tx, filterSaved, { ...said(actor), payload: { list, isThere: false } })
        return done(true as const)
      }),
  }
}
