import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankContent } from '../src/features/articles/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aPageOf, faultsOf } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'

let running: Started
let browser: Browser
let ferry: string

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  const { site } = running
  const city = { name: 'City', description: '', position: 0 }
  const { id: sectionId } = doneOrFault(await site.settings.addSection(theOwner, city))
  for (const headline of ['The plan for the harbour', 'Ferry runs again after eleven days']) {
    const content = blankContent({ headline, sectionId, byline: [] })
    ferry = doneOrFault(await site.articles.create(theOwner, content)).article.id
  }
  await site.jobs.settle()
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('from any page one key and some letters lead to a part of the newsroom, or to an article', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  const field = page.getByRole('combobox', { name: 'Go to a part of the newsroom' })
  const options = page.locator('dialog').getByRole('option')
  await page.goto(`${running.address}/newsroom`)

  await page.keyboard.press('Control+k')
  await field.waitFor()
  await page.keyboard.type('pl')
  await expect.poll(() => options.allInnerTexts()).toHaveLength(2)
  const found = await options.allInnerTexts()
  const faults = await faultsOf(page)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/newsroom\/plan/)
  await page.getByRole('link', { name: 'Go to…' }).click()
  await page.keyboard.type('eleven fer')
  await expect.poll(() => options.allInnerTexts()).toHaveLength(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${running.address}/newsroom/articles/${ferry}`)

  expect(found.map((each) => each.split('\n')[0])).toEqual(['Plan', 'The plan for the harbour'])
  expect(faults).toEqual([])
})

test('in the text the same key makes a link, and a question mark is one; elsewhere it shows the keys', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  await page.goto(`${running.address}/newsroom/articles/${ferry}`)
  await page.locator('.ProseMirror').click()

  await page.keyboard.type('Why?')
  await page.keyboard.press('Control+k')
  await page.locator('dialog[open]').waitFor()
  const isPalette = await page.locator('dialog.palette').count()
  await page.keyboard.press('Escape')
  const typed = await page.locator('.ProseMirror').innerText()
  await page.locator('.masthead .nameplate').focus()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys on this page' }).waitFor()
  const keys = await page.locator('.keys-here').innerText()
  const faults = await faultsOf(page)
  await page.keyboard.press('Escape')

  expect([isPalette, typed.trim(), faults]).toEqual([0, 'Why?', []])
  expect(keys).toMatch(/Anywhere[\s\S]*Ctrl\+K[\s\S]*In the text[\s\S]*Alt\+N/)
  expect(keys).not.toContain('In a list')
  await expect.poll(() => page.locator('dialog').count()).toBe(0)
})
