import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'

const text =
  'Anita Sorrell, the leader, spoke. “Nobody wants that,” she said. Bernard Quayle left. On 5 November it broke.'
const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
const said = {
  kind: 'direct',
  to: 'the council',
  edtf: null,
  occasion: '',
  sourceId: null,
  checkedAgainst: '',
} as const

onEveryDatabase((open) => {
  async function aPaper() {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { entities, facts } = site
    const add = async (kind: 'person' | 'organisation' | 'place', name: string) =>
      doneOrFault(await entities.add(editor, kind, { ...plain, name }))
    const anita = await add('person', 'Anita Sorrell')
    const council = await add('organisation', 'City Council')
    const wall = await add('place', 'The Long Arm')
    const role = { personId: anita.id, organisationId: council.id, sourceId: null }
    doneOrFault(await entities.addRole(editor, { ...role, title: 'leader', from: '2021', to: null }))
    const article = await site.article({ body: aParagraph(text), headline: 'Anita Sorrell says no' })
    doneOrFault(await facts.quote(editor, article.id, { ...said, words: 'Nobody wants that', speakerId: anita.id }))
    const participants = [{ entryId: anita.id, as: 'witness' }]
    const event = { title: 'The wall breaks', edtf: '2026-11-05', placeId: wall.id, status: 'reported' } as const
    doneOrFault(await facts.event(editor, article.id, { ...event, participants, words: 'On 5 November' }))
    const get = async (path: string) => {
      const answer = await site.app.request(`http://127.0.0.1:4000${path}`)
      return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') }
    }
    return { site, editor, entities, facts, anita, council, wall, article, get }
  }

  test('an article says who is who, who said what, and tells machines', async () => {
    const { article, get } = await aPaper()

    const page = (await get(article.path ?? '')).text
    const linked = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '')

    expect(page).toContain('Who is who')
    expect(page).toContain('<a href="/people/anita-sorrell">Anita Sorrell</a>')
    expect(page).toContain('the council')
    expect(linked).toMatchObject({
      about: [{ '@type': 'Person', name: 'Anita Sorrell', jobTitle: 'leader' }],
      mentions: [
        { '@type': 'Event', name: 'The wall breaks', startDate: '2026-11-05', location: { name: 'The Long Arm' } },
      ],
      citation: [{ name: 'Harbour notice 14' }],
      hasPart: [{ '@type': 'Quotation', text: 'Nobody wants that', creator: { name: 'Anita Sorrell' } }],
    })
  })

  test('what is only suggested is on no page, in no feed and in no file', async () => {
    const { site, editor, entities, article, get } = await aPaper()
    const bernard = doneOrFault(await entities.add(editor, 'person', { ...plain, name: 'Bernard Quayle' }))
    await site.suggestions.look(article.id)
    expect((await site.suggestions.pending(article.id)).map(({ candidates }) => candidates)).toContainEqual([
      bernard.id,
    ])

    const path = article.path ?? ''
    const page = await get(path)
    const ninjs = await get(`${path}/article.ninjs.json`)

    expect(page.text).not.toContain('/people/bernard-quayle')
    expect(JSON.parse(ninjs.text).people).toMatchObject([{ name: 'Anita Sorrell' }])
    expect((await get('/people/bernard-quayle')).status).toBe(404)
    expect((await get('/people/bernard-quayle/feed.xml')).status).toBe(404)
  })

  test('a person has a page as soon as a public article says something of them, and only then', async () => {
    const { site, editor, article, entities, anita, get } = await aPaper()
    const nobody = doneOrFault(await entities.add(editor, 'person', { ...plain, name: 'Nobody Known' }))

    const page = await get('/people/anita-sorrell')
    expect([page.status, (await get(`/people/${nobody.slug}`)).status]).toEqual([200, 404])
    for (const words of ['leader', 'since 2021', 'The wall breaks', 'Nobody wants that', 'Anita Sorrell says no']) {
      expect(page.text).toContain(words)
    }
    expect((await get('/organisations/city-council')).status).toBe(404)
    doneOrFault(await entities.change(editor, anita.id, { ...anita, description: 'Leads the council' }))
    expect((await get('/people/anita-sorrell')).text).toContain('Leads the council')
    doneOrFault(await site.articles.withdraw(editor, { articleId: article.id, because: 'It was not so.' }))
    expect((await get('/people/anita-sorrell')).status).toBe(404)
  })

  test('a former name’s address leads to the new one', async () => {
    const { editor, entities, anita, get } = await aPaper()
    doneOrFault(await entities.change(editor, anita.id, { ...anita, name: 'Anita Ashdown' }))

    const answer = await get('/people/anita-sorrell')

    expect([answer.status, answer.location]).toEqual([301, '/people/anita-ashdown'])
    expect((await get('/people/anita-ashdown')).status).toBe(200)
  })

  test('of two people with one name a search finds what either said, and an address what one did', async () => {
    const { site, editor, entities, facts, get } = await aPaper()
    const other = doneOrFault(await entities.add(editor, 'person', { ...plain, name: 'Anita Sorrell' }))
    const article = await site.article({ body: aParagraph('“The water was cold,” Anita Sorrell said.') })
    doneOrFault(await facts.quote(editor, article.id, { ...said, words: 'The water was cold', speakerId: other.id }))

    const both = (await get('/quotes?speaker=anita+sorrell')).text
    const one = (await get('/quotes?speaker=anita-sorrell-2')).text

    const isIn = (page: string) => ['Nobody wants that', 'The water was cold'].map((words) => page.includes(words))
    expect([isIn(both), isIn(one)]).toEqual([
      [true, true],
      [false, true],
    ])
  })

  test('a search finds who has a page by the beginning of a name', async () => {
    const { get, editor, entities } = await aPaper()
    doneOrFault(await entities.add(editor, 'person', { ...plain, name: 'Anita Hidden' }))

    const page = (await get('/search?q=anita')).text

    expect(page).toContain('<a href="/people/anita-sorrell" dir="auto">Anita Sorrell</a>')
    expect(page).not.toContain('Hidden')
    expect(page).not.toContain('<script')
  })

  test('who has a page is in a sitemap, and leaves it with the page', async () => {
    const { site, editor, article, get } = await aPaper()
    const sitemap = async () => (await get('/sitemaps/names-2026-11.xml')).text.match(/<loc>[^<]*<\/loc>/g) ?? []

    const listed = await sitemap()
    doneOrFault(await site.articles.withdraw(editor, { articleId: article.id, because: 'It was not so.' }))

    expect(listed).toEqual(['<loc>http://127.0.0.1:4000/people/anita-sorrell</loc>'])
    expect(await sitemap()).toEqual([])
    expect((await get('/sitemap.xml')).text).toContain('/sitemaps/names-2026-11.xml')
    expect((await get('/sitemaps/pages.xml')).text).toContain('/quotes')
  })

  test('whom no public article names is told to nobody: by no search, no former address and no organisation', async () => {
    const { site, editor, entities, council, get } = await aPaper()
    const kept = doneOrFault(await entities.add(editor, 'person', { ...plain, name: 'Vera Tarn' }))
    doneOrFault(await entities.change(editor, kept.id, { ...kept, name: 'Vera Hollis' }))
    const role = { personId: kept.id, organisationId: council.id, sourceId: null }
    doneOrFault(await entities.addRole(editor, { ...role, title: 'accountant', from: '2021', to: null }))
    const told = await site.article({ slug: 'two', body: aParagraph('City Council met. Vera Hollis spoke.') })
    const { facts } = site
    doneOrFault(await facts.mention(editor, told.id, { words: 'City Council', entryId: council.id }))

    const asked = (await get('/quotes?speaker=Vera+Hollis')).text
    const former = await get('/people/vera-tarn')
    const page = await get('/organisations/city-council')
    doneOrFault(await facts.mention(editor, told.id, { words: 'Vera Hollis', entryId: kept.id }))

    expect(asked).toContain('Nobody in the record is called “Vera Hollis”.')
    expect([former.status, former.location]).toEqual([404, null])
    expect([page.status, page.text.includes('Anita Sorrell'), page.text.includes('Vera')]).toEqual([200, true, false])
    expect((await get('/people/vera-tarn')).location).toBe('/people/vera-hollis')
    expect((await get('/organisations/city-council')).text).toContain('Vera Hollis')
  })

  test('a source that goes on background is on no page under its former name, nor by its address', async () => {
    const { site, editor, facts, anita, get } = await aPaper()
    const { sources } = site
    const named = { title: 'Conrad Vane', url: 'https://vane.example/', seenOn: null, storedHash: null, note: '' }
    const { id } = doneOrFault(await sources.add(editor, { ...named, kind: 'interview', reason: null }))
    const article = await site.article({ slug: 'two', body: aParagraph('“The water was cold,” Anita Sorrell said.') })
    const quote = { ...said, words: 'The water was cold', speakerId: anita.id, sourceId: id }
    doneOrFault(await facts.quote(editor, article.id, quote))
    const before = (await get(article.path ?? '')).text

    const unnamed = { ...named, title: 'An official', kind: 'background', reason: 'would lose the job' } as const
    doneOrFault(await sources.change(editor, id, unnamed))
    const after = (await get(article.path ?? '')).text

    expect([before.includes('Conrad Vane'), before.includes('vane.example')]).toEqual([true, true])
    expect([/vane/i.test(after), after.includes('An official')]).toEqual([false, true])
  })

  test('a person’s articles are paged by key', async () => {
    const { site, editor, facts, anita, get } = await aPaper()
    for (let count = 0; count < 22; count += 1) {
      site.clock.pass(1000)
      const { id } = await site.article({ body: aParagraph(text), headline: `Number ${count}` })
      doneOrFault(await facts.mention(editor, id, { words: 'Anita Sorrell', entryId: anita.id }))
    }

    const first = (await get('/people/anita-sorrell')).text
    const older = /href="([^"]+)" rel="next"/.exec(first)?.[1] ?? ''
    const second = await get(older)

    expect([first.includes('Number 21'), first.includes('Number 1<')]).toEqual([true, false])
    expect([second.status, second.text.includes('Number 1<'), second.text.includes('Number 21')]).toEqual([
      200,
      true,
      false,
    ])
  })

  test('a person has a feed of the articles that say something of them', async () => {
    const { site, editor, article, get } = await aPaper()

    const feed = await get('/people/anita-sorrell/feed.xml')
    expect([feed.status, feed.text.includes('Anita Sorrell says no')]).toEqual([200, true])
    doneOrFault(await site.articles.withdraw(editor, { articleId: article.id, because: 'It was not so.' }))
    expect((await get('/people/anita-sorrell/feed.xml')).status).toBe(404)
  })

  test('quotes are searched by speaker, words and date', async () => {
    const { get } = await aPaper()
    const finds = async (query: string) => (await get(`/quotes?${query}`)).text.includes('“Nobody wants that”')

    expect(await finds('')).toBe(true)
    expect(await finds('speaker=anita-sorrell&about=wants&from=2026-11-20&to=2026-11-20')).toBe(true)
    expect(await finds('speaker=Anita+Sorrell')).toBe(true)
    expect(await finds('about=wished')).toBe(false)
    expect(await finds('from=2026-11-21')).toBe(false)
    expect((await get('/quotes?speaker=Somebody+Else')).text).toContain(
      'Nobody in the record is called “Somebody Else”.',
    )
    expect((await get('/quotes?from=yesterday&after=x_y_z')).status).toBe(200)
  })
})
