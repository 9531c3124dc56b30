import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { corpus } from '../measure/corpus.ts'
import { openBrowser } from '../src/testing/chromium.ts'
import { draftsOfUsualLength } from './desk.ts'
import { percentile, type Row } from './row.ts'
import { aFolder, runWithSite, serveArgs, startServer } from './server.ts'
import { tasksDuring } from './trace.ts'
import { anArticle, wordsProgram } from './words.ts'

const most = 50

/** (r) How long the browser is busy at a time while somebody writes; (s) how long its own desk check takes. */
export async function typing(): Promise<Row[]> {
  const data = aFolder()
  const { link, usual, long } = JSON.parse(
    await runWithSite(data, [wordsProgram, anArticle, twoArticles(join(aFolder(), 'bodies.json'))].join('\n')),
  ) as Record<'link' | 'usual' | 'long', string>
  const server = await startServer(serveArgs(data))
  const browser = await openBrowser()
  try {
    const page = await signedIn(browser, server.address, link)
    const open = (id: string) => async () => {
      await page.goto(`${server.address}/newsroom/articles/${id}`)
      await page.waitForSelector('.ProseMirror')
    }
    const stay = async () => undefined
    const short = await tasksDuring(page, { first: open(usual), act: () => write(page) })
    const times = await checkTimes(page)
    const much = await tasksDuring(page, { first: open(long), act: () => write(page) })
    const pasting = await tasksDuring(page, { first: open(usual), act: () => pasteMuch(page) })
    const after = await tasksDuring(page, { first: stay, act: () => typeIn(page, text) })
    return [
      rowOf('800 words', short),
      rowOf('20,000 words', much),
      {
        ...rowOf('2 MB just pasted', after),
        required: 'none; no draft may be so long',
        measured: `${says(after)}; the paste itself ${Math.max(...pasting).toFixed(0)} ms`,
        met: true,
      },
      checkRow(times),
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

function rowOf(length: string, tasks: number[]): Row {
  const what = `Longest task while typing and pasting a paragraph, ${length}`
  return { row: 'r', what, measured: says(tasks), required: `≤ ${most} ms`, met: Math.max(...tasks) <= most }
}

function says(tasks: number[]): string {
  return `${Math.max(...tasks).toFixed(0)} ms (99 of 100 below ${percentile(tasks, 0.99).toFixed(1)} ms)`
}

function checkRow([first = 0, ...times]: number[]): Row {
  const p95 = percentile(times, 0.95)
  return {
    row: 's',
    what: 'Local rules in the browser, 800 words',
    measured: `p95 ${p95.toFixed(1)} ms, p50 ${percentile(times, 0.5).toFixed(1)} ms; a new thread’s first ${first.toFixed(0)} ms`,
    required: `p95 ≤ ${most} ms`,
    met: p95 <= most,
  }
}

const text =
  'The harbour board met again on Thursday night, and “nobody was surprised,” said the clerk, who has kept its minutes for thirty years. It rose at nine. The ferry had gone by then, and two members walked home.'

async function write(page: Page): Promise<void> {
  await typeIn(page, text)
  await page.locator('.ProseMirror p').first().click({ clickCount: 3 })
  await page.keyboard.press('Control+c')
  await toTheEnd(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  await page.waitForTimeout(4_000)
}

/** As a quick typist does: ten keys a second, none quite like the one before, then a rest in which it is checked and saved. */
async function typeIn(page: Page, words: string): Promise<void> {
  await toTheEnd(page)
  for (const [at, letter] of Array.from(words).entries()) {
    await page.keyboard.type(letter)
    await page.waitForTimeout(60 + ((at * 37) % 80))
  }
  await page.waitForTimeout(4_000)
}

async function toTheEnd(page: Page): Promise<void> {
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('Control+End')
}

async function pasteMuch(page: Page): Promise<void> {
  const paragraph = `${text.repeat(3)}\n\n`
  const much = paragraph.repeat(Math.ceil((2 * 1024 * 1024) / paragraph.length))
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(much)})`)
  await toTheEnd(page)
  await page.keyboard.press('Control+v')
  await page.waitForTimeout(15_000)
}

/** The editor’s own thread for the desk check, a new one, asked about each article of the corpus twice. */
async function checkTimes(page: Page): Promise<number[]> {
  // What is confirmed stays on the server.
  const drafts = draftsOfUsualLength().map(({ facts: _confirmed, ...draft }) => draft)
  return page.evaluate(`(async (drafts) => {
    const checker = new Worker(document.querySelector('#findings').dataset.checker, { type: 'module' })
    const house = { demoted: new Set(), dismissed: new Set(), quotes: 'auto' }
    const times = []
    for (const draft of drafts) {
      const begun = performance.now()
      const answer = new Promise((resolve) => checker.addEventListener('message', resolve, { once: true }))
      checker.postMessage({ number: 1, draft, also: [], house })
      await answer
      times.push(performance.now() - begun)
    }
    checker.terminate()
    return times
  })(${JSON.stringify([...drafts, ...drafts])})`)
}

export async function signedIn(browser: Browser, address: string, link: string): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(address + new URL(link).pathname)
  await page.getByRole('button').first().click()
  await page.waitForURL(/newsroom$/)
  return page
}

/** Two articles of the measuring corpus are about 800 words, and 46 about 20,000. */
function twoArticles(file: string): string {
  const bodies = corpus().map(({ draft }) => draft.passages.map((passage) => passage.text).join('\n\n'))
  writeFileSync(file, JSON.stringify(bodies))
  return `
    const bodies = JSON.parse((await import('node:fs')).readFileSync(${JSON.stringify(file)}, 'utf8'))
    const write = async (slug, some) => {
      const body = fromMarkdown(some.join('\\n\\n'), () => site.ids.next('block').slice(-10))
      return (await site.articles.create(owner, { ...content, slug, body })).done.article.id
    }
    const usual = await write('usual', bodies.slice(0, 2))
    const long = await write('long', bodies.slice(0, 46))
    const staff = (await site.newsroom.addStaff(owner, { email: 'mo@paper.example', name: 'Mo', role: 'publisher' })).done
    say(JSON.stringify({ link: await site.signIn.signInLink(staff.id), usual, long }))
  `
}
