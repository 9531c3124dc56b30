import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { codeOf } from '../../base/fault.ts'
import type { Log } from '../log.ts'
import { allowedMethods } from './methods.ts'
import { networkOf } from './network.ts'

/**
 * What every handler may ask of the request. `network` is the address it came from: never stored, never logged.
 * `isSecure` says whether the site is reached over https, whatever stands in front of it.
 */
export type Web = {
  Bindings: { incoming?: IncomingMessage }
  Variables: { requestId: string; network: string; isSecure: boolean }
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

type Needs = {
  log: Log
  errorPage: ErrorPage
  address: () => string
  trustedProxies: readonly string[]
  /** What addresses begin with that take a change from anywhere: each carries its own right, and reads no cookie. */
  fromAnywhere?: readonly string[]
}

export const kilobytes = (count: number) => count * 1024
export const megabytes = (count: number) => count * 1024 * 1024
const usualBody = kilobytes(256)

/** An application with everything that must hold for every request, whoever mounts routes on it. */
export function createEdge({ log, errorPage, address, trustedProxies, fromAnywhere = [] }: Needs): Hono<Web> {
  const app = new Hono<Web>({ strict: true })

  async function answer(c: Context<Web>, problem: ErrorCase): Promise<Response> {
    c.header('cache-control', 'no-store')
    return c.html(await errorPage(c, problem), statusOf[problem])
  }

  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    c.set('network', networkOf(c.env?.incoming, trustedProxies))
    c.set('isSecure', address().startsWith('https:'))
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    c.res.headers.set('x-request-id', c.get('requestId'))
  })
  const ownOnly = sameOriginOnly(address, (c) => answer(c, 'forbidden'))
  app.use((c, next) => (fromAnywhere.some((each) => c.req.path.startsWith(each)) ? next() : ownOnly(c, next)))

  app.notFound(async (c) => {
    const allowed = allowedMethods(app, c.req.path)
    if (allowed.length === 0 || allowed.includes(c.req.method)) return answer(c, 'not-found')
    c.header('allow', allowed.join(', '))
    return answer(c, 'wrong-method')
  })
  app.onError(async (error, c) => {
    // What the library refuses, such as a form it cannot read, is the sender's doing and no fault of ours.
    if (error instanceof HTTPException && error.status < 500) return answer(c, caseOf(error.status))
    log.error({ err: error, requestId: c.get('requestId'), path: c.req.path }, 'A request failed')
    return answer(c, isPassing(error) ? 'busy' : 'fault')
  })
  return app
}

function caseOf(status: number): ErrorCase {
  const cases = Object.entries(statusOf) as [ErrorCase, number][]
  return cases.find(([, each]) => each === status)?.[0] ?? 'bad-request'
}

const passing = new Set(['SQLITE_FULL', 'SQLITE_BUSY', 'SQLITE_READONLY', 'ENOSPC', 'EDQUOT', 'EROFS', 'ECONNREFUSED'])

/** A full disk or a database out of reach: what the owner mends, and the same request may succeed after. */
function isPassing(error: unknown): boolean {
  const code = codeOf(error)
  // PostgreSQL's classes: connection exceptions, insufficient resources, operator intervention.
  if (passing.has(code) || code.startsWith('SQLITE_IOERR') || /^(08|53|57)[0-9A-Z]{3}$/.test(code)) return true
  return error instanceof Error && error.cause !== undefined && isPassing(error.cause)
}

/** Refuses a body over the limit. Put it in front of every route that takes one. */
export function takesBody(errorPage: ErrorPage, limit = usualBody): MiddlewareHandler<Web> {
  return limitsBody<Web>(limit, async (c) => {
    c.header('cache-control', 'no-store')
    return c.html(await errorPage(c, 'too-large'), statusOf['too-large'])
  })
}

/**
 * As `takesBody`, with an answer of its own. A length that is told is believed: the server reads no further. One that
 * is not is counted while the route reads, so that a route that asks first who sends it reads nothing for nothing.
 */
export function limitsBody<E extends Web>(
  limit: number,
  tooLarge: (c: Context<E>) => Promise<Response>,
): MiddlewareHandler<E> {
  return async (c, next) => {
    const announced = announcedLength(c)
    if (announced !== undefined) return announced > limit ? tooLarge(c) : next()
    const { body } = c.req.raw
    if (!body) return next()
    const counted = body.pipeThrough(countingTo(limit))
    c.req.raw = new Request(c.req.url, { method: c.req.method, headers: c.req.header(), body: counted, duplex: 'half' })
    await next()
    if (c.error instanceof BodyTooLarge) c.res = await tooLarge(c)
  }
}

function announcedLength(c: Pick<Context, 'req'>): number | undefined {
  const length = c.req.header('content-length')
  return length === undefined || c.req.header('transfer-encoding') !== undefined ? undefined : Number(length)
}

class BodyTooLarge extends HTTPException {
  constructor() {
    super(413, { message: 'The body is larger than this address takes.' })
  }
}

/** Passes a body on until it has more than so many bytes. */
function countingTo(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let length = 0
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.byteLength
      if (length > limit) throw new BodyTooLarge()
      controller.enqueue(chunk)
    },
  })
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

/** Readers' pages run our own small scripts and nothing inline; they may ask this site and nobody else. */
const readerPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; script-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

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
