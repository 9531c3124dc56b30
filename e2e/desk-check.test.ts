import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quotes } from '../src/features/desk/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aDraft } from '../src/testing/drafts.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aLinkFor, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  doneOrFault(await running.site.settings.addSection(theOwner, { name: 'Harbour', description: '', position: 0 }))
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

/** Somebody who has just begun an article, in the editor. */
async function startsWriting(name: string, headline: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(running.address + (await aLinkFor(running, name)).replace(/^https?:\/\/[^/]+/, ''))
  await page.getByRole('button').first().click()
  await page.goto(`${running.address}/newsroom/articles/new`)
  await page.locator('#headline').fill(headline)
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').click()
  return page
}

test('what is no fault is said once to be none, in the editor and at publishing, and never found again', async () => {
  const page = await startsWriting('Patient Pat', 'The bell rings at the harbour')
  const context = page.context()
  await page.keyboard.type('The band was called the the wave. He called it a apple.')
  const doubled = page.locator('#findings li', { hasText: 'stands here twice' })
  await doubled.getByRole('button', { name: 'Not a fault' }).click()
  await doubled.waitFor({ state: 'detached' })
  await page.waitForSelector('#save-state[data-state="saved"]')

  await page.locator('.savebar a').click()
  await page.waitForURL(/publishing$/)
  const said = await page.locator('.findings').textContent()
  await page.locator('.findings li', { hasText: 'goes before' }).getByRole('button', { name: 'Not a fault' }).click()
  const left = await page.locator('.findings').textContent()

  expect(said).not.toContain('stands here twice')
  expect(said).toContain('goes before “apple”')
  expect(left).not.toContain('goes before “apple”')
  await context.close()
})

test('a fix touches nothing but the words it was offered for, and whoever dismisses by keyboard stays in the list', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(running.address + (await aLinkFor(running, 'Quick Quinn')).replace(/^https?:\/\/[^/]+/, ''))
  await page.getByRole('button').first().click()
  await page.goto(`${running.address}/newsroom/articles/new`)
  await page.locator('#headline').fill('The bell rings over the harbour')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('The band was was called a wave. He called it a egg.')
  const doubled = page.locator('#findings li', { hasText: 'stands here twice' })
  await doubled.waitFor()

  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Oh my. ')
  await doubled.locator('.fix').evaluate((button: HTMLElement) => button.click())
  const early = await page.locator('.ProseMirror').innerText()
  await page.waitForSelector('#save-state[data-state="saved"]')
  await doubled.getByRole('button', { name: 'Not a fault' }).focus()
  await page.keyboard.press('Enter')
  await doubled.waitFor({ state: 'detached' })
  const isInList = await page.evaluate(() => document.activeElement?.closest('#findings') !== null)

  expect(early).toBe('Oh my. The band was was called a wave. He called it a egg.')
  expect(isInList).toBe(true)
  await context.close()
})

test('the editor looks for the pairs of the marks that the paper quotes with', async () => {
  doneOrFault(await running.site.settings.set(theOwner, quotes, 'single'))
  const page = await startsWriting('Single Sue', 'The bell is a folly')
  const context = page.context()
  await page.keyboard.type('“We sail at six,” said Ms Orr. He called it ‘a folly and went home.')

  const unclosed = page.locator('#findings li', { hasText: 'never closed' })
  await unclosed.waitFor()

  expect(await unclosed.locator('q').textContent()).toBe('‘a folly and went home.')
  expect(await page.locator('.ProseMirror .found.block').textContent()).toBe('‘')
  await page.keyboard.press('Shift+Control+ArrowLeft')
  await page.keyboard.press('Control+k')
  expect(await page.locator('dialog[open]').count()).toBe(1)
  await page.keyboard.press('Escape')
  doneOrFault(await running.site.settings.set(theOwner, quotes, 'auto'))
  await context.close()
})

test('a name the record spells otherwise is found once it is saved, and put right by one key that can be undone', async () => {
  const { site, address } = running
  const path = await published(running, { headline: 'Ferry runs again after eleven days' })
  const at = await site.articles.at(path)
  if (at.found !== 'article') throw new Error('The article is not there.')
  const fields = { aliases: [], sameAs: [], description: 'The skipper', pronoun: 'she' }
  const ada = doneOrFault(await site.entities.add(theOwner, 'person', { ...fields, name: 'Ada Holt' }))
  doneOrFault(await site.facts.mention(theOwner, at.article.id, { words: 'Ada Holt', entryId: ada.id }))
  const page = await (await browser.newContext()).newPage()
  await page.goto(address + (await aLinkFor(running, 'Careful Cass')).replace(/^https?:\/\/[^/]+/, ''))
  await page.getByRole('button').first().click()
  await page.goto(`${address}/newsroom/articles/${at.article.id}`)
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' She thanked Ada Holtt.')
  const finding = page.locator('#findings li', { hasText: 'The record spells this name “Ada Holt”.' })
  await finding.waitFor()

  await finding.getByRole('button').first().focus()
  await page.keyboard.press('f')
  const fixed = await page.locator('.ProseMirror').innerText()
  await finding.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  const undone = await page.locator('.ProseMirror').innerText()

  expect([fixed.includes('Ada Holtt'), undone.includes('Ada Holtt')]).toEqual([false, true])
  await page.waitForSelector('#save-state[data-state="saved"]')

  // What came with the page stays when the browser's own check has run.
  const asked: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
  await page.reload()
  await page.waitForSelector('#findings button.place')
  await finding.getByRole('button', { name: /Make it/ }).waitFor()
  expect(asked.filter((path) => path.endsWith('/findings'))).toEqual([])
  await page.context().close()
})

test('a rule that most people dismiss only says, says why, and each finding leads to the page of its rule', async () => {
  const { deskCheck, newsroom } = running.site
  const staff = await newsroom.byEmail('patient.pat@paper.example')
  const words = Array.from({ length: 22 }, (_each, at) => `wo${String.fromCharCode(97 + at)}rd`)
  for (const word of words) {
    const evidence = `${word} ${word}`
    const said = { articleId: null, drafts: [aDraft({ body: [`The ferry sails at six. It was ${evidence} pier.`] })] }
    const dismissal = { rule: 'doubled-word', evidence, staffId: staff?.id ?? '', mayOverride: true, said } as const
    doneOrFault(await deskCheck.dismiss(dismissal))
  }
  const page = await startsWriting('Patient Pat', 'The bell rings again')
  const context = page.context()
  await page.keyboard.type('It rang because of of the tide.')

  const doubled = page.locator('#findings li', { hasText: 'stands here twice' })
  await doubled.waitFor()
  const said = await doubled.textContent()
  const [about] = await Promise.all([
    context.waitForEvent('page'),
    doubled.getByRole('link', { name: 'About this rule' }).click(),
  ])
  await about.waitForLoadState()

  expect(said).toContain('Note')
  expect(said).toContain('most of what this rule said was dismissed')
  expect(new URL(about.url()).hash).toBe('#doubled-word')
  expect(await about.locator('#doubled-word').textContent()).toContain('It was the the worst night.')
  expect(await faultsOf(about)).toEqual([])
  await context.close()
})
