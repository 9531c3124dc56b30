import type { Context } from 'hono'
import { days } from '../../base/clock.ts'
import type { Web } from '../../platform/web/edge.ts'
import { secretCookie } from '../../platform/web/secret-cookie.ts'
import type { From, KnownReader } from './senders.ts'

/** Who is signed in as a reader in the browser that asks. */
export type WhoReads = (c: Context<Web>) => Promise<KnownReader | undefined>

/** Holds the secret by which a browser shows that it is the one a reply was sent from. */
export const browserCookie = secretCookie({ name: 'stet_reader', shape: /^[\w-]{32,64}$/, lastsMillis: days(400) })

export async function fromOf(c: Context<Web>, reader: WhoReads): Promise<From> {
  const agent = c.req.header('user-agent') ?? ''
  return { browser: browserCookie.read(c), reader: await reader(c), network: c.get('network'), agent }
}
