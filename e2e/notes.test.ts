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

const notes = (page: Page) => page.locator('#notes-panel .note')
const noted = (page: Page) => page.locator('.ProseMirror .noted')
/** A cursor of somebody else’s may stand within them. */
const markedIn = async (page: Page) => (await noted(page).allTextContents()).join('')

const reads = async (page: Page) => (await page.locator('.ProseMirror').textContent()) ?? ''

/** Selects words of the text by keyboard: the cursor stands before them. */
async function selects(page: Page, words: string) {
  for (const _ of words) await page.keyboard.press('Shift+ArrowRight')
}

async function twoAt(headline: string) {
  const ada = await aPageOf({ running, browser }, 'Ada Reed')
  await beginText(ada.page, running, headline)
  await ada.page.keyboard.type('Cars queued from six. The ramp was repaired.')
  await expect.poll(() => ada.page.locator('#save-state').textContent()).toMatch(/All words are kept|Saved as revision/)
  const mina = await aPageOf({ running, browser }, 'Mina Okafor')
  await mina.page.goto(ada.page.url())
  await mina.page.waitForSelector('.ProseMirror')
  await ada.page.bringToFront()
  return { ada: ada.page, mina: mina.page, close: () => Promise.all([ada.context.close(), mina.context.close()]) }
}

test('a note on selected words is written, answered and settled by keyboard, and each sees what the other does', async () => {
  const { ada, mina, close } = await twoAt('Ferry runs again')

  await ada.keyboard.press('Control+Home')
  await selects(ada, 'Cars queued')
  await ada.keyboard.press('Alt+n')
  await expect.poll(() => ada.locator('[data-about]').textContent()).toContain('About “Cars queued”.')
  await ada.keyboard.type('@Mina Okafor, who says so?')
  await ada.keyboard.press('Tab')
  await ada.keyboard.press('Enter')

  await expect.poll(() => notes(mina).count()).toBe(1)
  await expect.poll(() => markedIn(mina)).toBe('Cars queued')
  expect(await markedIn(ada)).toBe('Cars queued')
  expect(await ada.evaluate(() => document.activeElement?.id)).toBe('notes-head')
  expect(await faultsOf(mina)).toEqual([])

  // What somebody types elsewhere in the panel stays while the other’s answer comes.
  await mina.locator('.new-note textarea').fill('Half a thought')
  await notes(ada).locator('summary').press('Enter')
  await notes(ada).locator('textarea').fill('The harbour notice.')
  await notes(ada).getByRole('button', { name: 'Send answer' }).press('Enter')
  await expect.poll(() => notes(mina).textContent()).toContain('The harbour notice.')
  expect(await mina.locator('.new-note textarea').inputValue()).toBe('Half a thought')

  await notes(mina).getByRole('button', { name: 'Settle' }).press('Enter')
  await expect.poll(() => notes(ada).count()).toBe(0)
  expect(await noted(ada).count()).toBe(0)
  await close()
})

test('marked words stay marked while somebody types in them, and a note says when they are gone', async () => {
  const { ada, mina, close } = await twoAt('Bell rings')
  await ada.keyboard.press('Control+Home')
  await selects(ada, 'Cars queued')
  await ada.keyboard.press('Alt+n')
  await ada.keyboard.type('Which cars?')
  await ada.locator('.new-note button[type="submit"]').press('Enter')
  await expect.poll(() => noted(mina).count()).toBe(1)

  await ada.locator('.ProseMirror').focus()
  await ada.keyboard.press('Control+Home')
  for (const _ of 'Cars') await ada.keyboard.press('ArrowRight')
  await ada.keyboard.type(' and lorries')
  await expect.poll(() => markedIn(ada)).toBe('Cars and lorries queued')
  // Whoever did not type it looks for the words as they were.
  await expect.poll(() => notes(mina).textContent()).toContain('These words are not there any more.')

  // Keys that came slowly are taken back one by one.
  for (let press = 0; press < 12 && !(await reads(ada)).startsWith('Cars queued'); press += 1)
    await ada.keyboard.press('Control+z')
  await expect.poll(() => markedIn(mina)).toBe('Cars queued')
  await expect.poll(() => notes(mina).textContent()).not.toContain('not there any more')
  await close()
})

test('without scripts notes are written, answered and settled on a page of their own', async () => {
  const made = await aPageOf({ running, browser }, 'Ada Reed')
  await beginText(made.page, running, 'Ferry is late')
  const { page, context } = await aPageOf({ running, browser }, 'Nora Script', { javaScriptEnabled: false })
  await page.goto(made.page.url())
  await page.getByRole('link', { name: 'All notes, settled ones too' }).click()

  await page.getByLabel('New note').fill('Is it the old ferry?')
  await page.getByRole('button', { name: 'Write note' }).click()
  await page.getByText('Answer Nora Script').click()
  await page.getByLabel('Answer', { exact: true }).fill('It is.')
  await page.getByRole('button', { name: 'Send answer' }).click()
  expect(await page.locator('.note').textContent()).toContain('It is.')
  await page.getByRole('button', { name: 'Settle' }).click()

  expect(await page.locator('.note.settled').textContent()).toContain('Settled by Nora Script')
  await Promise.all([context.close(), made.context.close()])
})
