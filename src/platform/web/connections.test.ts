import { once } from 'node:events'
import { get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { afterEach, expect, test } from 'vitest'
import { createPages } from '../pages/pages.ts'
import type { Web } from './edge.ts'
import { listen } from './listen.ts'

const leftovers: (() => unknown)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear()
})

/** Far more than a system keeps for a connection that nobody reads. */
const large = 'word '.repeat(8_000_000)

/** A listening site with a large page and a small one, whose time goes on only when told to. */
async function aServer(longestSilence = 30_000) {
  let now = 0
  const app = new Hono<Web>()
    .get('/large', (c) => c.text(large))
    .get('/small', (c) => c.text('small'))
    .get('/never', () => new Promise(() => undefined))
  const pages = createPages({ budget: 100_000_000, now: () => 0, headers: {} })
  await pages.get('/kept', async () => ({ status: 200, type: 'text/plain', body: 'kept', tags: [] }))
  const limits = { most: 30, mostPerNetwork: 20, trustedProxies: [], longestSilence }
  const looking = { every: 20, now: () => now }
  const { port, stop } = await listen({ app, pages, port: 0, host: '127.0.0.1', limits, looking })
  leftovers.push(stop)
  const pass = (millis: number) => {
    now += millis
  }
  return { port, pass, pages }
}

/** A client that asks for the large page, and reads until it is told not to. */
async function asking(port: number, path = '/large'): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  leftovers.push(() => socket.destroy())
  await once(socket, 'connect')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`)
  await once(socket, 'readable')
  return socket
}

/** Whoever reads nothing learns that a connection is over when they read on. */
async function isWhole(socket: Socket): Promise<boolean> {
  let read = 0
  socket.on('data', (chunk) => {
    read += chunk.length
    if (read > large.length) socket.destroy()
  })
  await once(socket, 'close')
  return read > large.length
}

async function statusAt(port: number, path: string): Promise<number | undefined> {
  const asked = get({ port, path, host: '127.0.0.1', agent: false })
  const [answer] = await once(asked, 'response')
  answer.resume()
  return answer.statusCode
}

const aFewLooks = 100

test('whoever asks for a large page and reads nothing is let go after two minutes, and others are served', async () => {
  const { port, pass } = await aServer()
  const silent = await asking(port)
  await pause(aFewLooks)

  pass(121_000)
  const before = await statusAt(port, '/small')
  await pause(aFewLooks)

  expect([before, await isWhole(silent), await statusAt(port, '/small')]).toEqual([200, false, 200])
})

test('whoever reads a large page within its time has all of it', async () => {
  const { port, pass } = await aServer()
  const slow = await asking(port)
  await pause(aFewLooks)

  pass(119_000)
  await pause(aFewLooks)

  expect(await isWhole(slow)).toBe(true)
})

test('a kept page that nobody reads is let go as any other', async () => {
  const { port, pass, pages } = await aServer()
  await pages.get('/atlas', async () => ({ status: 200, type: 'text/plain', body: large, tags: [] }))
  const silent = await asking(port, '/atlas')
  await pause(aFewLooks)

  pass(121_000)
  await pause(aFewLooks)
  pass(121_000)
  await pause(aFewLooks)

  expect(await isWhole(silent)).toBe(false)
})

test('whoever waits for an answer in silence is let go, and whoever has theirs keeps the connection', async () => {
  const { port } = await aServer(50)
  const waiting = connect(port, '127.0.0.1')
  waiting.write('GET /never HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  const answered = await asking(port, '/kept')

  await once(waiting, 'close')
  await pause(aFewLooks)

  expect(answered.closed).toBe(false)
  answered.destroy()
})

test('kept pages that are asked for in one breath come in their order, behind what is rendered', async () => {
  const { port } = await aServer()
  const socket = connect(port, '127.0.0.1')
  const lines = ['/small', '/kept', '/small', '/kept'].map((path) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n`)
  socket.write(`${lines.join('\r\n')}Connection: close\r\n\r\n`)

  let read = ''
  for await (const chunk of socket) read += String(chunk)

  expect(read.match(/^(?:small|kept)(?=HTTP|$)/gm)).toEqual(['small', 'kept', 'small', 'kept'])
})
