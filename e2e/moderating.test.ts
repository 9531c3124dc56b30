import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../src/base/clock.ts'
import { clean } from '../src/base/text.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aLinkFor, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

const replies = 50

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  const path = await published(running, { headline: 'Ferry runs again after eleven days' })
  const found = await running.site.articles.at(path)
  if (found.found !== 'article') throw new Error('The article is not there.')
  const articleId = found.article.id
  for (let number = 1; number <= replies; number += 1) {
    const words = { name: clean(`Reader ${number}`), body: clean(`What I saw on the quay, part ${number}.`) }
    const place = { key: `held ${number}`, articleId, answers: null, postedAt: systemClock.now() }
    const email = `reader${number}@paper.example`
    doneOrFault(await running.site.replies.bring(theOwner, { ...place, ...words, email, status: 'pending' }))
  }
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('while the reasons are open the keys are theirs: arrows choose among them, and a letter decides nothing', async () => {
  const page = await atTheDesk()
  const reply = page.locator('[data-reply]').first()
  const focus = () =>
    page.evaluate(() => {
      const at = document.activeElement
      return [at?.closest('[data-reply]')?.id ?? '', at?.getAttribute('type') ?? at?.tagName ?? '', at?.id ?? '']
    })
  const id = await nextInFocus(page, '')
  const decided = () => page.locator('[data-reply]').count()
  const before = await decided()

  await page.keyboard.press('h')
  const first = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
  await page.keyboard.press('ArrowDown')
  const second = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
  for (const key of ['s', 'a', 'x', 'j', 'k', 'd', 'p', 'q', 'u', 'h']) await page.keyboard.press(key)

  expect((await focus()).slice(0, 2)).toEqual([id, 'radio'])
  expect(second).not.toBe(first)
  expect(await page.locator('input[type="radio"]:checked').inputValue()).toBe(second)
  expect(await page.locator('input[form="bulk"]:checked').count()).toBe(0)

  // On a button beside the open reasons no letter decides either.
  await reply.getByRole('button', { name: 'Hide it' }).focus()
  for (const key of ['s', 'a', 'ArrowDown']) await page.keyboard.press(key)
  await reply.getByRole('button', { name: /Spam/ }).focus()
  for (const key of ['s', 'a']) await page.keyboard.press(key)
  expect([(await focus())[0], await decided()]).toEqual([id, before])

  await page.keyboard.press('Escape')
  expect(await focus()).toEqual([id, 'ARTICLE', id])
  expect(await reply.locator('details[open]').count()).toBe(0)
  for (const key of ['Shift+ArrowDown', 'Control+s', 'Alt+a', 'Shift+s']) await page.keyboard.press(key)
  expect([(await focus())[0], await decided()]).toEqual([id, before])
  await page.keyboard.press('ArrowDown')
  expect((await focus())[0]).not.toBe(id)
  await page.context().close()
})

test('a moderator clears fifty held replies with the keyboard alone', async () => {
  const page = await atTheDesk()
  const begun = performance.now()
  let last = ''

  for (let number = 1; number <= replies; number += 1) {
    last = await nextInFocus(page, last)
    if (number % 10 === 0) await hideByKeys(page)
    else await page.keyboard.press(number % 7 === 0 ? 's' : 'a')
  }
  await page.getByText('No reply is waiting.').waitFor()
  const seconds = (performance.now() - begun) / 1000
  await expect.poll(() => running.site.moderation.held(theOwner)).toBe(0)

  process.stdout.write(`Fifty held replies decided by keyboard in ${seconds.toFixed(1)} s.\n`)
  const log = { reply: null, writer: null, by: null, before: null, limit: 200 }
  const { lines } = doneOrFault(await running.site.moderation.log(theOwner, log))
  const counted = Object.groupBy(lines, ({ to }) => to ?? '')
  expect(counted.hidden).toHaveLength(5)
  expect(counted.hidden?.every(({ houseRuleId }) => houseRuleId !== undefined)).toBe(true)
  expect(counted.spam).toHaveLength(7)
  expect(counted.published).toHaveLength(38)

  await page.keyboard.press('u')
  await page.locator('[data-reply]').waitFor()
  expect(await nextInFocus(page, '')).toBe(last)
  await expect.poll(() => running.site.moderation.held(theOwner)).toBe(1)
  expect(await faultsOf(page)).toEqual([])
  await page.context().close()
})

test('outside the desk the keys do nothing, and a refusal brings the reply back with its sentence', async () => {
  const page = await atTheDesk()
  const [item] = doneOrFault(await running.site.moderation.queue(theOwner, { list: 'held', after: null })).items
  if (!item) throw new Error('Nothing is held.')
  await page.locator('h1').click()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('a')
  expect(await page.locator('[data-reply]').count()).toBe(1)

  doneOrFault(await running.site.moderation.decide(theOwner, { replyId: item.reply.id, to: 'published' }))
  await page.locator('[data-reply]').focus()
  await page.keyboard.press('a')

  await page.getByRole('alert').getByText('Somebody has already done that.').waitFor()
  expect(await page.locator('[data-reply]').count()).toBe(1)
  await page.context().close()
})

/** The reply that has the focus, once it is another than before. */
async function nextInFocus(page: Page, before: string): Promise<string> {
  const found = await page.waitForFunction((last) => {
    const id = document.activeElement?.matches('[data-reply]') ? document.activeElement.id : ''
    return id !== last ? id : ''
  }, before)
  return found.jsonValue()
}

async function hideByKeys(page: Page): Promise<void> {
  await page.keyboard.press('h')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
}

async function atTheDesk(): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(await aLinkFor(running, 'Mo Dale', 'moderator'))
  await page.getByRole('button', { name: 'Sign in as Mo Dale' }).click()
  await page.waitForURL(/newsroom$/)
  await page.goto(`${running.address}/newsroom/replies`)
  return page
}
