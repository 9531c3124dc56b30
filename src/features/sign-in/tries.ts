import { createHash, createHmac } from 'node:crypto'
import { type Clock, instantOf, millisOf } from '../../base/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { clearTries, countTry } from '../../platform/throttles/store.ts'
import { isLocal, networkPrefix } from '../../platform/web/network.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import { isKnownDevice } from './devices.ts'
import { type Limit, limits } from './rules.ts'
import type { Visitor } from './session.ts'

export type TooMany = { refused: 'too-many-tries'; retryAfter: number }
export type Counted = { key: string; limit: Limit }

type Needs = { database: Database; clock: Clock; settings: SiteSettings }
type Place = { what: string; network: Limit; account: Limit }

/** At the door: what strangers try in all, and what each network does. */
const places = {
  password: { what: 'sign-in', network: limits.signInPerNetwork, account: limits.passwordPerAccount },
  link: { what: 'link', network: limits.linkPerNetwork, account: limits.linkPerAccount },
} as const satisfies Record<string, Place>

/** Counts what is tried. Neither an address nor a network is kept: both are hashed with a key. */
export function createTries({ database, clock, settings }: Needs) {
  async function secret(): Promise<string> {
    return (await settings.secret('throttle')).secret
  }

  /** What is counted for a network; nothing for this machine itself, which behind a proxy would be everybody. */
  async function fromNetwork(what: string, { network }: Visitor, limit: Limit): Promise<Counted[]> {
    if (isLocal(network)) return []
    return [{ key: keyed(await secret(), `${what} network ${networkPrefix(network)}`), limit }]
  }

  const accountKey = async (kind: keyof typeof places, email: string) =>
    keyed(await secret(), `${kind} ${email.toLowerCase()}`)

  return {
    fromNetwork,
    /**
     * What is counted at the door. A browser that this person signed in with before has an allowance of its own, so that
     * nobody elsewhere can spend it: not by guessing from a thousand networks, and not from their own.
     */
    async atTheDoor(
      kind: keyof typeof places,
      { email, staffId, visitor }: { email: string; staffId: StaffId | undefined; visitor: Visitor },
    ): Promise<Counted[]> {
      const { what, network, account } = places[kind]
      const device = visitor.knownAs && hashOf(visitor.knownAs)
      if (staffId && device && (await isKnownDevice(database.read, { device, staffId }))) {
        return [{ key: keyed(await secret(), `${kind} device ${device} ${staffId}`), limit: account }]
      }
      return [...(await fromNetwork(what, visitor, network)), { key: await accountKey(kind, email), limit: account }]
    },
    async byMember(staffId: StaffId, visitor: Visitor | undefined): Promise<Counted[]> {
      const network = visitor ? await fromNetwork('password change', visitor, limits.signInPerNetwork) : []
      const account = keyed(await secret(), `password change ${staffId}`)
      return [...network, { key: account, limit: limits.passwordPerAccount }]
    },
    /** Counts one try of each, up to the first that has none left. */
    async spent(tx: Writing, counted: readonly Counted[]): Promise<TooMany | undefined> {
      for (const { key, limit } of counted) {
        const now = millisOf(clock.now())
        const since = now - (now % limit.within)
        if ((await countTry(tx, { key, since: instantOf(since) })) > limit.times)
          return { refused: 'too-many-tries', retryAfter: Math.ceil((since + limit.within - now) / 1000) }
      }
      return undefined
    },
    /** Whoever came in by link may be mailed the next one, however many strangers have asked for. */
    forgetLinksAskedFor: async (email: string) => {
      const key = await accountKey('link', email)
      return (tx: Writing) => clearTries(tx, key)
    },
  }
}

/** Tokens have 260 random bits, so a plain hash keeps them safe. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** What is counted is not to be read back: an address is short enough to try them all, so the hash has a key. */
function keyed(secret: string, words: string): string {
  return createHmac('sha256', secret).update(words).digest('hex')
}
