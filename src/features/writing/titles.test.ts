import { expect, test } from 'vitest'
import type { Titles } from '../../base/titles.ts'
import type { OpenDatabase } from '../../platform/database/database.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { fieldsOf } from '../../testing/two-at-once.ts'
import { recordRoutes } from '../facts/routes.ts'
import { importMarkdown } from '../importers/index.ts'
import { theOwner } from '../staff/index.ts'
import { writingRoutes } from './routes.ts'

const titles = {
  shortHeadline: 'Ferry back',
  searchTitle: 'Port Elder ferry timetable',
  searchDescription: 'When the ferry runs, and what it costs.',
  shareTitle: 'Eleven days on an island',
  shareDescription: 'Nobody had expected it.',
} satisfies Titles
const headline = 'Ferry runs again after eleven days'

async function aDraft(database: OpenDatabase, given: Titles = {}) {
  const site = await aSite(database)
  const { article, revision } = await site.draft(given)
  const browser = await aBrowser(site, await site.staff('publisher'))
  const path = writingRoutes.edit.to({ id: article.id })
  const draft = async () => {
    const { draftId } = (await site.articles.byId(article.id)) ?? {}
    const saved = draftId && (await site.articles.revision(draftId))
    if (!saved) throw new Error('There is no draft.')
    return saved
  }
  return { site, article, revision, browser, path, draft }
}

onEveryDatabase((open) => {
  test('each title is where it is for, and the headline everywhere else', async () => {
    const site = await aSite(await open())
    const article = await site.article(titles)
    const get = async (path: string) => (await site.app.request(`http://127.0.0.1:4000${path}`)).text()
    await site.jobs.settle()

    const page = await get(article.path ?? '')
    const [home, section, topic] = [await get('/'), await get('/sections/city'), await get('/topics/ferries')]

    expect(page).toContain(`>${titles.searchTitle} – `)
    expect(page).toContain(`<meta name="description" content="${titles.searchDescription}"/>`)
    expect(page).toContain(`<meta property="og:title" content="${titles.shareTitle}"/>`)
    expect(page).toContain(`<meta property="og:description" content="${titles.shareDescription}"/>`)
    expect(page).toContain('<meta name="twitter:card" content="summary"/>')
    expect(page).toMatch(new RegExp(`<h1[^>]*>${headline}</h1>`))
    expect(page).toContain(`"headline":"${headline}","alternativeHeadline":"${titles.shortHeadline}"`)
    for (const list of [home, section, topic]) {
      expect(list).toContain(`>${titles.shortHeadline}</a>`)
      expect(list).not.toContain(headline)
    }
    for (const path of ['/feed.xml', '/sections/city/feed.xml', '/news-sitemap.xml']) {
      const feed = await get(path)
      expect(feed).toContain(headline)
      expect(feed).not.toContain(titles.shortHeadline)
    }
    const ninjs = JSON.parse(await get(recordRoutes.ninjs.to({ article: article.path ?? '' })))
    expect(ninjs.headlines.map(({ role, value }: { role: string; value: string }) => [role, value])).toEqual([
      ['main', headline],
      ['short', titles.shortHeadline],
    ])
  })

  test('an article without titles goes by its headline and standfirst, and is hashed as before there were any', async () => {
    const { revision, draft, browser, path } = await aDraft(await open())
    const form = fieldsOf((await browser.get(path)).text, path)

    await browser.post(path, { ...form, ...titles })
    const titled = await draft()
    const again = fieldsOf((await browser.get(path)).text, path)
    const none = Object.fromEntries(Object.keys(titles).map((name) => [name, ' ']))
    await browser.post(path, { ...again, ...none })
    const last = await draft()

    expect(Object.keys(revision.content)).not.toContain('shortHeadline')
    expect(titled.content).toMatchObject(titles)
    expect(titled.hash).not.toBe(revision.hash)
    expect(last.hash).toBe(revision.hash)
    expect(last.content).toEqual(revision.content)
  })

  test('two who write different titles have both, and two who write the same one see both', async () => {
    const { browser, path, draft } = await aDraft(await open())
    const form = fieldsOf((await browser.get(path)).text, path)

    const first = await browser.post(path, { ...form, shortHeadline: titles.shortHeadline })
    const second = await browser.post(path, { ...form, shareTitle: titles.shareTitle })
    const both = await draft()
    const third = await browser.post(path, { ...form, shareTitle: 'Back at last' })

    expect([first.status, second.status, third.status]).toEqual([303, 303, 409])
    expect(both.content).toMatchObject({ shortHeadline: titles.shortHeadline, shareTitle: titles.shareTitle })
    for (const words of [titles.shareTitle, 'Back at last', 'Title for sharing']) expect(third.text).toContain(words)
    expect((await draft()).id).toBe(both.id)
  })

  test('a program that says nothing of titles leaves them, and one that is too long is told', async () => {
    const { article, revision, browser, draft } = await aDraft(await open(), titles)
    const path = writingRoutes.saveRevision.to({ id: article.id })
    const { shortHeadline: _short, searchTitle: _title, ...content } = revision.content
    const sent = { ...content, reportedOn: '2026-11-20', slug: '' }

    const saved = await browser.json(path, { base: revision.id, content: { ...sent, standfirst: 'It is back.' } })
    const kept = await draft()
    const tooLong = await browser.json(path, { base: kept.id, content: { ...sent, shareTitle: 'x'.repeat(201) } })

    expect([saved.status, tooLong.status]).toEqual([200, 422])
    expect(kept.content).toMatchObject({ ...titles, standfirst: 'It is back.' })
    expect(JSON.parse(tooLong.text).problems).toEqual({ shareTitle: 'Please keep this to 200 characters.' })
  })

  test('the desk check reads titles as it reads the headline, and names the field', async () => {
    const { site, revision } = await aDraft(await open(), {
      shortHeadline: 'Ferry is is back',
      shareDescription: 'It cost the the council.',
    })

    const findings = await site.articles.findingsOf(revision.content)

    const doubled = findings.filter(({ rule }) => rule === 'doubled-word').map(({ place }) => place)
    expect(doubled).toMatchObject([{ field: 'shortHeadline' }, { field: 'shareDescription' }])
  })

  test('what changed in a title is seen between revisions, before an update goes out, and in public', async () => {
    const { site, article, revision, browser, path, draft } = await aDraft(await open(), {
      shortHeadline: 'Ferry back',
    })
    doneOrFault(await site.articles.publish(theOwner, { articleId: article.id, revisionId: revision.id }))
    const form = fieldsOf((await browser.get(path)).text, path)
    await browser.post(path, { ...form, shortHeadline: 'Ferry late' })
    const after = await draft()

    const pair = { from: revision.id, to: after.id }
    const compared = await browser.get(`${writingRoutes.revisions.to({ id: article.id })}?${new URLSearchParams(pair)}`)
    const panel = await browser.get(writingRoutes.publishing.to({ id: article.id }))
    doneOrFault(await site.articles.publish(theOwner, { articleId: article.id, revisionId: after.id }))
    const { path: address } = (await site.articles.byId(article.id)) ?? {}
    const history = await browser.get(`${address}/history`)

    const change = panel.text.slice(panel.text.indexOf('What will change for readers'))
    for (const text of [compared.text, change, history.text]) {
      expect(text).toContain('Short headline')
      expect(text).toMatch(/<del>.*back.*<\/del>/)
      expect(text).toMatch(/<ins>.*late.*<\/ins>/)
    }
    expect((await browser.get('/')).text).toContain('>Ferry late</a>')
  })

  test('titles come in with a file, and one that no file can have is named', async () => {
    const site = await aSite(await open())
    const front = (more: string) => `---\nheadline: Ferry\nsection: Harbour\n${more}\n---\n\nIt runs.\n`
    const bring = (more: string) =>
      importMarkdown(site, theOwner, { text: front(more), publish: false, picture: async () => undefined })

    const { draftId } = doneOrFault(
      await bring(
        [
          `short: ${titles.shortHeadline}`,
          `search: { title: ${titles.searchTitle}, description: "${titles.searchDescription}" }`,
          `share: { title: ${titles.shareTitle}, description: ${titles.shareDescription} }`,
        ].join('\n'),
      ),
    )
    const wrong = await bring(`short: ${'x'.repeat(121)}`)

    expect((await site.articles.revision(draftId))?.content).toMatchObject(titles)
    expect(wrong).toEqual({ refused: 'short: must be at most 120 characters long' })
  })
})
