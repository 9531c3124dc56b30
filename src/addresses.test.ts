import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allRoutes } from './addresses.ts'
import { cleanLine, slugOf } from './base/text.ts'
import type { Article } from './features/articles/index.ts'
import { recordRoutes } from './features/facts/routes.ts'
import { historyRoutes } from './features/history/routes.ts'
import { replyRoutes } from './features/replies/routes.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aBrowser } from './testing/newsroom.ts'
import { aSite, doneOrFault } from './testing/site.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const origin = 'http://127.0.0.1:4000'

const headlines = [
  'Ærø ferry runs again after Łódź row',
  '港口今天关闭',
  'Größe, Straße',
  'عبّارة الميناء تعود إلى العمل',
  'מעבורת הנמל חזרה לפעול',
  'बंदरगाह की नौका फिर चली',
  'เรือข้ามฟากกลับมาให้บริการ',
  'Паром снова ходит: ёлки и йод',
  'フェリーがガタガタ走る',
  '연락선이 다시 다닌다',
  'Phà chạy lại ở Đà Nẵng',
  'Το φέρρυ ξαναρχίζει',
  'İstanbul’da ışık',
  'ᏣᎳᎩ ꦗꦮ 𞤀𞤣𞤤𞤢𞤥 𐐀𐐁',
  'History',
  'Replies',
  '👩‍👩‍👧 😀',
  '100% “true”? <b>&amp;</b> \\ / .. %2F',
]

/** Its section, topic and author are called as it is; no two sections are called alike. */
async function publish(site: Site, headline: string): Promise<Article> {
  const slug = slugOf(headline)
  const { sections } = await site.settings.site()
  const section = sections.find((each) => each.slug === slug) ?? (await site.section(cleanLine(headline)))
  const { id: author } = await site.author(headline)
  const facts = { headline, slug, sectionId: section.id, byline: [author], topics: [headline] }
  const { article, revision } = await site.draft(facts)
  const named = { articleId: article.id, revisionId: revision.id, override: 'Any headline is tried here.' }
  return doneOrFault(await site.articles.publish(await site.staff(), named)).article
}

/** What a page links to on this site, in HTML, XML and JSON: to be read, and to be sent to. */
function linksIn(text: string): { read: string[]; sent: string[] } {
  const plain = (link: string) => link.replaceAll('&amp;', '&').replace(/#.*$/, '').replace(origin, '')
  const all = (shape: RegExp) => Array.from(text.matchAll(shape), ([, link = '']) => plain(link))
  const named = [...all(/\shref="([^"]*)"/g), ...all(/(http:\/\/127\.0\.0\.1:4000\/[^\s"<>\\]*)/g)]
  const read = named.filter((link) => link.startsWith('/') && !link.startsWith('/newsroom'))
  return { read: [...new Set(read)], sent: [...new Set(all(/\saction="(\/[^"]*)"/g))] }
}

const get = async (site: Site, path: string) => {
  const answer = await site.app.request(origin + path)
  return { status: answer.status, text: await answer.text() }
}

/** Every link of every page that can be reached from these, with what it answers. */
async function crawl(site: Site, from: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  const waiting = [...from]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    const { status, text } = await get(site, path)
    found.set(path, status)
    const { read, sent } = linksIn(text)
    waiting.push(...read)
    for (const action of sent) found.set(`sent to ${action}`, await send(site, action))
  }
  return found
}

/** What is sent and lacks everything is refused in words; a form that only asks is no different from a link. */
async function send(site: Site, action: string): Promise<number> {
  const { status } = await site.app.request(origin + action, { method: 'POST', body: new URLSearchParams() })
  return [422, 405].includes(status) ? 200 : status
}

/** The page of a reply says where it stands, and its writer's page is for its writer. */
function isAnswer(path: string, status: number): boolean {
  return status === 200 || (status === 303 && path.endsWith('/place')) || path.endsWith('/sent')
}

const starts = ['/', '/feed.xml', '/sitemap.xml', '/news-sitemap.xml', '/corrections/feed.xml', '/archive']

onEveryDatabase((open) => {
  test('every link to an article answers, whatever its headline is written in', async () => {
    const site = await aSite(await open())
    const published = []
    for (const headline of headlines) published.push(await publish(site, headline))
    for (const { id: articleId } of published) await site.reply({ articleId })
    const paths = published.flatMap(({ path }) => path ?? [])

    const found = await crawl(site, starts)
    const under = [
      (article: string) => historyRoutes.versions.to({ article }),
      (article: string) => recordRoutes.ninjs.to({ article }),
      (article: string) => replyRoutes.feed.to({ article }),
    ].flatMap((link) => paths.map(link))
    for (const link of under) found.set(link, (await get(site, link)).status)

    expect([...found].filter(([path, status]) => !isAnswer(path, status))).toEqual([])
    expect(paths.map((path) => found.get(path))).toEqual(headlines.map(() => 200))
  }, 60_000)

  test('any headline at all makes an address that answers', async () => {
    const site = await aSite(await open())
    const headline = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(cleanLine)

    await fc.assert(
      fc.asyncProperty(headline, async (given) => {
        fc.pre(given !== '')
        const { path } = await publish(site, given)
        const page = await get(site, path ?? '')
        const links = linksIn(page.text).read

        expect(page.status).toBe(200)
        expect(links).toContain(path)
        for (const link of links) expect((await get(site, link)).status, link).toBe(200)
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  test('everything under an address moves with it, its question kept', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { article: before, revision } = await site.draft({ slug: 'größe', headline: 'Größe' })
    doneOrFault(await site.articles.publish(editor, { articleId: before.id, revisionId: revision.id }))
    const { id } = await site.reply({ articleId: before.id })
    const content = await site.content({ slug: 'straße', headline: 'Straße' })
    const saved = doneOrFault(await site.articles.save(editor, { articleId: before.id, base: revision.id, content }))
    const moved = { articleId: before.id, revisionId: saved.revision.id }
    const { path } = doneOrFault(await site.articles.publish(editor, moved)).article
    const [old, now] = ['/2026/11/gr%C3%B6%C3%9Fe', path ?? '']

    const under = [
      ...['', '/history', '/history/1.json', '/history/before/2', '/article.ninjs.json', '/reply', `/reply/${id}`],
      ...['/reply/error', '/replies/all', '/replies/newest', '/replies/count.json', '/replies/feed.xml'],
      ...['/replies/search', `/replies/${id}`, `/replies/${id}/place`, `/replies/${id}/sent`, `/replies/${id}/report`],
    ]
    for (const each of under) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await site.app.request(`${origin}${old}${each}?a=1&b=%20`, { method })

        expect([each, answer.status, answer.headers.get('location')]).toEqual([each, 301, `${now}${each}?a=1&b=%20`])
      }
    }
    const wrong = await site.app.request(`${origin}${old}/history`, { method: 'POST' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('what is sent to a former address is not lost', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { article, revision } = await site.draft()
    doneOrFault(await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id }))
    const { id } = await site.reply({ articleId: article.id })
    const content = await site.content({ slug: 'elsewhere' })
    const saved = doneOrFault(await site.articles.save(editor, { articleId: article.id, base: revision.id, content }))
    doneOrFault(await site.articles.publish(editor, { articleId: article.id, revisionId: saved.revision.id }))
    const old = '/2026/11/ferry-runs-again'
    const send = async (path: string, body: Record<string, string>) => {
      const answer = await site.app.request(origin + path, { method: 'POST', body: new URLSearchParams(body) })
      return { status: answer.status, text: await answer.text() }
    }

    const reply = await send(`${old}/replies`, { body: 'The wire, I am sure.', name: '', email: '' })
    const report = await send(`${old}/replies/${id}/reports`, { words: 'This names a child.' })

    expect(reply.status).toBe(422)
    expect(reply.text).toContain('The wire, I am sure.')
    expect(report.status).toBe(422)
    expect(report.text).toContain('This names a child.')
  })

  test('below what is no article nothing is known, and no method named', async () => {
    const site = await aSite(await open())

    const answers = await Promise.all(
      ['/2026/11/nothing', '/2026/11/nothing/replies', '/2026/11/nothing/history'].map((path) =>
        site.app.request(origin + path, { method: 'PUT' }),
      ),
    )

    expect(answers.map(({ status, headers }) => [status, headers.get('allow')])).toEqual(
      Array.from(answers, () => [404, null]),
    )
  })

  test('every address that is known says which methods it takes', async () => {
    const site = await aSite(await open())
    const { id: articleId, path } = await site.article()
    const { id } = await site.reply({ articleId })
    const publisher = await aBrowser(site, await site.staff())
    const taken = addressesAt(path ?? '', id)

    const wrong = [...taken].flatMap(([asked, methods]) =>
      ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].flatMap((method) =>
        methods.has(method) ? [] : [{ asked, methods, method }],
      ),
    )
    const answers = []
    for (const { asked, method } of wrong) {
      const answer = await publisher.ask(asked, { method })
      const other = method === 'GET' || asked === '/' ? answer : await publisher.ask(`${asked}/`, { method })
      answers.push([method, asked, answer.status, allowedIn(answer), other.status, allowedIn(other)])
    }

    expect(answers).toEqual(
      wrong.map(({ asked, methods, method }) => [method, asked, 405, [...methods].sort(), 405, [...methods].sort()]),
    )
    expect(taken.size).toBeGreaterThan(100)
  }, 120_000)
})

function allowedIn({ headers }: { headers: Headers }): string[] | undefined {
  return headers.get('allow')?.split(', ').sort()
}

const both = new Set(['GET', 'HEAD'])

/** Every address in the table of routes, something in the place of each name, with its methods. */
function addressesAt(article: string, reply: string): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>()
  for (const { path, method } of allRoutes) {
    const shaped = Object.entries(samples).reduce<string>((text, [shape, sample]) => text.replace(shape, sample), path)
    const below = shaped.replace(':article', article).replace(/:(?:id|after)\b/g, reply)
    const asked = (path.startsWith(':article') ? below : shaped).replace(/:\w+/g, 'x')
    const known = taken.get(asked) ?? new Set()
    taken.set(asked, new Set([...known, ...(method === 'GET' ? both : [method])]))
  }
  return taken
}

/** Something that fits a shape in a route. */
const samples: Record<string, string> = {
  ':year{[0-9]{4}}': '2026',
  ':month{(?:0[1-9]|1[0-2])}': '11',
  ':sort{(?:newest|most-picked)}': 'newest',
  ':file{[0-9]+[.]json}': '1.json',
  ':file{log[.](?:ndjson|csv)}': 'log.csv',
  ':file{[0-9]{4}-(0[1-9]|1[0-2])\\.xml}': '2026-11.xml',
  ':file{names-[0-9]{4}-(0[1-9]|1[0-2])\\.xml}': 'names-2026-11.xml',
  ':file{[0-9]{1,5}\\.(avif|webp|jpeg)}': '640.webp',
  ':cut{[0-9]{1,5}(-[0-9]{1,5}){3,4}}': '0-0-40-40',
}
