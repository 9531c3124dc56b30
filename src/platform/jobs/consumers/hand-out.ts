import type { Clock } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import type { Database } from '../../database/database.ts'
import { oneAtATime } from '../../database/serial.ts'
import type { Writing } from '../../database/tables.ts'
import type { EventType, Kept } from '../../events/define.ts'
import { eventsBetween, newestEvent } from '../../events/store.ts'
import { insertJob } from '../store.ts'
import { allPlaces, isAnybodyBehind, lagsOf, movePlaces, type Place, setPlaces, takePlaces } from './store.ts'

const atOnce = 50

/** Who hears what, by the name of its job. */
export type Hearing = ReadonlyMap<string, readonly EventType[]>

type Needs = { database: Database; clock: Clock; ids: Ids }

/** Turns events into jobs: one for each consumer that hears it, in the transaction that moves the consumer on. */
export function createHandOut({ database, clock, ids }: Needs, hearing: Hearing) {
  let placed = 0

  async function place({ isStart }: { isStart: boolean }): Promise<void> {
    placed = hearing.size
    await database.write(async (tx) => {
      await oneAtATime(tx, 'event-consumers')
      const there = await allPlaces(tx)
      const seq = there.length === 0 ? 0 : await newestEvent(tx)
      const known = new Set(there.map(({ name }) => name))
      const begin = [...hearing.keys()].flatMap((name) => (known.has(name) ? [] : [{ name, seq }]))
      const end = isStart ? [...known].filter((name) => !hearing.has(name)) : []
      await setPlaces(tx, { begin, end }, clock.now())
    })
  }

  async function handOutSome(tx: Writing): Promise<boolean> {
    const newest = await newestEvent(tx)
    const behind = (await takePlaces(tx, [...hearing.keys()])).filter(({ seq }) => seq < newest)
    if (behind.length === 0) return false
    const types = new Set(behind.flatMap(({ name }) => hearing.get(name) ?? []).map(({ type }) => type))
    const after = Math.min(...behind.map(({ seq }) => seq))
    const found = await eventsBetween(tx, { after, upTo: newest, types: [...types], limit: atOnce })
    for (const event of found) await give(tx, event, behind)
    const upTo = found.length === atOnce ? (found.at(-1)?.seq ?? newest) : newest
    const names = behind.map(({ name }) => name)
    await movePlaces(tx, names, { seq: upTo, at: clock.now() })
    return upTo < newest
  }

  async function give(tx: Writing, { id, seq, type }: Kept, places: readonly Place[]): Promise<void> {
    for (const { name, seq: heardTo } of places) {
      if (heardTo >= seq || !hearing.get(name)?.some((each) => each.type === type)) continue
      const key = `${name}:${id}`
      await insertJob(tx, { id: ids.next('job'), name, payload: { event: seq }, key, dueAt: clock.now() })
    }
  }

  return {
    lags: () => lagsOf(database.read, typesHeard(hearing)),
    isBehind: () => isAnybodyBehind(database.read),
    /**
     * Gives each consumer a place: one that is new to a database hears what happens from now on, and at the very first
     * start everything that waits. One that a site does without loses its own, so that it does not begin again far back;
     * a command that only passes by takes none away.
     */
    place,
    /** Hands out whatever nobody has handed out yet. */
    async handOut(isOver: () => boolean): Promise<void> {
      if (hearing.size === 0) return
      if (placed < hearing.size) await place({ isStart: false })
      while (!isOver() && (await isAnybodyBehind(database.read)) && (await database.write(handOutSome)));
    },
  }
}

/** The types that each consumer hears, by its name. */
function typesHeard(hearing: Hearing): ReadonlyMap<string, readonly string[]> {
  return new Map([...hearing].map(([name, types]) => [name, types.map(({ type }) => type)]))
}
