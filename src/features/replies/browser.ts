import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Web } from '../../platform/web/edge.ts'
import type { From, KnownReader } from './senders.ts'

/** Who is signed in as a reader in the browser that asks. */
export type WhoReads = (c: Context<Web>) => Promise<KnownReader | undefined>

/**
 * Holds the secret by which a browser shows that it is the one a reply was sent from. Over https only this very host
 * can have set it (RFC 6265bis, 4.1.3.2).
 */
const cookieOf = (c: Context<Web>) => (c.get('isSecure') ? '__Host-stet_reader' : 'stet_reader')
/** The longest that browsers keep one: 400 days (RFC 6265bis, 5.5), in seconds. */
const cookieLasts = 400 * 86_400

export function browserOf(c: Context<Web>): string | undefined {
  const sent = getCookie(c, cookieOf(c))
  return sent !== undefined && /^[\w-]{32,64}$/.test(sent) ? sent : undefined
}

export function keepBrowser(c: Context<Web>, secret: string): void {
  const secure = c.get('isSecure')
  setCookie(c, cookieOf(c), secret, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: cookieLasts })
}

export async function fromOf(c: Context<Web>, reader: WhoReads): Promise<From> {
  const agent = c.req.header('user-agent') ?? ''
  return { browser: browserOf(c), reader: await reader(c), network: c.get('network'), agent }
}
