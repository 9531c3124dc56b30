import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Hostile, rawPage } from '../src/testing/hostile.ts'

/** A browser window that takes no policy from the pages it reads, and notices whatever runs in them or leaves them. */
export async function aWatchedWindow(browser: Browser, home: string) {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(60_000)
  const noticed = new Set<number>()
  const note = (text: string) => {
    for (const [number] of text.matchAll(/\d+/g)) noticed.add(Number(number))
  }
  await context.exposeBinding('alert', (_source, ...said: unknown[]) => note(said.join(' ')))
  await context.addInitScript(`globalThis.strangeIn = ${whatIsStrange}`)
  const raw = new Map<string, { type: string; body: string }>()
  await context.route('**/*', async (route) => {
    const { host, pathname, href } = new URL(route.request().url())
    const known = raw.get(pathname)
    if (host === 'raw.example' && known) return route.fulfill({ contentType: known.type, body: known.body })
    if (href.startsWith(home)) return route.continue()
    if (host === 'evil.example') note(pathname)
    return route.abort()
  })
  context.on('page', (page) => page.on('dialog', (dialog) => void dialog.dismiss()))

  return {
    context,
    noticed,
    /** Opens vectors as a site without an encoder would send them. */
    async openRaw(page: Page, vector: Hostile, number: number): Promise<void> {
      raw.set(`/${number}`, rawPage(vector))
      await page.goto(`http://raw.example/${number}`, { waitUntil: 'commit' }).catch(() => undefined)
      await page.waitForLoadState('load', { timeout: 2_000 }).catch(() => undefined)
      await page.evaluate(touchEverything).catch(() => undefined)
    },
  }
}

export type Watched = Awaited<ReturnType<typeof aWatchedWindow>>

/** Several pages of one window at once, each going on with the next one waiting. */
export async function inTabs<Each>(
  context: BrowserContext,
  all: readonly Each[],
  open: (page: Page, each: Each, place: number) => Promise<void>,
): Promise<void> {
  const waiting = [...all.entries()]
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      const page = await context.newPage()
      for (let next = waiting.shift(); next; next = waiting.shift()) await open(page, next[1], next[0])
      await page.close()
    }),
  )
}

/** Does what a reader may do to whatever listens, and reads the page once more from what it says it is. */
async function touchEverything(): Promise<void> {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2), { bubbles: false }))
    }
    if (element.matches('a, area, button, input[type=submit]'))
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
  if (document.body) document.body.innerHTML = `${document.body.innerHTML}`
  await new Promise((resolve) => setTimeout(resolve, 30))
}

/** Moves over a page of ours without pressing anything, and says what in it is not of our making. */
export function whatIsStrange(seen: Document = document): string[] {
  const ours =
    /^(html|head|meta|title|link|style|body|header|nav|main|article|aside|section|footer|div|p|span|a|b|i|em|strong|bdi|time|ul|ol|li|dl|dt|dd|h[1-4]|blockquote|figure|figcaption|img|picture|source|form|fieldset|legend|label|input|textarea|button|select|option|details|summary|search|mark|table|caption|thead|tbody|tr|th|td|br|hr|abbr|kbd|code|pre|small|dialog|output|script|svg|path|use|rect|circle|cite)$/
  const running = /^(on.*|srcdoc|style|background|http-equiv|formaction|xlink:href)$/
  const links = /^(https?:|mailto:|[/#?]|data:,)/
  const isHome = (address: string) => new URL(address, document.baseURI).origin === new URL(document.baseURI).origin

  function faultOf({ name, value }: Attr): boolean {
    if (running.test(name)) return true
    if (name === 'href') return !links.test(value)
    return /^(src|action|data|poster|srcset)$/.test(name) && !isHome(value)
  }

  function faultOfScript(script: Element): boolean {
    if (script.localName !== 'script' || script.hasAttribute('src')) return false
    try {
      return script.getAttribute('type') !== 'application/ld+json' || !JSON.parse(script.textContent ?? '')
    } catch {
      return true
    }
  }

  return [...seen.querySelectorAll('*')].flatMap((element) => {
    for (const event of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'animationend', 'scroll'])
      element.dispatchEvent(new Event(event))
    const name = element.localName
    const wrong = [...element.attributes].filter(faultOf).map((each) => `<${name} ${each.name}="${each.value}">`)
    if (!ours.test(name) || faultOfScript(element)) wrong.push(element.outerHTML.slice(0, 200))
    return wrong
  })
}

type Looking = { strangeIn: typeof whatIsStrange }

/**
 * Whatever each of these documents holds that is not ours. Each is read by the browser; some are opened as well, because
 * that takes fifty times as long and says nothing new.
 */
export async function strangeInDocuments(page: Page, home: string, documents: readonly string[]): Promise<string[]> {
  const found: string[] = []
  await page.goto(`${home}/robots.txt`)
  for (let from = 0; from < documents.length; from += 100) {
    const read = await page.evaluate(
      (some) => {
        const { strangeIn } = globalThis as unknown as Looking
        return some.flatMap((each) => strangeIn(new DOMParser().parseFromString(each, 'text/html')))
      },
      documents.slice(from, from + 100),
    )
    found.push(...read)
  }
  await page.evaluate(
    openAll,
    documents.filter((_each, place) => place % 20 === 0),
  )
  for (const frame of page.frames().slice(1)) found.push(...(await frame.evaluate(whatIsStrange, undefined)))
  return found
}

async function openAll(documents: readonly string[]): Promise<void> {
  await Promise.all(
    documents.map((each) => {
      const frame = document.createElement('iframe')
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
      frame.srcdoc = each
      document.documentElement.append(frame)
      return loaded
    }),
  )
}

/** Sends a form as the browser does and looks at the page that comes back. */
export async function strangeInAnswer(page: Page, action: string, fields: Record<string, string>): Promise<string[]> {
  const status = await answerTo(page, action, fields)
  const strange = await page.evaluate(whatIsStrange, undefined)
  return status < 500 ? strange : [`${action} answered ${status}`, ...strange]
}

/** Sends a form from the page at hand, leads to the answer and gives its status. */
export async function answerTo(page: Page, action: string, fields: Record<string, string>): Promise<number> {
  const answered = page.waitForNavigation()
  await page.evaluate(
    ({ to, sent }) => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', action: to })
      for (const [name, value] of Object.entries(sent)) {
        const field = document.createElement('textarea')
        Object.assign(field, { name, value })
        form.append(field)
      }
      document.body.append(form)
      form.submit()
    },
    { to: action, sent: fields },
  )
  return (await answered)?.status() ?? 599
}
