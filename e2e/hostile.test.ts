import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReplyId } from '../src/features/replies/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { throwAway } from '../src/testing/folders.ts'
import { hostile } from '../src/testing/hostile.ts'
import { anSmtpServer } from '../src/testing/smtp.ts'
import { aLinkFor } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'
import { until } from './server.ts'
import {
  anArticle,
  answerAll,
  appealAll,
  aSender,
  dealt,
  decideAll,
  importAll,
  reportAll,
  type Sender,
  sanctionAll,
  sendAll,
  severally,
  short,
  words,
} from './spoken.ts'
import { aWatchedWindow, inTabs, strangeInAnswer, strangeInDocuments, type Watched, whatIsStrange } from './watching.ts'

const patience = 240_000

let browser: Browser
let running: Started
let smtp: Awaited<ReturnType<typeof anSmtpServer>>
let window: Watched
let path: string
let folder: string
let ids: ReplyId[]
let decided: Record<string, ReplyId[]>
let writer: Sender
let reader: Sender
let desk: Sender
let anybody: Sender

beforeAll(async () => {
  folder = await mkdtemp(join(throwAway, 'stet-hostile-'))
  smtp = await anSmtpServer()
  running = await aRunningSite({ smtpUrl: smtp.url })
  browser = await theBrowser()
  path = await anArticle(running)
  writer = aSender(running)
  anybody = aSender(running)
  desk = aSender(running)
  await signIn(desk)
  ids = await sendAll(writer, path)
  decided = await decideAll(desk, ids)
  const { published = [], hidden = [] } = decided
  await reportAll(running, path, published)
  await appealAll(writer, desk, hidden)
  await answerAll(desk, published)
  reader = aSender(running)
  await beAReader(reader)
  await running.site.jobs.settle()
  window = await aWatchedWindow(browser, running.address)
  await window.context.addCookies([...desk.cookies].map(([name, value]) => ({ name, value, url: running.address })))
}, patience)

afterAll(async () => {
  await window?.context.close()
  await closeWindows(browser)
  await running?.end()
  await smtp?.close()
  await rm(folder, { recursive: true, force: true })
})

test('put raw into a page, they run: the watching sees it', { timeout: patience }, async () => {
  const raw = await aWatchedWindow(browser, 'http://nowhere.example')

  const numbers = [...hostile.keys()]
  const isHere = (ran: boolean) => (number: number) => raw.noticed.has(number) === ran
  const expected = (number: number) => hostile[number]?.never === null
  await openRaws(raw, numbers)
  // A busy machine may leave a page before it has run: what said nothing is opened once more.
  await openRaws(raw, numbers.filter(expected).filter(isHere(false)))
  await raw.context.close()

  const silent = numbers.filter(expected).filter(isHere(false))
  const loud = numbers.filter((number) => !expected(number)).filter(isHere(true))
  const count = numbers.filter(isHere(true)).length
  process.stdout.write(`${hostile.length} vectors, of which ${count} run in this browser when put raw into a page.\n`)
  expect(count).toBeGreaterThanOrEqual(400)
  expect(silent.map((number) => hostile[number])).toEqual([])
  expect(loud.map((number) => hostile[number])).toEqual([])
})

async function openRaws(raw: Watched, numbers: readonly number[]): Promise<void> {
  await inTabs(raw.context, numbers, async (page, number) => {
    const vector = hostile[number]
    if (vector) await raw.openRaw(page, vector, number)
  })
}

test('on every page of readers they are words', { timeout: patience }, async () => {
  const thread = await pagesOf(path, /href="([^"]*\/replies\/after\/[^"]*)" rel="next"/)
  const lists = ['/', '/sections/city', '/archive', '/search?q=alert', '/moderation', '/corrections']
  const orders = ['replies/all', 'replies/newest', 'replies/most-picked', 'reply'].map((each) => `${path}/${each}`)

  expect(await strangeAt([path, ...thread, ...lists, ...orders])).toEqual([])
  expect([...window.noticed]).toEqual([])
  expect(thread.length).toBeGreaterThan(5)
})

test('on a page of its own, in a search, quoted and before its writer, each is words', {
  timeout: patience,
}, async () => {
  const asked = words.map((q) => `${path}/replies/search?${new URLSearchParams({ q })}`)
  const quoting = words.map((_text, number) => `${path}/reply/to/block${number}x`)
  const quoted = words.map((_text, number) => `${path}/replies/to/block${number}x`)
  const public_ = (decided.published ?? []).flatMap((id) => [`${path}/replies/${id}`, `${path}/replies/${id}/report`])
  const own = ids.map((id) => `${path}/replies/${id}/sent`)
  const appeals = (decided.hidden ?? []).map((id) => `/appeals/${id}`)

  const ofAnybody = await severally(
    [...asked, ...quoting, ...quoted, ...public_],
    async (at) => (await anybody.get(at)).text,
  )
  const ofWriter = await severally([...own, ...appeals], async (at) => (await writer.get(at)).text)

  const page = await window.context.newPage()
  expect(await strangeInDocuments(page, running.address, [...ofAnybody, ...ofWriter])).toEqual([])
  expect([...window.noticed]).toEqual([])
})

test('so is everything that was brought in from elsewhere', { timeout: patience }, async () => {
  const paths = await importAll(running, folder)
  const thread = await pagesOf(paths[0] ?? '', /href="([^"]*\/replies\/after\/[^"]*)" rel="next"/)
  const lists = [
    '/',
    '/archive/2019/05',
    '/sections/city-0',
    '/sections/city-1',
    '/search?q=alert',
    '/newsroom/articles',
  ]

  expect(await strangeAt([...paths, ...thread, ...lists])).toEqual([])
  expect([...window.noticed]).toEqual([])
  expect(thread.length).toBeGreaterThan(10)
})

test('what comes back in a form is words', { timeout: patience }, async () => {
  const all = words.join('\n')
  const [id = ''] = decided.published ?? []
  const [hidden = ''] = decided.hidden ?? []
  const page = await window.context.newPage()
  await page.goto(running.address + path)
  const sent: [string, Record<string, string>][] = [
    [`${path}/replies`, { body: all, name: all, email: all }],
    [`${path}/replies/${id}/reports`, { words: all }],
    ['/reader/proof', { email: all }],
    ['/newsroom/house-rules', { title: all, words: all, position: all }],
    ['/newsroom/replies/log', {}],
    [`/newsroom/replies/${id}/decision`, { to: 'hidden', because: all }],
    [`/newsroom/replies/${id}/answers`, { body: all }],
    [`/newsroom/replies/${hidden}/appeal`, { outcome: 'upheld', words: all }],
    ['/newsroom/screening/words/suspect/trial', { phrases: all }],
    ['/newsroom/screening', { from: all, until: all, days: all, mostLinks: all }],
    ['/newsroom/settings', { name: all, tagline: all, contact: all, timeZone: all }],
  ]

  const strange: string[] = []
  for (const [action, fields] of sent) {
    strange.push(...(await strangeInAnswer(page, action, fields)))
    await page.goto(`${running.address}/robots.txt`)
  }

  expect(strange).toEqual([])
  expect([...window.noticed]).toEqual([])
})

test('in the newsroom they are words', { timeout: patience }, async () => {
  await saveRules(0)
  const lists = ['held', 'reported', 'suspect', 'error', 'appeal', 'recent', 'hidden', 'spam']
  const first = lists.map((list) => `/newsroom/replies?list=${list}`)
  const queues = await severally(first, (at) => pagesOf(at, /href="([^"]*[?&]amp;after=[^"]*|[^"]*after=[^"]*)"/, desk))
  const log = await pagesOf('/newsroom/replies/log', /href="([^"]*after=[^"]*)"/, desk)
  const others = ['/newsroom', '/newsroom/articles', '/newsroom/questions', '/newsroom/sanctions']
  const more = ['/newsroom/screening/words/suspect', '/newsroom/screening', '/newsroom/settings', '/newsroom/people']
  const writers = ids.slice(0, 40).map((id) => `/newsroom/replies/writers/${id}`)

  const all = [...first, ...queues.flat(), ...log, ...others, ...more, ...writers]
  expect(await strangeAt(all)).toEqual([])
  for (const round of [1, 2, 3, 4]) {
    expect(await strangeAt(['/newsroom/house-rules', '/moderation'])).toEqual([])
    await saveRules(round)
  }
  expect([...window.noticed]).toEqual([])
  expect(all.length).toBeGreaterThan(80)
})

test('a reader’s own page, whatever their name and their notices say', { timeout: patience }, async () => {
  const pages = []
  for (const name of short) {
    await reader.post('/reader', { name })
    pages.push((await reader.get('/reader')).text)
  }

  const page = await window.context.newPage()
  expect(await strangeInDocuments(page, running.address, pages)).toEqual([])
  expect([...window.noticed]).toEqual([])
  const { text } = await reader.get('/reader/download')
  expect(JSON.parse(text)).toMatchObject({})
})

test('a feed of them runs nowhere, nor does what a reader of feeds makes of it', { timeout: patience }, async () => {
  const page = await window.context.newPage()
  const feeds = [
    `${path}/replies/feed.xml`,
    '/feed.xml',
    '/sections/city/feed.xml',
    '/sitemap.xml',
    '/news-sitemap.xml',
  ]
  const items: string[] = []
  for (const at of feeds) {
    await page.goto(running.address + at)
    const source = (await anybody.get(at)).text
    // Replies come from anybody, so their titles hold nothing that is markup to readers that take even those for HTML.
    const asHtml = at.startsWith(path)
      ? 'item > title, item > description, parsererror'
      : 'item > description, parsererror'
    const told = await page.evaluate(
      ({ xml, wanted }) => {
        const feed = new DOMParser().parseFromString(xml, 'text/xml')
        return [...feed.querySelectorAll(wanted)].map((each) => each.textContent ?? '')
      },
      { xml: source, wanted: asHtml },
    )
    items.push(...told)
  }

  const documents = items.map((each) => `<!doctype html><title>x</title><body>${each}`)
  expect(items.length).toBeGreaterThan(100)
  expect(await strangeInDocuments(page, running.address, documents)).toEqual([])
  expect([...window.noticed]).toEqual([])
})

test('an export holds each on a line of its own and begins no formula', { timeout: patience }, async () => {
  const lines: string[] = []
  for await (const line of running.site.replies.exported({ articleId: null, withAddresses: true })) lines.push(line)
  const csv = (await desk.get('/newsroom/replies/log.csv')).text
  const ndjson = (await desk.get('/newsroom/replies/log.ndjson')).text

  const names = new Set(lines.map((line) => JSON.parse(line).name))
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1 && !line.includes('\u2028'))).toBe(true)
  expect(names.size).toBeGreaterThan(450)
  expect(
    ndjson
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)).length,
  ).toBeGreaterThan(words.length)
  expect(cellsOf(csv).filter((cell) => formula.test(cell))).toEqual([])
  expect(words.filter((text) => formula.test(text)).length).toBeGreaterThan(8)
})

test('mail is plain text to one person, under the lines it always has', () => {
  const heads = smtp.received.map(({ text }) => text.split('\r\n\r\n')[0] ?? '')
  const fields = heads.flatMap((head) => [...head.matchAll(/^([\w-]+):/gm)].map(([, name]) => name ?? ''))

  expect(smtp.received.length).toBeGreaterThan(10)
  expect(smtp.received.every(({ to }) => to.length === 1)).toBe(true)
  expect([...new Set(fields)].sort()).toEqual(usualFields)
  expect(heads.every((head) => /^Content-Type: text\/plain; charset=utf-8$/m.test(head))).toBe(true)
})

const usualFields = [
  'Auto-Submitted',
  'Content-Transfer-Encoding',
  'Content-Type',
  'Date',
  'From',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'MIME-Version',
  'Message-ID',
  'Subject',
  'To',
]

/** What spreadsheets take for a formula. */
const formula = /^\s*[=+\-@|%\uff1d]|^[\t\r]/

function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\n)"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'))
}

/** House rules of twenty titles and eighty of their words at a time. */
async function saveRules(round: number): Promise<void> {
  const titles = short.slice(round * 20, round * 20 + 20)
  const said = dealt(80).slice(round * 20, round * 20 + 20)
  const known = await running.site.moderation.allRules()
  for (const [position, title] of titles.entries()) {
    const at = known[position] ? `/newsroom/house-rules/${known[position].id}` : '/newsroom/house-rules'
    const { status } = await desk.post(at, { title, words: said[position] ?? 'x', position: String(position) })
    expect([title, status]).toEqual([title, 303])
  }
}

/** Every further page of a list, each found in the one before. */
async function pagesOf(first: string, next: RegExp, by = anybody): Promise<string[]> {
  const found: string[] = []
  for (let at: string | undefined = first; at !== undefined && found.length < 60; ) {
    const { text } = await by.get(at)
    at = next.exec(text)?.[1]?.replaceAll('&amp;', '&')
    if (at !== undefined) found.push(at)
  }
  return found
}

async function strangeAt(addresses: readonly string[]): Promise<string[]> {
  const found: string[] = []
  await inTabs(window.context, addresses, async (page, at) => {
    const answer = await page.goto(running.address + at, { waitUntil: 'load' })
    const strange = await page.evaluate(whatIsStrange, undefined)
    if (answer?.status() !== 200) strange.push(`answered ${answer?.status()}`)
    found.push(...strange.map((each) => `${at}: ${each}`))
  })
  return found
}

async function signIn(sender: Sender): Promise<void> {
  const link = new URL(await aLinkFor(running, 'Mo Dale'))
  const { status } = await sender.post(link.pathname, {})
  expect(status).toBe(303)
}

/** Proves an address, says something, and is answered and decided about in words of every kind. */
async function beAReader(sender: Sender): Promise<void> {
  const { site } = running
  const email = 'mina@reader.example'
  await sender.post('/reader/proof', { email })
  await until(() => proofLink() !== '')
  expect((await sender.post(proofLink(), {})).status).toBe(303)
  await sender.post('/reader/mail', { answers: 'yes', decisions: 'yes' })
  const sent = await sender.post(`${path}/replies`, { body: 'May I ask something?', name: 'Mina', email })
  const [, id = ''] = /\/replies\/([a-z0-9]+)/.exec(sent.location) ?? []
  await desk.post(`/newsroom/replies/${id}/decision`, { to: 'published' })
  for (const [place, body] of dealt(12).entries()) {
    const name = short[place * 40] ?? ''
    const answer = await writer.post(`${path}/replies`, { body, name, email: `n${place}@reader.example`, answers: id })
    const [, answerId = ''] = /\/replies\/([a-z0-9]+)/.exec(answer.location) ?? []
    await desk.post(`/newsroom/replies/${answerId}/decision`, { to: 'published' })
  }
  await sanctionAll(running, desk, id as ReplyId)
  await site.jobs.settle()
}

/** The address in the newest mail that proves one; no line of a mail is broken for its way. */
function proofLink(): string {
  const mails = smtp.received.map(({ text }) => text.replace(/=\r\n/g, '').replaceAll('=3D', '='))
  const links = mails.flatMap((text) => [...text.matchAll(/\/reader\/proof\/[\w-]+/g)].map(([link]) => link))
  return links.at(-1) ?? ''
}
