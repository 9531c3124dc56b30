import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../src/base/clock.ts'
import { firstPage } from '../src/base/keyset.ts'
import { clean } from '../src/base/text.ts'
import { nothingDecided } from '../src/features/plan/index.ts'
import { type Actor, theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aPageOf, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  for (const headline of ['Ferry runs again', 'Bell rings at nine', 'Ramp is lowered', 'Gulls move inland'])
    await published(running, { headline, text: 'Cars queued from six in the morning to be the first across.' })
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

const list = () => `${running.address}/newsroom/articles`

async function articleCalled(headline: string) {
  const { site } = running
  const { rows } = await site.writing.list(theOwner, {}, firstPage('edited', 50))
  const found = rows.find((each) => each.headline === headline)
  const article = found && (await site.articles.byId(found.id))
  if (!article) throw new Error(`There is no article called ${headline}.`)
  return article
}

async function staffCalled(name: string): Promise<Actor> {
  const staff = (await running.site.newsroom.all()).find((each) => each.name === name)
  if (!staff) throw new Error(`${name} does not work here.`)
  return staff
}

/** Somebody saves another headline, in another window of their own. */
async function rename(headline: string, to: string, by: Actor = theOwner): Promise<void> {
  const { site } = running
  const { id, draftId } = await articleCalled(headline)
  const revision = await site.articles.revision(draftId)
  if (!revision) throw new Error('There is no draft.')
  const content = { ...revision.content, headline: to }
  doneOrFault(await site.articles.save(by, { articleId: id, base: draftId, content }))
}

const headlines = (page: Page) => page.locator('.list .title').allTextContents()
const isListening = () => expect.poll(() => running.site.live.count()).toBeGreaterThan(0)
const boxOf = async (page: Page, headline: string) => {
  const box = await page.locator('.list > [data-row]', { hasText: headline }).boundingBox()
  if (!box) throw new Error(`${headline} is not to be seen.`)
  return box
}

test('in a list of articles a row changes where it stands; nothing moves before somebody asks for it', async () => {
  const { page, context } = await aPageOf({ running, browser }, 'Lena List')
  await page.goto(list())
  await isListening()
  const before = await headlines(page)
  const hovered = before[1] ?? ''
  await page.locator('.list > [data-row]', { hasText: hovered }).hover()
  const place = await boxOf(page, hovered)
  const loadedAt = await page.evaluate(() => performance.timeOrigin)

  await rename(before[3] ?? '', 'Ferry stays in harbour')
  await page.locator('.list .title', { hasText: 'Ferry stays in harbour' }).waitFor()
  await page.getByRole('button', { name: '1 article changed: show' }).waitFor()

  expect(await headlines(page)).toEqual([...before.slice(0, 3), 'Ferry stays in harbour'])
  expect(await boxOf(page, hovered)).toEqual(place)

  await rename(before[2] ?? '', 'A headline that is so long that it needs more than one line of the list '.repeat(4))
  await page.getByRole('button', { name: '2 articles changed: show' }).waitFor()
  expect(await boxOf(page, hovered)).toEqual(place)
  expect(await faultsOf(page)).toEqual([])

  await page.getByRole('button', { name: '2 articles changed: show' }).press('Enter')
  await expect.poll(async () => (await headlines(page))[1]).toBe('Ferry stays in harbour')
  expect(await page.locator('[data-changed]').textContent()).toBe('')
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loadedAt)
  await context.close()
})

test('a row that has the focus keeps it while its words change', async () => {
  const { page, context } = await aPageOf({ running, browser }, 'Fay Focus')
  await page.goto(list())
  await isListening()
  const [first = ''] = await headlines(page)
  await page.locator('.list .title').first().focus()

  await rename(first, 'Nine bells')
  await page.locator('.list .title', { hasText: 'Nine bells' }).waitFor()

  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nine bells')
  await context.close()
})

test('two people at one article see each other by name, and each other’s words as they are typed', async () => {
  const { page: hers, context } = await aPageOf({ running, browser }, 'Ada Holt')
  const { page: his, context: other } = await aPageOf({ running, browser }, 'Bo Berg')
  const { id } = await articleCalled('Gulls move inland')
  const edit = `${list()}/${id}`
  await hers.goto(edit)
  await hers.waitForSelector('.ProseMirror')
  expect(await hers.locator('#here').textContent()).toBe('')
  expect(await hers.locator('#writers').textContent()).toBe('')

  await his.goto(edit)
  await expect.poll(() => his.locator('#writers').textContent()).toContain('Ada Holt')
  await expect.poll(() => hers.locator('#writers').textContent()).toContain('Bo Berg')
  const text = await hers.locator('.ProseMirror').boundingBox()

  await his.locator('#standfirst').fill('The gulls have gone where the chips are.')
  await expect.poll(() => hers.locator('#standfirst').inputValue()).toBe('The gulls have gone where the chips are.')
  // Whoever is seen in the text is not named once more.
  expect(await hers.locator('#here').textContent()).toBe('')
  expect(await hers.locator('.ProseMirror').boundingBox()).toEqual(text)
  expect(await faultsOf(hers)).toEqual([])

  await his.close()
  await expect.poll(() => hers.locator('#writers').textContent()).toBe('')
  await Promise.all([context.close(), other.close()])
})

test('the queue counts what comes in while it is open, and says how many are new', async () => {
  const { site } = running
  const article = await articleCalled('Gulls move inland')
  const bring = (key: string) =>
    site.replies.bring(theOwner, {
      ...{ key, articleId: article.id, answers: null, email: 'mina@reader.example', status: 'pending' },
      ...{ name: clean('Mina'), body: clean(`Was it the bell? ${key}`), postedAt: systemClock.now() },
    })
  await bring('one')
  const { page, context } = await aPageOf({ running, browser }, 'Mo Derate')
  await page.goto(`${running.address}/newsroom/replies`)
  await isListening()
  const first = page.locator('[data-reply]').first()
  const place = await first.boundingBox()

  await bring('two')
  await page.getByRole('link', { name: '1 new reply: show' }).waitFor()

  expect(await page.locator('[data-count="held"]').textContent()).toBe(' 2')
  expect(await first.boundingBox()).toEqual(place)
  expect(await page.locator('[data-reply]').count()).toBe(1)
  await page.getByRole('link', { name: '1 new reply: show' }).press('Enter')
  await expect.poll(() => page.locator('[data-reply]').count()).toBe(2)
  await context.close()
})

test('many windows of one browser have one stream between them, and all of them hear', async () => {
  const { page, context } = await aPageOf({ running, browser }, 'Winn Dows')
  const windows = [page, ...(await Promise.all(Array.from({ length: 7 }, () => context.newPage())))]
  for (const each of windows) await each.goto(list())
  await isListening()

  await rename('Ramp is lowered', 'Ramp is raised')
  for (const each of windows) await each.locator('.list .title', { hasText: 'Ramp is raised' }).waitFor()

  expect(running.site.live.count()).toBe(1)
  // The one that had it goes, and another takes its place from where it was.
  await windows[0]?.close()
  await rename('Ramp is raised', 'Ramp is gone')
  for (const each of windows.slice(1)) await each.locator('.list .title', { hasText: 'Ramp is gone' }).waitFor()
  expect(running.site.live.count()).toBe(1)
  await context.close()
})

test('whoever is given another role hears no more than that role may, without loading the page again', async () => {
  const { site } = running
  const { page, context } = await aPageOf({ running, browser }, 'Dee Moted')
  await page.goto(list())
  await isListening()
  const { id, name } = await staffCalled('Dee Moted')

  doneOrFault(await site.newsroom.reviseStaff(theOwner, { id, name, role: 'contributor', sections: 'all' }))
  await expect.poll(() => site.live.count()).toBe(0)
  await isListening()
  const before = await headlines(page)
  await rename('Nine bells', 'Ten bells')
  await page.waitForTimeout(1500)

  expect(await headlines(page)).toEqual(before)
  await signOutElsewhere(context)
  await expect.poll(() => site.live.count()).toBe(0)
  await context.close()
})

async function signOutElsewhere(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${running.address}/newsroom`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/sign-in/)
}

test('the bell counts on by itself beside a text, and in every window once somebody has read', async () => {
  const { page, context } = await aPageOf({ running, browser }, 'Nora Notice')
  const { site, address } = running
  const [nora, { id, sectionId }] = [await staffCalled('Nora Notice'), await articleCalled('Gulls move inland')]
  await page.goto(`${address}/newsroom/articles/${id}`)
  await page.waitForSelector('.ProseMirror')
  await isListening()
  const bell = page.locator('[data-bell]')
  expect(await bell.getAttribute('aria-label')).toBe('Notices')
  const loadedAt = await page.evaluate(() => performance.timeOrigin)

  const facts = { ...nothingDecided, title: 'The harbour budget', sectionId, assigned: [nora.id] }
  doneOrFault(await site.plan.plan(theOwner, facts))

  await expect.poll(() => bell.getAttribute('aria-label'), { timeout: 5_000 }).toBe('Notices: 1 unread')
  expect(await bell.textContent()).toBe('1')
  expect(await faultsOf(page)).toEqual([])
  await site.staffNotices.readAll(nora)
  await expect.poll(() => bell.getAttribute('aria-label'), { timeout: 5_000 }).toBe('Notices')
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loadedAt)
  await context.close()
})
