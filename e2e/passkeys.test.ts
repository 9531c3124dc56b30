import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aLinkFor, faultsOf } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  // Browsers make passkeys for names only.
  running = await aRunningSite({ host: 'localhost' })
  browser = await theBrowser()
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

const at = (path: string) => `http://localhost:${new URL(running.address).port}${path}`

/** A window whose device has passkeys, opened by its owner. */
async function aWindow(
  options: { javaScriptEnabled?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { context, page }
}

async function enter(page: Page, name: string): Promise<void> {
  await page.goto(at(new URL(await aLinkFor(running, name)).pathname))
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
}

test('a passkey is added and named, signs in by itself, is the second factor after a link, and is removed', async () => {
  const { page, context } = await aWindow()
  await enter(page, 'Petra Key')
  await page.waitForURL(/\d\/newsroom$/)
  await page.goto(at('/newsroom/account'))
  await page.getByRole('link', { name: 'Second factors and passkeys' }).click()
  await page.getByLabel('Name of the new passkey').fill('my telephone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
  const codes = await page.locator('.codes code').allTextContents()
  const faults = await faultsOf(page)
  await page.getByRole('link', { name: 'They are saved' }).click()
  await page.locator('.rows b', { hasText: 'my telephone' }).waitFor()
  faults.push(...(await faultsOf(page)))

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor()
  faults.push(...(await faultsOf(page)))
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(/\d\/newsroom$/)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await enter(page, 'Petra Key')
  await page.getByRole('heading', { name: 'One more step, Petra Key' }).waitFor()
  faults.push(...(await faultsOf(page)))
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL(/\d\/newsroom$/)
  await page.goto(at('/newsroom/account/factors'))
  await page.locator('summary', { hasText: 'Remove…' }).click()
  await page.getByRole('button', { name: 'Remove my telephone' }).click()
  await page.getByText('The passkey is removed.').waitFor()

  expect(codes).toHaveLength(10)
  expect(faults).toEqual([])
  await context.close()
})

test('a passkey of somebody else, or of one who has left, signs nobody in', async () => {
  const { page, context } = await aWindow()
  await enter(page, 'Lea Gone')
  await page.waitForURL(/\d\/newsroom$/)
  await page.goto(at('/newsroom/account/factors'))
  await page.getByLabel('Name of the new passkey').fill('desk')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
  const { newsroom } = running.site
  const lea = await newsroom.byEmail('lea.gone@paper.example')
  const boss = await newsroom.byEmail('petra.key@paper.example')
  if (!lea || !boss) throw new Error('Nobody works here.')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await newsroom.markAsLeft(boss, lea.id)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('That passkey signs nobody in here.').waitFor()

  expect(new URL(page.url()).pathname).toBe('/newsroom/sign-in/passkey')
  await context.close()
})

test('without script the page says what else there is', async () => {
  const { page, context } = await aWindow({ javaScriptEnabled: false })
  await page.goto(at('/newsroom/sign-in'))

  await page.getByText('Passkeys need JavaScript').waitFor()
  expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Mail me a link' }).isVisible()).toBe(true)
  await context.close()
})
