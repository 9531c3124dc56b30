import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Path } from '../src/base/path.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aLinkFor, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser
let path: Path
let id: string

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  const { site } = running
  const fields = { aliases: [], sameAs: [], description: 'The skipper', pronoun: 'she' }
  doneOrFault(await site.entities.add(theOwner, 'person', { ...fields, name: 'Ada Holt' }))
  path = await published(running, { headline: 'Ferry runs again after eleven days' })
  const at = await site.articles.at(path)
  if (at.found !== 'article') throw new Error('The article is not there.')
  id = at.article.id
  await site.jobs.settle()
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

async function signedIn(): Promise<Page> {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage()
  await page.goto(await aLinkFor(running, 'Nell Castor'))
  await page.locator('main button[type="submit"]').click()
  await page.waitForURL(/newsroom$/)
  return page
}

test('words selected in the editor become a quote that readers find under the article and on a page', async () => {
  const page = await signedIn()
  await page.goto(`${running.address}/newsroom/articles/${id}`)
  await page.waitForSelector('.ProseMirror')
  expect(await page.locator('#record-head').textContent()).toBe('Record')
  await select(page, '“We have waited eleven days,”')
  await page.locator('a[data-add-fact]', { hasText: 'Quote by' }).click()

  await page.waitForSelector('#q-words')
  expect(await page.locator('#q-words').inputValue()).toBe('We have waited eleven days')
  expect(await faultsOf(page)).toEqual([])
  await page.locator('#q-who').fill('Ada Holt')
  await page.locator('#q-to').fill('reporters')
  await page.getByRole('button', { name: 'Confirm the quote' }).click()
  await page.waitForSelector('.notice.good')

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto(running.address + path)
  const who = reader.locator('summary', { hasText: 'Who is who' })
  await who.focus()
  await reader.keyboard.press('Enter')
  await reader.locator('.facts dt a', { hasText: 'Ada Holt' }).click()
  expect(new URL(reader.url()).pathname).toBe('/people/ada-holt')
  expect(await reader.locator('blockquote').textContent()).toBe('“We have waited eleven days”')
  await reader.getByRole('link', { name: 'Ferry runs again after eleven days' }).first().click()
  expect(new URL(reader.url()).pathname).toBe(path)
})

test('the record’s name and whom it quotes are suggested, and what is sure is accepted by one key', async () => {
  const page = await signedIn()
  await page.goto(`${running.address}/newsroom/articles/${id}/record`)
  const accept = page.locator('button[accesskey="y"]')

  expect(await page.locator('mark').allTextContents()).toEqual(
    expect.arrayContaining(['Ada Holt', 'We can wait another hour.']),
  )
  await accept.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.notice.good')

  expect(await page.locator('.notice.good').textContent()).toMatch(/^[1-9] accepted[.] Undo/)
  expect(await faultsOf(page)).toEqual([])
})

test.each(['/newsroom/record', '/newsroom/record/sources', '/newsroom/storylines'])(
  '%s keeps nobody out',
  async (place) => {
    const page = await signedIn()
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(running.address + place)
    const box = await page.locator('html').evaluate((html) => ({ content: html.scrollWidth, seen: html.clientWidth }))

    expect(await faultsOf(page)).toEqual([])
    expect(box.content).toBeLessThanOrEqual(box.seen)
  },
)

/** Selects words in the editor as a mouse would. */
async function select(page: Page, words: string): Promise<void> {
  await page.locator('.ProseMirror').focus()
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.ProseMirror') as Element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error('These words are not in the text.')
  }, words)
  await expect.poll(() => page.locator('a[data-add-fact]').first().getAttribute('href')).toContain('words=')
}
