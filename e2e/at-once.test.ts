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

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  const { site } = running
  const named = async (name: string, position: number) =>
    doneOrFault(await site.settings.addSection(theOwner, { name, description: '', position }))
  const { id: sectionId } = await named('City', 0)
  await named('Sport', 1)
  for (const number of [1, 2, 3, 4]) {
    const content = blankContent({ headline: `Ferry number ${number}`, sectionId, byline: [] })
    doneOrFault(await site.articles.create(theOwner, content))
  }
  await running.site.jobs.settle()
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('rows are chosen by keyboard, one by one and as a run, moved together, and put back by one button', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  await page.goto(`${running.address}/newsroom/articles`)
  await page.getByRole('link', { name: 'Ferry number 4' }).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await page.getByText('3 chosen').waitFor()
  await page.keyboard.press('x')
  await page.getByText('2 chosen').waitFor()

  await page.locator('#ticked').getByLabel('Section').selectOption('Sport')
  await page.locator('#ticked').getByRole('button', { name: 'Move', exact: true }).click()
  await page.getByText('2 now in the section Sport.').waitFor()
  const moved = await page.locator('.list > [data-row]', { hasText: 'Sport' }).count()
  const faults = await faultsOf(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('2 were put back as before.').waitFor()

  expect([moved, faults]).toEqual([2, []])
  expect(await page.locator('.list > [data-row]', { hasText: 'Sport' }).count()).toBe(0)
})

test('rows that are chosen go into the trash together, and one button brings them back', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  await page.goto(`${running.address}/newsroom/articles`)
  const row = (number: number) => page.locator('.list > [data-row]', { hasText: `Ferry number ${number}` })
  for (const number of [2, 3]) await row(number).getByRole('checkbox').check()
  await page.locator('#ticked').getByRole('button', { name: 'Move to the trash' }).click()
  await page.getByText('2 were moved to the trash.').waitFor()
  const left = [await row(2).count(), await row(3).count(), await row(4).count()]
  const faults = await faultsOf(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('2 were put back as before.').waitFor()

  expect([left, faults]).toEqual([[0, 0, 1], []])
  expect([await row(2).count(), await row(3).count()]).toEqual([1, 1])
})

test('a draft goes into the trash, its address says so, and it comes back', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  await page.goto(`${running.address}/newsroom/articles`)
  await page.getByRole('link', { name: 'Ferry number 1' }).click()
  const address = page.url()
  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await page.getByText('“Ferry number 1” is in the trash.').waitFor()
  await page.goto(address)
  await page.getByRole('link', { name: 'Open the trash' }).click()
  const faults = await faultsOf(page)
  await page.getByRole('button', { name: 'Restore Ferry number 1' }).click()
  await page.getByText('It is back where it was.').waitFor()
  await page.getByRole('link', { name: 'Open it' }).click()

  expect(faults).toEqual([])
  expect(page.url()).toBe(address)
})
