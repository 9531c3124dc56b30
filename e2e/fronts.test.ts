import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layoutNames } from '../src/features/fronts/layouts.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aPageOf, faultsOf } from './newsroom.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  for (const headline of ['The bell rang twice', 'A ramp is mended', 'Tide turns early', 'Fish are dear again'])
    await published(running, { headline, picture: headline.startsWith('T') })
  await running.site.jobs.settle()
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

/** Goes to what has this role and name, and presses Enter on it. */
async function pressed(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForLoadState()
}

async function headlines(): Promise<string[]> {
  const page = await (await fetch(running.address)).text()
  return [...page.matchAll(/<h[23]><a [^>]*>([^<]*)<\/a><\/h[23]>/g)].map(([, headline = '']) => headline)
}

async function front(): Promise<string> {
  const [first] = await running.site.fronts.all()
  return `${running.address}/newsroom/fronts/${first?.id}`
}

test('two people arrange one front: one by keyboard alone, each hears of the other, and readers see it once it is launched', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  const { page: other } = await aPageOf({ running, browser }, 'Nell Night')
  const before = await headlines()
  await page.goto(`${running.address}/newsroom/fronts`)
  await pressed(page, 'button', 'Arrange it (Home page)')
  await page.waitForURL(/fronts\/\w+$/)
  await other.goto(page.url())
  await expect.poll(() => running.site.live.count()).toBeGreaterThan(1)

  await page.getByLabel('Words of its headline').focus()
  await page.keyboard.type('bell')
  await page.keyboard.press('Enter')
  await page.waitForURL(/search=bell/)
  await pressed(page, 'button', 'Put there The bell rang twice')
  await page.getByText('Readers see it once you launch it.').waitFor()
  await other.getByRole('button', { name: 'Somebody changed this front meanwhile: show' }).click()
  await other.getByRole('link', { name: 'Change The bell rang twice' }).click()
  await other.getByLabel('Headline here').fill('Bell rings, twice')
  await other.getByLabel('Kicker').fill('Heard')
  await other.getByRole('button', { name: 'Save' }).click()
  await other.getByText('Its article is called: The bell rang twice').waitFor()

  // What this page shows was changed meanwhile, so it is not launched unseen.
  await pressed(page, 'button', 'Launch')
  await page.getByText('so nothing was launched').waitFor()
  expect(await headlines()).toEqual(before)
  await pressed(page, 'button', 'Launch')
  await page.getByText('Launched. Readers see it now.').waitFor()

  expect((await headlines())[0]).toBe('Bell rings, twice')
  expect(before[0]).not.toBe('Bell rings, twice')
})

test('of two who change one card the second sees both texts, and nothing that was typed is lost', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  const { page: other } = await aPageOf({ running, browser }, 'Nell Night')
  for (const each of [page, other]) {
    await each.goto(await front())
    await each.getByRole('link', { name: /^Change Bell rings/ }).click()
  }

  await page.getByLabel('Headline here').fill('Bell rings, and rings')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/done=arranged/)
  await other.getByLabel('Headline here').fill('Bell rings all night')
  await other.getByRole('button', { name: 'Save' }).click()

  await other.getByText('Somebody else changed this meanwhile').waitFor()
  expect(await other.getByLabel('Headline here').inputValue()).toBe('Bell rings all night')
  expect(await other.getByRole('alert').last().textContent()).toContain('Bell rings, and rings')
  await other.getByRole('button', { name: 'Save' }).click()
  await other.getByRole('link', { name: 'Bell rings all night', exact: true }).waitFor()
})

test('a front goes out at its time, is called off, and is taken back from its history, by keyboard', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor')
  const seen = await headlines()
  await page.goto(await front())

  await page.getByLabel('At a time').focus()
  await page.keyboard.press('Space')
  await page.getByLabel('Day and time').fill('2027-05-01 06:00')
  await pressed(page, 'button', 'Launch')
  await page.getByText('An arrangement goes out 1 May 2027, 06:00').waitFor()
  await pressed(page, 'button', 'Call it off')
  await page.getByText('Called off.').waitFor()
  await pressed(page, 'button', 'Launch')
  await page.getByText('Launched. Readers see it now.').waitFor()
  expect((await headlines())[0]).toBe('Bell rings all night')

  await pressed(page, 'link', 'History')
  await pressed(page, 'button', 'Go back to this (number 1)')
  await page.getByText('Readers see what was launched then.').waitFor()

  expect(await headlines()).toEqual(seen)
})

test('without scripts a card is moved to another place and another container, and taken away', async () => {
  const { page } = await aPageOf({ running, browser }, 'Ed Editor', { javaScriptEnabled: false })
  await page.goto(`${await front()}?search=ramp`)
  await page.getByLabel('Where in it').selectOption('last')
  await page.getByRole('button', { name: 'Put there A ramp is mended' }).click()

  await page.getByRole('button', { name: 'Move A ramp is mended up' }).click()
  const list = page.getByRole('list', { name: /^Put into .* by hand$/ })
  expect((await list.getByRole('listitem').allTextContents()).map((text) => /ramp/.test(text))).toEqual([true, false])
  await page.getByRole('link', { name: 'Change A ramp is mended' }).click()
  await page.getByRole('button', { name: 'Move it' }).click()
  expect(await list.count()).toBe(2)
  await page.getByRole('button', { name: 'Remove A ramp is mended' }).click()

  expect(await list.count()).toBe(1)
})

/** A section’s page with every layout there is. */
async function everyLayout(): Promise<string> {
  const { fronts, settings } = running.site
  const [section] = (await settings.site()).sections
  if (!section) throw new Error('There is no section.')
  let arranged = doneOrFault(await fronts.begin(theOwner, section.id))
  const { id } = arranged
  for (const layout of layoutNames) {
    await published(running, { headline: `Told as ${layout}`, picture: layout !== 'four' })
    const added = doneOrFault(await fronts.addContainer(theOwner, { id, layout }))
    const container = added.containers.at(-1)?.id as never
    const text = layout === 'lead' ? '' : 'The crossing was shut for eleven days.'
    const rule = { by: 'section', id: section.id } as const
    const fields = {
      layout,
      title: layout === 'four' ? '' : `As ${layout}`,
      text,
      rule,
      shows: layout === 'text' ? 0 : 1,
    }
    arranged = doneOrFault(await fronts.changeContainer(theOwner, { id, container, fields }))
  }
  doneOrFault(await fronts.launch(theOwner, { id, version: arranged.version }))
  return `/sections/${section.slug}`
}

test('every layout is valid HTML, keeps nobody from reading, and breaks nothing at any width', {
  timeout: 120_000,
}, async () => {
  const path = await everyLayout()
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'void-style': 'off', 'long-title': 'off', 'tel-non-breaking': 'off', 'no-inline-style': 'error' },
  })
  const text = await (await fetch(running.address + path)).text()
  const report = await validator.validateString(text)
  const faults = report.results.flatMap(({ messages }) => messages.map((each) => `${each.ruleId}: ${each.message}`))

  for (const [width, colorScheme] of [
    [320, 'dark'],
    [768, 'light'],
    [1280, 'dark'],
  ] as const) {
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(running.address + path)
    faults.push(...(await faultsOf(page)))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wide > 0) faults.push(`${wide} pixels too wide at ${width}`)
    const unsized = await page.evaluate(
      () => [...document.images].filter(({ width: w, height: h }) => w * h === 0).length,
    )
    if (unsized > 0) faults.push(`${unsized} pictures have no size`)
    await context.close()
  }

  expect(faults).toEqual([])
  for (const layout of layoutNames) expect(text).toContain(layout === 'breaking' ? 'strip breaking' : ` ${layout}`)
})

test.each([
  [360, 'light'],
  [768, 'dark'],
  [1280, 'light'],
] as const)(
  'nothing of fronts is wider than a window of %i pixels, and axe finds nothing, in %s',
  async (width, colorScheme) => {
    const { page } = await aPageOf({ running, browser }, 'Ed Editor', { colorScheme, viewport: { width, height: 900 } })
    const [first] = await running.site.fronts.all()
    const [container] = first?.containers ?? []
    const faults: string[] = []
    for (const path of [
      ...['/newsroom/fronts', `/newsroom/fronts/${first?.id}`, `/newsroom/fronts/${first?.id}/history`],
      `/newsroom/fronts/${first?.id}/container?container=${container?.id}`,
      `/newsroom/fronts/${first?.id}/card?card=${container?.cards[0]?.id}`,
      ...[`/newsroom/fronts/${first?.id}/preview`, `/newsroom/fronts/${first?.id}/widths`, '/'],
    ]) {
      await page.goto(running.address + path)
      faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (wide > 0) faults.push(`${path} is ${wide} pixels too wide`)
    }

    expect(faults).toEqual([])
  },
)
