import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Language } from './base/language.ts'
import type { Path } from './base/path.ts'
import { notificationRoutes } from './features/notifications/routes.ts'
import { readerRoutes } from './features/readers/routes.ts'
import type { ReplyId } from './features/replies/index.ts'
import { ownReplyRoutes } from './features/replies/routes.ts'
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

const ban = { kind: 'ban', length: 'a-week', houseRuleId: null, because: 'Hetze' } as const

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

  test('refusals, what is gone and what fails are said in German', async () => {
    const database = await open()
    let isOutOfReach = false
    const read = new Proxy(database.read, {
      get(target, name) {
        if (isOutOfReach) throw new Error('The line is down.')
        const found: unknown = Reflect.get(target, name)
        return typeof found === 'function' ? found.bind(target) : found
      },
    })
    const site = await aSite({ ...database, read })
    const owner = await site.staff()
    await site.settings.change(owner, { language: 'de' as Language })
    const { path, id: articleId } = await site.article({ slug: 'faehre' })
    const { path: closed, id: closedId } = await site.article({ slug: 'zu' })
    const { path: gone, id: goneId } = await site.article({ slug: 'weg' })
    const { id: replyId } = await site.reply({ articleId })
    const settings = { articleId: closedId, repliesOpen: false, embargoedUntil: null }
    doneOrFault(await site.articles.setPublicationSettings(owner, settings))
    doneOrFault(await site.articles.withdraw(owner, { articleId: goneId, because: 'Es war nicht so.' }))
    const browser = aReadersBrowser(site)
    const words = { name: 'Ann', email: 'ann@reader.example', body: 'Gut so.' }

    const pages = [
      await browser.get(closed ?? ''),
      await browser.get(gone ?? ''),
      await browser.post(`${closed}/replies`, words),
      await browser.post(`${gone}/replies`, words),
      await browser.post(`${path}/replies`, { ...words, body: 'x'.repeat(60_000) }),
      await browser.post(`${path}/replies`, { ...words, body: 'x'.repeat(2_000_000) }),
      await browser.post(`${path}/replies`, { ...words, website: 'spam.example' }),
      await browser.post(ownReplyRoutes.sendReport.to({ article: path as Path, id: replyId }), {}),
      await browser.post(ownReplyRoutes.sendReport.to({ article: path as Path, id: replyId }), { reason: 'other' }),
      await browser.post(readerRoutes.askProof.to(), { email: 'nix' }),
    ]
    isOutOfReach = true
    pages.push(await browser.get('/search?q=watt'))

    expect(pages.map(({ status }) => status).filter((status) => status >= 500)).toEqual([500])
    expect(pages.filter(({ text }) => !text.includes('<html lang="de"')).map(({ text }) => text)).toEqual([])
    expect(pages.flatMap(({ text }) => englishOn(text))).toEqual([])
  })

  test('mail, the way out of it, bans and what was undone are told in German', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    await site.settings.change(owner, { language: 'de' as Language })
    const { path } = await site.article({ slug: 'faehre' })
    const reader = aReadersBrowser(site)
    const sent = await reader.post(`${path}/replies`, { name: 'Ann', email: 'ann@reader.example', body: 'Gut so.' })
    await proves(site, reader, 'ann@reader.example')
    await reader.post(notificationRoutes.mail.to(), { answers: 'yes', decisions: 'yes' })
    const replyId = sent.location.split('/')[5] as ReplyId
    doneOrFault(await site.moderation.decide(owner, { replyId, to: 'hidden', because: 'Am Thema vorbei' }))
    const shown = doneOrFault(await site.moderation.decide(owner, { replyId, to: 'published' }))
    doneOrFault(await site.moderation.undo(owner, shown.id))
    doneOrFault(await site.sanctions.impose(owner, { replyId, ...ban }))
    await site.jobs.settle()
    const leave = /^http\S+(\/\S+)$/m.exec(site.sent.at(-1)?.text.split('Abbestellen: ')[1] ?? '')?.[0] ?? ''
    const left = new URL(leave).pathname
    const pages = [
      await reader.get(left),
      await reader.post(left),
      await reader.post(`${path}/replies`, { body: 'Nun?' }),
    ]

    expect(site.sent.length).toBeGreaterThan(3)
    expect(site.sent.flatMap(({ subject, text }) => [...englishOn(subject), ...englishOn(text)])).toEqual([])
    expect(pages.flatMap(({ text }) => englishOn(text))).toEqual([])
    expect(englishOn((await reader.get('/reader')).text)).toEqual([])
  })

  test('what German lacks no page of a French paper has either: it is English, and says so', async () => {
    const site = await aSite(await open())
    await site.settings.change(await site.staff(), { language: 'fr' as Language })
    const { path } = await site.article({ slug: 'bac' })

    const { text } = await aReadersBrowser(site).get(path ?? '')

    expect(text).toContain('<html lang="en"')
    expect(text).toMatch(/<h1 lang="fr">/)
    expect(englishOn(text)).toContain('Leave a Reply')
  })

  test('feeds and data say German as well', async () => {
    const site = await aSite(await open())
    await site.settings.change(await site.staff(), { language: 'de' as Language })
    const { path, id: articleId } = await site.article({ slug: 'faehre' })
    await site.reply({ articleId })
    const browser = aReadersBrowser(site)

    const feeds = await Promise.all(
      [`${path}/replies/feed.xml`, '/corrections/feed.xml', '/feed.xml'].map((each) => browser.get(each)),
    )
    const { text } = await browser.get(path ?? '')

    expect(feeds.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(feeds.flatMap((feed) => englishOn(feed.text))).toEqual([])
    expect(text).toContain('"inLanguage":"de"')
  })
})
