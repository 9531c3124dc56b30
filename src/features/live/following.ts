import type { Database } from '../../platform/database/database.ts'
import type { Kept } from '../../platform/events/define.ts'
import { eventsBetween, newestEvent } from '../../platform/events/store.ts'
import { eventWatcher } from '../../platform/events/watch.ts'
import type { Log } from '../../platform/log.ts'

/** In milliseconds. */
const lookEvery = 500
const wakeAfter = 20
const atOnce = 200

type Needs = { database: Pick<Database, 'read' | 'watch' | 'hints'>; log: Log }

type Hearing = {
  types: () => readonly string[]
  /** Told of every event of these types, in order; told again when it fails. */
  hear: (events: readonly Kept[]) => Promise<void>
}

/**
 * Follows the log of events in this process, once for however many listen: at once after what was kept here and after a
 * hint from elsewhere, and every half second by itself, for a hint may be lost. While nobody listens it asks nothing.
 */
export function createFollowing({ database, log }: Needs, { types, hear }: Hearing) {
  let at = 0
  let known = 0
  let isOn = false
  let isTroubled = false
  let timer: NodeJS.Timeout | undefined
  let waking: NodeJS.Timeout | undefined
  let deafen: () => void = () => undefined
  let turn: Promise<unknown> = Promise.resolve()

  database.watch(
    eventWatcher(({ n }) => {
      known = Math.max(known, n)
      wake()
    }),
  )

  function wake(): void {
    if (!isOn || waking !== undefined) return
    waking = setTimeout(() => {
      waking = undefined
      tick()
    }, wakeAfter)
  }

  function tick(): void {
    void inTurn(look)
      .then(() => {
        isTroubled = false
      }, missed)
      .finally(() => {
        clearTimeout(timer)
        if (isOn) timer = setTimeout(tick, lookEvery)
      })
  }

  /** One thing after the other, so that whoever joins misses nothing and hears nothing twice. */
  function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(act, act)
    turn = mine.catch(() => undefined)
    return mine
  }

  async function look(): Promise<void> {
    if (!isOn) return
    const newest = await newestEvent(database.read)
    known = newest
    while (at < newest) {
      const found = await eventsBetween(database.read, { after: at, upTo: newest, types: types(), limit: atOnce })
      await hear(found)
      at = found.length === atOnce ? (found.at(-1)?.seq ?? newest) : newest
    }
    at = newest
  }

  async function begin(): Promise<void> {
    at = await newestEvent(database.read)
    known = at
    isOn = true
    deafen = database.hints.hear(wake)
    timer = setTimeout(tick, lookEvery)
  }

  function missed(error: unknown): void {
    if (!isTroubled) log.error({ err: error }, 'Open pages of the newsroom cannot be told what changed')
    isTroubled = true
  }

  return {
    /** The newest event that is known of here without asking; whoever reads afterwards reads what it changed. */
    newest: () => known,
    /** Up to where everything has been told. */
    told: () => at,
    /** Does something between two looks, when everything up to `at` has been told. */
    joining: <Result>(join: (at: number) => Promise<Result>): Promise<Result> =>
      inTurn(async () => {
        await (isOn ? look() : begin())
        return join(at)
      }),
    end(): void {
      isOn = false
      deafen()
      clearTimeout(timer)
      clearTimeout(waking)
      waking = undefined
    },
  }
}
