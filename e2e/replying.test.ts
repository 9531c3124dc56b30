import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../src/base/clock.ts'
import type { Path } from '../src/base/path.ts'
import { clean } from '../src/base/text.ts'
import type { ReplyId } from '../src/features/replies/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

const said = 60
const width = 320

let running: Started
let browser: Browser
let path: Path
/** The same pages with scripts on, so that a program can look for what keeps people from reading them. */
let lookers: BrowserContext[]

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  path = await published(running, { headline: 'Ferry runs again after eleven days' })
  const found = await running.site.articles.at(path)
  if (found.found !== 'article') throw new Error('The article is not there.')
  const articleId = found.article.id
  for (let number = 1; number <= said; number += 1) {
    const words = { name: clean(`Reader ${number}`), body: clean(`What I saw on the quay, part ${number}.`) }
    const place = { key: `said ${number}`, articleId, answers: null, postedAt: systemClock.now() }
    const email = `reader${number}@paper.example`
    doneOrFault(await running.site.replies.bring(theOwner, { ...place, ...words, email, status: 'published' }))
  }
  await running.site.jobs.settle()
  const sized = { bypassCSP: true, viewport: { width, height: 700 } }
  lookers = [
    await browser.newContext({ ...sized, colorScheme: 'light' }),
    await browser.newContext({ ...sized, colorScheme: 'dark' }),
  ]
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('without a script, at 320 pixels, by keyboard: quote, edit, answer, sort, page, search, report, withdraw', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 700 } })
  const page = await context.newPage()
  await page.goto(running.address + path)
  await look(page, 'Ferry runs again after eleven days')

  await follow(page, '.q', 'Leave a Reply')
  expect(await page.locator('blockquote').textContent()).toContain('Cars queued from six in the morning')
  const quoting = await send(page, {
    body: 'Half past five, in our case.',
    name: 'Mina Okafor',
    email: 'mina@paper.example',
  })
  await look(page, 'Thank you. Your reply is held')

  await follow(page, 'a[href$="/edit"]', 'Edit your reply')
  await type(page, 'textarea[name="body"]', 'Half past five, in our case, and in the rain.')
  await press(page, 'main button[type="submit"]')
  await look(page, 'Thank you. Your reply is held')
  expect(await page.locator('.said').textContent()).toContain('and in the rain')
  await publish(quoting)

  await page.goto(running.address + path)
  expect(await page.locator('#replies-heading').textContent()).toBe('61 replies')
  await follow(page, '.c', 'Replies to a paragraph')
  expect(await page.locator('.thread').textContent()).toContain('and in the rain')

  await follow(page, '.kicker a', 'Ferry runs again after eleven days')
  await follow(page, '.thread a.answer[href*="/reply/"]', 'Leave a Reply')
  const answer = await send(page, { body: 'I saw that too.', name: 'Mina Okafor', email: 'mina@paper.example' })
  await publish(answer)
  await page.reload()
  await follow(page, '.choices a', 'Reply from Mina Okafor')
  expect(await page.locator(`#r-${answer}`).textContent()).toContain('I saw that too.')

  await follow(page, 'a[href$="#replies"]', 'Ferry runs again after eleven days')
  await follow(page, '.orders a[href$="/newest"]', 'Newest replies')
  expect(await page.locator('.thread > li').first().getAttribute('id')).toBe(`r-${quoting}`)
  const ids = await idsOn(page)
  while ((await page.locator('a[rel="next"]').count()) > 0) {
    await follow(page, 'a[rel="next"]', 'Newest replies')
    ids.push(...(await idsOn(page)))
  }
  expect(new Set(ids).size).toBe(said + 1)
  expect(ids).toHaveLength(said + 1)
  expect(await page.locator('.thread > li').last().textContent()).toContain('part 1.')
  await follow(page, '.orders a[href$="/all"]', 'All 62 replies')
  expect(await page.locator('.thread > li').count()).toBe(said + 1)

  await follow(page, '.orders a[href$="/search"]', 'Search the replies')
  await type(page, '#q', 'part 17')
  await page.keyboard.press('Enter')
  await look(page, 'Search the replies')
  expect(await page.locator('mark').allTextContents()).toEqual(['part', '17'])
  await follow(page, '.found a', 'Reply from Reader 17')

  await follow(page, 'a.answer.quiet', 'Report a reply')
  await focus(page, 'input[name="reason"]')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await type(page, 'textarea[name="words"]', 'It gives a name away.')
  await press(page, 'main button[type="submit"]')
  await look(page, 'Thank you. It is reported')
  const queue = doneOrFault(await running.site.moderation.queue(theOwner, { list: 'reported', after: null }))
  expect(queue.items.map(({ reply }) => reply.name)).toEqual(['Reader 17'])

  await page.goto(`${running.address + path}/replies/${quoting}`)
  await follow(page, 'a[href$="/sent"]', 'Your reply is published')
  await follow(page, 'a[href$="/withdrawal"]', 'Withdraw your reply?')
  await press(page, 'main button[type="submit"]')
  await look(page, 'You withdrew this reply')
  await follow(page, '.kicker a', 'Ferry runs again after eleven days')
  expect(await page.locator('#replies-heading').textContent()).toBe('61 replies')
  expect(await page.locator('body').textContent()).not.toContain('in the rain')
  await context.close()
}, 240_000)

test('new replies are announced, and nothing moves or is covered by it', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 700 } })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(running.address + path)
  await page.locator('.thread > li').nth(5).scrollIntoViewIfNeeded()
  const where = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')].map((each) =>
        each.className !== 'arrivals' && each.parentElement?.className !== 'arrivals'
          ? each.getBoundingClientRect().top
          : 0,
      ),
    )
  const before = await where()
  const strip = await page.locator('.arrivals').boundingBox()
  const over = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.className, {
    x: (strip?.x ?? 0) + 20,
    y: (strip?.y ?? 0) + 10,
  })

  const found = await running.site.articles.at(path)
  if (found.found !== 'article') throw new Error('The article is not there.')
  const words = { name: clean('A latecomer'), body: clean('I have only just seen it.') }
  const place = { key: 'late', articleId: found.article.id, answers: null, postedAt: systemClock.now() }
  const { id } = doneOrFault(
    await running.site.replies.bring(theOwner, { ...place, ...words, email: null, status: 'published' }),
  )
  await page.clock.fastForward(61_000)
  await page.getByText('1 new reply – show it').waitFor()
  const after = await where()

  expect(over).not.toBe('arrivals')
  expect(after.length - before.length).toBe(1)
  expect(after.filter((top) => top !== 0)).toEqual(before.filter((top) => top !== 0))
  await page.getByText('1 new reply – show it').click()
  await page.locator(`#r-${id}`).waitFor()
  await context.close()
})

/** That a page is the one meant, is no wider than the screen, and keeps nobody from reading it, light or dark. */
async function look(page: Page, title: string): Promise<void> {
  expect(await page.locator('h1').textContent()).toBe(title)
  const box = await page.locator('html').evaluate((html) => ({ content: html.scrollWidth, seen: html.clientWidth }))
  expect([title, box.content <= box.seen, box.seen]).toEqual([title, true, width])
  const [url = '', body] = [page.url().split('#')[0], await page.content()]
  for (const looker of lookers) {
    const copy = await looker.newPage()
    await copy.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await copy.goto(url)
    expect([title, await faultsOf(copy)]).toEqual([title, []])
    await copy.close()
  }
}

/** Presses Tab until what is meant is in focus, as somebody without a mouse does. */
async function focus(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((meant) => document.activeElement?.matches(meant) ?? false, selector)
  for (let presses = 0; presses < 400; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${selector}.`)
}

async function press(page: Page, selector: string): Promise<void> {
  await focus(page, selector)
  const before = page.url()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== before)
}

async function follow(page: Page, selector: string, title: string): Promise<void> {
  await press(page, selector)
  await look(page, title)
}

async function type(page: Page, selector: string, words: string): Promise<void> {
  await focus(page, selector)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(words)
}

/** Fills in the form and sends it, not faster than anybody writes. */
async function send(page: Page, { body, name, email }: Record<'body' | 'name' | 'email', string>): Promise<ReplyId> {
  const begun = Date.now()
  await type(page, 'textarea[name="body"]', body)
  await type(page, 'input[name="name"]', name)
  await type(page, 'input[name="email"]', email)
  await page.waitForTimeout(Math.max(0, begun + 2_100 - Date.now()))
  await press(page, 'main button[type="submit"]')
  return (page.url().split('/').at(-2) ?? '') as ReplyId
}

function idsOn(page: Page): Promise<string[]> {
  return page.locator('.thread > li').evaluateAll((places) => places.map(({ id }) => id))
}

async function publish(replyId: ReplyId): Promise<void> {
  doneOrFault(await running.site.moderation.decide(theOwner, { replyId, to: 'published' }))
  await running.site.jobs.settle()
}
