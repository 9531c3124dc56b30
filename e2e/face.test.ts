import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { faultsOf, signedIn } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  await published(running, { headline: 'Ferry runs again after eleven days', picture: true })
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

const menu = '/newsroom/face'

test('About goes from its starting text, which the desk keeps off the site, to the top of the site', async () => {
  const page = await signedIn({ running, browser }, 'Publisher Pat')
  await page.goto(`${running.address}/newsroom/pages`)

  await page.getByRole('button', { name: 'Begin “About us”' }).click()
  await page.waitForSelector('.ProseMirror')
  const id = page.url().split('/').at(-1)
  await page.goto(`${running.address}/newsroom/articles/${id}/publishing`)
  const gaps = await page.getByText('TK]').count()
  await page.goto(`${running.address}/newsroom/articles/${id}`)
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('We report on the harbour, and we answer for what we write.')
  await page.waitForSelector('#save-state[data-state="saved"]')
  await page.goto(`${running.address}/newsroom/articles/${id}/publishing`)
  await page.getByRole('button', { name: /^Publish/ }).click()
  await page.goto(`${running.address}/about`)

  expect(gaps).toBeGreaterThan(0)
  expect(await page.locator('h1').textContent()).toBe('About us')
  expect(await page.locator('.foot a[href="/about"]').count()).toBe(1)
  expect(await page.locator('time').count()).toBe(0)
  await page.context().close()
})

test('a logo is put up and stands on every page in the place of the name', async () => {
  const page = await signedIn({ running, browser }, 'Logo Lou')
  const png = await sharp({ create: { width: 600, height: 120, channels: 3, background: '#123456' } })
    .png()
    .toBuffer()
  await page.goto(running.address + menu)

  await page.locator('#logo-day').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png })
  await page.getByRole('button', { name: 'Put it up' }).click()
  await page.waitForURL(/done=put-up/)
  await page.goto(running.address)

  const logo = page.getByRole('img', { name: 'Untitled Paper' })
  expect(await logo.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.complete])).toEqual([600, true])
  expect(await faultsOf(page)).toEqual([])
  await page.goto(running.address + menu)
  await page.getByRole('button', { name: 'Take it down' }).click()
  await page.waitForURL(/done=take-down/)
  await page.context().close()
})

test('the face goes from broadsheet to magazine and back, shown before it is saved, with a mouse', async () => {
  const page = await signedIn({ running, browser }, 'Mouse Mo')
  await page.goto(running.address + menu)
  const before = await lookOf(page)

  await page.getByRole('radio', { name: 'Magazine' }).check()
  await page.getByRole('button', { name: 'Show it below' }).click()
  const shown = page.frameLocator('iframe').first()
  await shown.locator('.masthead').waitFor()
  const previewed = await shown.locator('link[rel=stylesheet]').getAttribute('href')
  const meanwhile = await lookOf(page)
  await page.locator('.face-form').getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/done=saved/)
  const after = await lookOf(page)
  await page.getByRole('radio', { name: 'Broadsheet' }).check()
  await page.locator('.face-form').getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/done=saved/)

  expect(previewed).toContain('/magazine.')
  expect([before, meanwhile, after, await lookOf(page)]).toEqual(['broadsheet', 'broadsheet', 'magazine', 'broadsheet'])
  await page.context().close()
})

test('the same without a script, by keyboard alone, and entries change places so too', async () => {
  const page = await signedIn({ running, browser }, 'Keyboard Kim', false)
  await page.goto(running.address + menu)
  await page.getByRole('radio', { name: 'Broadsheet' }).focus()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/done=saved/)
  const after = await lookOf(page)
  await page.goto(`${running.address}/newsroom/face/navigation`)
  await page.getByLabel('Words of a link').focus()
  await page.keyboard.type('Shop')
  await page.keyboard.press('Tab')
  await page.keyboard.type('https://shop.example/')
  await page.keyboard.press('Enter')
  await page.waitForURL(/done=saved/)
  await page.goto(`${running.address}/newsroom/face/navigation`)
  await page.getByRole('button', { name: 'Move Shop up' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/done=saved/)
  await page.goto(running.address)

  expect(after).toBe('magazine')
  expect((await page.locator('.sections a').allTextContents()).slice(0, 2)).toEqual(['Shop', 'Harbour'])
  await page.context().close()
})

test('under every look pages have no fault that axe finds and no sideways scroll', async () => {
  const page = await signedIn({ running, browser }, 'Looks Lee')
  for (const look of looks) {
    await page.setViewportSize({ width: 360, height: 780 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const of of ['/', 'article']) {
        await page.goto(`${running.address}/newsroom/face/preview?look=${look}&of=${encodeURIComponent(of)}`)

        expect([look, colorScheme, of, await faultsOf(page)]).toEqual([look, colorScheme, of, []])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect([look, of, width]).toEqual([look, of, 360])
      }
    }
  }
  await page.context().close()
})

test('under every look no more than a line moves when the fonts arrive late', async () => {
  const page = await signedIn({ running, browser }, 'Slow Sam')
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await page.addInitScript(() => {
    const moved = { by: 0 }
    Object.assign(window, { moved })
    const seen = (list: PerformanceObserverEntryList) => {
      for (const each of list.getEntries()) moved.by += (each as PerformanceEntry & { value: number }).value
    }
    new PerformanceObserver(seen).observe({ type: 'layout-shift', buffered: true })
  })
  for (const look of looks) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const of of ['/', 'article']) {
        await page.goto(`${running.address}/newsroom/face/preview?look=${look}&of=${encodeURIComponent(of)}`)
        await page.evaluate(() => document.fonts.ready)
        await page.waitForTimeout(150)
        const by = await page.evaluate(() => (window as unknown as { moved: { by: number } }).moved.by)

        expect([look, width, of, by < 0.05]).toEqual([look, width, of, true])
      }
    }
  }
  await page.context().close()
})

const looks = ['broadsheet', 'tabloid', 'magazine', 'wire', 'community', 'student'] as const

/** The look that readers have now, by their sheet. */
async function lookOf(page: Page): Promise<string> {
  const html = await (await page.request.get(running.address)).text()
  return /href="\/assets\/(\w+)\.[0-9a-f]+\.css"/.exec(html)?.[1] ?? ''
}
