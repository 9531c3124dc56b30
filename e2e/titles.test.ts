import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aPageOf, beginText, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  await published(running, { headline: 'The harbour has a desk' })
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

/** The text without the names of others at their cursors. */
const reads = (page: Page) =>
  page.locator('.ProseMirror').evaluate((text) => {
    const alone = text.cloneNode(true) as Element
    for (const name of alone.querySelectorAll('.writer')) name.remove()
    return alone.textContent
  })
const state = (page: Page) => page.locator('#save-state').textContent()

async function writing(headline: string, words: string) {
  const { page, context } = await aPageOf({ running, browser }, 'Ada Reed')
  await beginText(page, running, headline)
  await page.keyboard.type(words)
  await expect.poll(() => state(page)).toMatch(/All words are kept|Saved as revision/)
  return { page, context }
}

test('titles are drawn as they are typed, counted, and kept', async () => {
  const { page, context } = await writing('Ferry runs again', 'Cars queued from six.')
  const drawn = (which: string, part: string) =>
    page.locator(`[data-preview="${which}"] .preview-${part}`).textContent()
  await page.getByText('Titles for fronts, search and sharing').click()

  expect(await drawn('search', 'title')).toBe('Ferry runs again')
  await page.getByLabel('Title for search').fill(`Port Elder ferry ${'timetable '.repeat(6)}`)
  await page.getByLabel('Description for sharing').fill('Nobody had expected it.')
  await expect.poll(() => drawn('search', 'title')).toMatch(/^Port Elder ferry (timetable )+timetable…$/)
  await expect.poll(() => drawn('share', 'says')).toBe('Nobody had expected it.')
  expect(await page.locator('#searchTitle-hint').textContent()).toBe('76 characters. Mostly cut after 60.')
  await page.locator('#headline').fill('Ferry is back')
  await expect.poll(() => drawn('share', 'title')).toBe('Ferry is back')
  await expect.poll(() => state(page)).toMatch(/Saved as revision/)
  expect(await faultsOf(page)).toEqual([])

  await page.reload()
  await page.waitForSelector('.ProseMirror')
  expect(await page.getByLabel('Description for sharing').inputValue()).toBe('Nobody had expected it.')
  await context.close()
})

test('a headline that one proposes and the other chooses by keyboard is in both windows at once', async () => {
  const ada = await writing('Ferry runs again', 'Cars queued from six.')
  const mina = await aPageOf({ running, browser }, 'Mina Okafor')
  await mina.page.goto(ada.page.url())
  await mina.page.waitForSelector('.ProseMirror')

  await ada.page.bringToFront()
  await ada.page.getByLabel('Another headline').fill('Ferry back at last')
  await ada.page.keyboard.press('Enter')
  const choose = mina.page.getByRole('button', { name: 'Make “Ferry back at last” the headline' })
  await mina.page.bringToFront()
  await choose.press('Enter')

  for (const { page } of [ada, mina])
    await expect.poll(() => page.locator('#headline').inputValue()).toBe('Ferry back at last')
  await expect.poll(() => mina.page.locator('#headlines-panel').textContent()).toContain('This is the headline.')
  await expect.poll(() => ada.page.locator('#headlines-panel').textContent()).toContain('Ferry runs again')
  expect(await mina.page.evaluate(() => document.activeElement?.id)).toBe('headlines-head')
  await Promise.all([ada.context.close(), mina.context.close()])
})

test('words are found and replaced by keyboard alone, in one step for undo, while somebody else types', async () => {
  const { page, context } = await writing('Ferry', 'The ferry, a Ferry and ferrymen. ')
  const status = () => page.locator('.seeking-status').textContent()
  const mina = await aPageOf({ running, browser }, 'Mina Okafor')
  await mina.page.goto(page.url())
  await mina.page.waitForSelector('.ProseMirror')
  await page.bringToFront()

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+h')
  await page.keyboard.type('ferry')
  await expect.poll(status).toContain('1 of 3')
  await mina.page.locator('.ProseMirror').click()
  await mina.page.keyboard.press('Control+End')
  await mina.page.keyboard.type('A ferry more.')
  await expect.poll(status).toContain('1 of 4')
  await page.getByLabel('Whole words').check()
  await expect.poll(status).toContain('1 of 3')
  await page.getByLabel('Find in the text').press('Enter')
  await expect.poll(status).toContain('2 of 3')
  expect(await faultsOf(page)).toEqual([])

  await page.getByLabel('Replace by').fill('boat')
  await page.getByLabel('Replace by').press('Enter')
  await expect.poll(() => reads(page)).toBe('The ferry, a boat and ferrymen. A ferry more.')
  await page.getByLabel('Replace by').press('Control+Enter')
  await expect.poll(() => reads(mina.page)).toBe('The boat, a boat and ferrymen. A boat more.')
  expect(await status()).toBe('2 replaced')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect.poll(() => reads(page)).toBe('The ferry, a boat and ferrymen. A ferry more.')
  await Promise.all([context.close(), mina.context.close()])
})

test('a link finds an article by its headline, the length is told, and the text stands alone until Escape', async () => {
  const { page, context } = await writing('Bell', 'See more')
  await expect.poll(() => page.locator('#length').textContent()).toBe('2 words · 1 min to read')

  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('desk har')
  await expect.poll(() => page.locator('.offered [role="option"]').count()).toBe(1)
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('[role="combobox"]').getAttribute('aria-activedescendant')).toBe('linked-articles-0')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  expect(await page.locator('.ProseMirror a').getAttribute('href')).toMatch(/^\/\d{4}\/\d{2}\/the-harbour-has-a-desk$/)
  expect(await page.locator('.ProseMirror a').textContent()).toBe('more')

  await page.keyboard.press('Control+Shift+f')
  expect(await page.locator('.beside').isVisible()).toBe(false)
  await page.keyboard.press('End')
  await page.keyboard.type(' of it -- now')
  await expect.poll(() => reads(page)).toBe('See more of it – now')
  await expect.poll(() => page.locator('#length').textContent()).toContain('6 words')
  await expect.poll(() => state(page)).toMatch(/All words are kept|Saved as revision/)
  await page.reload()
  await page.waitForSelector('.ProseMirror')
  expect(await page.locator('.beside').isVisible()).toBe(false)
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.locator('.beside').isVisible()).toBe(true)
  await context.close()
})
