import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { heard } from './hands.ts'
import { aPageOf, beginText, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  await published(running, { headline: 'The harbour has a desk' })
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

const items = (page: Page) => page.locator('#changes-panel .suggested-change')
/** The words of the text, without what is suggested in it. */
const reads = (page: Page) =>
  page.locator('#text').evaluate((text) => {
    const copy = text.cloneNode(true) as HTMLElement
    for (const suggested of copy.querySelectorAll('ins')) suggested.remove()
    return copy.textContent
  })

/** A draft that Ada wrote, open at her and at Mina. */
async function bothAt(headline: string, words: string) {
  const ada = await aPageOf({ running, browser }, 'Ada Reed')
  await beginText(ada.page, running, headline)
  await ada.page.keyboard.type(words)
  await expect.poll(() => ada.page.locator('#save-state').textContent()).toMatch(/All words are kept|Saved as revision/)
  const mina = await aPageOf({ running, browser }, 'Mina Okafor')
  await mina.page.goto(ada.page.url())
  await mina.page.waitForSelector('#text')
  return { ada, mina }
}

/** Presses a key that moves the cursor, and waits until the editor has heard of it. */
async function goes(page: Page, key: string) {
  await page.keyboard.press(key)
  await heard(page.locator(':focus'))
}

test('what is typed while suggesting is no text until a colleague accepts it, by keyboard alone', async () => {
  const { ada, mina } = await bothAt('Ferry is late', 'Cars queued from six.')

  // Mina suggests: a word more, and a paragraph.
  await mina.page.keyboard.press('Alt+Shift+S')
  await expect.poll(() => mina.page.evaluate(() => document.activeElement?.id)).toBe('suggested-text')
  await goes(mina.page, 'Control+Home')
  await mina.page.keyboard.type('Many ')
  await goes(mina.page, 'Control+End')
  await mina.page.keyboard.press('Enter')
  await mina.page.keyboard.type('The ramp was mended.')
  expect(await mina.page.locator('#suggested-text .suggested-ins').first().textContent()).toContain('Many')

  await expect.poll(() => items(ada.page).count()).toBe(2)
  await expect.poll(() => ada.page.locator('#text ins').allTextContents()).toEqual(['Many ', 'The ramp was mended.'])
  expect(await faultsOf(ada.page)).toEqual([])
  expect(await faultsOf(mina.page)).toEqual([])

  // What Ada types meanwhile comes into Mina's, and her suggestion stays.
  await ada.page.bringToFront()
  await ada.page.locator('#text').focus()
  await goes(ada.page, 'Control+End')
  await ada.page.keyboard.type(' It rained.')
  await expect.poll(() => mina.page.locator('#suggested-text').textContent()).toContain('from six. It rained.')

  await items(ada.page).nth(0).getByRole('button', { name: 'Accept' }).press('Enter')
  await expect.poll(() => reads(ada.page)).toContain('Many Cars queued from six. It rained.')
  await expect.poll(() => mina.page.locator('#suggested-text').textContent()).toContain('Many Cars queued')
  await expect.poll(() => items(ada.page).count()).toBe(1)

  await items(ada.page).nth(0).getByRole('button', { name: 'Refuse' }).press('Enter')
  await expect.poll(() => items(ada.page).count()).toBe(0)

  // A window that nobody looks at hears of it when somebody does.
  await mina.page.bringToFront()
  await expect.poll(() => mina.page.locator('#suggested-text').textContent()).not.toContain('mended')
  await mina.page.keyboard.press('Alt+Shift+S')
  await expect.poll(() => reads(mina.page)).toBe('Many Cars queued from six. It rained.')
  await Promise.all([ada.context.close(), mina.context.close()])
})

test('a part that is refused while its writer types on stays refused, and what they type stays', async () => {
  const { ada, mina } = await bothAt('Ferry is mended', 'Cars queued from six until the ramp was down again.')
  await mina.page.keyboard.press('Alt+Shift+S')
  await expect.poll(() => mina.page.evaluate(() => document.activeElement?.id)).toBe('suggested-text')
  await goes(mina.page, 'Control+Home')
  await mina.page.keyboard.type('Many ')
  await goes(mina.page, 'Control+End')
  await mina.page.keyboard.type(' It rained.')
  await expect.poll(() => ada.page.locator('#changes-panel .suggested-part').count()).toBe(2)

  // The newsroom hears of what Mina types next only after Ada has refused the first part.
  let go: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await mina.page.route('**/suggested-changes/own', async (route) => {
    await held
    await route.continue()
  })
  await mina.page.keyboard.type(' And it blew.')
  await mina.page.waitForRequest('**/suggested-changes/own')
  await ada.page.locator('#changes-panel .suggested-part').nth(0).getByRole('button', { name: 'Refuse' }).press('Enter')
  await expect.poll(() => ada.page.locator('#changes-panel .suggested-part').count()).toBe(1)
  go()

  await mina.page.bringToFront()
  const wanted = 'Cars queued from six until the ramp was down again. It rained. And it blew.'
  await expect.poll(() => mina.page.locator('#suggested-text').textContent()).toBe(wanted)
  await ada.page.bringToFront()
  await expect.poll(() => ada.page.locator('#text ins').allTextContents()).toEqual([' It rained. And it blew.'])
  await Promise.all([ada.context.close(), mina.context.close()])
})

test('suggestions of a page that was closed at once, or that could not send them, are there again', async () => {
  const ada = await aPageOf({ running, browser }, 'Ada Reed')
  await beginText(ada.page, running, 'Ferry is early')
  await ada.page.keyboard.type('Cars queued from six.')
  await expect.poll(() => ada.page.locator('#save-state').textContent()).toMatch(/All words are kept|Saved as revision/)

  await ada.page.keyboard.press('Alt+Shift+S')
  await expect.poll(() => ada.page.evaluate(() => document.activeElement?.id)).toBe('suggested-text')
  await ada.page.route('**/suggested-changes/own', (route) => route.abort())
  await goes(ada.page, 'Control+Home')
  await ada.page.keyboard.type('Many ')
  await expect.poll(() => ada.page.locator('.suggest-line').textContent()).toContain('cannot be reached')
  await ada.page.unroute('**/suggested-changes/own')
  await ada.page.reload()

  await expect.poll(() => items(ada.page).count()).toBe(1)
  await ada.page.keyboard.press('Alt+Shift+S')
  await expect.poll(() => ada.page.locator('#suggested-text').textContent()).toBe('Many Cars queued from six.')
  await ada.context.close()
})

test('a headline and a standfirst are suggested in their fields, and accepted beside them', async () => {
  const { ada, mina } = await bothAt('Ferry is slow', 'Cars queued from six.')

  // From where the cursor stands the keys lead to the field in its place.
  await mina.page.locator('#headline').focus()
  await mina.page.keyboard.press('Alt+Shift+S')
  await expect.poll(() => mina.page.evaluate(() => document.activeElement?.id)).toBe('suggested-headline')
  await goes(mina.page, 'Control+End')
  await mina.page.keyboard.type(' but safe')
  await mina.page.keyboard.press('Tab')
  await mina.page.keyboard.type('It took an hour.')

  await expect.poll(() => items(ada.page).count()).toBe(2)
  await expect
    .poll(() => ada.page.locator('.line-changes ins').allTextContents())
    .toEqual([' but safe', 'It took an hour.'])
  expect(await ada.page.locator('#headline').inputValue()).toBe('Ferry is slow')
  expect(await faultsOf(ada.page)).toEqual([])
  expect(await faultsOf(mina.page)).toEqual([])

  // What Ada writes in the headline comes into Mina’s, and her words stay.
  await ada.page.bringToFront()
  await ada.page.locator('#headline').focus()
  await goes(ada.page, 'Control+Home')
  await ada.page.keyboard.type('New: ')
  await expect.poll(() => mina.page.locator('#suggested-headline').inputValue()).toBe('New: Ferry is slow but safe')

  const headline = items(ada.page).filter({ hasText: 'but safe' })
  await headline.getByRole('button', { name: 'Accept' }).press('Enter')
  await expect.poll(() => ada.page.locator('#headline').inputValue()).toBe('New: Ferry is slow but safe')
  const standfirst = items(ada.page).filter({ hasText: 'an hour' })
  await standfirst.getByRole('button', { name: 'Refuse' }).press('Enter')
  await expect.poll(() => items(ada.page).count()).toBe(0)

  await mina.page.bringToFront()
  await expect.poll(() => mina.page.locator('#suggested-standfirst').inputValue()).toBe('')
  await mina.page.keyboard.press('Alt+Shift+S')
  await expect.poll(() => mina.page.evaluate(() => document.activeElement?.id)).toBe('standfirst')
  expect(await mina.page.locator('#headline').inputValue()).toBe('New: Ferry is slow but safe')
  expect(await mina.page.locator('.suggested-line').count()).toBe(0)
  await Promise.all([ada.context.close(), mina.context.close()])
})

test('another caption of a picture is suggested with the picture selected, and accepted', async () => {
  await published(running, { headline: 'The ramp at dusk', picture: true })
  const ada = await aPageOf({ running, browser }, 'Ada Reed')
  await beginText(ada.page, running, 'Ferry in pictures')
  const ask = async (caption: string, says: string) => {
    const dialog = ada.page.locator('dialog[open]')
    await dialog.getByLabel('Caption').fill(caption)
    await dialog.getByRole('button', { name: says }).click()
  }
  await ada.page.locator('[data-tool="Picture"]').click()
  await ada.page.locator('dialog[open] input[name="figure"]').first().check()
  await ask('The ramp in May.', 'Insert')
  await expect.poll(() => ada.page.locator('#save-state').textContent()).toMatch(/All words are kept|Saved as revision/)

  await ada.page.keyboard.press('Alt+Shift+S')
  const figure = ada.page.locator('#suggested-text figure')
  await figure.click()
  await ada.page.locator('.suggesting [data-tool="Picture"]').click()
  expect(await ada.page.locator('dialog[open]').getByLabel('Caption').inputValue()).toBe('The ramp in May.')
  await ask('The ramp in June.', 'Save')

  const wording = ada.page.locator('#changes-panel .wording')
  await expect.poll(() => wording.innerHTML()).toBe('<del>The ramp in May.</del><ins>The ramp in June.</ins>')
  expect(await ada.page.locator('#text figcaption').textContent()).toBe('The ramp in May.')
  await items(ada.page).nth(0).getByRole('button', { name: 'Accept' }).press('Enter')
  await expect.poll(() => ada.page.locator('#text figcaption').textContent()).toBe('The ramp in June.')
  await expect.poll(() => items(ada.page).count()).toBe(0)
  await ada.context.close()
})

test('what the desk check puts right in a headline while somebody suggests another comes into both', async () => {
  const ada = await aPageOf({ running, browser }, 'Ada Reed')
  await beginText(ada.page, running, 'The band was was late')
  await ada.page.keyboard.type('Cars queued from six.')
  const doubled = ada.page.locator('#findings li', { hasText: 'stands here twice' })
  await doubled.waitFor()
  await ada.page.locator('#headline').focus()
  await ada.page.keyboard.press('Alt+Shift+S')
  await expect.poll(() => ada.page.evaluate(() => document.activeElement?.id)).toBe('suggested-headline')
  await goes(ada.page, 'Control+End')
  await ada.page.keyboard.type(' today')

  await doubled.locator('.fix').click()

  await expect.poll(() => ada.page.locator('#headline').inputValue()).toBe('The band was late')
  expect(await ada.page.locator('#suggested-headline').inputValue()).toBe('The band was late today')
  expect(await ada.page.locator('#suggested-text').textContent()).toBe('Cars queued from six.')
  await doubled.waitFor({ state: 'detached' })
  await ada.context.close()
})
