import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aPhotograph, aTold } from '../src/testing/pictures.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { faultsOf, signedIn } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  const { site } = running
  doneOrFault(await site.settings.addSection(theOwner, { name: 'Harbour', description: '', position: 0 }))
  const bytes = await aPhotograph({ width: 480, height: 320 })
  const add = async (alt: string) => doneOrFault(await site.media.add(theOwner, { bytes, alt, credit: 'Dana Reyes' }))
  await add('Two ferries at a quay')
  for (let count = 0; count < 25; count += 1) await add(`Another wall, number ${count}`)
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('by keyboard alone: a picture far down in the library is found, leads, and stands in the text', async () => {
  const page = await signedIn({ running, browser }, 'Keyboard Kay')
  await page.goto(`${running.address}/newsroom/articles/new`)
  await page.locator('#headline').focus()
  await page.keyboard.type('Ferry runs again')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.ProseMirror')
  const offered = () =>
    page.locator('#pictures-found img').evaluateAll((all) => all.map((each) => each.getAttribute('alt')))
  expect(await offered()).not.toContain('Two ferries at a quay')

  await page.locator('#pictureSearch').focus()
  await page.keyboard.type('ferr')
  await expect.poll(offered).toEqual(['Two ferries at a quay'])
  expect(await page.locator('#pictures-said').textContent()).toBe('1 picture.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => chosen(page)).toBe('Two ferries at a quay')
  await page.waitForSelector('#save-state[data-state="saved"]')

  await page.locator('.ProseMirror').focus()
  await page.locator('button[aria-label="Picture"]').press('Enter')
  await page.locator('dialog[open] #dialog-search').focus()
  await page.keyboard.type('number 7')
  await expect.poll(() => page.locator('dialog[open] .thumbnails img').count()).toBe(1)
  expect(await faultsOf(page)).toEqual([])
  await page.locator('dialog[open] .thumbnails input').press('Space')
  await page.locator('dialog[open] button.main').press('Enter')
  await page.waitForSelector('.ProseMirror figure img')
  await page.waitForSelector('#save-state[data-state="saved"]')

  await page.reload()
  await page.waitForSelector('.ProseMirror figure img')
  expect(await chosen(page)).toBe('Two ferries at a quay')
  await page.context().close()
})

function chosen(page: Page): Promise<string | null> {
  return page.locator('#pictures-found label:has(:checked) img').getAttribute('alt')
}

test('with scripts off and on a phone: brought in with what its file says, given rights, found, used and withdrawn', async () => {
  const page = await signedIn({ running, browser }, 'Plain Paul', false)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${running.address}/newsroom/pictures`)
  await page.getByText('Add a picture').click()
  const buffer = await aTold({ iptc: { 120: 'Waiting for the tide', 90: 'Port Elder' } })
  await page.setInputFiles('#file', { name: 'tide.jpg', mimeType: 'image/jpeg', buffer })
  await page.locator('#alt').fill('Boats on the mud')
  await page.getByRole('button', { name: 'Add it' }).click()

  expect(await page.locator('#credit').inputValue()).toBe('Tom Varga')
  expect(await page.locator('#caption').inputValue()).toBe('Waiting for the tide')
  await page.locator('#until').fill('20 November 2020')
  await page.locator('#licence').selectOption({ label: 'Agency' })
  await page.getByRole('button', { name: 'Save what may be done' }).click()
  expect(await page.locator('#until').inputValue()).toBe('2020-11-20')
  const path = new URL(page.url()).pathname

  await page.goto(`${running.address}/newsroom/articles/new`)
  await page.locator('#headline').fill('The tide is late')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.locator('#standfirst').fill('Typed and not saved.')
  await page.locator('#pictureSearch').fill('mud')
  await page.getByRole('button', { name: 'Find' }).click()
  expect(await page.locator('#standfirst').inputValue()).toBe('Typed and not saved.')
  await page.locator('input[name="pictureId"]').last().check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.locator('.savebar a').click()
  expect(await page.locator('main').textContent()).toContain('could be used until 2020-11-20')

  await page.goto(running.address + path)
  expect(await page.locator('.beside').textContent()).toContain('The tide is late')
  await page.goto(`${running.address}/newsroom/pictures/ending`)
  expect(await page.locator('main').textContent()).toContain('The tide is late')
  await page.goto(running.address + path)
  await page.locator('summary', { hasText: 'Withdraw it from everywhere' }).click()
  await page.locator('#because').fill('The agency took it back.')
  await page.getByRole('button', { name: 'Withdraw this picture' }).click()
  expect(await page.locator('main').textContent()).toContain('The agency took it back.')
  const wide = await page.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)
  expect(wide).toBe(true)
  await page.context().close()
})
