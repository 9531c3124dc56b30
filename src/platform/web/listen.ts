import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { codeOf, Fault } from '../../base/fault.ts'
import { longestPath, pathOf } from '../../base/path.ts'
import type { Log } from '../log.ts'
import { askedOf } from '../pages/asked.ts'
import type { Packed } from '../pages/pack.ts'
import type { Pages } from '../pages/pages.ts'
import { serve } from '../pages/serve.ts'
import { type ConnectionLimits, createConnections } from './connections.ts'
import type { Web } from './edge.ts'
import { isHostOf } from './host.ts'
import { createSockets, type Upgrade } from './sockets.ts'
import { pathIn, queryOf } from './target.ts'

type Needs = {
  app: Hono<Web>
  /** Told of what goes wrong on a socket. */
  log?: Log
  pages: Pages
  port: number
  host: string
  limits?: ConnectionLimits
  /** The site's address where one is set; kept pages are served there alone. */
  onlyAt?: string | undefined
  looking?: Looking
}

/** How often slow clients are looked for, and by which milliseconds. */
type Looking = { every: number; now: () => number }

export type Listening = { port: number; stop(): Promise<void> }

/** How long requests under way may take after a stop was asked for. */
const patience = 10_000
/** How long a client that is about to send its next request on an old connection may take to. */
const lastRequest = 400
/** How long whoever has a socket open may take to close it once they were told to. */
const lastWords = 1_000
const lookEvery = 1_000
const often: Looking = { every: lookEvery, now: () => performance.now() }
const usual: ConnectionLimits = { most: 2_000, mostPerNetwork: 256, trustedProxies: [] }

/** Listens: kept pages are answered at once, everything else by the application. */
export async function listen({
  app,
  log,
  pages,
  port,
  host,
  limits = usual,
  onlyAt,
  looking = often,
}: Needs): Promise<Listening> {
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const isHere = hereAt(onlyAt)
  const times = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 }
  // What asks to become anything else than a socket is answered as if it had not asked (RFC 9110, 7.8).
  const shouldUpgradeCallback = (request: IncomingMessage) => request.headers.upgrade?.toLowerCase() === 'websocket'
  const server = createServer({ ...times, connectionsCheckingInterval: lookEvery, shouldUpgradeCallback })
  const connections = createConnections(limits, looking.now)
  const sockets = createSockets((error) => log?.error({ err: error }, 'What came by a socket could not be done'))
  server.on('connection', (socket) => {
    if (!connections.admit(socket)) endRaw(socket, '503 Service Unavailable\r\nRetry-After: 5')
  })
  const answering = { pages, answer, isHere, connections }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (connections.begin(request, response)) route(answering, request, response)
  })
  const upgrading = { app, isHere, connections, sockets }
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    upgrade(upgrading, { request, socket, head }).catch((error: unknown) => {
      log?.error({ err: error }, 'A socket could not be opened')
      endRaw(socket, '500 Internal Server Error')
    })
  })
  server.on('clientError', (error, socket) => refuseRaw(socket, error))
  server.on('connect', (_request, socket) => endRaw(socket, '501 Not Implemented'))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, { port, host })))
    server.listen(port, host, resolve)
  })
  const timer = setInterval(() => endSlow(connections), looking.every).unref()
  const bound = server.address()
  return {
    port: typeof bound === 'object' && bound ? bound.port : port,
    stop: () => stop(server, { connections, sockets }).finally(() => clearInterval(timer)),
  }
}

type Answering = {
  pages: Pages
  answer: ReturnType<typeof getRequestListener>
  isHere: (host: string | undefined) => boolean
  connections: Connections
}

/** Asked of every request: a header that is spelt as the address is needs no closer look. */
function hereAt(onlyAt: string | undefined): Answering['isHere'] {
  if (onlyAt === undefined) return () => true
  const own = new URL(onlyAt).host
  return (host) => host === own || isHostOf(onlyAt, host)
}

function route(answering: Answering, request: IncomingMessage, response: ServerResponse): void {
  const { pages, connections } = answering
  const path = pathIn(request.url ?? '/')
  const asked = askedOf(request)
  // There may be one Host header (RFC 9112, 3.2).
  const isRefused = path.length > longestPath || asked.hosts > 1
  const page =
    isRefused || !answering.isHere(asked.host) ? undefined : keptPage(pages, { request, path, cookies: asked.cookies })
  if (page) serve({ page, age: pages.alone() }, asked, { request, response })
  // An answer that has gone out already needs nobody to look after it.
  connections.follow(request, response)
  if (page) return
  if (!isRefused && isSound(path)) void answering.answer(request, response)
  else refuse(response)
}

type Connections = ReturnType<typeof createConnections>

type Upgrading = Pick<Answering, 'isHere' | 'connections'> & {
  app: Hono<Web>
  sockets: ReturnType<typeof createSockets>
}

/** A request for a socket goes the way of every other, and opens one where its route says so. */
async function upgrade(
  { app, isHere, connections, sockets }: Upgrading,
  { request, socket, head }: { request: IncomingMessage; socket: Socket; head: Buffer },
): Promise<void> {
  socket.on('error', () => socket.destroy())
  const { url = '/', headers } = request
  const path = pathIn(url)
  const asked = askedOf(request)
  const isRefused = path.length > longestPath || asked.hosts !== 1 || !isSound(path) || !isHere(asked.host)
  if (isRefused || !connections.hold(socket)) return endRaw(socket, '400 Bad Request')
  let open: Parameters<Upgrade>[0] | undefined
  const take: Upgrade = (opening) => {
    open = opening
    return new Response(null, { status: 204 })
  }
  const sent = new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]))
  const answer = await app.fetch(new Request(`http://${asked.host}${url}`, { headers: sent }), {
    incoming: request,
    upgrade: take,
  })
  if (open && answer.status === 204) return sockets.take({ request, socket, head }, open)
  endRaw(socket, `${answer.status} ${STATUS_CODES[answer.status] ?? ''}`)
}

/**
 * Requests under way are finished, and every answer from now on is the last of its connection: a client that is told so
 * sends nothing more on it, and nothing is cut off.
 */
async function stop(
  server: Server,
  { connections, sockets }: Pick<Upgrading, 'connections' | 'sockets'>,
): Promise<void> {
  connections.lastAnswers()
  // The method of the HTTP server would close connections that are idle just now, though a request may be on its way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
  // After whatever has come in the meantime was read.
  const idle = setInterval(() => setImmediate(connections.closeIdle), lastRequest)
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  const last = setTimeout(() => sockets.stop(), lastWords)
  await closed
  clearInterval(idle)
  clearTimeout(timer)
  clearTimeout(last)
}

function endSlow(connections: Connections): void {
  const { sending, reading } = connections.tooSlow()
  for (const socket of reading) socket.destroy()
  for (const socket of sending) {
    endRaw(socket, '408 Request Timeout')
    socket.destroySoon()
  }
}

function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

type Wanted = { request: IncomingMessage; path: string; cookies: string | undefined }

/**
 * A kept page is the same whatever else is asked of it, but for its variant and for `/?p=12`: that is how others name
 * an article. Pages are
 * kept under their one spelling, so an address that finds one needs no closer look.
 */
function keptPage(pages: Pages, { request, path, cookies }: Wanted): Packed | undefined {
  if (!isRead(request)) return undefined
  const { url = '/' } = request
  return pages.find(url.startsWith('/?p=') ? url : path, pages.variantOf(cookies))
}

/** An address may come with its host, which the application reads (RFC 9112, 3.2.2). */
function isSound(path: string): boolean {
  return !path.startsWith('/') || pathOf(path) !== undefined
}

const refusal = 'This address or request is not one a browser would send.\n'

function refuse(response: ServerResponse): void {
  response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(refusal)
}

/** What cannot be read as a request has no page: a status line, and the connection is over. */
const statusFor: Record<string, string> = {
  HPE_INVALID_METHOD: '501 Not Implemented',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

function refuseRaw(socket: Duplex, error: unknown): void {
  const there = codeOf(error) === 'HPE_INVALID_URL' ? escapedIn(error) : undefined
  if (there === undefined) endRaw(socket, statusFor[codeOf(error)] ?? '400 Bad Request')
  else endRaw(socket, `301 Moved Permanently\r\nLocation: ${there}`)
}

function endRaw(socket: Duplex, head: string): void {
  if (socket.writable) socket.end(`HTTP/1.1 ${head}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  else socket.destroy()
}

const readLine = /^(?:GET|HEAD) (\/[^ \r\n]*) HTTP\/1\.[01]\r\n/

/**
 * Node reads no address with bytes beyond ASCII in it. Programs send such ones all the same, as people write them; they
 * are told the spelling that has them escaped. `undefined` when this is not what was wrong.
 */
function escapedIn(error: unknown): string | undefined {
  const { rawPacket, bytesParsed = 0 } = error as { rawPacket?: Buffer; bytesParsed?: number }
  const [line = '', target] = readLine.exec(rawPacket?.toString('latin1') ?? '') ?? []
  // A later request of the same packet is not the one on this line.
  if (target === undefined || bytesParsed >= line.length) return undefined
  const url = target.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
  const path = pathOf(pathIn(url))
  return path && path + queryOf(url)
}

function explained(error: unknown, { port, host }: { port: number; host: string }): unknown {
  const code = codeOf(error)
  if (code === 'EADDRINUSE') {
    return new Fault(
      `Something else already listens on port ${port}.`,
      'Choose another with --port, or stop it.',
      error,
    )
  }
  if (code === 'EACCES') {
    return new Fault(
      `This account may not listen on port ${port}.`,
      'Use a port above 1023 and put a reverse proxy in front.',
      error,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Fault(`${host} is not an address of this machine.`, 'Give one with --host, such as 127.0.0.1.', error)
  }
  return error
}
