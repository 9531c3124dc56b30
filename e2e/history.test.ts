import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleAt, historyRoutes } from '../src/features/history/routes.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aRunningSite, published, type Started } from './running.ts'

let running: Started
let browser: Browser
let path: string
let head: string

beforeAll(async () => {
  running = await aRunningSite()
  browser = await theBrowser()
  path = await published(running, { headline: 'Ferry runs again after eleven days' })
  head = await (await fetch(running.address + historyRoutes.checkpoint.to())).text()
  for (const headline of ['Tide table is out', 'Ramp is painted', 'Bell is hung'])
    await published(running, { headline })
})

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
})

type Changed = (bundle: Record<string, unknown>) => unknown

/** A reader who goes from the article to its check; `changed` is somebody on the way who changes what comes back. */
async function aReader(changed?: Changed): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 720 } })).newPage()
  if (changed) {
    await page.route('**/history/*.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: changed((await answer.json()) as Record<string, unknown>) })
    })
  }
  await page.goto(running.address + path)
  await page.getByRole('link', { name: 'Versions' }).press('Enter')
  await page.getByRole('link', { name: 'Check this' }).press('Enter')
  await expect.poll(() => page.locator('#verdict').textContent()).not.toBe('Checking…')
  return page
}

test('a reader checks a version, reads it as it was checked, and compares an earlier head', async () => {
  const page = await aReader()

  expect(await page.locator('#verdict').textContent()).toBe('This is what was published.')
  expect(await page.locator('#steps li').allTextContents()).toEqual([
    'The file is about the version you asked for.',
    'These words are entry 1 of 4 in the log.',
    expect.stringMatching(/^The log’s head is signed with key [0-9a-f]{8}[.]$/),
    'This browser has not seen this log before. It will remember the key.',
  ])
  expect(await page.locator('#said').textContent()).toContain('Cars queued from six in the morning')
  await page.getByRole('textbox').fill(head)
  await page.getByRole('button', { name: 'Compare' }).press('Enter')
  await expect.poll(() => page.locator('#comparison').textContent()).toContain('what it counts is all still there')
  await page.reload()
  await expect.poll(() => page.locator('#steps').textContent()).toContain('the key this browser has seen before')
})

const changes: [string, Changed, string][] = [
  [
    'other words',
    (bundle) => ({ ...bundle, canonical: String(bundle.canonical).replace('six in the', 'ten in the') }),
    'it is not what was entered in the log',
  ],
  ['another salt', (bundle) => ({ ...bundle, salt: 'AAAA' }), 'it is not what was entered in the log'],
  ['another place', (bundle) => ({ ...bundle, position: 1 }), 'it is not what was entered in the log'],
  ['a shorter proof', (bundle) => ({ ...bundle, proof: [] }), 'The proof is not whole.'],
  [
    'a forged head',
    (bundle) => ({ ...bundle, size: 5, checkpoint: String(bundle.checkpoint).replace('\n4\n', '\n5\n') }),
    'could not be',
  ],
  [
    'a broken signature',
    (bundle) => ({ ...bundle, checkpoint: String(bundle.checkpoint).replace(/.{6}\n$/, 'AAAA==\n') }),
    'is not signed',
  ],
  ['no keys', (bundle) => ({ ...bundle, keys: [] }), 'is not signed with any of the keys'],
  [
    'another version',
    (bundle) => ({ ...bundle, canonical: String(bundle.canonical).replace('"version":1', '"version":2') }),
    'These are the words of version 2, not of version 1.',
  ],
  ['nonsense', () => ({ hello: 1 }), 'could not be read'],
]

test.each(changes)('%s in the answer: the page says so and shows no words', async (_, changed, says) => {
  const page = await aReader(changed)

  expect(await page.locator('#verdict').textContent()).toBe('This could not be confirmed.')
  expect(await page.locator('main').textContent()).toContain(says)
  expect(await page.locator('#said').textContent()).toBe('')
  await page.context().close()
})

test('a key that this browser has not seen before is not trusted, unless the old one has signed beside it', async () => {
  const page = await aReader()
  const remember = (key: string) =>
    page.evaluate((value) => {
      for (const name of Object.keys(localStorage)) localStorage.setItem(name, value)
    }, key)

  const [old] = await running.site.history.keys()
  await remember('00000000')
  await page.reload()
  await expect.poll(() => page.locator('#verdict').textContent()).toBe('This could not be confirmed.')
  expect(await page.locator('#steps').textContent()).toContain('signed with key 00000000 before')
  doneOrFault(await running.site.history.rotate(theOwner))
  await remember(old?.line.split('+')[1] ?? '')
  await page.reload()
  await expect.poll(() => page.locator('#verdict').textContent()).toBe('This is what was published.')
})

test.each(['light', 'dark'] as const)(
  'nothing keeps anybody from these pages in the %s, at 320 pixels',
  async (scheme) => {
    const context = await browser.newContext({
      colorScheme: scheme,
      bypassCSP: true,
      viewport: { width: 320, height: 720 },
    })
    const page = await context.newPage()
    for (const address of [
      historyRoutes.versions.to({ article: path }),
      historyRoutes.log.to(),
      historyRoutes.check.to({ of: bundleAt(path, 1) }),
    ]) {
      await page.goto(running.address + address)
      await page.waitForLoadState('networkidle')
      await page.evaluate(axe.source)
      const faults = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')

      expect([address, faults]).toEqual([address, []])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    }
    await context.close()
  },
)
