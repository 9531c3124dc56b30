import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aPhotograph } from '../src/testing/pictures.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { beginText, faultsOf, signedIn } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  // There is a section to write in.
  await published(running, { headline: 'The harbour wall holds' })
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

async function aPicture(alt: string, bytes?: Uint8Array) {
  const file = bytes ?? (await aPhotograph({ width: 1800, height: 1200 }))
  return doneOrFault(await running.site.media.add(theOwner, { bytes: file, alt, credit: 'Dana Reyes' }))
}

async function cropsOf(id: string) {
  return (await running.site.media.kept(id))?.crops
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`${running.address}/newsroom/pictures/${id}`)
  await page.locator('.cropper .crop-stage').waitFor()
}

test('a picture is cut with the mouse, where it is seen', async () => {
  const { id } = await aPicture('Cut with the mouse')
  const page = await signedIn({ running, browser }, 'Ada Reed')
  await open(page, id)
  await page.getByRole('button', { name: '1:1' }).click()
  const stage = (await page.locator('.cropper .crop-stage').boundingBox()) ?? expect.fail()
  const handle = (await page.locator('.cropper .handle').boundingBox()) ?? expect.fail()
  const corner = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }

  await page.mouse.move(corner.x, corner.y)
  await page.mouse.down()
  await page.mouse.move(corner.x - stage.width / 3, corner.y - stage.width / 3, { steps: 4 })
  await page.mouse.up()
  const frame = (await page.locator('.cropper .frame').boundingBox()) ?? expect.fail()
  await page.mouse.move(frame.x + 20, frame.y + 20)
  await page.mouse.down()
  await page.mouse.move(frame.x + 20 - stage.width, frame.y + 20, { steps: 4 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Save its shape' }).click()
  await page.getByText('Its shape is saved.').waitFor()

  const crop = (await cropsOf(id))?.['1:1'] ?? expect.fail()
  expect([crop.x, crop.y]).toEqual([0, 0])
  expect(crop.width).toBe(crop.height)
  expect(Math.abs(crop.width - 600)).toBeLessThan(30)
})

test('a picture is cut by keys alone, and Escape gives it up', async () => {
  const { id } = await aPicture('Cut by keys')
  const page = await signedIn({ running, browser }, 'Ada Reed')
  await open(page, id)
  await page.locator('.cropper .crop-stage').focus()

  await page.keyboard.press('1')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  const status = page.locator('.cropper [role=status]')
  expect(await status.textContent()).toContain('16:9: 1800 × 1013')
  await page.keyboard.press('1')
  expect(await status.textContent()).toContain('1:1: 1200 × 1200')
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('Shift+ArrowLeft')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('p')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByText('Its shape is saved.').waitFor()

  expect(await running.site.media.kept(id)).toMatchObject({
    crops: { '1:1': { x: 354, y: 36, width: 1020, height: 1020 } },
    focus: { x: 50, y: 49 },
  })
  expect(await faultsOf(page)).toEqual([])
})

test('in the editor a cut is for this place alone, or for everywhere', async () => {
  const { id } = await aPicture('Cut in the editor')
  const page = await signedIn({ running, browser }, 'Ada Reed')
  await beginText(page, running, 'Two cuts of one picture')
  await page.getByRole('button', { name: 'Picture', exact: true }).click()
  await page.locator(`dialog input[value="${id}"]`).check()
  await page.getByRole('button', { name: 'Insert' }).click()
  const cut = async (keys: readonly string[], button: string) => {
    await page.locator('.ProseMirror figure').click()
    await page.getByRole('button', { name: 'Cut the picture' }).click()
    await page.locator('dialog .cropper .crop-stage').waitFor()
    for (const key of keys) await page.keyboard.press(key)
    await page.getByRole('button', { name: button }).click()
    await page.locator('dialog').waitFor({ state: 'detached' })
  }

  await cut(['5', 'Shift+ArrowLeft'], 'Only here')
  const own = await page.locator('.ProseMirror figure').getAttribute('data-crop')
  const before = await cropsOf(id)
  await cut(['9', 'ArrowRight'], 'Everywhere it stands')
  await expect.poll(async () => (await cropsOf(id))?.['9:16']).toMatchObject({ height: 1200 })

  expect(own).toMatch(/^150-0-1482-1186$/)
  expect(before).toEqual({})
  expect(await page.locator('.ProseMirror figure').getAttribute('data-crop')).toBe('9:16')
})

test('a picture that is kept already is noticed when it comes in again, and one press takes the kept one', async () => {
  const bytes = await aPhotograph({ width: 1000, height: 700 })
  const kept = await aPicture('Kept before', bytes)
  const page = await signedIn({ running, browser }, 'Ada Reed')
  await page.goto(`${running.address}/newsroom/pictures`)
  await page.locator('.adding > summary').click()

  await page.locator('#file').setInputFiles({ name: 'quay.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) })
  await page.locator('#alt').fill('Brought in again')
  await page.locator('#new-credit').fill('Dana Reyes')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByText('The same file').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Use this one' }).first().click()

  await page.waitForURL(new RegExp(kept.id))
  expect(await running.site.media.choice('again')).toEqual([])
})

test('many pictures come at once, each with what became of it', async () => {
  const page = await signedIn({ running, browser }, 'Ada Reed')
  await page.goto(`${running.address}/newsroom/pictures`)
  await page.locator('.adding > summary').click()
  const files = await Promise.all(
    [1, 2, 3].map(async (number) => ({
      ...{ name: `quay-${number}.jpg`, mimeType: 'image/jpeg' },
      buffer: await aPhotograph({ width: 600 + number, height: 400 }),
    })),
  )
  const broken = { name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') }

  await page.locator('#file').setInputFiles([...files, broken])
  await page.locator('#new-credit').fill('Many at once')
  await page.getByRole('button', { name: 'Add it' }).click()
  const lines = page.locator('.coming li')
  await expect.poll(() => lines.locator('progress').count()).toBe(0)

  expect(await lines.count()).toBe(4)
  expect(await lines.filter({ hasText: 'Say what it shows' }).count()).toBe(3)
  expect(await lines.filter({ hasText: 'broken.jpg' }).textContent()).toContain('not a picture that can be read')
  expect((await running.site.media.choice('many once')).length).toBe(3)
  expect(await faultsOf(page)).toEqual([])
})

test.each([360, 1280])('nothing moves while the pictures of a page come, at %i pixels', async (width) => {
  const path = await published(running, { headline: `Ferry runs again at ${width}`, picture: true })
  for (const address of [path, '/']) {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.addInitScript(() => {
      const seen = window as unknown as { shifted: number }
      seen.shifted = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    // What is slow shows what its room was while it came.
    await page.route(/\/pictures\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue()
    })
    await page.goto(running.address + address)
    await page.waitForLoadState('networkidle')

    const { shifted, drawn, sources } = await page.evaluate(() => ({
      shifted: (window as unknown as { shifted: number }).shifted,
      drawn: [...document.images].filter((image) => image.naturalWidth > 0).map((image) => image.currentSrc),
      sources: [...document.querySelectorAll('picture source')].map((source) => source.getAttribute('type')),
    }))
    expect([address, Number(shifted.toFixed(2))]).toEqual([address, 0])
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.every((src) => src.endsWith('.avif'))).toBe(true)
    expect(sources.slice(0, 2)).toEqual(['image/avif', 'image/webp'])
    await context.close()
  }
})
