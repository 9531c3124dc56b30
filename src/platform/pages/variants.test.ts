import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { afterThisTest } from '../../testing/leftovers.ts'
import type { Web } from '../web/edge.ts'
import { listen } from '../web/listen.ts'
import { createPages } from './pages.ts'
import { keptPage } from './respond.ts'
import type { Variant } from './variants.ts'

const page = { status: 200, type: 'text/plain' }

/** A real server whose `/look` differs by two variants, and whose `/plain` is the same for everybody. */
async function aServer() {
  let now = 0
  const renders: string[] = []
  const variants = { cookie: 'look', letters: 'abc' }
  const pages = createPages({ budget: 10_000_000, now: () => now, variants })
  const app = new Hono<Web>()
    .use(async (c, next) => {
      c.set('path', new URL(c.req.url).pathname as never)
      await next()
    })
    .get('/look', (c) =>
      keptPage(c, pages, async (variant) => {
        const letter = variant('ab') || 'usual'
        renders.push(`/look ${letter}`)
        return { ...page, body: `look ${letter}`, tags: ['site', 'article:1'] }
      }),
    )
    .get('/plain', (c) =>
      keptPage(c, pages, async () => {
        renders.push('/plain')
        return { ...page, body: 'plain', tags: ['article:2'] }
      }),
    )
  const { port, stop } = await listen({ app, pages, port: 0, host: '127.0.0.1' })
  afterThisTest(stop)
  const ask = async (path: string, cookie?: string | string[], more: Record<string, string> = {}) => {
    const headers = { ...more, ...(cookie === undefined ? {} : { cookie }) }
    const [answer] = (await once(get({ port, path, headers, agent: false }), 'response')) as [IncomingMessage]
    let body = ''
    for await (const chunk of answer) body += String(chunk)
    return { status: answer.statusCode, body, headers: answer.headers }
  }
  const bodies = async (path: string, cookies: (string | undefined)[]) => {
    const read: string[] = []
    for (const cookie of cookies) read.push((await ask(path, cookie)).body)
    return read
  }
  const pass = (millis: number) => {
    now += millis
  }
  return { ask, bodies, pages, renders, pass }
}

test.each([
  [undefined, 'usual'],
  ['look=a', 'a'],
  ['look=b', 'b'],
  ['theme=x; look=b; other=a', 'b'],
  ['look=', 'usual'],
  ['look=ab', 'usual'],
  ['look=z', 'usual'],
  ['look="a"', 'usual'],
  ['xlook=a', 'usual'],
  ['x=look=a', 'usual'],
  ['Look=a', 'usual'],
  ['look=a; look=b', 'a'],
  ['look=z; look=b', 'usual'],
  ['other=1;look=a', 'a'],
])('whoever sends Cookie %j reads the variant %s, rendered or kept', async (cookie, letter) => {
  const { ask, renders } = await aServer()

  const [rendered, kept] = [await ask('/look', cookie), await ask('/look', cookie)]

  expect([rendered.body, kept.body]).toEqual([`look ${letter}`, `look ${letter}`])
  expect(renders).toEqual([`/look ${letter}`])
})

test('every variant is kept for itself, and others read the usual one', async () => {
  const { bodies, renders, pages } = await aServer()
  const everybody = [undefined, 'look=a', 'look=b', 'look=c']

  const first = await bodies('/look', everybody)
  const second = await bodies('/look', everybody.toReversed())

  expect(first).toEqual(['look usual', 'look a', 'look b', 'look usual'])
  expect(second.toReversed()).toEqual(first)
  expect(renders).toEqual(['/look usual', '/look a', '/look b'])
  expect(pages.size().pages).toBe(3)
})

test('a page that is the same for everybody is kept once, whoever asks first', async () => {
  const { bodies, renders, pages } = await aServer()

  await bodies('/plain', ['look=a', undefined, 'look=b'])

  expect(renders).toEqual(['/plain'])
  expect(pages.size().pages).toBe(1)
})

test('whoever asks first with a variant that a page does not know leaves the usual page to others', async () => {
  const { bodies, renders } = await aServer()

  expect(await bodies('/look', ['look=c', undefined])).toEqual(['look usual', 'look usual'])
  expect(renders).toEqual(['/look usual'])
})

test('a page that differs says so to caches, and has no moment that two variants could share', async () => {
  const { ask, pass } = await aServer()
  await ask('/look', 'look=a')
  await ask('/plain')
  pass(5_000)

  const [differs, same] = [await ask('/look', 'look=a'), await ask('/plain', 'look=a')]
  const other = await ask('/look', 'look=b', { 'if-none-match': String(differs.headers.etag) })

  expect([differs.headers.vary, differs.headers['last-modified']]).toEqual(['accept-encoding, cookie', undefined])
  expect([same.headers.vary, typeof same.headers['last-modified']]).toEqual(['accept-encoding', 'string'])
  expect([other.status, other.body]).toEqual([200, 'look b'])
  const again = await ask('/look', 'look=b', { 'if-none-match': String(other.headers.etag) })
  expect([again.status, again.headers.vary]).toEqual([304, 'accept-encoding, cookie'])
})

test('dropping a tag drops every variant', async () => {
  const { bodies, renders, pages } = await aServer()
  const everybody = [undefined, 'look=a', 'look=b']
  await bodies('/look', everybody)
  await bodies('/plain', everybody)

  pages.drop(['article:1'])
  const left = pages.size().pages
  await bodies('/look', everybody)

  expect(left).toBe(1)
  expect(renders.filter((each) => each !== '/plain')).toHaveLength(6)
})

test('of many who ask for one variant at once one renders, and another variant is rendered beside it', async () => {
  const pages = createPages({ budget: 10_000_000, now: () => 0, variants: { cookie: 'look', letters: 'ab' } })
  const begun: Variant[] = []
  const render = async (variant: (among: string) => Variant) => {
    begun.push(variant('ab'))
    await pause(20)
    return { ...page, body: `look ${variant('ab')}`, tags: [] }
  }
  const variants = ['', 'a', 'a', '', 'b', 'a'].map((letter) => pages.variantOf(`look=${letter}`))

  const all = await Promise.all(variants.map((variant) => pages.get('/look', render, variant)))

  expect(all.map((each) => String(each && Buffer.from(each.copies.identity.bytes)))).toEqual(
    ['', 'a', 'a', '', 'b', 'a'].map((letter) => `look ${letter}`),
  )
  expect(begun.toSorted()).toEqual(['', 'a', 'b'])
})

test('a page that is over is rendered anew in every variant', async () => {
  let now = 0
  const pages = createPages({ budget: 10_000_000, now: () => now, variants: { cookie: 'look', letters: 'ab' } })
  const render = async (variant: (among: string) => Variant) => ({
    ...{ ...page, body: variant('a'), tags: [], goodUntil: 100 },
  })
  for (const cookie of [undefined, 'look=a', 'look=b']) await pages.get('/', render, pages.variantOf(cookie))
  const kept = pages.size().pages

  now = 101
  const found = [undefined, 'look=a', 'look=b'].map((cookie) => pages.find('/', pages.variantOf(cookie)))

  expect([kept, found]).toEqual([2, [undefined, undefined, undefined]])
})

test('a site that declares no variants reads no cookie', () => {
  const pages = createPages({ budget: 10_000, now: () => 0 })

  expect(pages.variantOf('look=a; =a; a')).toBe('')
})

test.each([
  ['a b', 'ab'],
  ['', 'ab'],
  ['look', 'aa'],
  ['look', 'a/'],
  ['look', 'ä'],
])('variants that a cookie %j cannot carry as one of %j are refused', (cookie, letters) => {
  expect(() => createPages({ budget: 10_000, now: () => 0, variants: { cookie, letters } })).toThrow(/variant/i)
})
