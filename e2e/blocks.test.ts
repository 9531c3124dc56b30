import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockIds, fromMarkdown } from '../src/features/articles/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { openBrowser } from '../src/testing/chromium.ts'
import { aPieceFor, doneOrFault } from '../src/testing/site.ts'
import { aPageOf, beginText, faultsOf } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'

let running: Started
let browser: Browser
let path: string

const text = `Water is H<sub>2</sub>O,\\
~~not~~ ever.[^1]

## Rivers

### Their mouths

#### Below

- One
  - Inside

::: table headed-rows
Fares

| Pier | Single fare in the summer season | Return fare in the summer season | Freight by the tonne |
| --- | --- | --- | --- |
| North | £2.00 | £3.50 | £120.00 |
| South | £2.50 | £4.00 | £140.00 |
:::

\`\`\`sql
select pier, sum(fare) from fares where season = 'summer' group by pier order by pier
\`\`\`

::: details Why
Because.
:::

::: card https://www.harbour.example/14
Notice 14
:::

::: file https://harbour.example/a.pdf PDF 1200000
Minutes
:::

[^1]: See [the log](<https://harbour.example/log>).`

beforeAll(async () => {
  running = await aRunningSite()
  const { site } = running
  const { owner, content } = await aPieceFor(site)
  const body = fromMarkdown(
    text,
    blockIds(() => site.ids.next('block')),
  )
  const { article } = doneOrFault(await site.articles.create(owner, { ...content, body }))
  const named = { articleId: article.id, revisionId: article.draftId, override: 'A test.' }
  path = doneOrFault(await site.articles.publish(theOwner, named)).article.path ?? ''
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await running?.end()
})

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)('at %i pixels in %s, what is wide moves by itself, and nothing is at fault', async (width, colorScheme) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  await page.goto(running.address + path)

  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(width)
  expect(await faultsOf(page)).toEqual([])
  await page.close()
})

test('blocks are put into a text by keyboard alone, and come back from what was saved', async () => {
  const { context, page } = await aPageOf({ running, browser }, 'Block Bea')
  await beginText(page, running, 'Blocks')
  await page.locator('.ProseMirror').click()

  await page.keyboard.type('Said')
  await more(page, 'Note')
  await page.keyboard.type('By her.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.type(' so.')
  await page.keyboard.press('Enter')
  await more(page, 'Table')
  await page.waitForSelector('#save-state[data-state="saved"]')
  await page.reload()
  await page.waitForSelector('.ProseMirror')

  expect(await page.locator('.ProseMirror th').count()).toBe(3)
  expect(await page.locator('.ProseMirror [data-note]').getAttribute('title')).toBe('By her.')
  await context.close()
})

/** Through the list of what is less often wanted, as somebody without a mouse goes. */
async function more(page: Page, says: string): Promise<void> {
  await page.keyboard.press('Alt+F10')
  await page.locator('[data-tool="More"]').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: says, exact: true }).focus()
  await page.keyboard.press('Enter')
}
