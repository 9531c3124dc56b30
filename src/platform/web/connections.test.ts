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
async function aServer() {
  let now = 0
  const app = new Hono<Web>().get('/large', (c) => c.text(large)).get('/small', (c) => c.text('small'))
  const pages = createPages({ budget: 1_000_000, now: () => 0, headers: {} })
  const limits = { most: 30, mostPerNetwork: 20, trustedProxies: [] }
  const looking = { every: 20, now: () => now }
  const { port, stop } = await listen({ app, pages, port: 0, host: '127.0.0.1', limits, looking })
  leftovers.push(stop)
  const pass = (millis: number) => {
    now += millis
  }
  return { port, pass }
}

/** A client that asks for the large page, and reads until it is told not to. */
async function asking(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  leftovers.push(() => socket.destroy())
  await once(socket, 'connect')
  socket.write('GET /large HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
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
