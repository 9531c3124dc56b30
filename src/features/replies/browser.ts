import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Web } from '../../platform/web/edge.ts'
import type { From, KnownReader } from './senders.ts'

/** Who is signed in as a reader in the browser that asks. */
export type WhoReads = (c: Context<Web>) => Promise<KnownReader | undefined>

/** Holds the secret by which a browser shows that it is the one a reply was sent from. */
const cookie = 'stet_reader'
/** The longest that browsers keep one: 400 days (RFC 6265bis, 5.5), in seconds. */
const cookieLasts = 400 * 86_400

export function browserOf(c: Context): string | undefined {
  const sent = getCookie(c, cookie)
  return sent !== undefined && /^[\w-]{32,64}$/.test(sent) ? sent : undefined
}

export function keepBrowser(c: Context, secret: string, { address }: { address: string }): void {
  const secure = address.startsWith('https:')
  setCookie(c, cookie, secret, { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: cookieLasts })
}

export async function fromOf(c: Context<Web>, reader: WhoReads): Promise<From> {
  const agent = c.req.header('user-agent') ?? ''
  return { browser: browserOf(c), reader: await reader(c), network: c.get('network'), agent }
}
