import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Body } from '../src/features/articles/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { signedIn } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  const { site } = running
  doneOrFault(await site.settings.addSection(theOwner, { name: 'Harbour', description: '', position: 0 }))
  doneOrFault(await site.newsroom.addAuthor(theOwner, { name: 'Ada Reed' }))
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('by keyboard alone: sign in by link, write, be saved, put a finding right, publish, see the page', async () => {
  const page = await signedIn({ running, browser }, 'Keyboard Kay')
  await page.goto(`${running.address}/newsroom/articles/new`)
  await page.locator('#headline').focus()
  await page.keyboard.type('Ferry runs again after eleven days')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.ProseMirror')

  await page.locator('#standfirst').focus()
  await page.keyboard.type('The crossing reopened with a repaired ramp.')
  // Past the titles, and the switch between writing and suggesting.
  for (const _ of ['titles', 'switch', 'tools']) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Italic (Ctrl+I)')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Cars queued from six in the morning to be the the first across.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('## Eleven days')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nobody had ')
  await page.keyboard.press('Control+i')
  await page.keyboard.type('expected')
  await page.keyboard.press('Control+i')
  await page.keyboard.type(' it.')
  await page.locator('#byline-0').selectOption({ label: 'Ada Reed' })
  await fill(page, { place: 'PORT ELDER', reportedOn: '2026-11-20', 'source-0': 'Harbour notice 14' })
  await page.waitForSelector('#save-state[data-state="saved"]')

  const doubled = page.locator('#findings .place', { hasText: 'the' }).first()
  await page.waitForSelector('#findings .fix')
  await page.locator('#findings li:has(.fix) .place').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toContain('the')
  await page.locator('#findings li:has(.fix) .place').focus()
  await page.keyboard.press('f')
  await page.waitForSelector('#findings li:has(.fix)', { state: 'detached' })
  expect(await page.locator('.ProseMirror p').first().textContent()).toBe(
    'Cars queued from six in the morning to be the first across.',
  )
  await page.keyboard.press('Control+z')
  expect(await page.locator('.ProseMirror p').first().textContent()).toContain('the the')
  await page.keyboard.press('Control+Shift+z')
  expect(await doubled.count()).toBe(0)

  await page.locator('.savebar a').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/publishing$/)
  await page.locator('.next button.main').focus()
  await page.keyboard.press('Enter')
  await page.locator('.notice a').focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('article.article')
  expect(await page.locator('article.article').textContent()).toContain('Nobody had expected it.')
  expect(await page.locator('article.article em').textContent()).toBe('expected')
  await page.context().close()
})

test('with scripts off, the same article is written, saved and published', async () => {
  const page = await signedIn({ running, browser }, 'Plain Paul', false)
  await page.goto(`${running.address}/newsroom/articles/new`)
  await page.locator('#headline').fill('The bell rings at the harbour')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await fill(page, {
    standfirst: 'It had been silent since March.',
    markdown: 'A bell rang.\n\n> “At last,” said **Ada Holt**.',
    place: 'PORT ELDER',
    reportedOn: '2026-11-20',
    'source-0': 'Harbour notice 15',
  })
  await page.locator('#byline-0').selectOption({ label: 'Ada Reed' })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.locator('.savebar a').click()
  await page.getByRole('button', { name: /^Publish/ }).click()
  await page.locator('.notice a').click()

  expect(await page.locator('article.article blockquote strong').textContent()).toBe('Ada Holt')
  await page.context().close()
})

test('two people at once: the second is told, sees both texts, and keeps theirs on top', async () => {
  const page = await signedIn({ running, browser }, 'Second Sam')
  await startArticle(page, 'Two at one desk')
  const { site } = running
  const id = page.url().split('/').at(-1) as Parameters<typeof site.articles.byId>[0]
  const article = await site.articles.byId(id)
  const draft = article && (await site.articles.revision(article.draftId))
  if (!article || !draft) throw new Error('The article is not there.')
  const content = { ...draft.content, place: 'FIRST PORT' }
  const first = doneOrFault(
    await site.newsroom.addStaff(theOwner, { email: 'f@paper.example', name: 'First Fay', role: 'editor' }),
  )
  doneOrFault(await site.articles.save(first, { articleId: id, base: draft.id, content }))

  await page.locator('.ProseMirror').click()
  await page.keyboard.type('What the second wrote.')
  await page.locator('#place').fill('SECOND PORT')
  const alert = page.getByRole('alert')
  await alert.getByRole('button', { name: 'See both texts' }).waitFor()
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    for (const end of ['0', 'document.body.scrollHeight']) {
      await page.evaluate(`scrollTo(0, ${end})`)
      const box = await alert.boundingBox()
      expect(box && box.y + box.height > 0 && box.y < 800, `seen at ${width}`).toBe(true)
    }
  }
  expect(await alert.textContent()).toMatch(/First Fay saved revision \d of this article on \d.*choose which goes on/)
  // The button that saves has nothing else to do now.
  await page.locator('.savebar button[type="submit"]').click()
  await page.waitForSelector('.side-by-side')

  const both = await page.locator('.side-by-side').textContent()
  expect(both).toContain('FIRST PORT')
  expect(both).toContain('SECOND PORT')
  expect(both).toContain('What the second wrote.')
  await page.getByRole('button', { name: /^Save mine/ }).click()
  await page.waitForSelector('.ProseMirror')
  expect(await page.locator('.ProseMirror').textContent()).toBe('What the second wrote.')
  expect(await page.locator('.notice').count()).toBe(1)
  await page.context().close()
})

test('words typed while the server is away stay in the browser, and are in the text on return', async () => {
  const page = await signedIn({ running, browser }, 'Offline Olga')
  await startArticle(page, 'Written on the train')
  await page.context().setOffline(true)
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('In a tunnel.')
  await page.waitForSelector('#save-state[data-state="offline"]')
  const address = page.url()
  await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true))

  await page.close({ runBeforeUnload: false })
  const context = page.context()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await again.waitForSelector('#save-state[data-state="saved"]')

  expect(await again.locator('.ProseMirror').textContent()).toBe('In a tunnel.')
  await again.reload()
  await again.waitForSelector('.ProseMirror')
  expect(await again.locator('.ProseMirror').textContent()).toBe('In a tunnel.')
  expect(await again.getByRole('button', { name: 'Restore' }).count()).toBe(0)
  await context.close()
})

test.each([
  [
    'word',
    [
      'heading: Ferry back',
      'paragraph: “We have waited **eleven days**,” said Ada Holt’s *sister*.',
      'bulletList: The ramp / The bell',
      'paragraph: [Notice 14] here',
      'table: Cars | 40',
    ],
  ],
  [
    'google-docs',
    [
      'heading: Eleven days',
      'paragraph: “We have waited **eleven days***, and more*.”',
      'bulletList: The ramp (bulletList: Its wire) / The bell',
      'orderedList: One (orderedList: Nested)',
    ],
  ],
])('what is pasted from %s comes in clean', async (name, expected) => {
  const page = await signedIn({ running, browser }, `Paste ${name}`)
  await startArticle(page, `Pasted from ${name}`)
  await page.locator('.ProseMirror').click()

  await page.evaluate(
    (html) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.querySelector('.ProseMirror')?.dispatchEvent(paste)
    },
    readFileSync(new URL(`pasted/${name}.html`, import.meta.url), 'utf8'),
  )
  await page.waitForSelector('#save-state[data-state="saved"]')

  expect(outline(await bodyAt(page))).toEqual(expected)
  await page.context().close()
})

async function startArticle(page: Page, headline: string): Promise<void> {
  await page.goto(`${running.address}/newsroom/articles/new`)
  await page.locator('#headline').fill(headline)
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.waitForSelector('.ProseMirror')
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value)
}

/** The body as the server has it. */
async function bodyAt(page: Page): Promise<Body> {
  const { site } = running
  const id = page.url().split('/').at(-1)?.split('?')[0] as Parameters<typeof site.articles.byId>[0]
  const article = await site.articles.byId(id)
  const draft = article && (await site.articles.revision(article.draftId))
  return draft?.content.body ?? { type: 'doc', content: [] }
}

/** Each block in a line, as a person would write it down. */
function outline(body: Body): string[] {
  return body.content.map(inOneLine)
}

type Inside = { type: string; content?: readonly object[] | undefined }

function inOneLine(block: Inside): string {
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    const items = inside(block).map((item) =>
      inside(item).map((each) => (each.type === 'paragraph' ? said(each) : `(${inOneLine(each)})`)),
    )
    return `${block.type}: ${items.map((each) => each.join(' ')).join(' / ')}`
  }
  if (block.type === 'table') {
    const rows = inside(block).map((row) => inside(row).map((cell) => inside(cell).map(said).join('')))
    return `table: ${rows.map((each) => each.join(' | ')).join(' / ')}`
  }
  return `${block.type}: ${block.type === 'paragraph' || block.type === 'heading' ? said(block) : ''}`
}

function inside({ content }: Inside): Inside[] {
  return (content ?? []) as Inside[]
}

function said({ content }: Inside): string {
  return words((content ?? []).filter((run): run is Run => 'text' in run))
}

type Run = { text: string; marks?: { type: string }[] | undefined }

function words(runs: readonly Run[] = []): string {
  const signs: Record<string, [string, string]> = { bold: ['**', '**'], italic: ['*', '*'], link: ['[', ']'] }
  return runs
    .map(({ text, marks = [] }) =>
      marks.reduce((inner, { type }) => `${signs[type]?.[0]}${inner}${signs[type]?.[1]}`, text),
    )
    .join('')
}
