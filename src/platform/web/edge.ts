import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { codeOf } from '../../base/fault.ts'
import type { Log } from '../log.ts'
import { allowedMethods } from './methods.ts'
import { networkOf } from './network.ts'

/** What every handler may ask of the request. `network` is the address it came from: never stored, never logged. */
export type Web = {
  Bindings: { incoming?: IncomingMessage }
  Variables: { requestId: string; network: string }
}

/** The cases that have a page of their own. */
export type ErrorCase = 'bad-request' | 'forbidden' | 'not-found' | 'wrong-method' | 'too-large' | 'fault' | 'busy'
export const statusOf = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  'wrong-method': 405,
  'too-large': 413,
  fault: 500,
  busy: 503,
} as const satisfies Record<ErrorCase, number>

/** Draws the page for a case; the edge adds nothing to it and never shows the error itself. */
export type ErrorPage = (c: Context<Web>, problem: ErrorCase) => Promise<string>

type Needs = { log: Log; errorPage: ErrorPage; address: () => string; trustedProxies: readonly string[] }

export const kilobytes = (count: number) => count * 1024
export const megabytes = (count: number) => count * 1024 * 1024
const usualBody = kilobytes(256)

/** An application with everything that must hold for every request, whoever mounts routes on it. */
export function createEdge({ log, errorPage, address, trustedProxies }: Needs): Hono<Web> {
  const app = new Hono<Web>({ strict: true })

  async function answer(c: Context<Web>, problem: ErrorCase): Promise<Response> {
    c.header('cache-control', 'no-store')
    return c.html(await errorPage(c, problem), statusOf[problem])
  }

  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    c.set('network', networkOf(c.env?.incoming, trustedProxies))
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    c.res.headers.set('x-request-id', c.get('requestId'))
  })
  app.use(sameOriginOnly(address, (c) => answer(c, 'forbidden')))

  app.notFound(async (c) => {
    const allowed = allowedMethods(app, c.req.path)
    if (allowed.length === 0 || allowed.includes(c.req.method)) return answer(c, 'not-found')
    c.header('allow', allowed.join(', '))
    return answer(c, 'wrong-method')
  })
  app.onError(async (error, c) => {
    log.error({ err: error, requestId: c.get('requestId'), path: c.req.path }, 'A request failed')
    const isFull = ['SQLITE_FULL', 'SQLITE_READONLY', 'ENOSPC', 'EROFS', 'SQLITE_BUSY'].includes(codeOf(error))
    return answer(c, isFull || codeOf(error).startsWith('SQLITE_IOERR') ? 'busy' : 'fault')
  })
  return app
}

/** Refuses a body over the limit before anything reads it. Put it in front of every route that takes one. */
export function takesBody(errorPage: ErrorPage, limit = usualBody): MiddlewareHandler<Web> {
  return limitsBody(limit, async (c) => c.html(await errorPage(c, 'too-large'), statusOf['too-large']))
}

/** As `takesBody`, with an answer of its own. */
export function limitsBody<E extends Web>(
  limit: number,
  tooLarge: (c: Context<E>) => Promise<Response>,
): MiddlewareHandler<E> {
  const counted = bodyLimit({ maxSize: limit, onError: (c) => tooLarge(c as Context<E>) })
  return async (c, next) => {
    // A length that was told is enough. Hono's own check first makes a web stream of every body, which costs more
    // than reading it.
    const told = c.req.header('transfer-encoding') ? undefined : c.req.header('content-length')
    if (told === undefined) return counted(c, next)
    return Number(told) > limit ? tooLarge(c) : next()
  }
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A change must come from our own pages. Browsers say where a request comes from in Sec-Fetch-Site and in Origin;
 * a client that says neither is no browser, carries nobody's cookies, and is let through.
 */
function sameOriginOnly(address: () => string, refuse: (c: Context<Web>) => Promise<Response>): MiddlewareHandler<Web> {
  return async (c, next) => {
    if (reading.has(c.req.method) || isOwn(c, address())) return next()
    return refuse(c)
  }
}

function isOwn(c: Context<Web>, address: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = c.req.header('origin')
  if (origin === undefined) return true
  return origin === address || hostOf(origin) === c.req.header('host')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** Readers' pages run nothing at all: the strongest policy there is. */
export const readerPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; script-src 'none'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The newsroom runs its own scripts and nothing inline. */
export const newsroomPolicy =
  "default-src 'none'; img-src 'self' data: blob:; style-src 'self'; font-src 'self'; script-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'"

export const securityHeaders: Record<string, string> = {
  'content-security-policy': readerPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
}
