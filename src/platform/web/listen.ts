import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { codeOf, Fault } from '../../base/fault.ts'
import type { Pages } from '../pages/pages.ts'
import { serve } from '../pages/serve.ts'
import type { Web } from './edge.ts'

type Needs = { app: Hono<Web>; pages: Pages; port: number; host: string }

export type Listening = { port: number; stop(): Promise<void> }

const patience = 10_000

/** Listens: kept pages are answered at once, everything else by the application. */
export async function listen({ app, pages, port, host }: Needs): Promise<Listening> {
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isSound(request)) return refuse(response)
    const page = isRead(request) ? pages.find(keptPath(request.url ?? '/')) : undefined
    if (page) serve({ page, age: pages.alone() }, request, response)
    else void answer(request, response)
  })
  server.on('clientError', (error, socket) => refuseRaw(socket, statusFor[codeOf(error)] ?? '400 Bad Request'))
  server.on('connect', (_request, socket) => refuseRaw(socket, '501 Not Implemented'))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, { port, host })))
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  return { port: typeof bound === 'object' && bound ? bound.port : port, stop: () => stop(server) }
}

/** Requests under way are finished; idle connections are closed; the rest get ten seconds. */
async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(timer)
}

function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

/** A kept page is the same whatever is asked of it, but for `/?p=12`: that is how others name an article. */
function keptPath(url: string): string {
  return url.startsWith('/?p=') ? url : pathOf(url)
}

function pathOf(url: string): string {
  const query = url.indexOf('?')
  return query === -1 ? url : url.slice(0, query)
}

/** One Host header, and a path that is UTF-8 without a null, a backslash or a step upwards (RFC 9112, 3.2). */
function isSound(request: IncomingMessage): boolean {
  let hosts = 0
  for (let place = 0; place < request.rawHeaders.length; place += 2) {
    const name = request.rawHeaders[place]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  if (hosts > 1) return false
  const url = request.url ?? ''
  if (!url.includes('%') && !url.includes('..') && !url.includes('\\')) return true
  return isSoundPath(pathOf(url))
}

function isSoundPath(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path)
    return !/\0|\\/.test(decoded) && !decoded.split('/').includes('..')
  } catch {
    return false
  }
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

function refuseRaw(socket: Duplex, status: string): void {
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  else socket.destroy()
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
