import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Reader } from './reader.ts'
import type { Readers } from './readers.ts'
import { sessionLasts } from './rules.ts'

/** A cookie that only this host set, over TLS only, wherever the site has TLS (RFC 6265bis, 4.1.3.2). */
function cookieOf(address: string) {
  const secure = address.startsWith('https:')
  const name = secure ? '__Host-stet_session_reader' : 'stet_session_reader'
  return { name, secure, path: '/', httpOnly: true, sameSite: 'lax' as const }
}

export function tokenOf(c: Context, address: string): string | undefined {
  const token = getCookie(c, cookieOf(address).name)
  return token !== undefined && /^[a-z0-9]{52}$/.test(token) ? token : undefined
}

export function keepToken(c: Context, address: string, token: string): void {
  const { name, ...options } = cookieOf(address)
  setCookie(c, name, token, { ...options, maxAge: sessionLasts / 1000 })
}

export function dropToken(c: Context, address: string): void {
  const { name, ...options } = cookieOf(address)
  setCookie(c, name, '', { ...options, maxAge: 0 })
}

type Needs = { readers: Pick<Readers, 'whoHas'>; address: () => string }

/** Who is signed in as a reader in the browser that asks. Of no consequence in the newsroom. */
export function readerIn({ readers, address }: Needs): (c: Context) => Promise<Reader | undefined> {
  return async (c) => {
    const token = tokenOf(c, address())
    return token === undefined ? undefined : readers.whoHas(token)
  }
}
