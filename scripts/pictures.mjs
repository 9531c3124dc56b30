/**
 * Takes the pictures in `docs/pictures`: every kind of page of the running demo, narrow and wide, light and dark.
 * `npm run pictures -- ADDRESS LINK`, with the two lines the demo printed.
 */
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { inRoot } from './root.mjs'

const [address, link] = process.argv.slice(2)
if (!address || !link) {
  process.stderr.write('npm run pictures -- ADDRESS LINK, as the demo printed them\n')
  process.exit(2)
}

const article = '/2026/11/gale-tears-22-metres-from-the-long-arm'
const argued = '/2026/10/council-halts-harbour-dredging-by-19-votes-to-16'
const reader = [
  ['front-page', '/'],
  ['section', '/sections/harbour'],
  ['article', article],
  ['replies', `${argued}#replies`],
  ['leave-a-reply', `${argued}#leave`],
  ['author', '/authors/samuel-oduya'],
  ['topic', '/topics/the-long-arm'],
  ['archive', '/archive'],
  ['search', '/search?q=long+arm'],
  ['not-found', '/nothing-here'],
]
const newsroom = [
  ['newsroom-home', '/newsroom'],
  ['newsroom-articles', '/newsroom/articles'],
  ['newsroom-plan', '/newsroom/plan'],
  ['newsroom-calendar', '/newsroom/plan/calendar'],
  ['newsroom-house-style', '/newsroom/house-style'],
  ['newsroom-rights', '/newsroom/rights'],
  ['newsroom-roles', '/newsroom/roles'],
  ['newsroom-notices', '/newsroom/notices'],
  ['newsroom-trash', '/newsroom/trash'],
  ['newsroom-new', '/newsroom/articles/new'],
  ['newsroom-replies', '/newsroom/replies'],
  ['newsroom-pictures', '/newsroom/pictures'],
  ['newsroom-fronts', '/newsroom/fronts'],
  ['newsroom-pages', '/newsroom/pages'],
  ['newsroom-face', '/newsroom/face'],
  ['newsroom-people', '/newsroom/people'],
  ['newsroom-settings', '/newsroom/settings'],
  ['newsroom-jobs', '/newsroom/jobs'],
  ['newsroom-account', '/newsroom/account'],
]
const looks = ['broadsheet', 'tabloid', 'magazine', 'wire', 'community', 'student']
const widths = [360, 1280]

const executablePath = process.env.CHROMIUM_PATH
const browser = await chromium.launch({
  args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
})
const folder = inRoot('docs', 'pictures')
mkdirSync(folder, { recursive: true })

const context = await browser.newContext({ deviceScaleFactor: 1 })
const page = await context.newPage()
for (const [name, path] of reader) await take(name, path)
await page.goto(link)
await page.locator('main button[type=submit]').first().click()
for (const [name, path] of newsroom) await take(name, path)
await page.goto(`${address}/newsroom/articles`)
await page.locator('main a[href^="/newsroom/articles/0"]').first().click()
await take('newsroom-article', new URL(page.url()).pathname)
await page.goto(`${address}/newsroom/articles?search=bell`)
await page.getByRole('link', { name: 'Bell found in the mud' }).first().click()
const together = new URL(page.url()).pathname
await take('newsroom-together', together)
await take('newsroom-suggested', `${together}/suggested-changes`)
await page.goto(`${address}/newsroom/fronts`)
await page.locator('main a[href^="/newsroom/fronts/"]').first().click()
await take('newsroom-front', new URL(page.url()).pathname)
for (const look of looks) await take(`look-${look}`, `/newsroom/face/preview?of=/&look=${look}`, [360, 768, 1280])
await browser.close()

async function take(name, path, at = widths) {
  // The editor is there a moment after its page.
  const stay = name === 'newsroom-together' ? 1_500 : 250
  for (const width of at) {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: width < 600 ? 780 : 860 })
      await page.goto(address + path)
      await page.waitForTimeout(stay)
      const suffix = colorScheme === 'dark' ? '-dark' : ''
      await page.screenshot({ path: `${folder}/${name}-${width}${suffix}.jpg`, type: 'jpeg', quality: 70 })
    }
  }
}
