import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { dashes, quotes } from '../src/features/desk/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aPageOf, beginText } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'

let running: Started
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  running = await aRunningSite()
  doneOrFault(await running.site.settings.addSection(theOwner, { name: 'Harbour', description: '', position: 0 }))
  browser = await theBrowser()
  ;({ context, page } = await aPageOf({ running, browser }, 'Quoting Quinn', {
    permissions: ['clipboard-read', 'clipboard-write'],
  }))
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

beforeEach(async () => {
  await page.close()
  page = await context.newPage()
  await beginText(page, running, 'Marked')
})

test('marks are set as they are typed, and one undo takes back the setting alone', async () => {
  await page.keyboard.type("\"We don't sail in the '90s boat,\" she said. He is 6'2\". Rock 'n' roll, 'twas")
  await page.keyboard.press('Enter')
  await page.keyboard.type('He said "')
  expect(await lines()).toEqual([
    '“We don’t sail in the ’90s boat,” she said. He is 6\'2". Rock ’n’ roll, ’twas',
    'He said “',
  ])

  await page.keyboard.press('Control+z')
  expect((await lines())[1]).toBe('He said "')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('"no", and "yes"')
  expect((await lines())[1]).toBe('He said "no”, and “yes”')

  await page.keyboard.press('Control+z')
  expect((await lines())[1]).toBe('He said "no”, and “yes"')
  await page.keyboard.press('Control+z')
  expect((await lines())[1]).toBe('He said "no”, and “')
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  expect((await lines())[1]).toBe('He said "no”, and “yes”')
})

test('marks are set in what is pasted, across links and bold; undo gives what was pasted, then what was before', async () => {
  await page.keyboard.type('It was "so". ')
  await paste({
    'text/html': '<p>"<b>It\'s "<i>ours</i>"</b>," <a href="https://example.org/">she said"</a></p><p>\'Twas.</p>',
  })
  expect(await lines()).toEqual(['It was “so”. “It’s “ours”,” she said”', '’Twas.'])
  expect(await page.locator('.ProseMirror a').textContent()).toBe('she said”')
  expect(await page.locator('.ProseMirror strong').allTextContents()).toEqual(['It’s “ours”'])

  await page.keyboard.press('Control+z')
  expect(await lines()).toEqual(['It was “so”. "It\'s "ours"," she said"', "'Twas."])
  await page.keyboard.press('Control+z')
  expect(await lines()).toEqual(['It was “so”. '])

  await paste({ 'text/plain': '"We sail," she said.\n"So do we."' })
  expect(await lines()).toEqual(['It was “so”. “We sail,” she said.', '“So do we.”'])
})

test('headline, standfirst and caption have the same marks, and the browser’s undo takes them back', async () => {
  await page.locator('#headline').fill('')
  await page.locator('#headline').focus()
  await page.keyboard.type('Harbour\'s "new" boat of the \'90s, a 6" one, ')
  expect(await page.locator('#headline').inputValue()).toBe('Harbour’s “new” boat of the ’90s, a 6" one, ')
  await page.keyboard.type('"')
  await page.keyboard.press('Control+z')
  expect(await page.locator('#headline').inputValue()).toBe('Harbour’s “new” boat of the ’90s, a 6" one, "')

  await page.locator('#standfirst').focus()
  await page.keyboard.insertText('It\'s "so".')
  await page.keyboard.type(" It's.")
  expect(await page.locator('#standfirst').inputValue()).toContain(' It’s.')
  await page.waitForSelector('#save-state[data-state="saved"]')
})

test('a paper that quotes in single marks has them, and words being composed are let alone', async () => {
  const { settings } = running.site
  doneOrFault(await settings.set(theOwner, quotes, 'single'))
  await page.reload()
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').click()

  await page.keyboard.type('"He said \'go\' and "left"," she said.')
  expect(await lines()).toEqual(['‘He said ‘go’ and “left”,’ she said.'])

  const session = await context.newCDPSession(page)
  await page.keyboard.press('Enter')
  await session.send('Input.imeSetComposition', { text: 'a"', selectionStart: 2, selectionEnd: 2 })
  await session.send('Input.insertText', { text: 'a"' })
  expect((await lines())[1]).toBe('a"')
})

test('two hyphens become the dash that the paper chose, and one undo gives the hyphens back', async () => {
  await page.keyboard.type('The ferry -- at last--ran, 1914--18.')
  expect(await lines()).toEqual(['The ferry – at last – ran, 1914–18.'])

  doneOrFault(await running.site.settings.set(theOwner, dashes, 'em-joined'))
  await page.reload()
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The ferry -- at last--ran -- ')
  expect((await lines())[1]).toBe('The ferry—at last—ran—')
  await page.keyboard.press('Control+z')
  expect((await lines())[1]).toBe('The ferry—at last—ran -- ')
})

async function paste(given: Record<string, string>): Promise<void> {
  await page.evaluate((kinds) => {
    const data = new DataTransfer()
    for (const [kind, value] of Object.entries(kinds)) data.setData(kind, value)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.querySelector('.ProseMirror')?.dispatchEvent(event)
  }, given)
}

function lines(): Promise<string[]> {
  return page.locator('.ProseMirror').locator('p, h2, h3').allTextContents()
}
