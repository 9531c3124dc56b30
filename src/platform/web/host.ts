import { isIP } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { queryOf } from './target.ts'

/** Asked by whoever watches the process, at whatever address reaches it. */
const forWatchers = new Set(['/healthz', '/readyz'])

/** Whether a Host header names the site at this address, whatever its capitals and with or without a usual port. */
export function isHostOf(address: string, host: string | undefined): boolean {
  const { protocol, host: own } = new URL(address)
  const asked = `${protocol}//${host}`
  // A host and a port, and nothing that an address has besides.
  return host !== undefined && !/[/?#@\\]/.test(host) && URL.canParse(asked) && new URL(asked).host === own
}

/**
 * Answers for one address alone. Whoever reads by another name that leads here is sent on; what is sent there is
 * refused, and so is a number or a bare name: a proxy that hides the name it was asked by would be sent in a circle.
 */
export function onlyFor(address: string, refuse: (c: Context) => Promise<Response>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')
    if (isHostOf(address, host) || forWatchers.has(c.get('path'))) return next()
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isRead || !isName(host)) return refuse(c)
    return c.redirect(address + c.get('path') + queryOf(c.req.url), 301)
  }
}

/** A name of the DNS, as an old one of the site's might be. */
function isName(host = ''): boolean {
  const name = host.replace(/:\d{1,5}$/, '')
  return isIP(name) === 0 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name)
}
