import type { Clock } from '../../../base/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Log } from '../../../platform/log.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { Placed } from '../keeping.ts'
import type { Room } from '../room.ts'
import { cursorsElsewhere, deleteCursorsOver, dropCursors, keepCursors, lease, renewCursors } from './store.ts'

/** In milliseconds: what moves in a text is said to other processes so often at most. */
const sayEvery = 150
const renewEvery = lease / 4
/** Of one text and process; whoever comes after that many is named by their lease of presence alone. */
const mostPlaces = 50
/** In characters of its JSON. A longer place in the text is none that an editor of ours sends. */
const longestCursor = 1_000

type Needs = {
  database: Database
  clock: Clock
  log: Log
  /** Names this process among those that share a database. */
  process: string
  rooms: ReadonlyMap<ArticleId, Room>
}

/**
 * Tells the other processes where people are in the texts that are open here, and hears it of them. A row for each text
 * and process, for as long as its lease: written as people come and go, and as they move only while some other process
 * has the text open too.
 */
export function createRelay({ database, clock, log, process, rooms }: Needs) {
  const moved = new Set<ArticleId>()
  /** Those of which the others have a row from here. */
  const said = new Set<ArticleId>()
  let shared: ReadonlySet<ArticleId> = new Set()
  let timer: NodeJS.Timeout | undefined
  let isBusy = false
  let isTroubled = false
  let [asked, heard] = [0, 0]
  let isStopped = false
  let renewedAt = performance.now()

  function due(): ArticleId[] {
    return [...moved].filter((id) => shared.has(id) || said.has(id) !== placesAt(id).length > 0)
  }

  function plan(): void {
    if (timer !== undefined || isBusy || isStopped || due().length === 0) return
    timer = setTimeout(() => void run(), sayEvery).unref()
  }

  async function run(): Promise<void> {
    timer = undefined
    isBusy = true
    const ids = due()
    for (const id of ids) moved.delete(id)
    await say(ids).then(
      () => {
        isTroubled = false
      },
      (error: unknown) => missed(ids, error),
    )
    isBusy = false
    // After a failure the next look that succeeds tries again.
    if (!isTroubled) plan()
  }

  function missed(ids: readonly ArticleId[], error: unknown): void {
    for (const id of ids) moved.add(id)
    if (!isTroubled) log.warn({ err: error }, 'Other processes could not be told where people write')
    isTroubled = true
  }

  async function say(ids: readonly ArticleId[]): Promise<void> {
    const all = ids.map((articleId) => ({ articleId, places: placesAt(articleId) }))
    await database.write(async (tx) => {
      for (const each of all) await keepCursors(tx, each, { process, now: clock.now() })
    })
    for (const { articleId, places } of all) {
      if (places.length > 0) said.add(articleId)
      else said.delete(articleId)
    }
    database.hints.tell()
  }

  function placesAt(id: ArticleId): Placed[] {
    return placesIn(rooms.get(id)).slice(0, mostPlaces).map(short)
  }

  function forgetLeft(): void {
    for (const id of moved) if (!rooms.has(id) && !said.has(id)) moved.delete(id)
  }

  async function renew(): Promise<void> {
    if (said.size === 0 || performance.now() - renewedAt < renewEvery) return
    renewedAt = performance.now()
    await database.write((tx) => renewCursors(tx, { process, now: clock.now() }))
  }

  return {
    /** Somebody came, went or moved in a text. */
    moved(id: ArticleId): void {
      moved.add(id)
      plan()
    },
    /** Hears of others in the texts that somebody has open here. */
    async look(open: readonly ArticleId[]): Promise<void> {
      forgetLeft()
      await renew()
      asked += 1
      const mine = asked
      const rows = await cursorsElsewhere(database.read, open, { process, now: clock.now() })
      // An answer that was overtaken would tell of people as they were.
      if (mine < heard) return
      heard = mine
      const byArticle = Map.groupBy(rows, ({ articleId }) => articleId)
      shared = new Set(byArticle.keys())
      for (const id of open) see(rooms.get(id), byArticle.get(id) ?? [])
      plan()
    },
    /** Clears away what is over; run now and then. */
    tidy: () => database.write((tx) => deleteCursorsOver(tx, clock.now())),
    async stop(): Promise<void> {
      isStopped = true
      clearTimeout(timer)
      if (said.size === 0) return
      await database
        .write((tx) => dropCursors(tx, process))
        .catch((error: unknown) => {
          // Their lease ends it.
          log.warn({ err: error }, 'Other processes could not be told that nobody writes here any more')
        })
    },
  }
}

function placesIn(room: Room | undefined): Placed[] {
  return [...(room?.members ?? [])].flatMap(({ at }) => at ?? [])
}

function see(room: Room | undefined, theirs: readonly { places: readonly Placed[] }[]): void {
  const places = theirs.flatMap((row) => row.places)
  room?.elsewhere.see(places, placesIn(room))
}

function short(place: Placed): Placed {
  const isLong = JSON.stringify(place.state.cursor).length > longestCursor
  return isLong ? { ...place, state: { ...place.state, cursor: null } } : place
}
