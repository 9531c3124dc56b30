import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aPageOf, beginText } from './newsroom.ts'
import { aRunningSite, type Started } from './running.ts'

let running: Started
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  running = await aRunningSite()
  const { settings } = running.site
  doneOrFault(await settings.addSection(theOwner, { name: 'Harbour', description: '', position: 0 }))
  browser = await theBrowser()
  ;({ context, page } = await aPageOf({ running, browser }, 'Paste Pat'))
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

beforeEach(async () => {
  await page.close()
  page = await context.newPage()
  await beginText(page, running, 'Pasted')
})

const sample = (name: string) => readFileSync(new URL(`pasted/${name}.html`, import.meta.url), 'utf8')

test('of Word comes what is in the text; comments, footnotes, what was deleted or hidden is told below', async () => {
  await paste({ 'text/html': sample('word-reviewed') })

  expect(await lines()).toEqual(['The ramp cost £3m, said a council officer.', 'It opened on Monday.'])
  expect(await notice()).toContain(
    'Left out of what was pasted: 1 comment, 1 footnote, 1 deleted passage, 1 hidden passage and 1 picture.',
  )
  expect(await page.locator('.ProseMirror td').allTextContents()).toEqual(['Cars', '40'])
  expect(await notice()).toContain('Council minutes, 12 May.')
  expect(await notice()).not.toContain('do not name the source')
})

test.each([
  ['google-docs-reviewed', ['The ramp cost £3m.', 'It opened on Monday.'], ['1 comment', '1 footnote', 'Minutes.']],
  ['libreoffice-reviewed', ['The ramp cost £3m.', 'It opened on Monday.'], ['1 comment', '1 deleted', 'Minutes.']],
  ['pages-reviewed', ['The ramp cost £3m.', 'It opened on Monday.'], ['1 deleted passage', '1 hidden passage']],
])('of %s comes what is in the text', async (name, expected, told) => {
  await paste({ 'text/html': sample(name) })

  expect(await lines()).toEqual(expected)
  for (const words of told) expect(await notice()).toContain(words)
})

const ferry = [
  'p: The ferry will run from <strong>Monday</strong>.',
  'p: Cars queue <em>from six</em>, says the <a>notice</a>.',
  'li: one bus',
  'li: two lorries',
]

test.each<[string, string[]]>([
  [
    'libreoffice',
    [
      'h2: Eleven days',
      'p: “We have waited <strong>eleven days</strong>,” said Ada Holt’s <em>sister</em>.',
      ...['li: The ramp', 'li: The bell', 'li: its rope', 'td: Cars', 'td: 40'],
      'p: It is <a>in the notice</a>.',
    ],
  ],
  [
    'pages',
    [
      'p: <strong>Eleven days</strong>',
      'p: “We have waited <strong>eleven days</strong>,” said Ada Holt’s <em>sister</em>.',
      ...['li: The ramp', 'li: The bell', 'p: It opened on Monday.'],
    ],
  ],
  [
    'outlook',
    [
      ...ferry.map((line) => line.replace('<em>from six</em>', 'from six')),
      'p: <strong>From:</strong> Harbour Office &lt;office@harbour.example&gt; <strong>Sent:</strong> Friday, November 20, 2026 10:12',
    ],
  ],
  ['web-mail', [...ferry, 'p: On Fri, 20 Nov 2026 at 10:12, Harbour Office wrote:', 'blockquote: Nothing is decided.']],
  [
    'mac-mail',
    [...ferry, 'blockquote: On 20 Nov 2026, at 10:12, Harbour Office wrote:', 'blockquote: Nothing is decided.'],
  ],
  [
    'web-page',
    [
      'h2: Ferry runs again',
      'p: By <a>Ada Reed</a>',
      'p: Cars queued from <strong>six</strong> to be the <em>first</em> across.',
      'p: The ramp was mended, the <a>notice</a> says.',
      'blockquote: “At last.”',
      'h3: What it cost',
      ...['th: What', 'th: Cost', 'td: Ramp', 'td: £3m'],
    ],
  ],
  [
    'damaged',
    [
      'p: One <strong>bold <em>both</em></strong><em> italic</em> end',
      ...['p: Two broken link', 'p: Three', 'p: nested'],
      ...['li: a lost item', 'li: another', 'li: not an item', 'li: an item', 'li: deeper'],
      'h2: Half a heading',
      'p: Four &amp; &amp;nosuch; \ufffd \ufffdend',
    ],
  ],
])('%s comes in as what it means, each block under an id of its own', async (name, expected) => {
  await paste({ 'text/html': sample(name) })

  expect(await blocks()).toEqual(expected)
  expect(await idsTwice()).toEqual([])
})

test('a long text comes in whole, and what is pasted twice has other ids the second time', async () => {
  const line = (number: number) =>
    `<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=EN-GB style='mso-ansi-language:EN-GB'>Line ${number} of <b>many</b>.<o:p></o:p></span></p>`
  await paste({ 'text/html': Array.from({ length: 1_200 }, (_each, index) => line(index)).join('\n') })
  expect(await page.locator('.ProseMirror > p').count()).toBe(1_200)
  expect(await page.locator('.ProseMirror > p').last().textContent()).toBe('Line 1199 of many.')

  const ours = '<p data-block="abcdefgh01" data-pm-slice="0 0 []">Again</p>'
  for (const _ of [1, 2]) await paste({ 'text/html': ours })
  expect(await idsTwice()).toEqual([])
})

test.each([
  ['<p>Was <del>£2m</del> <ins>£3m</ins> then.</p>', 'Was £3m then.', '1 deleted passage'],
  [
    '<p>A<s>b</s>c <strike>d</strike>e <span style="text-decoration-line: line-through">f</span>g</p>',
    'Ac e g',
    '3 del',
  ],
  ['<p>A <w:del><w:delText>b</w:delText></w:del>c</p>', 'A c', '1 deleted passage'],
  ['<p>A <span style="display:none">b</span>c</p>', 'A c', '1 hidden passage'],
  ['<p>A <span style="visibility: hidden">b</span>c</p>', 'A c', '1 hidden passage'],
  ['<p>A <span style="mso-hide:all">b</span>c</p>', 'A c', '1 hidden passage'],
  ['<p>A <span style="FONT-SIZE: 0px !important">b</span>c</p>', 'A c', '1 hidden passage'],
  ['<div style="font-size:0">x<p style="font-size:16px">A c</p></div>', 'A c', '1 hidden passage'],
  ['<p>A <span hidden>b</span>c</p>', 'A c', '1 hidden passage'],
  ['<p>A <span aria-hidden="true">b</span>c</p>', 'A c', '1 hidden passage'],
  ['<style>.x{display:none}</style><p>A <span class="x">b</span>c</p>', 'A c', '1 hidden passage'],
  ['<p>A <!--[if gte mso 9]-->b<!--[endif]-->c</p>', 'A c', '1 hidden passage'],
  ['<p>A<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> c</p>', 'A c', '1 comment'],
  ['<p>A <span class="annotation">Legal says no</span>c</p>', 'A c', '1 comment'],
  ['<p>A</p><iframe src="x"></iframe><video></video><object></object><svg></svg><img src="x">', 'A', '1 video, 2 emb'],
  ['<form><p>A <button>Share</button>c</p></form>', 'A c', '1 button or field'],
  ['<nav><ul><li>News</li></ul></nav><p>A c</p>', 'A c', '1 menu'],
])('%s comes in as %s', async (html, text, told) => {
  await paste({ 'text/html': html })

  expect((await lines()).join('|')).toBe(text)
  expect(await notice()).toContain(told)
})

test('the note does not move the text, and goes with the next paste that loses nothing', async () => {
  const before = await page.locator('.ProseMirror').boundingBox()
  await paste({ 'text/html': '<p>A <del>b</del>c</p>' })
  const after = await page.locator('.ProseMirror').boundingBox()

  expect(await page.locator('#pasted[role=status]').isVisible()).toBe(true)
  expect([after?.x, after?.y]).toEqual([before?.x, before?.y])
  await paste({ 'text/html': '<p>More</p>' })
  expect(await notice()).toBe('')
})

test('lines of a mail are joined', async () => {
  const mail =
    'The ferry to Port Elder ran again on Monday after eleven days in\nwhich nobody could cross.\n\nIt is full.'
  await paste({ 'text/plain': mail })

  expect(await lines()).toEqual([
    'The ferry to Port Elder ran again on Monday after eleven days in which nobody could cross.',
    'It is full.',
  ])
})

async function paste(given: Record<string, string>): Promise<void> {
  await page.evaluate((kinds) => {
    const data = new DataTransfer()
    for (const [kind, value] of Object.entries(kinds)) data.setData(kind, value)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.querySelector('.ProseMirror')?.dispatchEvent(event)
  }, given)
}

function lines(): Promise<string[]> {
  return page.locator('.ProseMirror').locator('p:not(td p, th p), h2, h3').allTextContents()
}

/** What stands in the text, block by block, with its marks. */
function blocks(): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('.ProseMirror :is(p, h2, h3, h4, aside, hr)')]
    return all.map((block) => {
      const around = block.closest('li, td, th, blockquote')?.tagName.toLowerCase()
      const words = block.innerHTML.replace(/<a [^>]*>/g, '<a>').replace(/<br[^>]*>/g, '')
      return `${around ?? block.tagName.toLowerCase()}: ${words}`
    })
  })
}

function idsTwice(): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll<HTMLElement>('.ProseMirror [data-block]')].map(
      ({ dataset }) => dataset.block ?? '',
    )
    return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)
  })
}

async function notice(): Promise<string> {
  return (await page.locator('#pasted').textContent()) ?? ''
}
