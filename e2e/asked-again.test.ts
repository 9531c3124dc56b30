import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { days, later, minutes } from '../src/base/clock.ts'
import { wallClock } from '../src/base/dates.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { faultsOf, signedIn } from './newsroom.ts'
import { aRunningSite, aSetClock, published, type Started } from './running.ts'

const clock = aSetClock()
let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite({}, clock)
  browser = await theBrowser()
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test.each([
  ['with scripts', true, 'Ferry runs again'],
  ['without scripts', false, 'Bell rings again'],
] as const)(
  '%s, a withdrawal at a time asks once more who is there, and goes on with what was typed',
  async (_how, isScripted, headline) => {
    const path = await published(running, { headline })
    const page = await signedIn({ running, browser }, `Petra ${isScripted ? 'Script' : 'Plain'}`, isScripted)
    await page.goto(`${running.address}/newsroom/account/password`)
    await page.getByLabel('New password').fill('four unlikely words here')
    await page.getByRole('button', { name: 'Set it' }).click()
    await page.waitForURL(/account\?done=/)
    await page.goto(`${running.address}/newsroom/at?path=${path}`)
    await page.getByRole('link', { name: 'Check and publish' }).first().click()
    await page.getByRole('link', { name: 'Withdraw this article…' }).click()
    const moment = wallClock(later(clock.now(), days(2)), 'UTC')
    clock.setTo(later(clock.now(), minutes(20)))

    await page.getByLabel('Why, in words for readers').fill('The court says so.')
    await page.getByLabel('At a time').check()
    await page.getByLabel('Day and time').fill(moment)
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await page.getByRole('heading', { name: 'Is it still you?' }).waitFor()
    const faults = isScripted ? await faultsOf(page) : []
    await page.getByLabel('Password').fill('four unlikely words here')
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByText('Scheduled.').waitFor()

    expect(faults).toEqual([])
    expect(await page.locator('.scheduled').textContent()).toContain('The court says so.')
    await page.context().close()
  },
)
