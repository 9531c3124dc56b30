import type { Browser, Page } from 'playwright-core'
import type { Sender } from './spoken.ts'
import { inTabs } from './watching.ts'

type Where = { browser: Browser; address: string; width: number }
/** What is wrong with a page is for `inspect` to say. */
type Walk = { by: Sender; within: (path: string) => boolean; inspect: (page: Page) => Promise<string[]> }

/** Every page that these lead to, one of each kind, and what is wrong with each at this width. */
export async function walked(
  { browser, address, width }: Where,
  start: readonly string[],
  { by, within, inspect }: Walk,
) {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  await context.addCookies([...by.cookies].map(([name, value]) => ({ name, value, url: address })))
  const problems: string[] = []
  const known = new Set(start.map(kindOf))
  const pages: string[] = []
  for (let next = [...start]; next.length > 0; ) {
    const found: string[] = []
    await inTabs(context, next, async (page, at) => {
      await page.goto(address + at, { waitUntil: 'load' })
      pages.push(at)
      problems.push(...(await inspect(page)).map((each) => `${at}: ${each}`))
      found.push(...(await linksOf(page)))
    })
    next = found.filter((at) => within(at) && !known.has(kindOf(at)) && known.add(kindOf(at)))
  }
  await context.close()
  return { pages, problems }
}

/** Two addresses are of a kind when they differ in numbers, ids and questions alone. */
function kindOf(at: string): string {
  return at
    .replace(/[#].*/, '')
    .replace(/\b[0-9a-z]{26}\b|\d+|block\w+/g, '*')
    .replace(/=[^&]*/g, '')
}

async function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(
        ({ origin, pathname }) =>
          origin === location.origin && !/\.(xml|json|txt|csv|ndjson|yaml|ics)$|download$/.test(pathname),
      )
      .map(({ pathname, search }) => pathname + search),
  )
}
