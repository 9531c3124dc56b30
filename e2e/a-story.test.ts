import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { days, type Instant, later, minutes } from '../src/base/clock.ts'
import { dayOf, momentOf, wallClock } from '../src/base/dates.ts'
import type { ArticleId } from '../src/features/articles/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { type Hand, keyboard, mouse, wordsOf } from './hands.ts'
import { aLinkFor, aPageOf, faultsOf } from './newsroom.ts'
import { aRunningSite, aSetClock, published, type Started } from './running.ts'

const timeZone = 'Europe/Berlin'
const clock = aSetClock()
let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite({}, clock)
  browser = await theBrowser()
  const { site } = running
  await site.settings.change(theOwner, { timeZone })
  await published(running, { headline: 'The harbour has a desk' })
  doneOrFault(await site.newsroom.addAuthor(theOwner, { name: 'Rita Reporter' }))
  await aLinkFor(running, 'Ed Editor', 'editor')
  for (const name of ['Rita Reporter', 'Nell North']) await aLinkFor(running, name, 'reporter')
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

type Pages = { ed: Page; rita: Page; nell: Page; reader: Page }
type Story = Pages & { hand: Hand; title: string; six: Instant; nells: BrowserContext }

/** Six in the morning of the day after this one, where the paper is. */
function nextSix(): Instant {
  return momentOf({ day: dayOf(later(clock.now(), days(1)), timeZone), minutes: 6 * 60 }, timeZone)
}

/** What a page says next is waited for as long as a busy machine may take. */
const patience = 90_000
const soon = <Read>(read: () => Read | Promise<Read>) => expect.poll(read, { timeout: patience })
const text = (page: Page) => page.locator('#text')
const state = (page: Page) => soon(() => page.locator('#save-state').textContent())
const isKept = (page: Page) => state(page).toMatch(/All words are kept|Saved as revision/)
const notes = (page: Page) => page.locator('#notes-panel .note')
const idIn = (page: Page) => (/articles\/([0-9a-z]{26})/.exec(page.url())?.[1] ?? '') as ArticleId

async function articleOf(page: Page) {
  const article = await running.site.articles.byId(idIn(page))
  const draft = article && (await running.site.articles.revision(article.draftId))
  if (!article || !draft) throw new Error('It is not here.')
  return { article, draft }
}

// Everything waits for what the pages say, and no time decides: it holds on a machine that is busy with other things.
test.each([
  ['by mouse', mouse, 'Harbour dues pay for the ramp'],
  ['by keyboard alone', keyboard, 'Market tolls pay for the quay'],
] as const)(
  '%s: pitched, planned, written by two at once, noted on, approved, and out at six in the words approved',
  async (_how, hand, title) => {
    const [ed, rita, nell] = [
      await aPageOf({ running, browser }, 'Ed Editor'),
      await aPageOf({ running, browser }, 'Rita Reporter'),
      await aPageOf({ running, browser }, 'Nell North'),
    ]
    const outside = await browser.newContext()
    for (const context of [ed.context, rita.context, nell.context, outside]) context.setDefaultTimeout(patience)
    const pages = { ed: ed.page, rita: rita.page, nell: nell.page, reader: await outside.newPage() }
    const story: Story = { hand, title, six: nextSix(), nells: nell.context, ...pages }

    await pitchAndPlan(story)
    await writeTogether(story)
    await writeOffline(story)
    await askAndAnswer(story)
    await suggestAndDecide(story)
    await sendToReview(story)
    const approved = await approveForSix(story)
    await typeOn(story, approved)
    await goOutAtSix(story, approved)
    await update(story)

    await Promise.all([ed, rita, nell].map(({ context }) => context.close()))
    await outside.close()
  },
  600_000,
)

/** Rita pitches; Ed has the plan open, sees it come, and gives it to her; it waits for her at home. */
async function pitchAndPlan({ hand, title, six, ed, rita }: Story): Promise<void> {
  const plan = `${running.address}/newsroom/plan`
  await ed.goto(plan)
  await rita.goto(plan)
  await hand.press(rita.getByRole('link', { name: 'Plan something' }).first())
  await hand.type(rita.getByLabel('Title'), title)
  await hand.type(rita.getByLabel('Brief'), 'Who paid how much, and for what?')
  await hand.press(rita.getByRole('button', { name: 'Put it into the plan' }))
  await rita.getByText('It is in the plan.').waitFor()

  await hand.press(ed.getByRole('button', { name: /of the plan changed: show/ }))
  await hand.press(ed.getByRole('link', { name: title }))
  await hand.choose(ed.getByLabel('Assigned', { exact: true }), 'Rita Reporter')
  await hand.type(ed.getByLabel('Text due'), wallClock(later(six, -minutes(120)), timeZone))
  await hand.type(ed.getByLabel('Length'), '600')
  await hand.press(ed.getByRole('button', { name: 'Save', exact: true }))
  await ed.getByText('Saved.').waitFor()

  await rita.goto(`${running.address}/newsroom`)
  const waiting = rita.locator('section', { has: rita.getByRole('heading', { name: 'Assigned to you' }) })
  await hand.press(waiting.getByRole('link', { name: title }))
  await hand.press(rita.getByRole('button', { name: 'Start writing' }))
  await text(rita).waitFor()
}

async function writeTogether({ hand, title, rita, nell }: Story): Promise<void> {
  await hand.stand(text(rita), 'end')
  await rita.keyboard.type('dues paid for the ramp.')
  await isKept(rita)
  await nell.goto(`${running.address}/newsroom/articles`)
  await hand.press(nell.getByRole('link', { name: title }))
  await soon(() => wordsOf(text(nell))).toBe('dues paid for the ramp.')

  await hand.stand(text(nell), 'end')
  await hand.stand(text(rita), 'start')
  await Promise.all([
    rita.keyboard.type('In March ', { delay: 20 }),
    nell.keyboard.type(' It cost two million.', { delay: 20 }),
  ])

  for (const page of [rita, nell])
    await soon(() => wordsOf(text(page))).toBe('In March dues paid for the ramp. It cost two million.')
}

/** Two minutes of the newsroom's clock, in which there would be nothing to do but wait: the journey does not. */
async function writeOffline({ hand, rita, nell, nells }: Story): Promise<void> {
  await nells.setOffline(true)
  await nell.evaluate(() => window.dispatchEvent(new Event('offline')))
  await nell.keyboard.type(' The council paid a third.')
  await state(nell).toContain('Offline')
  await hand.stand(text(rita), 'start')
  await rita.keyboard.type('PORT ELDER: ')
  await isKept(rita)
  clock.setTo(later(clock.now(), minutes(2)))
  expect(await wordsOf(text(rita))).not.toContain('a third')
  await nells.setOffline(false)

  const both = 'PORT ELDER: In March dues paid for the ramp. It cost two million. The council paid a third.'
  for (const page of [rita, nell]) await soon(() => wordsOf(text(page))).toBe(both)
  await isKept(nell)
}

async function askAndAnswer({ hand, rita, nell }: Story): Promise<void> {
  await hand.noteOn(text(rita), 'two million')
  await soon(() => rita.locator('[data-about]').textContent()).toContain('About “two million”.')
  await rita.keyboard.type('@Nell North, who says so?')
  await hand.press(rita.getByRole('button', { name: 'Write note' }))

  await soon(() => notes(nell).count()).toBe(1)
  await hand.press(notes(nell).locator('summary'))
  await hand.type(notes(nell).getByLabel('Answer', { exact: true }), 'The annual report.')
  await hand.press(notes(nell).getByRole('button', { name: 'Send answer' }))
  await soon(() => notes(rita).textContent()).toContain('The annual report.')
  await hand.press(notes(rita).getByRole('button', { name: 'Settle' }))
  await soon(() => notes(nell).count()).toBe(0)
}

/** Nell would have it otherwise in two places; Rita takes one and refuses the other. */
async function suggestAndDecide({ hand, rita, nell }: Story): Promise<void> {
  const suggested = nell.locator('#suggested-text')
  await hand.press(nell.getByRole('button', { name: 'Suggest', exact: true }))
  // The cursor comes into it by itself, a frame after it is there.
  await soon(() => nell.evaluate(() => document.activeElement?.id)).toBe('suggested-text')
  await hand.stand(suggested, 'end')
  await nell.keyboard.type(' The rest is a loan.')
  await hand.stand(suggested, 'start')
  await nell.keyboard.type('From ')
  const parts = rita.locator('#changes-panel .suggested-part')
  await soon(() => parts.allTextContents()).toEqual(['From', 'loan'].map((word) => expect.stringContaining(word)))

  await hand.press(parts.nth(1).getByRole('button', { name: 'Accept this part' }))
  await soon(() => parts.count()).toBe(1)
  await hand.press(rita.locator('#changes-panel').getByRole('button', { name: 'Refuse', exact: true }))
  await soon(() => parts.count()).toBe(0)

  await nell.bringToFront()
  await hand.press(nell.getByRole('button', { name: 'Suggest', exact: true }))
  for (const page of [rita, nell])
    await soon(() => wordsOf(text(page))).toBe(
      'PORT ELDER: In March dues paid for the ramp. It cost two million. The council paid a third. The rest is a loan.',
    )
}

async function sendToReview({ hand, rita }: Story): Promise<void> {
  await rita.bringToFront()
  await hand.type(rita.locator('#standfirst'), 'Ships paid a third more than in the year before.')
  await hand.choose(rita.locator('#byline-0'), 'Rita Reporter')
  await hand.type(rita.locator('#place'), 'PORT ELDER')
  await hand.type(rita.locator('#reportedOn'), dayOf(clock.now(), timeZone))
  await hand.type(rita.locator('#source-0'), 'Annual report of the harbour')
  await state(rita).toMatch(/Saved as revision/)
  expect(await faultsOf(rita)).toEqual([])
  await hand.press(rita.locator('.savebar').getByRole('link', { name: 'Check and publish' }))
  await hand.press(rita.getByRole('button', { name: 'Send to review' }))
  await rita.getByText('Sent to review.').waitFor()
}

type Approved = Awaited<ReturnType<typeof articleOf>>['draft']

/** Ed finds it waiting, approves what he reads, and chooses when it goes out. */
async function approveForSix({ hand, title, six, ed }: Story): Promise<Approved> {
  await ed.goto(`${running.address}/newsroom`)
  const waiting = ed.locator('section', { has: ed.getByRole('heading', { name: 'To review' }) })
  await hand.press(waiting.getByRole('link', { name: title }))
  await text(ed).waitFor()
  await hand.press(ed.locator('.savebar').getByRole('link', { name: 'Check and publish' }))
  const { draft } = await articleOf(ed)
  await hand.press(ed.getByRole('button', { name: `Approve revision ${draft.number}` }))
  await ed.getByText('Approved. Only this revision goes out on it.').waitFor()

  await hand.tick(ed.getByLabel('At a time'))
  await hand.type(ed.getByLabel('Day and time'), wallClock(six, timeZone))
  await hand.press(ed.getByRole('button', { name: `Publish: revision ${draft.number}` }))
  await ed.getByText('Scheduled.').waitFor()
  expect(await ed.locator('.scheduled').textContent()).toContain(`Revision ${draft.number} goes out on`)
  expect(await faultsOf(ed)).toEqual([])
  return draft
}

async function typeOn({ hand, rita, ed }: Story, approved: Approved): Promise<void> {
  await hand.press(rita.getByRole('link', { name: 'Write', exact: true }))
  await text(rita).waitFor()
  await hand.stand(text(rita), 'end')
  await rita.keyboard.type(' Nobody has said who pays next year.')
  await soon(async () => (await articleOf(rita)).draft.number).toBeGreaterThan(approved.number)
  await ed.reload()
  expect(await ed.locator('.scheduled').textContent()).toContain('is newer and does not go out with it')
}

async function goOutAtSix({ hand, title, six, ed, reader }: Story, approved: Approved): Promise<void> {
  const front = async () => {
    await reader.goto(running.address)
    return reader.locator('main').textContent()
  }
  clock.setTo(later(six, -minutes(5)))
  await running.site.jobs.settle()
  expect(await front()).not.toContain(title)
  expect((await articleOf(ed)).article.publicId).toBeNull()

  clock.setTo(six)
  await soon(front).toContain(title)
  await hand.press(reader.getByRole('link', { name: title }).first())
  const shown = await reader.locator('article.article').textContent()
  expect(shown).toContain('The rest is a loan.')
  expect(shown).not.toContain('who pays next year')
  const { article } = await articleOf(ed)
  expect(article.publicId).toBe(approved.id)
  expect((article.publishedAt ?? '') >= six).toBe(true)
}

/** What Rita typed meanwhile is shown to Ed as what will change, and then to readers. */
async function update({ hand, ed, reader }: Story): Promise<void> {
  const { draft } = await articleOf(ed)
  await ed.reload()
  await hand.press(ed.getByText('What will change for readers'))
  const change = ed.locator('.next .comparison')
  expect(await change.locator('ins').allTextContents()).toEqual([expect.stringContaining('who pays next year')])
  await hand.press(ed.getByRole('button', { name: `Publish the changes: revision ${draft.number}` }))
  await ed.getByText('Published.').waitFor()

  await soon(async () => {
    await reader.reload()
    return reader.locator('article.article').textContent()
  }).toContain('Nobody has said who pays next year.')
}
