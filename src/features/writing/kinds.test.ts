import { expect, test } from 'vitest'
import type { Language } from '../../base/language.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import { fieldsOf as fieldsIn } from '../../testing/two-at-once.ts'
import { type Kind, kinds, publicationSettingsOf } from '../articles/index.ts'
import { importMarkdown } from '../importers/index.ts'
import { theOwner } from '../staff/index.ts'
import { writingRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>
type Linked = { '@type': string } & Record<string, unknown>

const markdown = '## 10.40: It floats\n\nCars queued from six.\n\n## 9.00: They wait\n\nNobody had slept.'

/** What is typed into fields of some kinds, in the place of their examples. */
const typedIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  review: { name: 'Slack Water', by: 'Corin Vale', rating: '4' },
  interview: { person: 'Bryony Halse', role: 'Coxswain of the Brackmouth lifeboat' },
  obituary: { person: 'Nora Tessier', role: 'Swimming teacher', born: '1935-02-03', died: '2026-10-26' },
  live: { begins: '2026-11-20 09:00', ends: '2026-11-20 17:30' },
}

/** What the JSON-LD of each kind says besides what every article says. */
const linked: Readonly<Record<string, Linked>> = {
  news: { '@type': 'NewsArticle', dateline: 'PORT ELDER, 2026-11-20' },
  feature: { '@type': 'NewsArticle' },
  opinion: { '@type': 'OpinionNewsArticle' },
  review: {
    '@type': 'ReviewNewsArticle',
    itemReviewed: { '@type': 'Book', name: 'Slack Water', author: { name: 'Corin Vale' } },
    reviewRating: { '@type': 'Rating', ratingValue: 4, bestRating: 5, worstRating: 1 },
  },
  interview: {
    '@type': 'NewsArticle',
    about: [{ '@type': 'Person', name: 'Bryony Halse', jobTitle: 'Coxswain of the Brackmouth lifeboat' }],
  },
  obituary: {
    '@type': 'NewsArticle',
    about: [
      {
        '@type': 'Person',
        name: 'Nora Tessier',
        jobTitle: 'Swimming teacher',
        ...{ birthDate: '1935-02-03', deathDate: '2026-10-26' },
      },
    ],
  },
  live: {
    '@type': 'LiveBlogPosting',
    coverageStartTime: '2026-11-20T09:00:00.000Z',
    coverageEndTime: '2026-11-20T17:30:00.000Z',
    liveBlogUpdate: [
      { '@type': 'BlogPosting', headline: '10.40: It floats', articleBody: 'Cars queued from six.' },
      { '@type': 'BlogPosting', headline: '9.00: They wait', articleBody: 'Nobody had slept.' },
    ],
  },
  page: { '@type': 'AboutPage' },
}

onEveryDatabase((open) => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s: from the form without scripts to the page and what machines read',
    async (name, { fields, label, hasKicker, isUndated = false }) => {
      const site = await aSite(await open())
      const { article, browser, edit } = await aDraft(site)
      const said = typedIn[name] ?? {}
      const typed = Object.entries(fields).map(([field, { example }]) => [
        `kind.${name}.${field}`,
        said[field] ?? example,
      ])

      const saved = await browser.post(edit, { ...(await form(site)), kind: name, ...Object.fromEntries(typed) })
      const shown = fieldsIn((await browser.get(edit)).text, edit)
      const path = await publish(site, article.id)
      const { text, data } = await page(site, path)

      expect(saved.status).toBe(303)
      expect(shown).toMatchObject({ kind: name, ...Object.fromEntries(typed) })
      expect(data).toMatchObject(linked[name] ?? { '@type': '' })
      expect(text.includes(` · ${label()}</p>`)).toBe(hasKicker === true)
      for (const [field, { label: called, isInner = false }] of Object.entries(fields))
        expect([field, text.includes(`<dt>${called()}</dt>`)]).toEqual([field, !isInner])
      expect(text.includes('kinds.')).toBe(Object.values(fields).some(({ isInner = false }) => !isInner))
      expect([data.dateline, data.datePublished, data.articleSection].includes(undefined)).toBe(
        isUndated || name === 'live',
      )
      expect(text.includes('Published ')).toBe(!isUndated)
    },
  )

  test('what another kind was told stays in the form that comes back, and is not kept with this one', async () => {
    const site = await aSite(await open())
    const { browser, edit, draft } = await aDraft(site)
    const both = {
      'kind.review.name': 'Slack Water',
      'kind.obituary.born': 'the flood',
      'kind.obituary.person': 'Nora',
    }

    const wrong = await browser.post(edit, { ...(await form(site)), ...both, kind: 'obituary' })
    const right = await browser.post(edit, { ...(await form(site)), ...both, kind: 'review' })

    expect(wrong.status).toBe(422)
    expect(fieldsIn(wrong.text, edit)).toMatchObject({ ...both, kind: 'obituary' })
    expect(wrong.text).toMatch(/id="kind-obituary-born-problem">[^<]*date/)
    expect(wrong.text).toContain('data-kind="review" hidden')
    expect(wrong.text).not.toContain('data-kind="obituary" hidden')
    expect(right.status).toBe(303)
    expect((await draft()).kind).toEqual({ name: 'review', fields: { name: 'Slack Water' } })
  })

  test('what is far too long for a field is refused in words, and comes back', async () => {
    const site = await aSite(await open())
    const { browser, edit } = await aDraft(site)
    const long = { 'kind.obituary.person': 'x'.repeat(100_000), 'kind.obituary.born': 'y'.repeat(100_000) }

    const { status, text } = await browser.post(edit, { ...(await form(site)), ...long, kind: 'obituary' })

    expect(status).toBe(422)
    expect(text).toContain('Please keep this to 200 characters.')
    expect(text).toMatch(/id="kind-obituary-born-problem">Write a date/)
    expect(text).not.toContain('Too big')
    expect(fieldsIn(text, edit)).toMatchObject(long)
  })

  test('who does not say what kind it is leaves it what it was; who says news makes it news', async () => {
    const site = await aSite(await open())
    const obituary = { name: 'obituary', fields: { person: 'Nora Tessier' } }
    const { browser, edit, draft, article, base } = await aDraft(site, obituary)
    const { kind: _, ...content } = { ...(await draft()), headline: 'Nora Tessier, swimmer' }
    const save = async (changed: object) =>
      browser.json(writingRoutes.revisions.to({ id: article.id }), {
        base: await base(),
        content: { ...content, ...changed },
      })

    const silent = await save({})
    const kept = (await draft()).kind
    const typed = await browser.post(edit, await form(site))
    const keptByForm = (await draft()).kind
    const refused = await save({ kind: { name: 'podcast', fields: {} } })
    const news = await save({ kind: { name: 'news', fields: {} } })

    expect([silent.status, kept, typed.status, keptByForm]).toEqual([200, obituary, 303, obituary])
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('no kind of article called “podcast”'),
    ])
    expect([news.status, (await draft()).kind]).toEqual([200, undefined])
  })

  test('two who say otherwise see both, field by field, and one of them can be saved on top', async () => {
    const site = await aSite(await open())
    const { browser, edit, draft, article, base } = await aDraft(site)
    const old = await base()
    const theirs = await site.content({ kind: { name: 'review', fields: { name: 'Ebb', rating: '2' } } })
    doneOrFault(await site.articles.save(theOwner, { articleId: article.id, base: old, content: theirs }))
    const mine = { kind: 'review', 'kind.review.name': 'Slack Water', 'kind.live.begins': '9am, 20 November 2026' }

    const stale = await browser.post(edit, { ...(await form(site)), ...mine, base: old })
    const onTop = await browser.post(edit, fieldsIn(stale.text, edit))

    expect(stale.status).toBe(409)
    for (const words of ['Reviewed', 'Slack Water', 'Ebb', '2 stars out of 5']) expect(stale.text).toContain(words)
    expect([onTop.status, (await draft()).kind]).toEqual([303, { name: 'review', fields: { name: 'Slack Water' } }])
  })

  test('the desk check asks of a kind what it has to keep, on the page and at publication', async () => {
    const site = await aSite(await open())
    const bare = { byline: [], place: '', reportedOn: null, sources: [] }
    const rulesOf = async (kind?: Kind) => {
      const { article, revision } = await site.draft({ ...bare, ...(kind ? { kind } : {}) })
      const found = await site.articles.findingsOf(revision.content, article)
      const out = await site.articles.publish(theOwner, { articleId: article.id, revisionId: revision.id })
      return { found: found.map(({ rule }) => rule), out: 'done' in out ? 'out' : out.refused }
    }

    expect(await rulesOf()).toEqual({ found: ['no-byline', 'no-dateline', 'no-source'], out: 'blocked-by-desk' })
    expect(await rulesOf({ name: 'opinion', fields: {} })).toEqual({ found: ['no-byline'], out: 'blocked-by-desk' })
    expect(await rulesOf({ name: 'page', fields: {} })).toEqual({ found: [], out: 'out' })
    expect(await rulesOf({ name: 'podcast', fields: {} })).toMatchObject({ out: 'blocked-by-desk' })
  })

  test('a page is in the sitemap and found, and in no list, no feed and no news sitemap, until it is news', async () => {
    const site = await aSite(await open())
    // Every page links to it at the foot, which is no list.
    const text = async (path: string) =>
      (await (await site.app.request(path)).text()).replace(/<footer class="foot">.*<\/footer>/s, '')
    const listing = ['/', '/sections/city', '/topics/ferries', '/authors/ada-reed', '/archive/2026/11', '/feed.xml']
    const dated = [...listing, '/news-sitemap.xml', '/sitemaps/2026-11.xml', '/sections/city/feed.xml']
    await site.article({ headline: 'The bell rang', slug: 'the-bell' })
    for (const path of [...dated, '/sitemaps/pages.xml']) await text(path)

    const about = await site.article({ headline: 'About us', slug: 'about', kind: { name: 'page', fields: {} } })
    await site.jobs.settle()
    const [at, found] = ['/about', await text('/search?q=about')]
    const shown = await Promise.all(dated.map(async (path) => [path, (await text(path)).includes(at)]))
    const mapped = await text('/sitemaps/pages.xml')
    const { kind: _, ...news } = await site.content({ headline: 'About us', slug: 'about' })
    const saving = { articleId: about.id, base: about.draftId, content: news }
    const { revision } = doneOrFault(await site.articles.save(theOwner, saving))
    doneOrFault(await site.articles.publish(theOwner, { articleId: about.id, revisionId: revision.id }))
    const after = await Promise.all(dated.map(async (path) => [path, (await text(path)).includes(at)]))

    expect(about).toMatchObject({ isUndated: true, repliesOpen: false })
    expect(shown).toEqual(dated.map((path) => [path, false]))
    expect(mapped).toContain(at)
    expect(found).toContain(at)
    expect(found).not.toContain('<time')
    expect(after).toEqual(dated.map((path) => [path, true]))
    expect(await text('/sitemaps/pages.xml')).not.toContain(at)
  })

  test('what becomes a page before it is out takes no replies, and does again as an article; what is out is left', async () => {
    const site = await aSite(await open())
    const { browser, edit, article } = await aDraft(site)
    const open_ = async () => (await site.articles.byId(article.id))?.repliesOpen
    const become = async (kind: string) => browser.post(edit, { ...(await form(site)), kind })

    const states = []
    for (const kind of ['page', 'page', 'opinion']) states.push([(await become(kind)).status, await open_()])
    await become('page')
    const now = await site.articles.byId(article.id)
    if (!now) throw new Error('There is no article.')
    const opened = { articleId: article.id, repliesOpen: true, embargoedUntil: null, base: undefined }
    doneOrFault(
      await site.articles.setPublicationSettings(theOwner, {
        ...opened,
        ...publicationSettingsOf(now),
        repliesOpen: true,
      }),
    )
    await publish(site, article.id)
    await become('news')

    expect(states).toEqual([
      [303, false],
      [303, false],
      [303, true],
    ])
    expect(await open_()).toBe(true)
    expect((await site.happened()).filter((type) => type === 'article.terms-changed')).toHaveLength(4)
  })

  test('readers see what changed of a kind from one version to the next, and the log vouches for it', async () => {
    const site = await aSite(await open())
    const first = await site.article({ kind: { name: 'review', fields: { name: 'Ebb', rating: '2' } } })
    const content = await site.content({ kind: { name: 'obituary', fields: { person: 'Nora Tessier' } } })
    const saving = { articleId: first.id, base: first.draftId, content }
    const { revision } = doneOrFault(await site.articles.save(theOwner, saving))
    doneOrFault(await site.articles.publish(theOwner, { articleId: first.id, revisionId: revision.id }))
    await site.settings.change(theOwner, { name: 'Hafenblatt', language: 'de' as Language, timeZone: 'Europe/Berlin' })

    const history = await (await site.app.request(`${first.path}/history`)).text()
    const bundle = JSON.parse(await (await site.app.request(`${first.path}/history/1.json`)).text())

    for (const label of ['Art', 'Name', 'Besprochen', 'Wertung']) expect(history).toContain(`<dt>${label}</dt>`)
    for (const words of ['Kritik', 'Nachruf', 'Nora Tessier', 'Ebb', '2 Sterne von 5']) expect(history).toContain(words)
    expect(JSON.parse(bundle.canonical).kind).toEqual({ name: 'review', fields: { name: 'Ebb', rating: '2' } })
    expect((await page(site, first.path ?? '')).text).toContain(' · Nachruf</p>')
  })

  test('a file says what kind it is, and is told by name what its fields cannot say', async () => {
    const site = await aSite(await open())
    const bring = (head: string) => {
      const text = `---\nheadline: Ebb\nsection: Culture\nbyline: [Ada Reed]\n${head}\n---\n\nIt runs.\n`
      return importMarkdown(site, theOwner, { text, publish: true, picture: async () => undefined })
    }

    const { path } = doneOrFault(await bring('kind: review\nfields: { name: Slack Water, rating: 4, where: 2026 }'))
    const { text, data } = await page(site, path ?? '')

    expect(data).toMatchObject({ '@type': 'ReviewNewsArticle', reviewRating: { ratingValue: 4 } })
    expect(text).toContain('4 stars out of 5')
    expect(await bring('kind: podcast')).toEqual({ refused: expect.stringMatching(/^kind: .*“podcast”/) })
    expect(await bring('kind: review\nfields: { rating: 9 }')).toEqual({
      refused: expect.stringMatching(/^fields.rating: /),
    })
    expect(await bring('kind: opinion\nfields: { rating: 4 }')).toEqual({
      refused: expect.stringMatching(/^fields.rating: This kind of article has no field/),
    })
  })

  test('what stands in a file is taken as it is written', async () => {
    const site = await aSite(await open())
    const text = `---\nheadline: Ebb\nsection: Culture\nbyline: [Ada Reed]\nkind: review\nfields:\n  name: 007\n  by: 1.10\n  where: true\n  thing: ~\n  rating: 4\n---\n\nIt runs.\n`

    const article = doneOrFault(
      await importMarkdown(site, theOwner, { text, publish: false, picture: async () => undefined }),
    )

    expect((await site.articles.revision(article.draftId))?.content.kind).toEqual({
      name: 'review',
      fields: { name: '007', by: '1.10', where: 'true', rating: '4' },
    })
  })

  test('a field by a name that could pass for another part of the article is refused', async () => {
    const site = await aSite(await open())
    const { browser, article, draft, base } = await aDraft(site)
    const fields = async (name: string) => {
      const content = { ...(await draft()), kind: { name: 'review', fields: { [name]: 'words' } } }
      return browser.json(writingRoutes.revisions.to({ id: article.id }), { base: await base(), content })
    }

    const refused = [await fields('Headline'), await fields('\u202eby'), await fields('a b'), await fields('\0')]
    const kept = await fields('oven_2')

    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422])
    expect(kept.status).toBe(200)
  })

  test('a page that is told of in a list says no date there either', async () => {
    const site = await aSite(await open())
    const [news, about] = [
      await site.article({ headline: 'The bell rang', slug: 'the-bell' }),
      await site.article({ headline: 'About us', slug: 'about', kind: { name: 'page', fields: {} } }),
    ]
    const story = doneOrFault(await site.storylines.add(theOwner, { title: 'The bell', summary: '', partOf: null }))
    for (const { id } of [news, about]) doneOrFault(await site.storylines.join(theOwner, story.id, { article: id }))

    const listed = await (await site.app.request('/storylines/the-bell')).text()
    const cardOf = (headline: string) => listed.split('<article').find((card) => card.includes(headline))

    expect(cardOf('The bell rang')).toContain('<time')
    expect(cardOf('About us')).toContain('/about')
    expect(cardOf('About us')).not.toContain('<time')
  })

  test('machines are not told that somebody was born when a span of time begins', async () => {
    const site = await aSite(await open())
    const fields = { person: 'Nora Tessier', born: '1935/1936', died: '2025-12/2026-01' }

    const { data, text } = await page(site, (await site.article({ kind: { name: 'obituary', fields } })).path ?? '')

    expect(data.about).toEqual([{ '@type': 'Person', name: 'Nora Tessier' }])
    expect(text).toContain('1935 to 1936')
  })

  test('somebody whom the record knows is one person to machines, with what the kind says of them', async () => {
    const site = await aSite(await open())
    const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
    const nora = doneOrFault(await site.entities.add(theOwner, 'person', { ...plain, name: 'Nora Tessier' }))
    const headline = 'Nora Tessier, who taught a city to swim'
    const kind = { name: 'obituary', fields: { person: 'Nora Tessier', born: '1935-02' } }
    const article = await site.article({ headline, kind, body: aParagraph('Nora Tessier taught a city to swim.') })
    doneOrFault(await site.facts.mention(theOwner, article.id, { words: 'Nora Tessier', entryId: nora.id }))

    const { data } = await page(site, article.path ?? '')

    expect(data.about).toEqual([
      expect.objectContaining({
        name: 'Nora Tessier',
        '@id': expect.stringContaining('/people/'),
        birthDate: '1935-02',
      }),
    ])
  })
})

async function aDraft(site: Site, kind?: Kind) {
  const { article } = await site.draft(kind ? { kind } : {})
  const browser = await aBrowser(site, await site.staff('publisher'))
  const base = async () => {
    const now = await site.articles.byId(article.id)
    if (!now) throw new Error('There is no article.')
    return now.draftId
  }
  const draft = async () => {
    const saved = await site.articles.revision(await base())
    if (!saved) throw new Error('There is no draft.')
    return saved.content
  }
  return { article, browser, base, draft, edit: writingRoutes.edit.to({ id: article.id }) }
}

/** What a form sends that says nothing of its kind. */
async function form(site: Site) {
  const { sources, topics, reportedOn, pictureId: _, body: _body, ...content } = await site.content()
  return {
    ...content,
    kind: '',
    reportedOn: reportedOn ?? '',
    topics: topics.join(', '),
    sourceTitle: sources.map(({ title }) => title),
    sourceUrl: sources.map(({ url }) => url ?? ''),
    markdown,
  }
}

async function publish(site: Site, id: Awaited<ReturnType<typeof aDraft>>['article']['id']): Promise<string> {
  const article = await site.articles.byId(id)
  if (!article) throw new Error('There is no article.')
  const published = await site.articles.publish(theOwner, { articleId: id, revisionId: article.draftId })
  return doneOrFault(published).article.path ?? ''
}

async function page(site: Site, path: string): Promise<{ text: string; data: Linked }> {
  const text = await (await site.app.request(path)).text()
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? []
  return { text, data: JSON.parse(data) }
}
