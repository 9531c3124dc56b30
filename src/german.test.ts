import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Language } from './base/language.ts'
import type { ReplyId } from './features/replies/index.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aReadersBrowser, proves, type ReadersBrowser } from './testing/reader.ts'
import { aSite, doneOrFault } from './testing/site.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('readers.de.json'),
)
const textsIn = (path: string): Record<string, string> => JSON.parse(readFileSync(`src/${path}`, 'utf8'))

/** What English readers' messages say that German ones do not: whole texts, and parts beside what is put in. */
const english = files.flatMap((path) => {
  const german = textsIn(path)
  const first = Object.entries(textsIn(path.replace('.de.', '.en-GB.')))
  return first.flatMap(([key, text]) => (german[key] === text ? [] : [text]))
})
const german = new Set(files.flatMap((path) => Object.values(textsIn(path))))
const whole = new Set(english.filter((text) => !/[{<]/.test(text) && !german.has(text)))
const parts = [...new Set(english.flatMap((text) => text.split(/\{\w+(?:, \w+)?[,}]|[{}#]|<[^<>]*>/)))].filter((part) =>
  /\p{L}{2,} \p{L}+ \p{L}{2,}/u.test(part),
)

const entities: Record<string, string> = { '&#39;': "'", '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' }
const plain = (text: string) => text.replaceAll(/&(?:#39|quot|amp|lt|gt);/g, (each) => entities[each] ?? each)

/** What a page shows and what it tells those who hear it. */
function textsOf(page: string): string[] {
  const seen = page.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
  const said = [...seen.matchAll(/\s(?:aria-label|title|placeholder|alt|content)="([^"]*)"/g)].map(
    ([, text]) => text ?? '',
  )
  return [...seen.split(/<[^>]*>/), ...said].map((text) => plain(text).replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
}

function englishOn(page: string): string[] {
  return textsOf(page).flatMap((text) => {
    const found = whole.has(text) ? text : parts.find((part) => text.includes(part.trim()))
    return found === undefined ? [] : [found]
  })
}

/** Every page of readers that links lead to from these. */
async function crawl(browser: ReadersBrowser, from: readonly string[]) {
  const pages = new Map<string, string>()
  const waiting = [...from]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path) || /^\/(newsroom|assets)|[.](json|xml|js|css|ico|svg|txt|woff2)$/.test(path)) continue
    const { text, headers } = await browser.get(path)
    if (!headers.get('content-type')?.startsWith('text/html')) continue
    pages.set(path, text)
    for (const [, link = ''] of text.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) waiting.push(plain(link))
  }
  return pages
}

test('what is looked for is found', () => {
  expect(whole.size).toBeGreaterThan(200)
  expect(englishOn('<p>There is no page here</p>')).toEqual(['There is no page here'])
  expect(englishOn('<p title="Your replies">Ihre Kommentare</p>')).toEqual(['Your replies'])
})

onEveryDatabase((open) => {
  test('readers of a German paper read German on every page and in every refusal', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    await site.settings.change(owner, { name: 'Hafenblatt', language: 'de' as Language, timeZone: 'Europe/Berlin' })
    const { path, id } = await site.article({ slug: 'faehre' })
    await site.reply({ articleId: id })
    const browser = aReadersBrowser(site)
    const sent = await browser.post(`${path}/replies`, { name: 'Ann', email: 'ann@reader.example', body: 'Gut so.' })
    await proves(site, browser, 'ann@reader.example')
    const pages = await crawl(browser, ['/', `${path}`, '/search?q=nirgends', '/reader', '/check', sent.location])
    pages.set('refused', (await browser.post(`${path}/replies`, { body: '' })).text)
    pages.set('no page', (await browser.get('/nichts-hier')).text)
    pages.set('wrong method', (await browser.post('/corrections')).text)

    const wrong = [...pages].flatMap(([at, page]) => englishOn(page).map((text) => `${at}: ${text}`))
    expect(pages.size).toBeGreaterThan(25)
    expect([...pages].filter(([, page]) => !page.includes('<html lang="de"')).map(([at]) => at)).toEqual([])
    expect([...new Set(wrong)]).toEqual([])
    expect(site.sent.flatMap(({ text }) => englishOn(text))).toEqual([])
  })

  test('what the newsroom decides is told in the paper’s language, not in the newsroom’s', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    await site.settings.change(owner, { language: 'de' as Language })
    const { path } = await site.article({ slug: 'faehre' })
    const reader = aReadersBrowser(site)
    const sent = await reader.post(`${path}/replies`, { name: 'Ann', email: 'ann@reader.example', body: 'Gut so.' })
    await proves(site, reader, 'ann@reader.example')
    const replyId = sent.location.split('/')[5] as ReplyId
    doneOrFault(await site.moderation.decide(owner, { replyId, to: 'hidden', because: 'Am Thema vorbei' }))

    const { text } = await reader.get('/reader')

    expect(text).toContain('Am Thema vorbei')
    expect(englishOn(text)).toEqual([])
  })
})
