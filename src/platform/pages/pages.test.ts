import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pack, type Rendering } from './pack.ts'
import { createPages } from './pages.ts'
import { encodingFor } from './serve.ts'
import type { CacheTag } from './tags.ts'

const plenty = 10_000_000

function aStore({ budget = plenty, now = (): number => 0 } = {}) {
  return createPages({ budget, now })
}

function aPage(body: string, tags: CacheTag[] = [], given: Partial<Rendering> = {}): Rendering {
  return { status: 200, type: 'text/html; charset=utf-8', body, tags, ...given }
}

/** A render the test finishes itself. */
function aSlowRender(page: Rendering) {
  const { promise: gate, resolve: finish } = Promise.withResolvers<void>()
  let begun = 0
  const render = async () => {
    begun += 1
    await gate
    return page
  }
  return { render, finish, begun: () => begun }
}

const bodyOf = (page: Awaited<ReturnType<typeof pack>> | undefined) =>
  page && Buffer.from(page.copies.identity.bytes).toString()

test('a page is rendered once and kept', async () => {
  const pages = aStore()
  let renders = 0
  const render = async () => aPage(`render ${++renders}`)

  const first = await pages.get('/', render)
  const second = await pages.get('/', render)

  expect([bodyOf(first), bodyOf(second)]).toEqual(['render 1', 'render 1'])
  expect(pages.find('/')).toBe(first)
})

test('a change drops exactly the pages made from what changed', async () => {
  const pages = aStore()
  await pages.get('/', async () => aPage('home', ['article:1', 'article:2', 'site']))
  await pages.get('/one', async () => aPage('one', ['article:1', 'site']))
  await pages.get('/two', async () => aPage('two', ['article:2', 'site']))

  pages.drop(['article:1'])

  expect(['/', '/one', '/two'].filter((address) => pages.find(address))).toEqual(['/two'])
})

test('a tag that begins like another is another tag', async () => {
  const pages = aStore()
  await pages.get('/eleven', async () => aPage('eleven', ['article:11']))

  pages.drop(['article:1', 'article', 'list:article:11' as CacheTag])

  expect(pages.find('/eleven')).toBeDefined()
})

test('of many who ask at once one renders and the others wait for it', async () => {
  const pages = aStore()
  const { render, finish, begun } = aSlowRender(aPage('once'))

  const asked = Array.from({ length: 50 }, () => pages.get('/', render))
  finish()
  const answers = await Promise.all(asked)

  expect(begun()).toBe(1)
  expect(new Set(answers).size).toBe(1)
})

test('a render that fails fails for all who wait, and is tried again by the next', async () => {
  const pages = aStore()
  const failing = () => Promise.reject(new Error('no ink'))

  const both = await Promise.allSettled([pages.get('/', failing), pages.get('/', failing)])
  const next = await pages.get('/', async () => aPage('ink'))

  expect(both.map((each) => each.status)).toEqual(['rejected', 'rejected'])
  expect(bodyOf(next)).toBe('ink')
})

test('a render under way when its tag is dropped is answered but not kept', async () => {
  const pages = aStore()
  const { render, finish } = aSlowRender(aPage('old', ['article:1']))
  const asked = pages.get('/one', render)

  pages.drop(['article:1'])
  finish()

  expect(bodyOf(await asked)).toBe('old')
  expect(pages.find('/one')).toBeUndefined()
})

test('a render under way when something else changes is kept', async () => {
  const pages = aStore()
  const { render, finish } = aSlowRender(aPage('still true', ['article:1']))
  const asked = pages.get('/one', render)

  pages.drop(['article:2'])
  finish()
  await asked

  expect(bodyOf(pages.find('/one'))).toBe('still true')
})

test('whoever comes after a change never joins a render that began before it', async () => {
  const pages = aStore()
  const { render, finish } = aSlowRender(aPage('old', ['article:1']))
  const early = pages.get('/one', render)

  pages.drop(['article:1'])
  const late = pages.get('/one', async () => aPage('new', ['article:1']))
  finish()

  expect([bodyOf(await early), bodyOf(await late)]).toEqual(['old', 'new'])
  expect(bodyOf(pages.find('/one'))).toBe('new')
})

test('an old render that ends last does not push out the new page', async () => {
  const pages = aStore()
  const { render, finish } = aSlowRender(aPage('old', ['article:1']))
  const early = pages.get('/one', render)
  pages.drop(['article:1'])
  await pages.get('/one', async () => aPage('new', ['article:1']))

  finish()
  await early

  expect(bodyOf(pages.find('/one'))).toBe('new')
})

test('a page whose render found nothing is not kept', async () => {
  const pages = aStore()

  expect(await pages.get('/nowhere', async () => undefined)).toBeUndefined()
  expect(pages.size()).toEqual({ pages: 0, bytes: 0 })
})

test('the store stays within its budget and forgets what was asked for longest ago', async () => {
  const budget = 100_000
  const pages = aStore({ budget })
  const tags: CacheTag[] = ['site']

  for (let number = 0; number < 200; number += 1) {
    await pages.get(`/${number}`, async () => aPage(`page ${number}`, tags))
  }

  expect(pages.size().bytes).toBeLessThanOrEqual(budget)
  expect(pages.find('/199')).toBeDefined()
  expect(pages.find('/0')).toBeUndefined()
  pages.drop(['site'])
  expect(pages.size()).toEqual({ pages: 0, bytes: 0 })
})

test('no more pages carry one tag than may: the one kept longest ago is let go, and pages of other things stay', async () => {
  const pages = createPages({ budget: plenty, now: () => 0, mostPerTag: 3 })
  await pages.get('/other', async () => aPage('other', ['site', 'article:2']))

  for (let number = 1; number <= 5; number += 1) {
    await pages.get(`/${number}`, async () => aPage(`page ${number}`, ['site', 'thread:1', `article:x${number}`]))
  }

  const kept = ['/1', '/2', '/3', '/4', '/5', '/other'].filter((address) => pages.find(address))
  expect(kept).toEqual(['/3', '/4', '/5', '/other'])
  pages.drop(['thread:1'])
  expect(pages.size().pages).toBe(1)
})

test('variants count towards the bound of a tag', async () => {
  const variants = { cookie: 'look', letters: 'abc' }
  const pages = createPages({ budget: plenty, now: () => 0, mostPerTag: 2, variants })

  for (const letter of ['', 'a', 'b', 'c'])
    await pages.get('/', async (ask) => aPage(ask('abc'), ['article:1']), letter)

  expect(pages.size().pages).toBe(2)
  expect(['a', 'b', 'c'].map((letter) => bodyOf(pages.find('/', letter)))).toEqual([undefined, 'b', 'c'])
})

test('a page larger than the whole budget is answered and not kept', async () => {
  const pages = aStore({ budget: 10_000 })

  const page = await pages.get('/atlas', async () => aPage('a map of everything '.repeat(2000)))

  expect(page?.status).toBe(200)
  expect(pages.size().pages).toBe(0)
})

test('a page that depends on the date is kept until its time and rendered anew after it', async () => {
  let time = 1000
  const pages = aStore({ now: () => time })
  await pages.get('/today', async () => aPage('Monday', [], { goodUntil: 2000 }))

  time = 1999
  const before = bodyOf(pages.find('/today'))
  time = 2000
  const after = pages.find('/today')

  expect([before, after]).toEqual(['Monday', undefined])
})

test('every encoding holds the same words, each with a validator of its own', async () => {
  const words = 'The ferry runs again. '.repeat(500)

  const { copies } = await pack(aPage(words))

  expect(gunzipSync(copies.gzip.bytes).toString()).toBe(words)
  expect(brotliDecompressSync(copies.br.bytes).toString()).toBe(words)
  expect(new Set([copies.identity.etag, copies.gzip.etag, copies.br.etag]).size).toBe(3)
})

test('no two texts of one address share a moment, however soon one follows the other', async () => {
  let at = 1_000
  const pages = aStore({ now: () => at })
  const moments = new Map<string, string>()
  let text = 0

  for (; at < 9_000; at += 90) {
    if (at % 7 === 0) {
      pages.drop(['site'])
      text += 1
    }
    const page = await pages.get('/', async () => aPage(`text ${text}`, ['site']))
    const moment = page?.lastModified
    if (moment === undefined) continue
    expect([moment, moments.get(moment) ?? `text ${text}`]).toEqual([moment, bodyOf(page)])
    moments.set(moment, bodyOf(page) ?? '')
  }

  expect(moments.size).toBeGreaterThan(3)
})

test('equal pages have equal validators, and a changed one another', async () => {
  const tags = await Promise.all(['a', 'a', 'b'].map(async (body) => (await pack(aPage(body))).copies.br.etag))

  expect(tags[0]).toBe(tags[1])
  expect(tags[0]).not.toBe(tags[2])
  expect(tags[0]).toContain(createHash('sha256').update('a').digest('base64url').slice(0, 22))
})

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000, gzip;q=0', 'identity'],
  ['br;q=0.001', 'br'],
  ['gzip ; q=1.0 , br ; q = 0', 'gzip'],
  ['brotli, xgzip', 'identity'],
  ['xbr, br', 'br'],
  ['br br, gzip', 'gzip'],
  ['br;q=0, br', 'br'],
  ['gzip\t,br ;level=4;q=0', 'br'],
  ['*', 'identity'],
  ['identity;q=0, *', 'identity'],
])('a reader who sends Accept-Encoding %j gets %s', (accepts, encoding) => {
  expect(encodingFor(accepts)).toBe(encoding)
})

test('changes of other processes drop pages, in their order', async () => {
  const pages = aStore()
  await pages.get('/one', async () => aPage('one', ['article:1']))

  pages.applyRead([{ n: 1, tags: ['article:1'] }], 1)

  expect(pages.find('/one')).toBeUndefined()
  expect(pages.seen()).toBe(1)
})

test('a change of our own is not applied again when it is read back', async () => {
  const pages = aStore()
  pages.applyOwn({ n: 2, tags: ['article:1'] })
  await pages.get('/one', async () => aPage('after our change', ['article:1']))

  pages.applyRead(
    [
      { n: 1, tags: ['article:9'] },
      { n: 2, tags: ['article:1'] },
    ],
    2,
  )

  expect(bodyOf(pages.find('/one'))).toBe('after our change')
  expect(pages.seen()).toBe(2)
})

test('when changes were missed everything is dropped, and everybody who listens is told', async () => {
  const pages = aStore()
  const told: CacheTag[] = []
  pages.onChange((tags) => told.push(...tags))
  await pages.get('/one', async () => aPage('one', ['article:1']))
  const { render, finish } = aSlowRender(aPage('two', ['article:2']))
  const under = pages.get('/two', render)

  pages.applyRead('too-old', 500)
  finish()
  await under

  expect(pages.size().pages).toBe(0)
  expect(pages.seen()).toBe(500)
  expect(told).toContain('site')
})

test('after more changes than it remembers the store keeps no render it cannot vouch for', async () => {
  const pages = aStore()
  const { render, finish } = aSlowRender(aPage('old', ['article:1']))
  const asked = pages.get('/one', render)
  pages.drop(['article:1'])
  for (let number = 0; number < 10_001; number += 1) pages.drop([`article:x${number}`])

  finish()
  await asked

  expect(pages.find('/one')).toBeUndefined()
})
