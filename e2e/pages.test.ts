import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Path } from '../src/base/path.ts'
import { passages } from '../src/features/articles/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aRunningSite, published, type Started } from './running.ts'
import { faultsOfLayout } from './within.ts'

let running: Started
let browser: Browser
/** Every kind of page a reader can meet, and the status it answers with. */
const pages: [string, string, number][] = []

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  const { site } = running
  await site.settings.change(theOwner, { name: 'The Port Elder Post', tagline: 'Every tide, every day' })
  const article = await published(running, { headline: 'Ferry runs again after eleven days', picture: true })
  for (let count = 1; count <= 24; count += 1) {
    await published(running, { headline: `Tide table number ${count} is out`, section: 'City', picture: count < 3 })
  }
  await recorded(article)
  const withdrawn = await published(running, { headline: 'A ferry that never was' })
  const found = await site.articles.at(withdrawn)
  if (found.found !== 'article') throw new Error('The article to withdraw is not there.')
  const because = 'The ferry never ran.'
  doneOrFault(await site.articles.withdraw(theOwner, { articleId: found.article.id, because }))
  const sectionPage = await (await fetch(`${running.address}/sections/city`)).text()
  const older = /href="([^"]+\/after\/[^"]+)"/.exec(sectionPage)?.[1] ?? ''
  const month = article.slice(0, 8)

  pages.push(
    ['the front page', '/', 200],
    ['a section', '/sections/city', 200],
    ['the next page of a section', older, 200],
    ['an article', article, 200],
    ['a topic', '/topics/ropes-sails', 200],
    ['an author', '/authors/ada-reed', 200],
    ['corrections', '/corrections', 200],
    ['the archive', '/archive', 200],
    ['a month', `/archive${month}`, 200],
    ['a person', '/people/anita-sorrell', 200],
    ['a place', '/places/the-long-arm', 200],
    ['a storyline', '/storylines/the-crossing', 200],
    ['quotes', '/quotes', 200],
    ['quotes that are not there', '/quotes?speaker=nobody&about=zeppelin&from=2026-01-01', 200],
    ['search', '/search', 200],
    ['search with results', '/search?q=ferry+eleven', 200],
    ['search without results', '/search?q=zeppelin', 200],
    ['nothing there', '/nothing-here', 404],
    ['a withdrawn article', withdrawn, 410],
  )
})

/** What the record knows of an article: a person with roles, a place, a quote, two events, a storyline. */
async function recorded(path: Path): Promise<void> {
  const { site } = running
  const at = await site.articles.at(path)
  if (at.found !== 'article') throw new Error('The article is not there.')
  const { entities, facts, storylines } = site
  const { id } = at.article
  const revision = await site.articles.revision(at.article.draftId)
  const [first, second] = passages(revision?.content.body ?? { type: 'doc', content: [] })
  const fields = {
    aliases: ['A. Sorrell'],
    sameAs: ['https://sorrell.example/'],
    description: 'The skipper',
    pronoun: 'she',
  }
  const add = async (kind: 'person' | 'place', name: string) =>
    doneOrFault(await entities.add(theOwner, kind, { ...fields, name })).id
  const [personId, placeId] = [await add('person', 'Anita Sorrell'), await add('place', 'The Long Arm')]
  const role = { personId, organisationId: null, sourceId: null }
  doneOrFault(await entities.addRole(theOwner, { ...role, title: 'skipper', from: '2021', to: null }))
  const words = { words: first?.text.split(' ').slice(0, 4).join(' ') ?? '' }
  const quote = { kind: 'direct', to: 'the council', edtf: '2026-11', occasion: 'A debate' } as const
  const known = { sourceId: null, checkedAgainst: 'the minutes' }
  doneOrFault(await facts.quote(theOwner, id, { ...words, ...quote, ...known, speakerId: personId }))
  doneOrFault(await facts.mention(theOwner, id, { words: second?.text.slice(0, 9) ?? words.words, entryId: placeId }))
  const story = doneOrFault(
    await storylines.add(theOwner, { title: 'The crossing', summary: 'A ferry.', partOf: null }),
  )
  doneOrFault(await storylines.join(theOwner, story.id, { article: id }))
  for (const [title, edtf] of [
    ['The ramp breaks', '2026-11-09'],
    ['The ferry was built', '1988~'],
  ] as const) {
    const event = {
      title,
      edtf,
      placeId,
      status: 'reported',
      participants: [{ entryId: personId, as: 'skipper' }],
    } as const
    const { target } = doneOrFault(
      await facts.event(theOwner, id, { ...words, ...event, participants: [...event.participants] }),
    )
    if (target.kind === 'event') doneOrFault(await storylines.join(theOwner, story.id, { event: target.id }))
  }
}

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test('every kind of page answers with its status and is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'void-style': 'off', 'long-title': 'off', 'tel-non-breaking': 'off', 'no-inline-style': 'error' },
  })
  for (const [name, path, status] of pages) {
    const response = await fetch(running.address + path)
    const report = await validator.validateString(await response.text())
    const problems = report.results.flatMap((result) =>
      result.messages.map((each) => `${each.ruleId}: ${each.message}`),
    )

    expect([name, response.status, problems]).toEqual([name, status, []])
  }
})

test.each(['light', 'dark'] as const)('nothing keeps anybody from reading a page in the %s', async (colorScheme) => {
  const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  for (const [name, path] of pages) {
    await page.goto(running.address + path)

    expect([name, await faultsOf(page)]).toEqual([name, []])
    expect([name, await page.locator('h1').count()]).toEqual([name, 1])
  }
  await context.close()
})

test.each([320, 768, 1920])(
  'no page scrolls sideways or breaks a word at %i pixels, with scripts off',
  async (width) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const [name, path] of pages) {
      await page.goto(running.address + path)

      expect([name, await page.evaluate(faultsOfLayout, width)]).toEqual([name, []])
    }
    await context.close()
  },
)

test('the first key leads to the content, and everything that can be used shows where it is', async () => {
  const page = await browser.newPage()
  await page.goto(running.address)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toContain('Skip to the content')
  await page.keyboard.press('Enter')

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  await page.keyboard.press('Tab')
  const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).not.toBe('none')
  await page.close()
})

test('what machines read is well-formed and says what the page says', async () => {
  const article = pages.find(([name]) => name === 'an article')?.[1] ?? ''
  const page = await browser.newPage()
  await page.goto(running.address + article)
  const linked = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')

  expect(linked).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Ferry runs again after eleven days',
    dateline: 'PORT ELDER, 2026-11-20',
    articleSection: 'Harbour',
    author: [{ name: 'Ada Reed' }, { name: 'Tomás Varga' }],
    publisher: { name: 'The Port Elder Post' },
    citation: [{ name: 'Harbour notice 14' }],
  })
  for (const path of [
    '/feed.xml',
    '/sections/harbour/feed.xml',
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/sitemaps/pages.xml',
  ]) {
    const text = await (await fetch(running.address + path)).text()
    const problem = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null,
      text,
    )
    expect([path, problem]).toEqual([path, null])
  }
  await page.close()
})

/** What axe finds wrong with a page, by rule and place. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    type Violation = { id: string; nodes: { target: string[] }[] }
    const { violations } = await checker.run()
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`))
  })
}
