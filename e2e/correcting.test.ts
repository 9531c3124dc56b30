import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctionRoutes } from '../src/features/corrections/routes.ts'
import { feedRoutes } from '../src/features/feeds/routes.ts'
import { queueRoutes } from '../src/features/moderation/routes.ts'
import { readerRoutes } from '../src/features/readers/routes.ts'
import { replyRoutes } from '../src/features/replies/routes.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aLinkFor, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

const wrong = 'The first boat carried 40 cars, and Ada Holt counted them.'
const right = 'The first boat carried 45 cars, and Ada Holt counted them.'
const so = 'The first boat carried 45 cars'

let running: Started
let browser: Browser
let path: string

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  path = await published(running, {
    headline: 'Ferry runs again after eleven days',
    text: `${wrong}\n\nIt was raining.`,
  })
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

const textAt = async (address: string) => (await fetch(running.address + address)).text()

test('a reader marks the sentence that is wrong, and the correction reaches every place the error has', async () => {
  const reader = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
  const report = await reported(await reader.newPage())
  await proven(reader)

  await corrected(await (await browser.newContext({ javaScriptEnabled: false })).newPage())
  await running.site.jobs.settle()

  const page = await reader.newPage()
  await page.goto(running.address + path)
  const notice = page.locator('.notices .notice')
  expect(await notice.textContent()).toMatch(
    /^Correction, .*45 cars[.] An earlier version said: 40 cars[.] Thanks to Mina/,
  )
  await page.locator('.mark').press('Enter')
  await page.waitForURL(/#c-/)
  expect(new URL(page.url()).hash).toBe(`#${await notice.getAttribute('id')}`)
  expect(JSON.parse((await page.locator('[type="application/ld+json"]').textContent()) ?? '').correction).toHaveLength(
    1,
  )
  await enter(page, page.getByRole('link', { name: 'What changed' }))
  expect(await page.locator('.versions ins').first().textContent()).toContain('45')
  expect(await page.locator('.versions del').first().textContent()).toContain('40')
  for (const address of [correctionRoutes.all.to(), correctionRoutes.feed.to(), feedRoutes.site.to()])
    expect(await textAt(address)).toContain(so)
  expect(await textAt(feedRoutes.site.to())).toContain('<atom:updated>')
  expect(await textAt(replyRoutes.one.to({ article: path, id: report }))).toContain('Since corrected.')
  await page.goto(running.address + readerRoutes.show.to())
  expect(await page.locator('main').textContent()).toContain('What you reported is corrected')
  const queued = await running.site.database.read.selectFrom('newsletter_corrections').select('article_id').execute()
  expect(queued).toHaveLength(1)
})

test.each(['light', 'dark'] as const)(
  'nothing keeps anybody from reading a correction in the %s',
  async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    for (const address of [path, correctionRoutes.all.to()]) {
      await page.goto(running.address + address)
      expect([address, await faultsOf(page)]).toEqual([address, []])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    }
  },
)

/** From the quiet sign beside the paragraph to a report that is kept, and shown as a reply. */
async function reported(page: Page) {
  await page.goto(running.address + path)
  await enter(page, page.locator('a[href*="/reply/error/"]').first())
  expect(await page.locator('blockquote').textContent()).toContain('40 cars')
  await page.locator('textarea[name="body"]').fill('It was forty-five. I stood there and counted.')
  await page.locator('input[name="name"]').fill('Mina Okafor')
  await page.locator('input[name="email"]').fill('mina@paper.example')
  await page.getByLabel('You may thank me by name').check()
  // Nobody writes a reply in no time, and the form knows.
  await page.waitForTimeout(2_100)
  await enter(page, page.getByRole('button', { name: 'Post reply' }))
  const [, id = ''] = /\/replies\/(\w{26})/.exec(page.url()) ?? []
  return id
}

/** By the link in the mail, which without SMTP settings lies in the data folder. */
async function proven(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(running.address + readerRoutes.show.to())
  await page.locator('input[name="email"]').fill('mina@paper.example')
  await enter(page, page.locator('form button').first())
  await running.site.jobs.settle()
  const folder = join(running.data, 'mail')
  const letter = readFileSync(join(folder, readdirSync(folder).sort().at(-1) ?? ''), 'utf8')
  const [link = ''] = /http:\S+\/reader\/proof\/\w+/.exec(letter.replaceAll('=\n', '')) ?? []
  await page.goto(link)
  await enter(page, page.locator('main button').first())
}

/** An editor goes from the queue of error reports to the text, and from there to the notice. */
async function corrected(page: Page): Promise<void> {
  await page.goto(await aLinkFor(running, 'Eve Editor'))
  await enter(page, page.getByRole('button', { name: /Sign in/ }))
  await page.goto(running.address + queueRoutes.show.to({ list: 'held' }))
  await enter(
    page,
    page
      .locator('article.queued')
      .getByRole('button', { name: /Approve/ })
      .first(),
  )
  await page.goto(running.address + queueRoutes.show.to({ list: 'error' }))
  await enter(page, page.getByRole('link', { name: 'Correct the article' }))
  await enter(page, page.getByRole('link', { name: 'Write', exact: true }))
  const text = page.locator('#markdown')
  await text.fill((await text.inputValue()).replace(wrong, right))
  await enter(page, page.getByRole('button', { name: /^Save/ }).first())
  await enter(page, page.getByRole('link', { name: 'Check and publish' }).first())
  await enter(page, page.getByRole('button', { name: /Publish the changes/ }))
  expect(await page.locator('main').textContent()).toContain('Readers have seen “40” here')
  await page.getByLabel('Kind of notice').selectOption('correction')
  await page.getByLabel('Text of the notice').fill(so)
  await page.getByLabel('What it said before').fill('40 cars')
  await page.getByLabel('Passage').selectOption({ index: 1 })
  await page.getByLabel(/Mina Okafor/).check()
  await enter(page, page.getByRole('button', { name: /Publish the changes/ }))
  expect(await page.locator('main').textContent()).toContain('Published.')
}

/** Presses Enter on a link or a button and waits for the page it leads to. */
async function enter(page: Page, on: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), on.press('Enter')])
  await page.waitForLoadState()
}
