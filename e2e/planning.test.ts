import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aPageOf, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  await published(running, { headline: 'Ferry runs again' })
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('a pitch is planned by keyboard, seen at once on a colleague’s open plan, and becomes an article', async () => {
  const { address } = running
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  const { page: other } = await aPageOf({ running, browser }, 'Rita Reporter')
  await other.goto(`${address}/newsroom/plan`)
  await expect.poll(() => running.site.live.count()).toBeGreaterThan(0)

  await page.goto(`${address}/newsroom/plan`)
  await page.getByRole('link', { name: 'Plan something' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Title').focus()
  await page.keyboard.type('The harbour budget')
  await page.getByLabel('Assigned', { exact: true }).focus()
  await page.keyboard.type('Rita')
  await page.getByLabel('Text due').focus()
  await page.keyboard.type('2099-11-24 17:00')
  await page.getByLabel('Length').focus()
  await page.keyboard.type('600')
  await page.keyboard.press('Enter')
  await page.getByText('It is in the plan.').waitFor()

  await other.getByRole('button', { name: '1 line of the plan changed: show' }).click()
  await other.getByRole('link', { name: 'The harbour budget' }).click()
  await other.getByRole('button', { name: 'Start writing' }).click()
  await other.waitForSelector('.ProseMirror')
  await other.getByRole('link', { name: 'Plan', exact: true }).last().click()
  expect(await other.getByLabel('Length').inputValue()).toBe('600')
  await page.reload()
  await page.waitForURL(/articles\/.*\/plan$/)
  await page.goto(`${address}/newsroom/articles`)
  expect(await page.locator('.list > [data-row]', { hasText: 'The harbour budget' }).textContent()).toContain(
    'Rita Reporter',
  )
})

test('a filter is saved by a name, and its address shows a colleague the same', async () => {
  const { address } = running
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  const { page: other } = await aPageOf({ running, browser }, 'Nell Night')
  await page.goto(`${address}/newsroom/plan?person=nobody`)

  await page.getByText('Save this by a name').click()
  await page.getByLabel('Name').fill('Nobody yet')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Nobody yet' }).waitFor()
  await page.goto(`${address}/newsroom/plan`)
  await page.getByRole('link', { name: 'Nobody yet' }).click()
  await other.goto(page.url())

  expect(await other.getByLabel('Assigned').inputValue()).toBe('nobody')
})

test.each([
  [360, 'light'],
  [768, 'dark'],
  [1280, 'light'],
] as const)(
  'nothing of the plan is wider than a window of %i pixels, and axe finds nothing, in %s',
  async (width, colorScheme) => {
    const { page } = await aPageOf({ running, browser }, 'Ed Editor', { colorScheme, viewport: { width, height: 900 } })
    await running.site.jobs.settle()
    const { rows } = await running.site.plan.list(
      (await running.site.newsroom.all())[0] as never,
      { state: 'open' },
      {
        ...{ sort: { by: 'due', descending: false }, after: null, before: null, limit: 5 },
      },
    )
    const article = rows.find(({ articleId }) => articleId !== null)?.articleId

    const faults: string[] = []
    for (const path of [
      ...['plan', 'plan/new', 'plan/calendar', 'plan/calendar?span=month', 'plan/calendar?span=day&day=2099-11-24'],
      ...['plan/feeds', 'stages', 'articles', 'articles?person=me', `articles/${article}/plan`],
    ]) {
      await page.goto(`${running.address}/newsroom/${path}`)
      faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (wide > 0) faults.push(`${path} is ${wide} pixels too wide`)
      faults.push(...(await page.evaluate(badgesPastTheirPlace)).map((badge) => `${path}: ${badge} is past its place`))
    }

    expect(faults).toEqual([])
  },
)

function badgesPastTheirPlace(): (string | null)[] {
  const rightOf = (element: Element | null) => element?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY
  return [...document.querySelectorAll('.list .stage, .list .flags > li')]
    .filter((badge) => rightOf(badge) > rightOf(badge.closest('td')) + 0.5)
    .map(({ textContent }) => textContent)
}
