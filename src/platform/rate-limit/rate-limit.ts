import { createHmac } from 'node:crypto'
import { type Clock, type Instant, instantOf, millisOf } from '../../base/clock.ts'
import type { Limit } from '../../base/limit.ts'
import type { Writing } from '../database/tables.ts'
import { isLocal, networkPrefix } from '../web/network.ts'
import { spentTries } from './store.ts'

/** What is counted, under a key that says nothing of whom it counts, and how often it may be. */
export type Counted = { key: string; limit: Limit }

/** There is no try left; there is one again in so many seconds, as `Retry-After` counts them. */
export type TooMany = { refused: 'too-many-tries'; retryAfter: number }

/** When the stretch of time began that this moment is in: tries are counted by the clock, not by who began when. */
export function stretchOf(now: Instant, lengthMillis: number): Instant {
  return instantOf(Math.floor(millisOf(now) / lengthMillis) * lengthMillis)
}

/**
 * Counts what is tried. Neither an address nor a network is kept: both are short enough to try them all, so they are
 * hashed with a key of this site.
 */
export function createRateLimit({ clock, secret }: { clock: Clock; secret: () => Promise<string> }) {
  /** What is counted of somebody, or of something; `name` stands before the hash, so that it can be found again. */
  async function of(name: string, whom: string, limit: Limit): Promise<Counted> {
    const hash = createHmac('sha256', await secret()).update(`${name} ${limit.withinMillis} ${whom}`)
    return { key: `${name}:${hash.digest('base64url').slice(0, 32)}`, limit }
  }

  return {
    of,
    /** What is counted of a network; nothing of this machine itself, which behind a proxy would be everybody. */
    async ofNetwork(name: string, network: string, limit: Limit): Promise<Counted[]> {
      return isLocal(network) ? [] : [await of(name, `network ${networkPrefix(network)}`, limit)]
    },
    /** Counts one try of each, up to the first that has none left. */
    async spent(tx: Writing, counted: readonly Counted[]): Promise<TooMany | undefined> {
      for (const { key, limit } of counted) {
        const now = clock.now()
        const since = stretchOf(now, limit.withinMillis)
        const spent = await spentTries(tx, { keys: [{ key, allowed: limit.times }], since })
        const left = millisOf(since) + limit.withinMillis - millisOf(now)
        if (spent.length > 0) return { refused: 'too-many-tries', retryAfter: Math.ceil(left / 1000) }
      }
      return undefined
    },
  }
}
