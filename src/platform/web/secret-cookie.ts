import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Web } from './edge.ts'

type Described = {
  name: string
  /** What a secret of ours looks like; whatever else a browser sends is nobody's. */
  shape: RegExp
  /** At most 400 days, the longest that browsers keep one (RFC 6265bis, 5.5). */
  lastsMillis: number
}

/**
 * A cookie that holds a secret of one browser: out of reach of scripts, and, wherever the site has TLS, one that only
 * this very host set, over TLS only (RFC 6265bis, 4.1.3.2).
 */
export function secretCookie({ name, shape, lastsMillis }: Described) {
  const nameFor = <Env extends Web>(c: Context<Env>) => (isSecure(c) ? `__Host-${name}` : name)

  function set<Env extends Web>(c: Context<Env>, secret: string, maxAge: number): void {
    setCookie(c, nameFor(c), secret, { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(c), maxAge })
  }

  return {
    read<Env extends Web>(c: Context<Env>): string | undefined {
      const sent = getCookie(c, nameFor(c))
      return sent !== undefined && shape.test(sent) ? sent : undefined
    },
    keep: <Env extends Web>(c: Context<Env>, secret: string) => set(c, secret, lastsMillis / 1000),
    drop: <Env extends Web>(c: Context<Env>) => set(c, '', 0),
  }
}

function isSecure(c: { get: (key: 'isSecure') => boolean }): boolean {
  return c.get('isSecure')
}
