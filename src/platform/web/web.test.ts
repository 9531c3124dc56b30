import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { mountAlone } from '../../testing/routes.ts'
import { createLog } from '../log.ts'
import { createPages } from '../pages/pages.ts'
import { keptPage } from '../pages/respond.ts'
import type { ConnectionLimits } from './connections.ts'
import { answering, createEdge, type ErrorCase, kilobytes, securityHeaders, type Web } from './edge.ts'
import { readBody } from './forms.ts'
import { type Listening, listen } from './listen.ts'
import { on, route } from './routes/route.ts'

const leftovers: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear()
})

const errorPage = async (_c: unknown, problem: ErrorCase) => `<h1>${problem}</h1>`

/** A small site behind the edge, listening: a kept page, a form, things that go wrong. */
async function aServer({ trustedProxies = [], limits }: { trustedProxies?: string[]; limits?: ConnectionLimits } = {}) {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  const state = { renders: 0, read: 0, now: 0 }
  const pages = createPages({ budget: 1_000_000, now: () => state.now, headers: securityHeaders })
  const address = { now: '' }
  const app = createEdge({ log, errorPage, address: () => address.now, trustedProxies })
  app.get('/network', (c) => c.text(c.get('network')))
  const letters = route('letter.send', { method: 'POST', path: '/letters', limit: kilobytes(4) })
  const named = route('name.show', { method: 'GET', path: '/names/:name' })
  const home = route('home', { method: 'GET', path: '/' })
  const handled = [
    on(home, ({ c }) =>
      keptPage(c, pages, async () => {
        state.renders += 1
        return { status: 200, type: 'text/html; charset=utf-8', body: 'home '.repeat(500), tags: ['site'] }
      }),
    ),
    on(letters, async ({ c }) => {
      const form = await readBody(c, z.object({ words: z.string().min(1, 'Please write something.') }))
      state.read += 1
      return 'read' in form ? c.text(form.read.words) : c.text(JSON.stringify(form), 422)
    }),
    on(named, ({ c, params }) =>
      keptPage(c, pages, async () => ({ status: 200, type: 'text/plain', body: `page of ${params.name}`, tags: [] })),
    ),
  ]
  mountAlone(app, handled, answering({ log, errorPage }))
  const wrongs = new Hono<Web>()
    .get('/fault', () => Promise.reject(new Error('secret detail of the machine')))
    .get('/full', () => Promise.reject(Object.assign(new Error('disk'), { code: 'SQLITE_FULL' })))
    .get('/full-cause', () =>
      Promise.reject(new Error('kept', { cause: Object.assign(new Error('disk'), { code: 'ENOSPC' }) })),
    )
    .get('/no-database', () => Promise.reject(Object.assign(new Error('down'), { code: '57P01' })))
    .get('/http-404', () => Promise.reject(new HTTPException(404)))
    .get('/http-418', () => Promise.reject(new HTTPException(418, { message: 'I am a teapot' })))
    .get('/http-500', () => Promise.reject(new HTTPException(500, { message: 'secret detail' })))
  app.route('/wrong', wrongs)
  const gates: (() => void)[] = []
  app.get('/slow', async (c) => {
    await new Promise<void>((resolve) => gates.push(resolve))
    return c.text('slow but whole')
  })
  const listening = await listen({ app, pages, port: 0, host: '127.0.0.1', ...(limits ? { limits } : {}) })
  address.now = `http://127.0.0.1:${listening.port}`
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= listening.stop()
    return stopped
  }
  leftovers.push(stop)
  return { ...serverOf(listening), pages, state, lines, gates, stop }
}

function serverOf({ port }: Listening) {
  const origin = `http://127.0.0.1:${port}`
  return { port, origin, ask: (path: string, init?: RequestInit) => fetch(origin + path, init) }
}

/** Sends these bytes as they are and gives all that comes back. */
function send(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

const request = (line: string, ...headers: string[]) =>
  `${line} HTTP/1.1\r\n${['Host: paper.example', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`

const statusIn = (answer: string) => Number(/^HTTP\/1.1 (\d{3})/.exec(answer)?.[1])

test('a kept page is answered from the store, with every header the router would give', async () => {
  const { ask, state } = await aServer()

  const first = await ask('/')
  const second = await ask('/?from=feed')

  expect(state.renders).toBe(1)
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect([first.headers.get(name), second.headers.get(name)]).toEqual([value, value])
  }
  expect(await second.text()).toBe(await first.text())
})

test.each(['/network', '/nowhere', '/wrong/fault', '/wrong/http-404'])(
  '%s has the security headers and an id of its request',
  async (path) => {
    const { ask } = await aServer()

    const answers = [await ask(path), await ask(path)]

    for (const [name, value] of Object.entries(securityHeaders)) expect(answers[0]?.headers.get(name)).toBe(value)
    const ids = answers.map((answer) => answer.headers.get('x-request-id'))
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(ids[0]).not.toBe(ids[1])
  },
)

test('a reader who has the page already is told so, in every encoding', async () => {
  const { ask } = await aServer()
  await ask('/')
  for (const encoding of ['identity', 'gzip', 'br']) {
    const headers = { 'accept-encoding': encoding }
    const page = await ask('/', { headers })
    const etag = page.headers.get('etag') ?? ''

    const again = await ask('/', { headers: { ...headers, 'if-none-match': `"other", W/${etag}` } })

    expect([page.status, again.status, await again.text()]).toEqual([200, 304, ''])
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('vary')).toBe('accept-encoding')
    expect(again.headers.get('content-type')).toBeNull()
    expect(again.headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('a reader who only has the moment of the page is told so, and a tag that is another wins over it', async () => {
  const { ask, state, pages } = await aServer()
  state.now = 5_400
  const first = await ask('/')
  const since = first.headers.get('last-modified') ?? ''
  pages.dropAll()
  const fresh = await ask('/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  pages.drop([])
  state.now = 9_000

  const [dated, later, other] = await Promise.all([
    ask('/').then(() => ask('/')),
    ask('/', { headers: { 'if-modified-since': 'Thu, 01 Jan 1970 00:01:00 GMT' } }),
    ask('/', { headers: { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:09 GMT', 'if-none-match': '"other"' } }),
  ])
  const again = await ask('/', { headers: { 'if-modified-since': dated.headers.get('last-modified') ?? '' } })

  expect(since).toBe('Thu, 01 Jan 1970 00:00:05 GMT')
  expect([fresh.status, fresh.headers.get('last-modified')]).toEqual([304, null])
  expect(dated.headers.get('last-modified')).toBe('Thu, 01 Jan 1970 00:00:09 GMT')
  expect([later.status, other.status, again.status]).toEqual([200, 200, 304])
})

test('HEAD has the headers of GET and no body, on the first asking and from the store', async () => {
  const { port } = await aServer()
  const head = request('HEAD /')

  const answers = [await send(port, head), await send(port, head)]

  for (const answer of answers) {
    expect(statusIn(answer)).toBe(200)
    expect(answer).toMatch(/content-length: 2500/i)
    expect(answer.split('\r\n\r\n')[1]).toBe('')
  }
})

test('a change from a foreign page is refused', async () => {
  const { ask, origin, state } = await aServer()
  const body = new URLSearchParams({ words: 'Dear editor' })
  const from = async (headers: Record<string, string>) => {
    return (await ask('/letters', { method: 'POST', body, headers })).status
  }

  expect(await from({ origin: 'https://elsewhere.example' })).toBe(403)
  expect(await from({ origin: 'null' })).toBe(403)
  expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await from({ 'sec-fetch-site': 'same-site', origin })).toBe(403)
  expect(await from({ 'sec-fetch-site': 'none' })).toBe(403)
  expect(state.read).toBe(0)
  expect(await from({ origin, 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await from({})).toBe(200)
})

test.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND'])('a foreign %s is refused like a POST', async (method) => {
  const { ask } = await aServer()

  expect((await ask('/letters', { method, headers: { origin: 'https://elsewhere.example' } })).status).toBe(403)
})

test('asking for a change with GET says which methods there are', async () => {
  const { ask } = await aServer()

  const answer = await ask('/letters')

  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  expect(await answer.text()).toBe('<h1>wrong-method</h1>')
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'PURGE'])('%s on a page is 405', async (method) => {
  const { port } = await aServer()

  const answer = await send(port, request(`${method} /`))

  expect(statusIn(answer)).toBe(405)
  expect(answer).toMatch(/allow: GET, HEAD/i)
})

test.each(['BREW', 'get', 'TRACE', 'CONNECT'])('%s is a method nobody here knows', async (method) => {
  const { port } = await aServer()

  const answer = await send(port, request(`${method} /`))

  expect([405, 501]).toContain(statusIn(answer))
  expect(answer).not.toMatch(/ at |node:|node_modules/)
})

test.each([
  ['two Host headers', 'GET /', 'Host: elsewhere.example'],
  ['a step upwards', 'GET /../../etc/passwd'],
  ['a step upwards in disguise', 'GET /pictures/%2e%2e/%2E%2E/secret'],
  ['a null', 'GET /%00'],
  ['bytes that are not UTF-8', 'GET /%ff%fe'],
  ['half an escape', 'GET /%e2%82'],
  ['an escape that is none', 'GET /%zz'],
  ['a backslash', 'GET /..\\..\\secret'],
  ['a backslash in disguise', 'GET /%5c..%5csecret'],
  ['a step upwards at the end', 'GET /pictures/%2e%2e'],
  ['a step in place', 'GET /./pictures'],
  ['an empty part', 'GET /pictures//1'],
  ['an empty part in front', 'GET //elsewhere.example/'],
  ['two strokes at the end', 'POST /letters//'],
  ['nothing but strokes', `GET ${'/'.repeat(16_000)}`],
  ['more parts than any address has', `GET /${'a/history/'.repeat(1_600)}`],
  ['a path that is too long', `HEAD /${'a'.repeat(1_024)}`],
  ['bytes alone that are not UTF-8', 'GET /\xff\xfe'],
  ['half a pair of surrogates', 'GET /%ED%A0%BD'],
  ['an encoded stroke', 'GET /pictures%2f1'],
  ['a space in the path', 'GET /a b'],
  ['no path', 'GET'],
  ['a header without a name', 'GET /', ': x'],
  ['a line break in a header', 'GET /', 'X-Note: a\rb'],
  ['a length that is no number', 'POST /letters', 'Content-Length: many'],
  ['two lengths', 'POST /letters', 'Content-Length: 1', 'Content-Length: 2'],
  ['a length and chunks', 'POST /letters', 'Content-Length: 1', 'Transfer-Encoding: chunked'],
])('%s is refused without a stack', async (_name, line, ...headers) => {
  const { port } = await aServer()

  const answer = await send(port, request(line, ...headers))

  expect([400, 404]).toContain(statusIn(answer))
  expect(answer).not.toMatch(/\n\s+at |node:|node_modules|passwd/)
})

const bytesOf = (text: string) => Buffer.from(text).toString('latin1')

test.each([
  ['bytes as they are', bytesOf('/names/größe')],
  ['small letters', '/names/gr%c3%b6%c3%9fe'],
  ['marks apart from their letters', '/names/gro%CC%88%C3%9Fe'],
  ['needless escapes', '/n%61mes/gr%C3%B6%C3%9Fe'],
  ['a stroke at the end', '/names/gr%C3%B6%C3%9Fe/'],
  ['all of them', bytesOf('/n%61mes/gro\u0308%c3%9fe/')],
])('another spelling of an address leads to its own: %s', async (_name, spelling) => {
  const { port, pages } = await aServer()
  const own = '/names/gr%C3%B6%C3%9Fe'
  const asked = await Promise.all(['GET', 'HEAD'].map((method) => send(port, request(`${method} ${spelling}?a=%2f&b`))))

  for (const answer of asked) {
    expect(statusIn(answer)).toBe(301)
    expect(answer).toMatch(/^location: \/names\/gr%C3%B6%C3%9Fe\?a=%2f&b\r$/im)
  }
  expect(await send(port, request(`GET ${own}`))).toContain('page of ')
  expect(pages.find(own)?.status).toBe(200)
  expect(pages.size().pages).toBe(1)
})

test('what is sent to another spelling of an address is taken there', async () => {
  const { ask } = await aServer()
  const body = new URLSearchParams({ words: 'Dear editor' })

  const answers = await Promise.all(['/letters/', '/l%65tters'].map((path) => ask(path, { method: 'POST', body })))
  const wrong = await ask('/names/x/', { method: 'POST', body })

  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['Dear editor', 'Dear editor'])
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('a request without a Host header, or for another site, is answered calmly', async () => {
  const { port } = await aServer()

  const without = await send(port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')
  const absolute = await send(port, request('GET http://elsewhere.example/nowhere'))
  const odd = await send(port, 'GET /nowhere HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n')

  expect(statusIn(without)).toBe(400)
  expect([400, 404]).toContain(statusIn(absolute))
  expect([400, 404]).toContain(statusIn(odd))
})

test('headers beyond reason are refused', async () => {
  const { port } = await aServer()

  const answer = await send(port, request('GET /', `X-Long: ${'x'.repeat(40_000)}`))

  expect([400, 431]).toContain(statusIn(answer))
})

test.each(['/search?q=%ff', '/?q=%', '/nowhere?a=%00'])('odd words in a query are no fault: %s', async (path) => {
  const { ask } = await aServer()

  expect([200, 404]).toContain((await ask(path)).status)
})

test('a body over the limit is refused before anything reads it, announced or not', async () => {
  const { port, ask, state } = await aServer()
  const body = `words=${'x'.repeat(2_000_000)}`
  const type = { 'content-type': 'application/x-www-form-urlencoded' }

  const announced = await ask('/letters', { method: 'POST', body, headers: type })
  const chunk = `1000\r\n${'x'.repeat(4096)}\r\n`
  const chunked = await send(
    port,
    `${request('POST /letters', 'Transfer-Encoding: chunked', 'Content-Type: application/x-www-form-urlencoded')}${chunk.repeat(4)}0\r\n\r\n`,
  )

  expect(announced.status).toBe(413)
  expect(await announced.text()).toBe('<h1>too-large</h1>')
  expect(statusIn(chunked)).toBe(413)
  expect(state.read).toBe(0)
})

test('a form within the limit is read, however it is sent', async () => {
  const { ask, port } = await aServer()
  const multipart = new FormData()
  multipart.set('words', 'Dear editor')

  const plain = await ask('/letters', { method: 'POST', body: new URLSearchParams({ words: 'Dear editor' }) })
  const parts = await ask('/letters', { method: 'POST', body: multipart })
  const chunked = await send(
    port,
    `${request('POST /letters', 'Transfer-Encoding: chunked', 'Content-Type: application/x-www-form-urlencoded')}b\r\nwords=Sirs,\r\n0\r\n\r\n`,
  )

  expect(await Promise.all([plain.text(), parts.text()])).toEqual(['Dear editor', 'Dear editor'])
  expect(chunked).toContain('Sirs,')
})

test('a form that breaks its rules comes back with what was typed', async () => {
  const { ask } = await aServer()

  const answer = await ask('/letters', { method: 'POST', body: new URLSearchParams({ words: '', name: 'Rosa' }) })

  expect(answer.status).toBe(422)
  expect(await answer.json()).toEqual({
    problems: { words: 'Please write something.' },
    typed: { words: '', name: 'Rosa' },
  })
})

test.each([
  ['multipart/form-data', 'words=a'],
  ['multipart/form-data; boundary=x', 'no boundary here'],
])('a form that cannot be read (%s) is 400 and not logged as a fault', async (type, body) => {
  const { ask, lines } = await aServer()

  const answer = await ask('/letters', { method: 'POST', body, headers: { 'content-type': type } })

  expect(answer.status).toBe(400)
  expect(lines).toEqual([])
})

test('a body that is no form at all lacks its fields', async () => {
  const { ask } = await aServer()

  const answer = await ask('/letters', {
    method: 'POST',
    body: 'words=a',
    headers: { 'content-type': 'text/plain' },
  })

  expect(answer.status).toBe(422)
})

test('JSON is read as a form is, and what is none is answered in JSON', async () => {
  const { ask } = await aServer()
  const send = (body: string) =>
    ask('/letters', { method: 'POST', body, headers: { 'content-type': 'application/json' } })

  const [read, lacking, broken] = [await send('{"words":"a"}'), await send('[]'), await send('{"words":')]

  expect([read.status, lacking.status, broken.status]).toEqual([200, 422, 400])
  expect(await broken.json()).toEqual({ problem: 'bad-request' })
})

test.each([
  ['/nowhere', 404, 'not-found'],
  ['/wrong/fault', 500, 'fault'],
  ['/wrong/full', 503, 'busy'],
  ['/wrong/full-cause', 503, 'busy'],
  ['/wrong/no-database', 503, 'busy'],
  ['/wrong/http-404', 404, 'not-found'],
  ['/wrong/http-418', 400, 'bad-request'],
  ['/wrong/http-500', 500, 'fault'],
])('%s is answered with %i and a page of its own, never kept', async (path, status, problem) => {
  const { ask } = await aServer()

  const answer = await ask(path)

  expect([answer.status, await answer.text()]).toEqual([status, `<h1>${problem}</h1>`])
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('a fault is logged under its request id, and a refusal is not', async () => {
  const { ask, lines } = await aServer()

  const answer = await ask('/wrong/fault')
  await ask('/wrong/http-404')

  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    requestId: answer.headers.get('x-request-id'),
    path: '/wrong/fault',
  })
})

test('nobody can claim a network address, unless a proxy we trust says so', async () => {
  const open = await aServer()
  const behind = await aServer({ trustedProxies: ['127.0.0.1', '10.0.0.0/8'] })
  const from = async ({ ask }: typeof open, forwarded: string) =>
    (await ask('/network', { headers: { 'x-forwarded-for': forwarded } })).text()

  expect(await from(open, '203.0.113.7')).toBe('127.0.0.1')
  expect(await from(behind, '203.0.113.7')).toBe('203.0.113.7')
  expect(await from(behind, '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7')
  expect(await from(behind, '203.0.113.7, 10.1.2.3')).toBe('203.0.113.7')
  expect(await from(behind, 'garbage')).toBe('127.0.0.1')
  expect(await from(behind, '203.0.113.7, garbage')).toBe('127.0.0.1')
  expect(await from(behind, '::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(await from(behind, '2001:db8::1')).toBe('2001:db8::1')
  expect(await from(behind, '203.0.113.7:51234')).toBe('203.0.113.7')
  expect(await from(behind, '[2001:db8::1]:51234, 10.1.2.3:80')).toBe('2001:db8::1')
  expect(await from(behind, '[2001:db8::1]')).toBe('2001:db8::1')
  expect(await from(behind, '"[2001:db8::1]:80"')).toBe('2001:db8::1')
  expect(await from(behind, '[::ffff:203.0.113.7]:80')).toBe('203.0.113.7')
  expect(await from(behind, '203.0.113.7:port')).toBe('127.0.0.1')
})

test('stopping finishes a slow request under way, and takes no new one', async () => {
  const { ask, gates, stop, origin } = await aServer()
  const slow = ask('/slow')
  while (gates.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))

  let isStopped = false
  const stopping = stop().then(() => {
    isStopped = true
  })
  await expect(fetch(`${origin}/`)).rejects.toThrow()
  const before = isStopped
  gates[0]?.()

  expect(await (await slow).text()).toBe('slow but whole')
  await stopping
  expect(before).toBe(false)
})

test('stopping does not wait for readers who keep their connection open', async () => {
  const { port, stop } = await aServer()
  const socket = connect(port, '127.0.0.1')
  const answered = new Promise<void>((resolve) => socket.once('data', () => resolve()))
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.write('GET / HTTP/1.1\r\nHost: paper.example\r\n\r\n')
  await answered

  await stop()

  await closed
})

test('a port that is taken is told in words', async () => {
  const { port } = await aServer()
  const pages = createPages({ budget: 1000, now: () => 0 })

  const second = listen({ app: new Hono<Web>(), pages, port, host: '127.0.0.1' })

  await expect(second).rejects.toMatchObject({
    message: `Something else already listens on port ${port}.`,
    hint: expect.stringContaining('--port'),
  })
})

const many = (count: number, act: () => Promise<Socket>) => Promise.all(Array.from({ length: count }, act))

/** A connection, with all it was told and whether it was reset. */
function aSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.resume()))
    socket.once('error', reject)
  })
}

/** Asks again and again on connections it keeps. Gives what went wrong at last. */
async function askUntilRefused(port: number, heard: (answer: IncomingMessage) => void): Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let asked = 0; asked < 5_000; asked += 1) {
    try {
      const asking = get({ port, host: '127.0.0.1', path: '/network', agent })
      const [answer] = (await once(asking, 'response')) as [IncomingMessage]
      await once(answer.resume(), 'end')
      heard(answer)
    } catch (error) {
      return `${(error as NodeJS.ErrnoException).code} ${(error as Error).message.split(' ')[0]}`
    }
  }
  agent.destroy()
  return 'never refused'
}

test('a stop answers what is sent on an old connection, once, and resets nobody', async () => {
  const { port, stop } = await aServer()
  const answers = Array.from({ length: 100 }, () => 0)
  const told: (string | undefined)[] = []
  let stopping = false
  const clients = answers.map((_none, which) =>
    askUntilRefused(port, ({ headers }) => {
      answers[which] = (answers[which] ?? 0) + 1
      if (stopping) told.push(headers.connection)
    }),
  )
  await expect.poll(() => Math.min(...answers), { timeout: 10_000 }).toBeGreaterThan(2)

  stopping = true
  const startedAt = performance.now()
  await stop()
  const took = performance.now() - startedAt
  const ends = await Promise.all(clients)

  expect(new Set(ends)).toEqual(new Set(['ECONNREFUSED connect']))
  expect(told.filter((each) => each === 'close').length).toBeGreaterThan(0)
  expect(told.length).toBeLessThan(300)
  expect(took).toBeLessThan(5_000)
})

test('connections that say nothing make room for one that asks', async () => {
  const { port } = await aServer({ limits: { most: 30, mostPerNetwork: 20, trustedProxies: [] } })
  const silent = await many(60, () => aSocket(port))

  const answer = await fetch(`http://127.0.0.1:${port}/network`)

  expect(answer.status).toBe(200)
  await expect.poll(() => silent.filter((each) => each.destroyed || each.readableEnded).length).toBeGreaterThan(39)
  for (const each of silent) each.destroy()
})

test('where all connections are at work, a further one is told so at once', async () => {
  const { port, gates } = await aServer({ limits: { most: 30, mostPerNetwork: 3, trustedProxies: [] } })
  const slow = [1, 2, 3].map(() => fetch(`http://127.0.0.1:${port}/slow`))
  await expect.poll(() => gates.length).toBe(3)

  const refused = await fetch(`http://127.0.0.1:${port}/network`)
  for (const open of gates) open()

  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200, 200])
})

test('a proxy that is trusted is not one network', async () => {
  const { port, gates } = await aServer({ limits: { most: 30, mostPerNetwork: 3, trustedProxies: ['127.0.0.0/8'] } })
  const slow = Array.from({ length: 6 }, () => fetch(`http://127.0.0.1:${port}/slow`))

  await expect.poll(() => gates.length).toBe(6)

  for (const open of gates) open()
  await Promise.all(slow)
})

test('a body that comes a byte at a time is not waited for', async () => {
  const { port } = await aServer()
  const socket = await aSocket(port)
  let told = ''
  socket.on('data', (chunk) => {
    told += String(chunk)
  })
  socket.write('POST /letters HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3000\r\n\r\n')
  const drip = setInterval(() => socket.write('x'), 200)

  await once(socket, 'close')
  clearInterval(drip)

  expect(told).toMatch(/^HTTP[/]1[.]1 408 /)
}, 20_000)
