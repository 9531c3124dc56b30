import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clean } from '../src/base/text.ts'
import { noRightsKnown } from '../src/features/media/picture.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aPhotograph } from '../src/testing/pictures.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aLinkFor, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser
/** Every screen of the newsroom, by what it is. */
const screens: [string, string][] = []

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  const { site } = running
  await site.settings.change(theOwner, { name: 'The Port Elder Post', timeZone: 'Europe/London' })
  const path = await published(running, { headline: 'Ferry runs again after eleven days', picture: true })
  const found = await site.articles.at(path)
  if (found.found !== 'article') throw new Error('The article is not there.')
  const { id, draftId } = found.article
  const draft = await site.articles.revision(draftId)
  if (!draft) throw new Error('The draft is not there.')
  const bytes = await aPhotograph()
  const picture = doneOrFault(await site.media.add(theOwner, { bytes, alt: 'The quay', credit: 'Dana Reyes' }))
  const rights = { ...noRightsKnown, until: '2020-01-01', id: picture.id }
  doneOrFault(await site.media.sayRights(theOwner, rights))
  const content = {
    ...draft.content,
    pictureId: picture.id,
    headline: 'Ferry “runs again after after eleven days',
    sources: [],
  }
  const { revision } = doneOrFault(await site.articles.save(theOwner, { articleId: id, base: draftId, content }))
  await site.articles.moveTo(theOwner, { articleId: id, stage: 'in-review' })
  const reply = { key: 'one', answers: null, postedAt: draft.savedAt, email: 'mina@reader.example', articleId: id }
  const said = { name: clean('Mina Okafor'), body: clean('Was it the ramp or the wire?'), status: 'pending' as const }
  doneOrFault(await site.replies.bring(theOwner, { ...reply, ...said }))
  const edit = `/newsroom/articles/${id}`
  screens.push(
    ['home', '/newsroom'],
    ['account', '/newsroom/account'],
    ['articles', '/newsroom/articles'],
    ['articles that are not there', '/newsroom/articles?search=zeppelin'],
    ['a new article', '/newsroom/articles/new'],
    ['writing', edit],
    ['check and publish', `${edit}/publishing`],
    ['withdrawal', `${edit}/withdrawal`],
    ['revisions', `${edit}/revisions`],
    ['two revisions', `${edit}/revisions?from=${draftId}&to=${revision.id}`],
    ['replies', '/newsroom/replies'],
    ['published replies', '/newsroom/replies?list=recent'],
    ['questions', '/newsroom/questions'],
    ['log of decisions', '/newsroom/replies/log'],
    ['time-outs', '/newsroom/sanctions'],
    ['house rules', '/newsroom/house-rules'],
    ['pictures', '/newsroom/pictures'],
    ['a picture', `/newsroom/pictures/${picture.id}`],
    ['pictures that run out', '/newsroom/pictures/ending'],
    ['people', '/newsroom/people'],
    ['settings', '/newsroom/settings'],
    ['jobs', '/newsroom/jobs'],
  )
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

test.each(['light', 'dark'] as const)('nothing keeps anybody from working in the %s', async (colorScheme) => {
  const page = await signedIn({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } })
  for (const [name, path] of screens) {
    await page.goto(running.address + path)
    await openEverything(page)

    expect([name, await faultsOf(page)]).toEqual([name, []])
    expect([name, await page.locator('h1').count()]).toEqual([name, 1])
  }
  await page.context().close()
})

test.each([320, 768, 1920])('no screen scrolls sideways at %i pixels', async (width) => {
  const page = await signedIn({ viewport: { width, height: 800 } })
  for (const [name, path] of screens) {
    await page.goto(running.address + path)
    await openEverything(page)
    const box = await page.locator('html').evaluate((html) => ({ content: html.scrollWidth, seen: html.clientWidth }))

    expect([name, box.content <= box.seen]).toEqual([name, true])
  }
  await page.context().close()
})

test('whatever can be used is at least 24 pixels each way, or stands in a sentence', async () => {
  const page = await signedIn({ viewport: { width: 768, height: 900 } })
  for (const [name, path] of screens) {
    await page.goto(running.address + path)
    await openEverything(page)
    const small = await page.locator('a, button, select, summary, input:not([type="hidden"])').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const isInSentence = element.tagName === 'A' && element.closest('p, li > div') !== null
        const isInLabel = element.closest('label') !== null
        const isShown = width > 1 && !element.matches('.skip, .hidden *')
        return isShown && !isInSentence && !isInLabel && Math.min(width, height) < 24
          ? [element.outerHTML.slice(0, 90)]
          : []
      }),
    )

    expect([name, small]).toEqual([name, []])
  }
  await page.context().close()
})

test('every screen is valid HTML and stays out of caches and indexes', async () => {
  const page = await signedIn({})
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'void-style': 'off', 'long-title': 'off', 'no-inline-style': 'error', 'require-sri': 'off' },
  })
  for (const [name, path] of screens) {
    const answer = await fetch(running.address + path, { headers: { cookie } })
    const report = await validator.validateString(await answer.text())
    const problems = report.results.flatMap((result) =>
      result.messages.map((each) => `${each.ruleId}: ${each.message} (${each.selector})`),
    )

    expect([name, answer.status, problems]).toEqual([name, 200, []])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  }
  await page.context().close()
})

async function signedIn(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(await aLinkFor(running, 'Ada Reed'))
  await page.getByRole('button', { name: 'Sign in as Ada Reed' }).click()
  await page.waitForURL(/newsroom$/)
  return page
}

/** What is folded away has to hold as well. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
}
