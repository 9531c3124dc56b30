import { type Clock, days } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import { isLocal, networkPrefix } from '../../platform/web/network.ts'
import type { SiteSettings } from '../settings/index.ts'
import { hashOfBrowser, keyed, timeOf } from './hashes.ts'
import { createKeys } from './keys.ts'
import type { ReplyId } from './reply.ts'

/** Somebody whose address is proven, as far as replies need to know them. */
export type KnownReader = { id: string; email: string; name: string }

/**
 * Where a request came from, as the routes know it. `browser` is the secret in the reader's own browser, if any;
 * `reader` is who is signed in there.
 */
export type From = { browser: string | undefined; reader?: KnownReader | undefined; network: string; agent: string }

/** The same without anything that could be read back. */
export type Sender = {
  browserHash: string | null
  networkHash: string
  /** A reader's own machine is never this one: behind a proxy nobody told us of, everybody would be one network. */
  isLocal: boolean
  /** One key for one sender and one thing sent. */
  keyOf(text: string): string
  addressKey(email: string): string
  /** The secret that a browser without one is given with this reply: the same, however often it is asked for. */
  browserFor(reply: ReplyId | Id<'report'>): string
}

/** Network hashes and the keys they were made with are dropped after this long. */
export const networksKeptFor = days(30)
const networkKeyLasts = days(1)

export type Senders = ReturnType<typeof createSenders>

/** Tells senders apart without keeping who they are: everything leaves here as a hash under a key of this site. */
export function createSenders({ settings, clock }: { settings: SiteSettings; clock: Clock }) {
  const key = createKeys({ settings, clock })

  return {
    /** What this network is called under each key that is still kept; nothing for this very machine. */
    async networkHashes(network: string): Promise<string[]> {
      if (isLocal(network)) return []
      const secrets = await settings.secrets('network')
      return secrets.map(({ secret }) => keyed(secret, `network ${networkPrefix(network)}`))
    },
    async identify({ browser, network, agent }: From): Promise<Sender> {
      const [secret, reader] = [await key('network', networkKeyLasts), await key('reader')]
      const networkHash = keyed(secret, `network ${networkPrefix(network)}`)
      const browserHash = browser === undefined ? null : hashOfBrowser(browser)
      const who = browserHash ?? `${networkHash} ${agent}`
      return {
        browserHash,
        networkHash,
        isLocal: isLocal(network),
        keyOf: (text) => keyed(secret, `sent ${who} ${text}`),
        addressKey: (email) => keyed(secret, `address ${email}`),
        browserFor: (reply) => timeOf(reply) + keyed(reader, reply),
      }
    },
  }
}
