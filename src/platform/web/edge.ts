import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { MessageLanguage } from '../../base/messages.ts'
import { type Path, pathOf } from '../../base/path.ts'
import { isUnavailable } from '../database/faults.ts'
import type { Log } from '../log.ts'
import { inLanguage } from '../speaking.ts'
import { type Sent, sentForm } from './body.ts'
import { isJson } from './forms.ts'
import { onlyFor } from './host.ts'
import { networkOf } from './network.ts'
import type { Upgrade } from './sockets.ts'
import { pathIn, queryOf } from './target.ts'

/**
 * What every handler may ask of the request. `path` is what was asked for, in its one spelling. `network` is the address
 * it came from: never stored, never logged. `isSecure` says whether the site is reached over https, whatever stands in
 * front of it.
 */
export type Web = {
  /** `upgrade` is there where the connection can become a socket, and makes one of it once the answer is given. */
  Bindings: { incoming?: IncomingMessage; upgrade?: Upgrade }
  Variables: { requestId: string; path: Path; network: string; isSecure: boolean }
}

/** The cases that have a page of their own. */
export type ErrorCase =
  | 'bad-request'
  | 'forbidden'
  | 'not-found'
  | 'wrong-method'
  | 'too-large'
  | 'misdirected'
  | 'fault'
  | 'busy'
export const statusOf = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  'wrong-method': 405,
  'too-large': 413,
  misdirected: 421,
  fault: 500,
  busy: 503,
} as const satisfies Record<ErrorCase, number>

/** Draws the page for a case, with what was sent when it could not be taken; the edge never shows the error itself. */
export type ErrorPage = (c: Context<Web>, problem: ErrorCase, sent?: Sent) => Promise<string>
/** Answers with the page for a case. */
export type Answer = (c: Context<Web>, problem: ErrorCase, sent?: Sent) => Promise<Response>

type Needs = {
  log: Log
  errorPage: ErrorPage
  address: () => string
  trustedProxies: readonly string[]
  /** The site's address where one is set: then no other is answered for. */
  onlyAt?: string | undefined
  /** What addresses begin with that take a change from anywhere: each carries its own right, and reads no cookie. */
  fromAnywhere?: readonly string[]
  /** The path by which the router finds what stands at an address. */
  routed?: (path: Path) => string
  /** Where somebody is taken who asks for what is not there. */
  ledOn?: (path: Path) => Promise<string | undefined>
  /** In which language the answer to a request for this path speaks. */
  language?: (path: Path) => Promise<MessageLanguage>
}

export const kilobytes = (count: number) => count * 1024
export const megabytes = (count: number) => count * 1024 * 1024

/** Draws the page for a case; where even that fails, a plain one. */
export function answering({ log, errorPage }: Pick<Needs, 'log' | 'errorPage'>): Answer {
  return async (c, problem, sent) => {
    c.header('cache-control', 'no-store')
    const page = await errorPage(c, problem, sent).catch((error: unknown) => {
      log.error({ err: error, requestId: c.get('requestId') }, 'The page for an error could not be drawn')
      return plainPage
    })
    return c.html(page, statusOf[problem])
  }
}

/** An application with everything that must hold for every request, whoever mounts routes on it. */
export function createEdge(needs: Needs): Hono<Web> {
  const { log, address, trustedProxies, onlyAt, fromAnywhere = [], routed = (path) => path, language, ledOn } = needs
  const answer = answering(needs)
  const app = new Hono<Web>({
    getPath(request) {
      const path = pathOf(askedPath(request.url))
      return path ? routed(path) : noPath
    },
  })

  /** Whatever was sent comes back with the answer, to be sent again. */
  async function failed(c: Context<Web>, problem: 'busy' | 'fault'): Promise<Response> {
    if (problem === 'busy') c.header('retry-after', String(retryAfter))
    if (c.req.header('accept')?.startsWith('application/json')) {
      c.header('cache-control', 'no-store')
      return c.json({ problem, says: plainWords }, statusOf[problem])
    }
    return answer(c, problem, await sentForm(c))
  }

  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    c.set('path', pathOf(askedPath(c.req.url)) ?? noPath)
    c.set('network', networkOf(c.env?.incoming, trustedProxies))
    c.set('isSecure', address().startsWith('https:'))
    await next()
    for (const [name, value] of Object.entries(headersAt(address()))) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    c.res.headers.set('x-request-id', c.get('requestId'))
  })
  if (language) app.use(async (c, next) => inLanguage(await language(c.get('path')), next))
  app.use(async (c, next) => {
    if (c.get('path') === noPath) return answer(c, 'bad-request')
    await next()
    // What is sent to another spelling is taken there: a redirect could lose what was typed.
    const path = c.get('path')
    if (path === askedPath(c.req.url) || !isRead(c.req.method) || !isPage(c.res)) return
    c.res = undefined
    c.res = new Response(null, { status: 301, headers: { location: path + queryOf(c.req.url) } })
  })
  if (onlyAt !== undefined) app.use(onlyFor(onlyAt, (c) => answer(c, 'misdirected')))
  const ownOnly = sameOriginOnly({ address, onlyAt }, (c) => answer(c, 'forbidden'))
  app.use((c, next) => (fromAnywhere.some((each) => c.get('path').startsWith(each)) ? next() : ownOnly(c, next)))

  app.notFound(async (c) => {
    const to = isRead(c.req.method) ? await ledOn?.(c.get('path')) : undefined
    return to === undefined ? answer(c, 'not-found') : c.redirect(to, 301)
  })
  app.onError(async (error, c) => {
    // What the library refuses, such as a form it cannot read, is the sender's doing and no fault of ours.
    if (error instanceof HTTPException && error.status < 500) {
      const problem = caseOf(error.status)
      return isJson(c) ? c.json({ problem }, statusOf[problem]) : answer(c, problem)
    }
    log.error({ err: error, requestId: c.get('requestId'), path: c.get('path') }, 'A request failed')
    return failed(c, isUnavailable(error) ? 'busy' : 'fault')
  })
  return app
}

/** Stands for a path that is none: no route has it, and no path is spelt so. */
const noPath = '/%' as Path

/** The path as it was asked for; routes see it in its own spelling. */
function askedPath(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  return start === -1 ? '/' : pathIn(url.slice(start))
}

/** Something stands there, or stood; what leads elsewhere by itself does so at once. */
function isPage({ ok, status }: Response): boolean {
  return ok || status === 410
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function caseOf(status: number): ErrorCase {
  const cases = Object.entries(statusOf) as [ErrorCase, number][]
  return cases.find(([, each]) => each === status)?.[0] ?? 'bad-request'
}

/** Seconds after which it is worth trying again. */
const retryAfter = 10

const plainWords = 'Nothing could be saved or looked up just now. Please try again in a minute.'

/** For when not even the page that says so can be drawn. */
const plainPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Please try again in a minute</title>
<p>${plainWords}</p></html>`

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A change must come from our own pages. Browsers say where a request comes from in Sec-Fetch-Site and in Origin;
 * a client that says neither is no browser, carries nobody's cookies, and is let through.
 */
function sameOriginOnly(
  { address, onlyAt }: Pick<Needs, 'address' | 'onlyAt'>,
  refuse: (c: Context<Web>) => Promise<Response>,
): MiddlewareHandler<Web> {
  return async (c, next) => {
    const host = c.req.header('host')
    const own = onlyAt ?? address()
    const isOwn = (origin: string) => isOriginOf(own, origin) || (onlyAt === undefined && hostOf(origin) === host)
    // A socket carries changes, and a browser opens one to anywhere.
    const isRead = reading.has(c.req.method) && c.env?.upgrade === undefined
    if (isRead || comesFrom(c, isOwn)) return next()
    return refuse(c)
  }
}

function comesFrom(c: Context<Web>, isOwn: (origin: string) => boolean): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = c.req.header('origin')
  return origin === undefined || isOwn(origin)
}

function isOriginOf(address: string, origin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin
}

/** The host of an origin, in the spelling browsers send; an origin that is withheld has none. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/** Readers' pages run our own small scripts and nothing inline; they may ask this site and nobody else. */
const readerPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; script-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The newsroom runs its own scripts and nothing inline. */
export const newsroomPolicy =
  "default-src 'none'; img-src 'self' data: blob:; style-src 'self'; font-src 'self'; script-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'"

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': readerPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
}

/** A year. Other names below the domain are not ours to decide for, so they are left out (RFC 6797, 6.1). */
const onlyOverTls = { 'strict-transport-security': 'max-age=31536000' }

/** The headers of every answer of a site at this address. */
export function headersAt(address: string): Readonly<Record<string, string>> {
  return address.startsWith('https:') ? { ...securityHeaders, ...onlyOverTls } : securityHeaders
}
