import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aPageOf, beginText, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

async function counts(page: Page): Promise<string> {
  await page.goto(`${running.address}/newsroom/house-style/rules/adviser-not-advisor`)
  return (await page.locator('section[aria-labelledby="counts"]').textContent()) ?? ''
}

test('a rule is made, tried on the archive, piloted, asked of everybody, found in the editor, fixed by a key and counted', async () => {
  const { address } = running
  await published(running, { headline: 'Harbour board picks an advisor for the pier' })
  const { page, context } = await aPageOf({ running, browser }, 'Stylish Sue')

  await page.goto(`${address}/newsroom/house-style`)
  await page.getByRole('link', { name: 'New rule' }).click()
  await page.getByLabel('Name').fill('Adviser, not advisor')
  await page.getByLabel('Words').fill('advisor => adviser\nadvisors => advisers')
  await page.getByLabel('Why').fill('One spelling throughout.')
  await page.getByLabel('It finds something in each of these').fill('Her adviser left.')
  await page.getByRole('button', { name: 'Make the rule' }).click()
  const refused = await page.locator('.field.wrong').textContent()
  const kept = await page.getByLabel('Words').inputValue()
  await page.getByLabel('It finds something in each of these').fill('Her advisor left.')
  await page.getByRole('button', { name: 'Make the rule' }).click()
  await page.waitForURL(/adviser-not-advisor/)
  expect(refused).toContain('It finds nothing in “Her adviser left.”')
  expect(kept).toContain('advisors => advisers')

  await page.getByLabel('Asked of').selectOption('live')
  await page.getByRole('button', { name: 'Save who is asked' }).click()
  const early = await page.locator('.notice.bad').textContent()
  await page.getByRole('button', { name: 'Try it on the archive' }).click()
  await page.getByText('Tried on the archive.').waitFor()
  await page.getByRole('link', { name: 'See each article' }).click()
  const hit = await page.locator('main li mark').first().textContent()
  const faults = await faultsOf(page)
  await page.getByRole('link', { name: 'Back to the rule' }).click()
  await page.getByLabel('Asked of').selectOption('pilot')
  await page.getByLabel('Stylish Sue', { exact: true }).check()
  await page.getByRole('button', { name: 'Save who is asked' }).click()
  await page.locator('.notice.good').waitFor()
  expect(early).toContain('It has to be tried on the archive')
  expect([hit, faults, await faultsOf(page)]).toEqual(['advisor', [], []])

  const pilot = page.locator('#findings li', { hasText: 'write “adviser” here' })
  await beginText(page, running, 'The bell is on the pier')
  await page.keyboard.type('They asked an advisor about it.')
  await pilot.waitFor()
  const other = await aPageOf({ running, browser }, 'Other Ola')
  await beginText(other.page, running, 'The bell is off the pier')
  await other.page.keyboard.type('They asked an advisor about it.')
  await other.page.waitForSelector('#save-state[data-state="saved"]')
  expect(await other.page.locator('#findings li', { hasText: 'adviser' }).count()).toBe(0)

  const rule = await context.newPage()
  await rule.goto(`${address}/newsroom/house-style/rules/adviser-not-advisor`)
  await rule.getByLabel('Asked of').selectOption('live')
  await rule.getByRole('button', { name: 'Save who is asked' }).click()
  await rule.locator('.notice.good').waitFor()
  await other.page.keyboard.type(' Nobody knew.')
  const found = other.page.locator('#findings li', { hasText: 'write “adviser” here' })
  await found.waitFor()
  expect(await found.textContent()).toContain('One spelling throughout.')
  expect(await found.getByRole('link').getAttribute('href')).toMatch(/house-style\/rules\/adviser-not-advisor$/)

  const counted = other.page.waitForResponse((answer) => answer.url().endsWith('/style-fixes'))
  await found.getByRole('button').first().focus()
  await other.page.keyboard.press('f')
  expect((await counted).status()).toBe(204)
  expect(await other.page.locator('.ProseMirror').innerText()).toContain('asked an adviser about')
  await pilot.getByRole('button', { name: 'Not a fault' }).click()
  await pilot.waitFor({ state: 'detached' })
  await running.site.jobs.settle()
  const said = await counts(rule)
  expect(said).toContain('Its fix was taken once.')
  expect(said).toContain('Called no fault once.')
  await other.context.close()
  await context.close()
})

test('every page of house style fits a telephone and is sound to whoever hears it, light and dark', async () => {
  const { address } = running
  const { page, context } = await aPageOf({ running, browser }, 'Narrow Ned', { viewport: { width: 360, height: 800 } })
  await page.goto(`${address}/newsroom/house-style/starter`)
  await page.getByRole('button', { name: 'Switch on Plain words' }).click()
  await page.getByText('asked from now on').waitFor()
  const term = { term: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', wrong: 'Llanfair', note: '' }
  const kept = doneOrFault(await running.site.houseStyle.keepTerm(theOwner, term))

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of ['', '/new', '/starter', '/terms', `/terms/${kept.id}`, '/files', '/rules/use']) {
      await page.goto(`${address}/newsroom/house-style${path}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, wide, await faultsOf(page)]).toEqual([path, 0, []])
    }
  }
  await context.close()
})
