import { expect, test } from 'vitest'
import { days } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'

onEveryDatabase((open) => {
  test('what is published is on the front page, in its section and in the feed at the next request', async () => {
    const site = await aSite(await open())
    const read = async (path: string) => (await site.app.request(path)).text()
    await site.section()
    expect(await read('/')).toContain('Nothing has been published yet.')

    await site.article({ headline: 'The bell rang twice' })

    for (const path of [
      '/',
      '/sections/city',
      '/topics/ferries',
      '/authors/ada-reed',
      '/archive/2026/11',
      '/feed.xml',
    ]) {
      expect(await read(path), path).toContain('The bell rang twice')
    }
  })

  test('a new headline changes every page that shows it, and no other is dropped', async () => {
    const site = await aSite(await open())
    const sport = await site.section('Sport')
    const article = await site.article({ headline: 'Old words' })
    await site.article({ headline: 'A goal', sectionId: sport.id, topics: ['Football'], slug: 'a-goal' })
    const all = ['/', '/sections/city', '/sections/sport', '/topics/football', article.path ?? '', '/2026/11/a-goal']
    for (const path of all) await site.app.request(path)
    const content = await site.content({ headline: 'New words' })
    const editor = await site.staff()
    const saving = { articleId: article.id, base: article.draftId, content }
    const { revision } = doneOrFault(await site.articles.save(editor, saving))

    await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })

    expect(all.filter((path) => site.pages.find(path))).toEqual([
      '/sections/sport',
      '/topics/football',
      '/2026/11/a-goal',
    ])
    for (const path of ['/', '/sections/city', article.path ?? '']) {
      expect(await (await site.app.request(path)).text(), path).toContain('New words')
    }
  })

  test('what is not public is on no surface', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const secret = 'Unannounced launch'
    await site.draft({ headline: secret, slug: 'unannounced', topics: ['Hidden topic'] })
    const shown = await site.article()
    const content = await site.content({ headline: secret })
    await site.articles.save(editor, { articleId: shown.id, base: shown.draftId, content })
    await site.jobs.settle()

    const surfaces = ['/', '/sections/city', '/topics/ferries', '/topics/hidden-topic', '/authors/ada-reed', '/archive']
    const machines = [
      '/feed.xml',
      '/sections/city/feed.xml',
      '/sitemap.xml',
      '/sitemaps/2026-11.xml',
      '/news-sitemap.xml',
    ]
    for (const path of [...surfaces, ...machines, '/archive/2026/11', '/search?q=unannounced', shown.path ?? '']) {
      const text = await (await site.app.request(path)).text()
      expect(text.includes(secret) || text.includes('/unannounced'), path).toBe(false)
    }
  })

  test('a withdrawn article answers 410 with the reason and is in no list', async () => {
    const site = await aSite(await open())
    const article = await site.article({ headline: 'The ferry that never was' })
    const path = article.path ?? ''
    await site.app.request(path)

    await site.articles.withdraw(await site.staff(), { articleId: article.id, because: 'There was no ferry.' })

    const answer = await site.app.request(path)
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('There was no ferry.')])
    for (const list of ['/', '/sections/city', '/topics/ferries', '/authors/ada-reed', '/feed.xml', '/sitemap.xml']) {
      expect(await (await site.app.request(list)).text(), list).not.toContain('The ferry that never was')
    }
  })

  test('an old address leads to the new one and keeps what was asked', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff()
    const content = await site.content({ slug: 'ferry-is-back' })
    const saving = { articleId: article.id, base: article.draftId, content }
    const { revision } = doneOrFault(await site.articles.save(editor, saving))
    await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })

    const answer = await site.app.request('/2026/11/ferry-runs-again?from=mail')

    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/2026/11/ferry-is-back?from=mail'])
  })

  test('the news sitemap holds two days and forgets what is older without anybody publishing', async () => {
    const site = await aSite(await open())
    await site.article({ headline: 'Fresh as paint' })
    const read = async () => (await site.app.request('/news-sitemap.xml')).text()
    expect(await read()).toContain('Fresh as paint')

    site.clock.pass(days(2) + 1)

    expect(await read()).not.toContain('Fresh as paint')
  })

  test('robots.txt names the news sitemap only while that lists something', async () => {
    const site = await aSite(await open())
    const read = async () => (await site.app.request('/robots.txt')).text()
    expect(await read()).not.toContain('/news-sitemap.xml')

    await site.article()
    expect(await read()).toContain('/news-sitemap.xml')

    site.clock.pass(days(2) + 1)
    expect(await read()).not.toContain('/news-sitemap.xml')
  })

  test('a topic that begins with an update is in the sitemap at the next request', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const read = async () => (await site.app.request('/sitemaps/pages.xml')).text()
    expect(await read()).toContain('/topics/ferries')
    const editor = await site.staff()
    const content = await site.content({ topics: ['Ferries', 'Ramps'] })
    const saving = { articleId: article.id, base: article.draftId, content }
    const { revision } = doneOrFault(await site.articles.save(editor, saving))

    await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })

    expect(await read()).toContain('/topics/ramps')
  })

  test('a page of a list that begins at nothing we have is no page, and nothing of it is kept', async () => {
    const site = await aSite(await open())
    await site.article()
    const [at, id] = ['2026-11-23T09:00:00.000Z', '01m8000000000000000000000x']
    const before = site.pages.size().pages

    for (const path of [
      `/corrections/before/${at}/${id}`,
      `/sections/city/after/${at}/${id}`,
      `/storylines/after/${id}`,
      `/people/ada-reed/after/${at}/${id}`,
    ]) {
      expect((await site.app.request(path)).status, path).toBe(404)
    }
    expect(site.pages.size().pages).toBe(before)
  })

  test('a feed carries the full text, with addresses that work anywhere', async () => {
    const site = await aSite(await open())
    await site.article()

    const feed = await (await site.app.request('/feed.xml')).text()

    expect(feed).toContain('Cars queued from six in the morning to be the first across.')
    expect(feed).toContain('<link>http://127.0.0.1:4000/2026/11/ferry-runs-again</link>')
    expect(feed).toContain('<dc:creator>Ada Reed</dc:creator>')
  })

  test.each([
    '/sections/none',
    '/topics/none',
    '/authors/none',
    '/archive/2026/13',
    '/archive/9999/12',
    '/archive/0000/01',
    '/sitemaps/9999-12.xml',
    '/sections/city/after/2026-11-23T09:00:00.000Z/01m8000000000000000000000x',
    '/sections/city/after/x/y',
    '/pictures/x/1.webp',
  ])('%s answers that there is nothing there', async (path) => {
    const site = await aSite(await open())
    await site.section()

    expect((await site.app.request(path)).status).toBe(404)
  })
})
