import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { type Clock, days, type Instant, instantOf, later, millisOf, minutes, soon } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import { isUnavailable } from '../../platform/database/faults.ts'
import { isLocal, networkPrefix } from '../../platform/web/network.ts'
import type { SiteSettings } from '../settings/index.ts'
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
const keyRemembered = minutes(1)

export type Senders = ReturnType<typeof createSenders>

/** Tells senders apart without keeping who they are: everything leaves here as a hash under a key of this site. */
export function createSenders({ settings, clock }: { settings: SiteSettings; clock: Clock }) {
  const known = new Map<string, { secret: string; since: Instant; until: Instant }>()

  async function key(purpose: 'network' | 'reply-form' | 'reader', freshFor?: number): Promise<string> {
    const now = clock.now()
    const kept = known.get(purpose)
    if (kept && kept.since <= now && now < kept.until) return kept.secret
    const { secret } = await settings.secret(purpose, freshFor === undefined ? undefined : later(now, -freshFor))
    known.set(purpose, { secret, since: now, until: later(now, keyRemembered) })
    return secret
  }

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
    /** Says when a form was rendered, and cannot be made elsewhere. */
    async stamp(): Promise<string> {
      const time = millisOf(clock.now()).toString(36)
      const secret = await key('reply-form').catch(unlessUnavailable)
      // An article is read on a full disk too; a form without a stamp is taken like any plain request.
      return secret === undefined ? '' : `${time}.${keyed(secret, time)}`
    },
    /** When the form was rendered; `undefined` without a stamp of ours. */
    async renderedAt(stamp: string): Promise<Instant | undefined> {
      const [time = '', signed = ''] = stamp.split('.')
      if (signed === '') return undefined
      const expected = Buffer.from(keyed(await key('reply-form'), time))
      const given = Buffer.from(signed)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      const at = instantOf(Number.parseInt(time, 36))
      return at <= soon(clock.now()) ? at : undefined
    },
  }
}

function unlessUnavailable(error: unknown): undefined {
  if (!isUnavailable(error)) throw error
}

/** The secret's first letters say when it was made, and so do its hash's: what is written together stands together. */
export function hashOfBrowser(secret: string): string {
  return shortened(timeOf(secret) + hash('sha256', secret, 'base64url'))
}

/** An id begins with its time, and hides nothing by that. */
function timeOf(id: string): string {
  return id.slice(0, 10)
}

/** The same words are the same, whatever their capitals and spaces. */
export function hashOfWords(body: string): string {
  return shortened(hash('sha256', body.toLowerCase().replace(/\s+/g, ' '), 'base64url'))
}

function keyed(secret: string, text: string): string {
  return shortened(createHmac('sha256', secret).update(text).digest('base64url'))
}

/** 132 bits of a hash are as good as all of them, and every index that holds one is smaller. */
function shortened(whole: string): string {
  return whole.slice(0, 32)
}
