import { request } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createLog } from '../log.ts'
import { createPages } from '../pages/pages.ts'
import { keptPage } from '../pages/respond.ts'
import { createEdge, type ErrorCase, headersAt } from './edge.ts'
import { isHostOf } from './host.ts'
import { listen } from './listen.ts'

const leftovers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0)) await clear()
})

type Asked = { path?: string; host: string; method?: string; origin?: string }

/** A listening site with a kept page, a form and a health page; asked by whatever host. */
async function aSiteAt(onlyAt: string | undefined) {
  const pages = createPages({ budget: 1_000_000, now: () => 0, headers: headersAt(onlyAt ?? '') })
  const errorPage = async (_c: unknown, problem: ErrorCase) => problem
  const address = () => onlyAt ?? 'http://127.0.0.1'
  const app = createEdge({ log: createLog('silent'), errorPage, address, trustedProxies: [], onlyAt })
  app.get('/kept', (c) => keptPage(c, pages, async () => ({ status: 200, type: 'text/plain', body: 'kept', tags: [] })))
  app.get('/healthz', (c) => c.text('ok'))
  app.post('/letters', (c) => c.text('taken'))
  const listening = await listen({ app, pages, port: 0, host: '127.0.0.1', onlyAt })
  leftovers.push(listening.stop)
  return ({ path = '/kept', host, method = 'GET', origin }: Asked) =>
    new Promise<{ status: number; location: string; tls: string }>((resolve, reject) => {
      const headers = { host, connection: 'close', ...(origin === undefined ? {} : { origin }) }
      const asked = request({ port: listening.port, path, method, headers }, (answer) => {
        answer.resume()
        const { location = '', 'strict-transport-security': tls = '' } = answer.headers
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, location, tls }))
      })
      asked.on('error', reject)
      asked.end()
    })
}

const own = 'https://paper.example'

test.each(['paper.example', 'PAPER.example', 'paper.example:443'])('%s is the site itself', async (host) => {
  const ask = await aSiteAt(own)

  const answers = [await ask({ host }), await ask({ host }), await ask({ host, path: '/nowhere' })]

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404])
  expect(answers.map(({ tls }) => tls)).toEqual(Array.from(answers, () => 'max-age=31536000'))
})

test('reading by another name is sent on to the site’s own, with the page it asked for, kept or not', async () => {
  const ask = await aSiteAt(own)
  await ask({ host: 'paper.example' })

  for (const host of ['www.paper.example', 'paper.example.evil.example', 'paper.example:8080', 'old.example:80']) {
    expect(await ask({ host, path: '/kept?a=1' })).toMatchObject({ status: 301, location: `${own}/kept?a=1` })
  }
})

test('a number, a bare name, and a change by another name are answered for by nobody here', async () => {
  const ask = await aSiteAt(own)
  await ask({ host: 'paper.example' })

  const hosts = ['127.0.0.1', '127.0.0.1:4000', '[::1]:4000', 'localhost:4000', 'stet', '']
  for (const host of hosts) expect([host, (await ask({ host })).status]).toEqual([host, 421])
  expect((await ask({ host: 'www.paper.example', path: '/letters', method: 'POST' })).status).toBe(421)
})

test('whoever watches the process asks it at any address', async () => {
  const ask = await aSiteAt(own)

  expect((await ask({ host: '10.0.0.7:4000', path: '/healthz' })).status).toBe(200)
})

test('with an address set, only its origin may send a change', async () => {
  const ask = await aSiteAt(own)
  const send = async (origin: string, host = 'paper.example') =>
    (await ask({ host, origin, path: '/letters', method: 'POST' })).status

  expect(await send(own)).toBe(200)
  for (const origin of ['http://paper.example', 'https://paper.example:8443', 'https://evil.example', 'null', '']) {
    expect([origin, await send(origin)]).toEqual([origin, 403])
  }
  expect(await send('https://evil.example', 'evil.example')).toBe(421)
})

test('without an address set, a change is taken from the host that was asked, and no page speaks of TLS', async () => {
  const ask = await aSiteAt(undefined)
  const send = async (origin: string) =>
    (await ask({ host: 'any.example:4000', origin, path: '/letters', method: 'POST' })).status

  expect([await send('http://any.example:4000'), await send('http://evil.example'), await send('null')]).toEqual([
    200, 403, 403,
  ])
  expect(await ask({ host: 'any.example:4000' })).toEqual({ status: 200, location: '', tls: '' })
})

test('what is no host is not taken for one', () => {
  for (const host of [undefined, '', 'paper.example/', 'paper.example?', 'a@paper.example', 'paper.example#', '//x']) {
    expect([host, isHostOf(own, host)]).toEqual([host, false])
  }
})
