import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { signedIn } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  doneOrFault(await running.site.settings.addSection(theOwner, { name: 'Culture', description: '', position: 0 }))
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('whoever chooses a kind sees its fields at once, loses nothing by choosing another, and is told at the field', async () => {
  const page = await signedIn({ running, browser }, 'Critic Cy')
  await startArticle(page, 'Slack Water')
  const [kind, name, born] = ['#kind', '#kind-review-name', '#kind-obituary-born'].map((each) => page.locator(each))
  if (!kind || !name || !born) throw new Error('There are no fields.')
  const rules = () =>
    page.locator('#findings .about').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect([await name.isVisible(), await born.isVisible()]).toEqual([false, false])
  await expect.poll(rules).toContain('/newsroom/desk-rules#no-source')

  await kind.selectOption('review')
  await name.fill('Slack Water')
  await expect.poll(rules).not.toContain('/newsroom/desk-rules#no-source')
  await kind.selectOption('obituary')
  expect([await name.isVisible(), await born.isVisible()]).toEqual([false, true])
  await born.fill('the flood')
  await page.waitForSelector('#save-state[data-state="refused"]')
  expect(await page.locator('.field.wrong:has(#kind-obituary-born) .problem').textContent()).toContain('date')
  await kind.selectOption('review')
  await page.waitForSelector('#save-state[data-state="saved"]')
  expect(await page.locator('.field.wrong').count()).toBe(0)
  expect([await name.inputValue(), await born.inputValue()]).toEqual(['Slack Water', 'the flood'])
  await page.reload()

  await page.waitForSelector('.ProseMirror')
  expect([await kind.inputValue(), await name.inputValue(), await name.isVisible()]).toEqual([
    'review',
    'Slack Water',
    true,
  ])
  await page.context().close()
})

test('words of a kind that never reached the server are offered again, and taken', async () => {
  const page = await signedIn({ running, browser }, 'Offline Oz')
  await startArticle(page, 'Nora Tessier')
  await page.route('**/revisions', (route) => route.abort())
  await page.locator('#kind').selectOption('obituary')
  await page.locator('#kind-obituary-person').fill('Nora Tessier')
  await page.waitForSelector('#save-state[data-state="offline"]')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.unroute('**/revisions')

  await page.getByRole('button', { name: 'Restore' }).click()

  expect(await page.locator('#kind').inputValue()).toBe('obituary')
  expect(await page.locator('#kind-obituary-person').inputValue()).toBe('Nora Tessier')
  expect(await page.locator('#kind-obituary-person').isVisible()).toBe(true)
  await page.waitForSelector('#save-state[data-state="saved"]')
  await page.context().close()
})
async function startArticle(page: Page, headline: string): Promise<void> {
  await page.goto(`${running.address}/newsroom/articles/new`)
  await page.locator('#headline').fill(headline)
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.waitForSelector('.ProseMirror')
}
