import { afterAll, expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../../testing/site.ts'
import { createExtractor } from '../../extraction/index.ts'
import { type Suggest, suggestWith } from '../../suggestions/index.ts'

const extractor = createExtractor()
afterAll(() => extractor.close())

const text =
  'Anita Sorrell, the council leader, spoke first. “Nobody wants that,” she said. On 5 November the wall broke.'

onEveryDatabase((open) => {
  async function aReporter(suggest?: Suggest) {
    const site = await aSite(await open(), suggest ? { suggest } : {})
    const browser = await aBrowser(site, await site.staff('reporter'))
    const { article, revision } = await site.draft({ body: aParagraph(text) })
    await site.jobs.settle()
    const record = `/newsroom/articles/${article.id}/record`
    return { site, browser, article, revision, record }
  }

  test('a person, a role, a quote and an event are confirmed through plain forms and published', async () => {
    const { site, browser, article, revision, record } = await aReporter()
    const add = (kind: string, name: string) => browser.post('/newsroom/record', { kind, name, description: '' })
    const { location: at } = await add('person', 'Anita Sorrell')
    await add('organisation', 'City Council')
    await add('place', 'The Long Arm')
    const person = at.split('?')[0] ?? ''
    const role = { title: 'leader', organisation: 'City Council', from: '2021', to: '', source: '' }
    const named = { words: 'Anita Sorrell', who: '', kind: 'person' }
    const quote = {
      words: 'Nobody wants that',
      who: 'anita-sorrell',
      to: 'the council',
      checkedAgainst: 'the recording',
    }
    const event = { words: 'On 5 November', title: 'The wall breaks', edtf: '2026-11-05', place: 'The Long Arm' }

    const answers = [
      await browser.post(`${person}/roles`, role),
      await browser.post(`${record}/names`, named),
      await browser.post(`${record}/quotes`, quote),
      await browser.post(`${record}/events`, { ...event, participants: 'Anita Sorrell: spoke' }),
    ]
    await site.articles.publish(await site.staff(), { articleId: article.id, revisionId: revision.id })

    expect(answers.map(({ status, location }) => [status, location.split('?')[1]])).toEqual([
      [303, 'done=role'],
      ...Array.from({ length: 3 }, () => [303, 'done=confirmed']),
    ])
    const shown = (await browser.get(record)).text
    for (const words of ['Nobody wants that', 'The wall breaks', 'readers see it', '5 November 2026']) {
      expect(shown).toContain(words)
    }
    const page = (await browser.get(person)).text
    expect(page).toContain('since 2021')
    expect(page).toContain('Ferry runs again after eleven days')
  })

  test('what is wrong with a form is said in it, and nothing typed is lost', async () => {
    const { browser, record } = await aReporter()
    await browser.post('/newsroom/record', { kind: 'person', name: 'Anita Sorrell', description: 'The leader' })
    await browser.post('/newsroom/record', { kind: 'person', name: 'Anita Sorrell', description: 'The swimmer' })
    const quote = { words: 'Everybody wants that', who: 'anita-sorrell', occasion: 'the debate' }

    const unknown = await browser.post(`${record}/quotes`, { ...quote, who: 'Nobody Known' })
    const ambiguous = await browser.post(`${record}/quotes`, { ...quote, who: 'Anita Sorrell' })
    const absent = await browser.post(`${record}/quotes`, quote)
    const undated = await browser.post(`${record}/events`, { words: 'On 5 November', title: 'It breaks', edtf: 'soon' })

    for (const { status, text: page } of [unknown, ambiguous, absent]) {
      expect([status, page.includes('Everybody wants that'), page.includes('the debate')]).toEqual([422, true, true])
    }
    expect(unknown.text).toContain('Nothing in the record is called “Nobody Known”.')
    expect(ambiguous.text).toContain('anita-sorrell-2 (The swimmer)')
    expect(absent.text).toContain('These words do not stand in the newest revision.')
    expect([undated.status, undated.text.includes('Write a date such as')]).toEqual([422, true])
  })

  test('a quote of somebody who is new is confirmed with the person, or neither is', async () => {
    const { site, browser, article, record } = await aReporter()
    const quote = { who: 'Anita Sorrell', isNew: 'yes' }

    const absent = await browser.post(`${record}/quotes`, { ...quote, words: 'Everybody wants that' })
    const before = await site.entities.search({ words: 'Sorrell', limit: 9 })
    const quoted = await browser.post(`${record}/quotes`, { ...quote, words: 'Nobody wants that' })

    expect([absent.status, absent.text.includes('value="yes" checked=""')]).toEqual([422, true])
    expect(before).toEqual([])
    expect(quoted.location).toContain('done=confirmed')
    expect((await site.facts.ofDraft(article.id)).map(({ entry }) => entry?.name)).toEqual(['Anita Sorrell'])
  })

  test('suggestions are accepted together or rejected one at a time', async () => {
    const { site, browser, article, record } = await aReporter()
    await browser.post('/newsroom/record', { kind: 'person', name: 'Anita Sorrell', description: '' })
    await site.suggestions.look(article.id)

    expect((await browser.get(record)).text).toContain('<mark>Anita Sorrell</mark>, the council leader, spoke first.')
    const accepted = await browser.post(`${record}/suggestions`)

    expect(accepted.location).toContain('count=1')
    expect((await browser.get(record)).text).toContain('Nothing waits.')
    const at = /name="at" value="([^"]+)"/.exec((await browser.get(accepted.location)).text)?.[1] ?? ''
    const undone = await browser.post(`${record}/undoings`, { at })
    expect(undone.location).toContain('undone=1')
    expect((await browser.get(undone.location)).text).toContain('1 removed. They wait again.')
    expect((await browser.post(`${record}/undoings`, { at: 'then' })).status).toBe(422)
  })

  test('a suggestion of somebody new is accepted with the name corrected, and by search for somebody who is known', async () => {
    const { site, browser, article, record } = await aReporter(suggestWith(extractor))
    const idOf = async (kind: string) =>
      (await site.suggestions.pending(article.id)).find((each) => each.kind === kind)?.id
    const decide = async (kind: string, fields: Record<string, string>) =>
      browser.post(`${record}/suggestions/${await idOf(kind)}`, { act: 'accept', ...fields })

    expect((await browser.get(record)).text).toContain('value="Anita Sorrell"')
    const nameless = await decide('person', { candidate: 'new', name: ' ', kind: 'person' })
    const made = await decide('person', { candidate: 'new', name: 'Anita B. Sorrell', kind: 'person' })
    const asked = await browser.get(record)
    const unsaid = await decide('quote', {})
    const searched = await decide('quote', { candidate: 'else', who: 'sorr' })
    const quoted = await decide('quote', { who: 'Anita Sorrell' })

    expect([nameless.status, nameless.text.includes('Write the name.')]).toEqual([422, true])
    expect(asked.text).toContain('Who is “she”?')
    expect([unsaid.status, unsaid.text.includes('Say who it is.')]).toEqual([422, true])
    expect([searched.status, /checked=""\/> Anita B. Sorrell/.test(searched.text)]).toEqual([422, true])
    expect([made.location, quoted.location].map((at) => at.split('?')[1])).toEqual(['done=confirmed', 'done=confirmed'])
  })

  test('who speaks is told apart by the role of the article’s day', async () => {
    const { site, browser, article, record } = await aReporter(suggestWith(extractor))
    for (const [title, from, to] of [
      ['leader', '2021', '2026-11-01'],
      ['mayor', '2026-11-02', ''],
    ] as const) {
      const { location } = await browser.post('/newsroom/record', {
        ...{ kind: 'person', name: 'Anita Sorrell', description: `Once the ${title}` },
      })
      await browser.post(`${location.split('?')[0]}/roles`, { title, organisation: '', from, to, source: '' })
    }

    const page = (await browser.get(record)).text

    expect(article.id).toBeTruthy()
    expect(page).toContain('Anita Sorrell, mayor')
    expect(page).toContain('Anita Sorrell, Once the leader')
    expect((await site.suggestions.pending(article.id)).some(({ confidence }) => confidence === 'high')).toBe(false)
  })

  test('beside the text the same is decided, and the way leads back there', async () => {
    const { site, browser, article, record } = await aReporter(suggestWith(extractor))
    const writing = `/newsroom/articles/${article.id}`
    await browser.post('/newsroom/record', { kind: 'person', name: 'Anita Sorrell', description: '' })
    expect((await browser.get(writing)).text).toContain('Who is “she”?')

    const together = await browser.post(`${record}/suggestions`, { back: 'writing' })
    const inPlace = await browser.post(`${record}/suggestions`, { back: 'panel' })
    const [said] = await site.facts.ofDraft(article.id)
    const out = await browser.post(`${record}/mentions/${said?.mention.id}`, { act: 'drop', back: 'panel' })

    expect([together.location, inPlace.location.split('&')[0]]).toEqual([
      `${writing}#record-head`,
      `${record}/panel?count=0`,
    ])
    expect(out.location).toBe(`${record}/panel?done=dropped`)
    expect((await browser.get(out.location)).text).toMatch(/^<section id="record-panel"/)
    expect(await site.facts.ofDraft(article.id)).toEqual([])
  })

  test('what cannot be found again is said, and can be placed or dropped', async () => {
    const { site, browser, article, revision, record } = await aReporter()
    await browser.post('/newsroom/record', { kind: 'person', name: 'Anita Sorrell', description: '' })
    await browser.post(`${record}/quotes`, { words: 'Nobody wants that', who: 'Anita Sorrell' })
    const content = { ...revision.content, body: aParagraph(text.replace('Nobody wants that', 'No one wants that')) }
    await site.articles.save(await site.staff(), { articleId: article.id, base: revision.id, content })

    const lost = (await browser.get(record)).text
    const mention = /mentions\/([a-z0-9]+)/.exec(lost)?.[1] ?? ''
    const placed = await browser.post(`${record}/mentions/${mention}`, { act: 'place', words: 'No one wants that' })

    expect(lost).toContain('Not found in this revision any more')
    expect(placed.location).toContain('done=placed')
    const after = (await browser.get(record)).text
    expect([after.includes('Not found'), after.includes('“No one wants that”')]).toEqual([false, true])
  })

  test.each([
    ['emoji', 'Zoë 👩‍🚀 Ångström'],
    ['combining marks', 'Zoe\u0308 A\u030angstro\u0308m'],
    ['another direction', 'رنا حداد'],
    ['another script', '佐藤 花子'],
  ])('a name with %s is entered, found in the text and shown as it is written', async (_, name) => {
    const { site, browser, article, record } = await aReporter()
    const content = { ...(await site.content()), body: aParagraph(`At nine, ${name} spoke. “It holds,” she said.`) }
    const saved = await site.articles.save(await site.staff(), {
      articleId: article.id,
      base: article.draftId,
      content,
    })

    const named = await browser.post(`${record}/names`, { words: name, who: '', kind: 'person', isNew: 'yes' })
    const [fact] = await site.facts.ofDraft(article.id)
    const again = await browser.post(`${record}/quotes`, { words: 'It holds', who: name })
    const { id: other } = (await site.draft({ body: aParagraph(`Then ${name} left.`) })).article
    await site.jobs.settle()
    const [suggested] = await site.suggestions.pending(other)

    expect('done' in saved).toBe(true)
    // As forms send it: a letter and its mark are one sign where there is one.
    const kept = name.normalize('NFC')
    expect([named.status, again.status, fact?.entry?.name]).toEqual([303, 303, kept])
    expect([suggested?.place.exact, suggested?.candidates]).toEqual([name, [fact?.entry?.id]])
    expect((await browser.get(`/newsroom/record/entries/${fact?.entry?.id}`)).text).toContain(kept)
  })

  test('a role that ends before it starts is refused beside its dates, and an event may be in year 0', async () => {
    const { browser, record } = await aReporter()
    const { location } = await browser.post('/newsroom/record', {
      kind: 'person',
      name: 'Anita Sorrell',
      description: '',
    })
    const role = { title: 'harbour pilot', organisation: '', from: '2021', to: '2020', source: '' }

    const backwards = await browser.post(`${location.split('?')[0]}/roles`, role)
    const early = await browser.post(`${record}/events`, {
      words: 'On 5 November',
      title: 'It was built',
      edtf: '0000',
    })
    const nowhere = await browser.post(`${record}/events`, {
      words: 'On 5 November',
      title: 'It ends',
      edtf: '0000-13',
    })

    expect([backwards.status, backwards.text.includes('It would end before it starts.')]).toEqual([422, true])
    expect(backwards.text).toContain('value="harbour pilot"')
    expect(early.location).toContain('done=confirmed')
    expect((await browser.get(record)).text).toContain('It was built')
    expect([nowhere.status, nowhere.text.includes('value="It ends"')]).toEqual([422, true])
  })

  test('an entry is not merged into itself, and what is used is not removed', async () => {
    const { browser, record } = await aReporter()
    const { location } = await browser.post('/newsroom/record', {
      kind: 'person',
      name: 'Anita Sorrell',
      description: '',
    })
    await browser.post(`${record}/names`, { words: 'Anita Sorrell', who: '', kind: 'person' })
    const person = location.split('?')[0] ?? ''

    const merged = await browser.post(`${person}/merging`, { name: 'Anita Sorrell' })
    const removed = await browser.post(`${person}/removal`)

    expect([merged.status, merged.text.includes('This is the entry itself.')]).toEqual([422, true])
    expect([removed.status, removed.text.includes('It is still used')]).toEqual([422, true])
  })

  test('a private note is shown in the newsroom and in the form alone', async () => {
    const { browser } = await aReporter()
    const source = { kind: 'background', title: 'An official', reason: '', note: 'It is Conrad' }

    const refused = await browser.post('/newsroom/record/sources', source)
    const { location } = await browser.post('/newsroom/record/sources', { ...source, reason: 'Would lose the job' })

    expect([refused.status, refused.text.includes('It is Conrad')]).toEqual([422, true])
    expect((await browser.get(location)).text).toContain('It is Conrad')
    expect((await browser.get('/newsroom/record/sources')).text).not.toContain('Conrad')
  })

  test('a contributor is told neither of other people’s drafts nor who an unnamed source is', async () => {
    const { site, browser, article, record } = await aReporter()
    const { location: at } = await browser.post('/newsroom/record', { kind: 'person', name: 'Anita Sorrell' })
    const event = { words: 'On 5 November', title: 'The wall breaks', edtf: '2026-11-05', participants: '' }
    await browser.post(`${record}/names`, { words: 'Anita Sorrell', who: '', kind: 'person' })
    await browser.post(`${record}/quotes`, { words: 'Nobody wants that', who: 'anita-sorrell' })
    await browser.post(`${record}/events`, event)
    const { location: story } = await browser.post('/newsroom/storylines', { title: 'The wall', summary: '' })
    await browser.post(`${story}/members`, { act: 'join', article: article.id })
    const source = { kind: 'background', title: 'An official', reason: 'Would lose the job', note: 'It is Conrad' }
    const { location: unnamed } = await browser.post('/newsroom/record/sources', source)
    const facts = (await site.facts.ofDraft(article.id)).flatMap(({ mention: { target } }) =>
      target.kind === 'entry' ? [] : [`/newsroom/record/${target.kind}s/${target.id}`],
    )
    const contributor = await aBrowser(site, await site.staff('contributor'))

    const pages = [at.split('?')[0] ?? '', story, unnamed, ...facts]
    const told = async (reader: typeof browser) =>
      Promise.all(
        pages.map(async (page) => {
          const { status, text: shown } = await reader.get(page)
          return [status, /Ferry runs again|Conrad/.test(shown)]
        }),
      )

    expect(facts).toHaveLength(2)
    expect(await told(browser)).toEqual(pages.map(() => [200, true]))
    expect(await told(contributor)).toEqual(pages.map(() => [200, false]))
  })

  test('a contributor confirms what an own draft says, and nothing of an article that readers see', async () => {
    const { site } = await aReporter()
    const contributor = await site.staff('contributor')
    const browser = await aBrowser(site, contributor)
    const content = await site.content({ body: aParagraph(text), headline: 'An article of their own' })
    const { article, revision } = doneOrFault(await site.articles.create(contributor, content))
    const record = `/newsroom/articles/${article.id}/record`
    const event = { words: 'On 5 November', edtf: '2026-11-05', participants: '' }

    const before = await browser.post(`${record}/events`, { ...event, title: 'The wall breaks' })
    const publisher = await site.staff()
    const { article: out } = doneOrFault(
      await site.articles.publish(publisher, { articleId: article.id, revisionId: revision.id }),
    )
    const after = await browser.post(`${record}/events`, { ...event, title: 'Nobody has read this' })
    const page = await (await site.app.request(out.path ?? '')).text()

    expect([before.status, after.status, after.text.includes('Readers see this article')]).toEqual([303, 422, true])
    expect([page.includes('The wall breaks'), page.includes('Nobody has read')]).toEqual([true, false])
  })

  test('a quote keeps its source when it is changed, however many sources came after', async () => {
    const { site, browser, article, record } = await aReporter()
    await browser.post('/newsroom/record', { kind: 'person', name: 'Anita Sorrell' })
    const add = async (title: string) =>
      (await browser.post('/newsroom/record/sources', { kind: 'document', title })).location.split('/').at(-1) ?? ''
    const source = await add('The minutes')
    await browser.post(`${record}/quotes`, { words: 'Nobody wants that', who: 'anita-sorrell', source })
    for (let count = 0; count < 51; count += 1) await add(`Paper ${count}`)
    const [quote] = (await site.facts.ofDraft(article.id)).flatMap((fact) => fact.quote ?? [])

    const { text: page } = await browser.get(`/newsroom/record/quotes/${quote?.id}`)

    expect(quote?.sourceId).toBe(source)
    expect(page).toMatch(new RegExp(`<option value="${source}" selected=""`))
  })
})
