import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { anSmtpServer } from '../src/testing/smtp.ts'
import { aPaperOfLongWords, aReader, readersPages, word } from './long-words.ts'
import { aRunningSite, type Started } from './running.ts'
import { aSender, type Sender } from './spoken.ts'
import { walked } from './walking.ts'
import { answerTo } from './watching.ts'
import { faultsOfLayout } from './within.ts'

/** The long-word pages: nothing is wider than a phone, and nothing is cut off, whatever anybody writes anywhere. */

const patience = 120_000
const width = 360

const inspect = (page: Page) => page.evaluate(faultsOfLayout, width)

let running: Started
let browser: Browser
let smtp: Awaited<ReturnType<typeof anSmtpServer>>
let paper: Awaited<ReturnType<typeof aPaperOfLongWords>>
let theirs: Awaited<ReturnType<typeof aReader>>
let desk: Sender

beforeAll(async () => {
  smtp = await anSmtpServer()
  running = await aRunningSite({ smtpUrl: smtp.url })
  browser = await theBrowser()
  paper = await aPaperOfLongWords(running)
  theirs = await aReader(running, paper.article.path, () => smtp.received.map(({ text }) => text))
  desk = aSender(running)
  const link = await running.site.signIn.signInLink(paper.staff.id)
  await desk.post(new URL(link).pathname, {})
}, patience)

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
  await smtp?.close()
})

test('no page of readers is wider than a phone', { timeout: patience }, async () => {
  const start = readersPages(paper, theirs)

  const seen = await walked({ browser, address: running.address, width }, start, {
    by: theirs.reader,
    within: (at) => !at.startsWith('/newsroom'),
    inspect,
  })

  expect(seen.problems).toEqual([])
  expect([...kindsIn(seen.pages)].sort()).toEqual(expect.arrayContaining(readersKinds))
})

test('no page of the newsroom is', { timeout: patience }, async () => {
  const { id, first, second } = paper.article
  const edit = `/newsroom/articles/${id}`
  const start = [
    '/newsroom',
    '/newsroom/corrections',
    `/newsroom/corrections?wrong=${word}&right=${word}&article=${id}`,
    `/newsroom/articles?search=${word}`,
    `${edit}/versions`,
    `${edit}/withdrawal`,
    `${edit}/revisions?from=${first}&to=${second}`,
    '/newsroom/record/sources',
    '/newsroom/replies/log',
    '/newsroom/screening/words/suspect',
    `/newsroom/screening/articles/${id}`,
    '/newsroom/people/log',
    '/newsroom/jobs',
    ...['held', 'reported', 'suspect', 'error', 'appeal', 'recent', 'hidden', 'spam'].map(
      (list) => `/newsroom/replies?list=${list}`,
    ),
  ]

  const seen = await walked({ browser, address: running.address, width }, start, {
    by: desk,
    within: (at) => at.startsWith('/newsroom'),
    inspect,
  })

  expect(seen.problems).toEqual([])
  expect(seen.pages.length).toBeGreaterThan(40)
})

test('nor is what a form is answered with', { timeout: patience }, async () => {
  const { path, id, first } = paper.article
  const { root, pending } = paper.replies
  const edit = `/newsroom/articles/${id}`
  const names = Object.fromEntries(['name', 'email', 'title', 'words', 'body', 'because'].map((name) => [name, word]))
  const content = { headline: word, standfirst: word, place: word, markdown: word, topics: word, slug: 'x' }
  const sections = (await running.site.settings.site()).sections
  const piece = { ...content, sectionId: sections[0]?.id ?? '', byline: '', base: first, revision: first }
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  await context.addCookies([...desk.cookies].map(([name, value]) => ({ name, value, url: running.address })))
  const page = await context.newPage()
  const sent: [string, Record<string, string>][] = [
    [`${path}/replies`, { ...names, email: 'none', answers: root }],
    [`${path}/replies/${root}/reports`, { ...names, reason: 'other' }],
    ['/reader/proof', names],
    [edit, piece],
    [`${edit}/publishing`, piece],
    [`${edit}/withdrawal`, {}],
    [`${edit}/record/names`, { ...names, kind: 'person' }],
    [`${edit}/dismissals`, { rule: 'doubled-word', evidence: word }],
    ['/newsroom/articles', { headline: word, sectionId: word }],
    ['/newsroom/record', { ...names, kind: 'person' }],
    ['/newsroom/storylines', { title: word, summary: word }],
    [`/newsroom/replies/${pending}/decision`, { to: 'published', because: word }],
    ['/newsroom/replies/decisions', { id: pending, to: 'spam', list: 'held' }],
    ['/newsroom/house-rules', { title: word, words: '' }],
    ['/newsroom/screening/words/suspect/trial', { phrases: word }],
    ['/newsroom/settings', { name: word, tagline: word, contact: word, timeZone: word, language: word }],
    ['/newsroom/settings/sections', { sectionName: word }],
    ['/newsroom/people', { name: word, email: word }],
    ['/newsroom/authors', { authorName: word, bio: word }],
  ]

  const problems: string[] = []
  for (const [action, fields] of sent) {
    await page.goto(`${running.address}${action.startsWith('/newsroom') ? '/newsroom/account' : '/search'}`)
    const status = await answerTo(page, action, fields)
    if (status === 404 || status > 499) problems.push(`${action} answered ${status}`)
    problems.push(...(await page.evaluate(faultsOfLayout, width)).map((each) => `${action}: ${each}`))
  }
  await context.close()

  expect(problems).toEqual([])
})

/** What stands first in the addresses of readers' pages, and what stands below an article. */
const readersKinds = ['archive', 'article', 'authors', 'corrections', 'history', 'organisations', 'people', 'places']

function kindsIn(pages: readonly string[]): Set<string> {
  const { path } = paper.article
  return new Set(
    pages.map((at) => {
      const [first = ''] = at.split('?')
      if (first === path) return 'article'
      return (first.startsWith(path) ? first.slice(path.length) : first).split('/')[1] ?? ''
    }),
  )
}
