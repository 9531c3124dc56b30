import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aLinkFor, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

const text = `Anita Sorrell, the council leader, spoke on Wednesday in the long hall.

“We were wrong about the wall in October,” Sorrell said.

Mary Coomb, the harbour master, left early. “Nobody asked any of us about it,” she said.
`

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

async function anArticle(headline: string): Promise<string> {
  const at = await running.site.articles.at(await published(running, { headline, text }))
  if (at.found !== 'article') throw new Error('The article is not there.')
  const { pending } = running.site.suggestions
  await expect.poll(async () => (await pending(at.article.id)).length, { timeout: 15_000 }).toBeGreaterThan(0)
  return at.article.id
}

async function signedIn(javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ bypassCSP: true, javaScriptEnabled })).newPage()
  await page.goto(await aLinkFor(running, 'Nell Castor'))
  await page.locator('main button[type="submit"]').click()
  await page.waitForURL(/newsroom$/)
  return page
}

test('beside the text somebody new is entered, her quote becomes sure, and one key accepts it', async () => {
  const id = await anArticle('The wall was wrong')
  const page = await signedIn()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${running.address}/newsroom/articles/${id}`)
  await page.waitForSelector('.ProseMirror')
  const anita = page.locator('li.suggestion', { has: page.locator('mark', { hasText: 'Anita Sorrell' }) }).first()
  expect(await anita.locator('input[name="name"]').inputValue()).toBe('Anita Sorrell')
  expect(await faultsOf(page)).toEqual([])

  await anita.locator('input[name="name"]').press('Enter')
  await page.waitForSelector('#record-panel .notice.good')
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('Alt+y')

  await expect.poll(() => page.locator('#record-panel .notice.good').textContent()).toContain('1 accepted.')
  expect(new URL(page.url()).pathname).toBe(`/newsroom/articles/${id}`)
  const said = page.locator('#record-panel > ul.rows').first()
  expect(await said.textContent()).toContain('“We were wrong about the wall in October” – Anita Sorrell')

  await page.locator('#record-panel .notice.good button', { hasText: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#record-panel .notice.good').textContent()).toContain('1 removed.')
  await page.keyboard.press('Alt+y')
  await expect.poll(() => page.locator('#record-panel .notice.good').textContent()).toContain('1 accepted.')

  const before = await said.locator('li').count()
  await said.locator('li', { hasText: 'We were wrong' }).getByRole('button', { name: 'Remove' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#record-panel > ul.rows').first().locator('li').count()).toBe(before - 1)
})

test('words are selected and said to be a quote without the mouse', async () => {
  const id = await anArticle('A quote by keyboard')
  const page = await signedIn()
  await page.goto(`${running.address}/newsroom/articles/${id}`)
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('Control+Home')
  for (let count = 0; count < 2; count += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  await expect
    .poll(() => page.locator('a[data-add-fact]').first().getAttribute('href'))
    .toContain('words=Anita+Sorrell')

  await page.keyboard.press('Alt+q')
  await page.waitForSelector('#q-words')

  expect(await page.locator('#q-words').inputValue()).toBe('Anita Sorrell')
})

test('a name that is typed is offered a moment after it is saved', async () => {
  const id = await anArticle('A name is typed')
  const page = await signedIn()
  await page.goto(`${running.address}/newsroom/articles/${id}`)
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Later the treasurer, Wilf Draycott, arrived from Tolland Road.')

  await expect
    .poll(() => page.locator('#record-panel input[name="name"]').evaluateAll(valuesOf), { timeout: 15_000 })
    .toContain('Wilf Draycott')
})

test('without scripts a pronoun asks who it is, each with the role of the day, the likeliest first', async () => {
  const { entities } = running.site
  const add = async (name: string, description: string) =>
    doneOrFault(await entities.add(theOwner, 'person', { name, description, aliases: [], sameAs: [], pronoun: null }))
  const mary = await add('Mary Coomb', 'Of the harbour')
  await add('Mary Coomb', 'The swimmer')
  const role = { organisationId: null, sourceId: null, personId: mary.id }
  doneOrFault(await entities.addRole(theOwner, { ...role, title: 'clerk', from: '2010', to: '2020' }))
  doneOrFault(await entities.addRole(theOwner, { ...role, title: 'harbour master', from: '2021', to: null }))
  const id = await anArticle('Who is she')
  const page = await signedIn(false)
  await page.goto(`${running.address}/newsroom/articles/${id}/record`)

  const asked = page.locator('fieldset', { has: page.locator('legend', { hasText: 'Who is “she”?' }) })
  const offered = (await asked.locator('label.tick').allTextContents()).map((label) => label.trim())
  expect(offered.slice(0, 2).toSorted()).toEqual(['Mary Coomb, The swimmer', 'Mary Coomb, harbour master'])
  expect(offered.at(-1)).toBe('Somebody else …')
  expect(await asked.locator('input:checked').count()).toBe(0)

  await asked.getByLabel('Mary Coomb, harbour master').check()
  await page.locator('li', { has: asked }).getByRole('button', { name: 'Accept' }).click()
  await page.waitForSelector('.notice.good')
  expect(await page.locator('main').textContent()).toContain('“Nobody asked any of us about it” – Mary Coomb')
})

function valuesOf(inputs: (HTMLElement | SVGElement)[]): string[] {
  return inputs.map((input) => (input as HTMLInputElement).value)
}
