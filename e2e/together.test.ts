import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleId } from '../src/features/articles/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aLinkFor, aPageOf, beginText, faultsOf } from './newsroom.ts'
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

const text = (page: Page) => page.locator('.ProseMirror')
/** As it reads, without the names at cursors. */
const words = (page: Page) =>
  text(page).evaluate((editor) => {
    const copy = editor.cloneNode(true) as HTMLElement
    for (const name of copy.querySelectorAll('.writer')) name.remove()
    return [...copy.children].map((block) => block.textContent).join('\n')
  })
const isKept = (page: Page) =>
  expect.poll(() => page.locator('#save-state').textContent()).toMatch(/All words are kept|Saved as revision/)
const idIn = (page: Page) => (/articles\/([0-9a-z]{26})/.exec(page.url())?.[1] ?? '') as ArticleId

/** Two people with one text open, in two browsers. */
async function twoAt(headline: string, first = 'Ada Reed', second = 'Mina Okafor') {
  const ada = await aPageOf({ running, browser }, first)
  await beginText(ada.page, running, headline)
  await ada.page.keyboard.type('Cars queued from six.')
  await isKept(ada.page)
  const mina = await aPageOf({ running, browser }, second)
  await mina.page.goto(ada.page.url())
  await expect.poll(() => words(mina.page)).toBe('Cars queued from six.')
  return { ada, mina, id: idIn(ada.page) }
}

async function draftOf(id: ArticleId) {
  const article = await running.site.articles.byId(id)
  return article && running.site.articles.revision(article.draftId)
}

test('two people type into one paragraph at once, see each other, and one revision has both’s words', async () => {
  const { ada, mina, id } = await twoAt('Ferry runs again')

  await text(mina.page).click()
  await mina.page.keyboard.press('Control+End')
  await ada.page.keyboard.press('Control+Home')
  await Promise.all([
    ada.page.keyboard.type('At dawn: ', { delay: 20 }),
    mina.page.keyboard.type(' Then it rained.', { delay: 20 }),
  ])

  for (const { page } of [ada, mina])
    await expect.poll(() => words(page)).toBe('At dawn: Cars queued from six. Then it rained.')
  await expect.poll(() => ada.page.locator('.writer-name').textContent()).toBe('Mina Okafor')
  await expect
    .poll(() => mina.page.locator('#writers').textContent())
    .toBe('Ada Reed is in “At dawn: Cars queued from six. Then it r…”')
  await expect.poll(() => ada.page.locator('#save-state').textContent()).toMatch(/^Saved as revision \d+\.$/)
  const draft = await draftOf(id)
  expect(draft?.content.body.content).toMatchObject([
    { content: [{ text: 'At dawn: Cars queued from six. Then it rained.' }] },
  ])
  expect(await faultsOf(mina.page)).toEqual([])
})

test('the headline is written together, and undo takes back one’s own words alone', async () => {
  const { ada, mina } = await twoAt('Bell rings')
  const headline = (page: Page) => page.locator('#headline')

  await headline(ada.page).focus()
  await ada.page.keyboard.press('End')
  await ada.page.keyboard.insertText(' at nine')
  await expect.poll(() => headline(mina.page).inputValue()).toBe('Bell rings at nine')
  await headline(mina.page).focus()
  await mina.page.keyboard.press('Home')
  await mina.page.keyboard.type('Old ')
  await expect.poll(() => headline(ada.page).inputValue()).toBe('Old Bell rings at nine')
  await ada.page.keyboard.press('Control+z')
  await expect.poll(() => headline(mina.page).inputValue()).toBe('Old Bell rings')

  await text(ada.page).click()
  await ada.page.keyboard.press('Control+End')
  await ada.page.keyboard.insertText(' Ada wrote this.')
  await expect.poll(() => words(mina.page)).toContain('Ada wrote this.')
  await text(mina.page).click()
  await mina.page.keyboard.press('Control+Home')
  await mina.page.keyboard.type('Mina: ')
  await expect.poll(() => words(ada.page)).toContain('Mina: ')
  await ada.page.keyboard.press('Control+z')
  await expect.poll(() => words(mina.page)).toBe('Mina: Cars queued from six.')
})

test('who is offline for a while writes on, and both have everything when they are back', async () => {
  const { ada, mina } = await twoAt('Ramp is lowered')

  await ada.context.setOffline(true)
  await ada.page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await ada.page.keyboard.type(' Ada in a tunnel.')
  await text(mina.page).click()
  await mina.page.keyboard.press('Control+Home')
  await mina.page.keyboard.type('Mina above ground. ')
  await isKept(mina.page)
  await ada.context.setOffline(false)

  for (const { page } of [ada, mina])
    await expect.poll(() => words(page)).toBe('Mina above ground. Cars queued from six. Ada in a tunnel.')
  await isKept(ada.page)
})

test('a page that is loaded again in the middle has all that was typed', async () => {
  const { ada, mina } = await twoAt('Gulls move inland')

  await ada.page.keyboard.type(' They were loud.')
  await ada.page.reload()

  await expect.poll(() => words(ada.page)).toBe('Cars queued from six. They were loud.')
  await expect.poll(() => words(mina.page)).toBe('Cars queued from six. They were loud.')
})

test('whose sign-in has ended keeps their words, and they are there once they have signed in again', async () => {
  const { ada, mina } = await twoAt('Tide is late')
  const staff = await running.site.newsroom.byEmail('ada.reed@paper.example')
  if (!staff) throw new Error('Ada works here.')

  await running.site.signIn.endAllSessions(staff)
  await expect.poll(() => ada.page.locator('#save-state').textContent()).toContain('You are signed out')
  await ada.page.keyboard.type(' Nobody hears this yet.')
  const again = await ada.context.newPage()
  await again.goto(await aLinkFor(running, 'Ada Reed'))
  await again.getByRole('button', { name: 'Sign in as Ada Reed' }).click()
  await again.waitForURL(/newsroom$/)

  await expect.poll(() => words(mina.page), { timeout: 30_000 }).toBe('Cars queued from six. Nobody hears this yet.')
})

test('where sockets are let through by nothing, the same goes by requests', async () => {
  const ada = await aPageOf({ running, browser }, 'Ada Reed')
  await ada.context.addInitScript(() => {
    class Blocked extends EventTarget {
      static readonly OPEN = 1
      constructor() {
        super()
        setTimeout(() => this.dispatchEvent(new CloseEvent('close', { code: 1006 })))
      }
      close() {}
    }
    Object.assign(window, { WebSocket: Blocked })
  })
  await beginText(ada.page, running, 'Behind a wall')
  const mina = await aPageOf({ running, browser }, 'Mina Okafor')
  await mina.page.goto(ada.page.url())
  await mina.page.waitForSelector('.ProseMirror')
  await ada.page.keyboard.type('Ada by requests.')
  await expect.poll(() => words(mina.page)).toBe('Ada by requests.')
  await text(mina.page).click()
  await mina.page.keyboard.press('Control+End')
  await mina.page.keyboard.type(' Mina by a socket.')

  await expect.poll(() => words(ada.page)).toBe('Ada by requests. Mina by a socket.')
  await isKept(ada.page)
})
