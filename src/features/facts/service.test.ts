import { expect, test } from 'vitest'
import { hours } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import type { Content } from '../articles/index.ts'
import { articleRecordRoutes, factDeskRoutes } from './routes.ts'
import { unsoundFacts } from './soundness.ts'

const text =
  'Anita Sorrell, the council leader, spoke first. “Nobody in this room wants that,” she said. Bernard Quayle did not agree. On 5 November the wall broke.'
const quoted = 'Nobody in this room wants that'
const unsaid = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' } as const
const plain = { aliases: [], sameAs: [], description: '', pronoun: null }

onEveryDatabase((open) => {
  async function aDesk() {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { entities, facts } = site
    const person = async (name: string, description = '') =>
      doneOrFault(await entities.add(editor, 'person', { ...plain, name, description }))
    const publish = async (given: Partial<Content> = {}) => {
      const article = await site.article({ body: aParagraph(text), ...given })
      const shown = await site.articles.published(article)
      if (!shown) throw new Error('It is not public.')
      return { article, shown }
    }
    const rewrite = async (articleId: Parameters<typeof site.articles.byId>[0], words: string) => {
      const article = await site.articles.byId(articleId)
      const draft = article && (await site.articles.revision(article.draftId))
      if (!draft) throw new Error('There is no draft.')
      const content = { ...draft.content, body: aParagraph(words) }
      const saved = doneOrFault(await site.articles.save(editor, { articleId, base: draft.id, content }))
      // What changed is the test's own business, not a correction's.
      const override = 'It is a test.'
      return () => site.articles.publish(editor, { articleId, revisionId: saved.revision.id, override })
    }
    return { site, editor, facts, entities, sources: site.sources, person, publish, rewrite }
  }

  test('two people may have one name, each with an address of their own', async () => {
    const { person, entities } = await aDesk()
    const first = await person('Anna Reed', 'The teacher')
    const second = await person('Anna  Réed', 'The skipper')

    expect([first.slug, second.slug]).toEqual(['anna-reed', 'anna-reed-2'])
    expect((await entities.named('anna reed', 'person')).map(({ id }) => id).toSorted()).toEqual([first.id, second.id])
    expect((await entities.search({ words: 'ree ann', limit: 9 })).map(({ description }) => description)).toEqual([
      'The skipper',
      'The teacher',
    ])
  })

  test('who is renamed keeps the former name as an alias and the former address', async () => {
    const { person, entities, editor } = await aDesk()
    const before = await person('Anna Reed')

    const renamed = doneOrFault(await entities.change(editor, before.id, { ...before, name: 'Anna Ashdown' }))

    expect([renamed.slug, renamed.aliases]).toEqual(['anna-ashdown', ['Anna Reed']])
    expect((await entities.at('person', 'anna-reed'))?.slug).toBe('anna-ashdown')
    const back = doneOrFault(await entities.change(editor, before.id, { ...renamed, name: 'Anna Reed' }))
    expect([back.slug, back.aliases]).toEqual(['anna-reed', ['Anna Ashdown']])
  })

  test('merging moves every fact once and leads the former address on', async () => {
    const { person, entities, facts, editor, publish, site } = await aDesk()
    const [anita, double, bernard] = [
      await person('Anita Sorrell'),
      await person('A. Sorrell'),
      await person('Bernard Quayle'),
    ]
    const { article, shown } = await publish()
    for (const entryId of [anita.id, double.id]) {
      doneOrFault(await facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId }))
    }
    doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: double.id }))
    const role = { title: 'leader', organisationId: null, from: '2021', to: null, sourceId: null }
    doneOrFault(await entities.addRole(editor, { ...role, personId: double.id }))

    const merged = doneOrFault(await entities.merge(editor, double.id, anita.id))

    expect(merged.aliases).toEqual(['A. Sorrell'])
    expect((await entities.at('person', 'a-sorrell'))?.id).toBe(anita.id)
    expect((await entities.rolesOf([anita.id])).map(({ title }) => title)).toEqual(['leader'])
    const { who, quotes } = await facts.ofArticle(shown)
    expect(who.map(({ entry }) => entry.name)).toEqual(['Anita Sorrell'])
    expect(quotes.map(({ speaker }) => speaker.entry.name)).toEqual(['Anita Sorrell'])
    expect((await facts.ofDraft(article.id)).length).toBe(2)
    expect(await entities.merge(editor, anita.id, anita.id)).toEqual({ refused: 'same-entry' })
    expect(await entities.merge(editor, double.id, bernard.id)).toEqual({ refused: 'no-such-entry' })
    const place = doneOrFault(await entities.add(editor, 'place', { ...plain, name: 'The Long Arm' }))
    expect(await entities.merge(editor, place.id, bernard.id)).toEqual({ refused: 'another-kind' })
    expect(await site.happened()).toContain('entry.changed')
  })

  test('what is confirmed, renamed or given a role while it is merged ends up with whom it was merged into', async () => {
    const { site, person, entities, facts, editor, publish } = await aDesk()
    const { article } = await publish()
    const role = { title: 'leader', organisationId: null, from: '2021', to: null, sourceId: null }
    const anita = await person('Anita Sorrell')

    for (let round = 0; round < 12; round += 1) {
      const double = await person(`Anita ${'x'.repeat(round + 1)}`)
      await Promise.all([
        facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId: double.id }),
        entities.merge(editor, double.id, anita.id),
        entities.addRole(editor, { ...role, personId: double.id }),
        entities.change(editor, double.id, { ...double, description: 'Leads' }),
      ])

      expect((await entities.byId(double.id))?.mergedInto).toBe(anita.id)
      expect((await entities.rolesOf([double.id])).length).toBe(0)
      expect((await facts.ofDraft(article.id)).every(({ entry }) => entry?.id === anita.id)).toBe(true)
    }
    expect(await unsoundFacts(site.database.read)).toEqual([])
  })

  test('who is confirmed in a draft is nobody of the same name whom readers see, and stays where the draft has it', async () => {
    const { site, person, facts, editor, publish } = await aDesk()
    const first = 'Smith said that the pier was shut, and left.'
    const block = (id: string, words: string) => ({
      ...{ type: 'paragraph' as const, attrs: { id } },
      content: [{ type: 'text' as const, text: words }],
    })
    const { article } = await publish({ body: { type: 'doc', content: [block('aaaaaa', first)] } })
    const body = { type: 'doc' as const, content: [block('aaaaaa', first), block('bbbbbb', 'The other Smith sailed.')] }
    const content = await site.content({ body })
    doneOrFault(await site.articles.save(editor, { articleId: article.id, base: article.draftId, content }))
    const john = await person('John Smith')

    doneOrFault(await facts.mention(editor, article.id, { words: 'Smith', block: 'bbbbbb', entryId: john.id }))

    const now = await site.articles.byId(article.id)
    const shown = now && (await site.articles.published(now))
    expect(shown && (await facts.ofArticle(shown)).who).toEqual([])
    expect((await facts.ofDraft(article.id)).map(({ mention, isFound }) => [mention.anchor.block, isFound])).toEqual([
      ['bbbbbb', true],
    ])
    doneOrFault(
      await site.articles.publish(editor, { articleId: article.id, revisionId: now?.draftId ?? article.draftId }),
    )
    const later = await site.articles.byId(article.id)
    const published = later && (await site.articles.published(later))
    expect(published && (await facts.ofArticle(published)).who.map(({ entry }) => entry.name)).toEqual(['John Smith'])
  })

  test('an entry that is named anywhere cannot be removed; one that is not can', async () => {
    const { person, entities, facts, editor, publish } = await aDesk()
    const anita = await person('Anita Sorrell')
    const { article } = await publish()
    const mention = doneOrFault(await facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId: anita.id }))

    expect(await entities.remove(editor, anita.id)).toEqual({ refused: 'still-used' })
    doneOrFault(await facts.unmention(editor, article.id, mention.id))
    expect(await entities.remove(editor, anita.id)).toEqual({ done: true })
    expect(await entities.search({ words: 'Anita', limit: 9 })).toEqual([])
    expect(await facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId: anita.id })).toEqual({
      refused: 'no-such-entry',
    })
  })

  test('who is who is right as of the day of the article', async () => {
    const { person, entities, facts, editor, publish } = await aDesk()
    const anita = await person('Anita Sorrell')
    const council = doneOrFault(await entities.add(editor, 'organisation', { ...plain, name: 'City Council' }))
    const role = { personId: anita.id, organisationId: council.id, sourceId: null }
    doneOrFault(await entities.addRole(editor, { ...role, title: 'deputy leader', from: '2019', to: '2026-11-20' }))
    doneOrFault(await entities.addRole(editor, { ...role, title: 'leader', from: '2026-11-21', to: null }))
    const refusals = [
      await entities.addRole(editor, { ...role, title: 'clerk', from: '2021', to: '2020' }),
      await entities.addRole(editor, { ...role, title: 'clerk', from: 'May', to: null }),
      await entities.addRole(editor, { ...role, title: 'clerk', from: null, to: null, personId: council.id }),
    ]
    const titles = async (reportedOn: string) => {
      const { article, shown } = await publish({ reportedOn })
      doneOrFault(await facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId: anita.id }))
      const { who } = await facts.ofArticle(shown)
      return who.flatMap(({ roles }) => roles.map(({ title, organisation }) => `${title} of ${organisation?.name}`))
    }

    expect(await titles('2026-11-20')).toEqual(['deputy leader of City Council'])
    expect(await titles('2026-11-21')).toEqual(['leader of City Council'])
    expect(refusals).toEqual([{ refused: 'end-before-start' }, { refused: 'not-a-date' }, { refused: 'not-a-person' }])
  })

  test('readers see only what is confirmed and what the public revision still says', async () => {
    const { person, facts, editor, publish, rewrite, site } = await aDesk()
    const anita = await person('Anita Sorrell')
    const { article, shown } = await publish()
    doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: anita.id }))
    const said = async () => (await facts.ofArticle(shown)).quotes.map(({ quote }) => quote.text)
    const listed = async () => (await facts.quotes({ speakers: [anita.id], limit: 9 })).map(({ quote }) => quote.text)
    expect([await said(), await listed()]).toEqual([[quoted], [quoted]])

    const publishChange = await rewrite(article.id, 'The council met. Nobody wanted anything.')
    expect([await said(), (await facts.ofDraft(article.id)).map(({ isFound }) => isFound)]).toEqual([[quoted], [false]])
    doneOrFault(await publishChange())
    expect([await said(), await listed()]).toEqual([[], []])
    expect((await facts.ofDraft(article.id)).map(({ isFound, isShown }) => [isFound, isShown])).toEqual([
      [false, false],
    ])

    doneOrFault(await (await rewrite(article.id, `It was late. ${text}`))())
    expect([await said(), await listed()]).toEqual([[quoted], [quoted]])
    doneOrFault(await site.articles.withdraw(editor, { articleId: article.id, because: 'It was not so.' }))
    expect([await said(), await listed()]).toEqual([[], []])
  })

  test('what is confirmed in a draft is on no public surface before it is published', async () => {
    const { person, facts, editor, site } = await aDesk()
    const anita = await person('Anita Sorrell')
    const { article, revision } = await site.draft({ body: aParagraph(text) })
    doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: anita.id }))

    expect(await facts.quotes({ limit: 9 })).toEqual([])
    expect(await facts.articlesShowing(anita.id, { after: null, limit: 9 })).toEqual([])
    doneOrFault(await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id }))
    expect((await facts.quotes({ limit: 9 })).length).toBe(1)
    expect((await facts.articlesShowing(anita.id, { after: null, limit: 9 })).map(({ id }) => id)).toEqual([article.id])
  })

  test('words that are not in the article are refused, and so is who may not write it', async () => {
    const { person, facts, editor, publish, site } = await aDesk()
    const anita = await person('Anita Sorrell')
    const { article } = await publish()
    const moderator = await site.staff('moderator')

    expect(
      await facts.quote(editor, article.id, { ...unsaid, words: 'Everybody wants that', speakerId: anita.id }),
    ).toEqual({ refused: 'words-not-found' })
    expect(await facts.mention(moderator, article.id, { words: 'Anita Sorrell', entryId: anita.id })).toEqual({
      refused: 'not-allowed',
    })
    expect(
      await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: anita.id, edtf: '2026-13' }),
    ).toEqual({ refused: 'not-a-date' })
  })

  test('a quote confirmed twice is one quote, and a mention made twice is one mention', async () => {
    const { person, facts, editor, publish } = await aDesk()
    const anita = await person('Anita Sorrell')
    const { article } = await publish()
    for (let count = 0; count < 2; count += 1) {
      doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: anita.id }))
      doneOrFault(await facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId: anita.id }))
    }

    expect((await facts.ofDraft(article.id)).map(({ mention }) => mention.target.kind).toSorted()).toEqual([
      'entry',
      'quote',
    ])
  })

  test('an event may be in year 0, and is told with who took part and where', async () => {
    const { person, facts, entities, editor, publish } = await aDesk()
    const anita = await person('Anita Sorrell')
    const wall = doneOrFault(await entities.add(editor, 'place', { ...plain, name: 'The Long Arm' }))
    const { article } = await publish()
    const participants = [{ entryId: anita.id, as: 'witness' }]
    const event = { title: 'The wall breaks', placeId: wall.id, status: 'reported', participants } as const

    doneOrFault(
      await facts.event(editor, article.id, { ...event, participants, edtf: '0000-02-29', words: 'On 5 November' }),
    )

    const [told] = await facts.eventsAround(anita.id, 9)
    expect(told).toMatchObject({
      event: { title: 'The wall breaks', edtf: '0000-02-29', words: 'On 5 November' },
      place: { name: 'The Long Arm' },
      participants: [{ as: 'witness' }],
      report: { headline: 'Ferry runs again after eleven days' },
    })
    expect((await facts.eventsAround(wall.id, 9)).length).toBe(1)
    expect(
      await facts.event(editor, article.id, {
        ...event,
        participants,
        edtf: '2026-11/2026-10',
        words: 'On 5 November',
      }),
    ).toEqual({ refused: 'end-before-start' })
  })

  test('somebody who took part twice in one event is refused in words, when it is told and when it is changed', async () => {
    const { site, person, facts, editor, publish } = await aDesk()
    const anita = await person('Anita Sorrell')
    const { article } = await publish()
    const once = [{ entryId: anita.id, as: 'witness' }]
    const twice = [...once, { entryId: anita.id, as: 'owner' }]
    const told = { title: 'The wall breaks', status: 'reported', edtf: '2026-11-05', words: 'On 5 November' } as const
    const event = { ...told, placeId: null }
    const browser = await aBrowser(site, editor)
    const lines = (...all: string[]) => ({ ...told, place: '', participants: all.join('\n') })

    const refusedAtFirst = await facts.event(editor, article.id, { ...event, participants: twice })
    const typed = await browser.post(
      articleRecordRoutes.addEvent.to({ id: article.id }),
      lines('Anita Sorrell: witness', 'Anita Sorrell: owner'),
    )
    const { target } = doneOrFault(await facts.event(editor, article.id, { ...event, participants: once }))
    if (target.kind !== 'event') throw new Error('It is no event.')
    const refusedLater = await facts.changeEvent(editor, target.id, { ...event, participants: twice })
    const changed = await browser.post(
      factDeskRoutes.event.to({ id: target.id }),
      lines('Anita Sorrell: a', 'Anita Sorrell: b'),
    )
    const same = await browser.post(
      factDeskRoutes.event.to({ id: target.id }),
      lines('Anita Sorrell:  a', 'Anita Sorrell: a'),
    )

    expect([refusedAtFirst, refusedLater]).toEqual([{ refused: 'somebody-twice' }, { refused: 'somebody-twice' }])
    for (const { status, text: page } of [typed, changed])
      expect([status, page.includes('Somebody took part twice.')]).toEqual([422, true])
    expect(typed.text).toContain('Anita Sorrell: owner')
    expect(same.status).toBe(303)
  })

  test('without a dateline, what an article tells is of the day it went out where the paper is', async () => {
    const { site, person, facts, entities, editor } = await aDesk()
    await site.settings.change(editor, { timeZone: 'Pacific/Auckland' })
    site.clock.pass(hours(3))
    const anita = await person('Anita Sorrell')
    const role = { personId: anita.id, organisationId: null, to: null, sourceId: null }
    await entities.addRole(editor, { ...role, title: 'Leader', from: '2026-11-24' })
    const draft = await site.draft({ reportedOn: null, body: aParagraph(`“${quoted},” said Anita Sorrell.`) })
    const named = { articleId: draft.article.id, revisionId: draft.revision.id, override: 'It is a test.' }
    const { article } = doneOrFault(await site.articles.publish(editor, named))
    doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: anita.id }))
    const shown = await site.articles.published(article)
    if (!shown) throw new Error('It is not public.')

    const told = await facts.ofArticle(shown)
    const from = async (day: string) => (await facts.quotes({ from: day, to: day, limit: 9 })).length

    expect([site.clock.now(), told.day]).toEqual(['2026-11-23T12:00:00.000Z', '2026-11-24'])
    expect(told.quotes[0]?.speaker.roles.map(({ title }) => title)).toEqual(['Leader'])
    expect([await from('2026-11-23'), await from('2026-11-24')]).toEqual([0, 1])
  })

  test('a role that is added twice is one role', async () => {
    const { person, entities, editor } = await aDesk()
    const anita = await person('Anita Sorrell')
    const role = { personId: anita.id, title: 'Leader', organisationId: null, from: '2020', to: null, sourceId: null }

    const [first, again] = [await entities.addRole(editor, role), await entities.addRole(editor, role)]
    await entities.addRole(editor, { ...role, from: '2024' })

    expect(doneOrFault(again).id).toBe(doneOrFault(first).id)
    expect((await entities.rolesOf([anita.id])).length).toBe(2)
  })

  test('quotes are found by who spoke, by their words and by when, paged by key', async () => {
    const { person, facts, editor, publish } = await aDesk()
    const [anita, bernard] = [await person('Anita Sorrell'), await person('Bernard Quayle')]
    const words = ['The wall will hold', 'The wall will not hold', 'Nobody likes a wall']
    for (const [day, said] of words.entries()) {
      const { article } = await publish({ body: aParagraph(`“${said},” she said.`), reportedOn: `2026-11-1${day}` })
      const speakerId = day === 1 ? bernard.id : anita.id
      doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: said, speakerId }))
    }
    const found = async (asked: Partial<Parameters<typeof facts.quotes>[0]>) =>
      (await facts.quotes({ limit: 9, ...asked })).map(({ quote }) => words.indexOf(quote.text))

    expect(await found({})).toEqual([2, 1, 0])
    expect(await found({ speakers: [anita.id] })).toEqual([2, 0])
    expect(await found({ about: 'WALL hold' })).toEqual([1, 0])
    expect(await found({ from: '2026-11-11' })).toEqual([2, 1])
    expect(await found({ to: '2026-11-11', about: 'wall' })).toEqual([1, 0])
    const [first] = await facts.quotes({ limit: 1 })
    expect(await found({ after: first ?? null })).toEqual([1, 0])
  })

  test('the record’s own names are suggested; what is accepted or rejected is not suggested again', async () => {
    const { person, editor, site, facts } = await aDesk()
    const [anita, bernard] = [await person('Anita Sorrell'), await person('Bernard Quayle')]
    const { article } = await site.draft({ body: aParagraph(text) })
    await site.jobs.settle()
    const { suggestions } = site
    const pending = await suggestions.pending(article.id)
    expect(
      pending.map(({ kind, confidence, candidates, payload }) => [kind, confidence, candidates[0], payload.sentence]),
    ).toEqual([
      ['person', 'high', anita.id, 'Anita Sorrell, the council leader, spoke first.'],
      ['person', 'high', bernard.id, 'Bernard Quayle did not agree.'],
    ])

    const wrong = pending.find(({ candidates }) => candidates[0] === bernard.id)
    if (!wrong) throw new Error('Nobody is suggested.')
    doneOrFault(await suggestions.reject(editor, article.id, wrong.id))
    expect(doneOrFault(await suggestions.acceptSure(editor, article.id)).count).toBe(1)
    await suggestions.look(article.id)

    expect(await suggestions.pending(article.id)).toEqual([])
    expect((await facts.ofDraft(article.id)).map(({ entry }) => entry?.name)).toEqual(['Anita Sorrell'])
    expect(await suggestions.accept(editor, article.id, { id: wrong.id, entryId: bernard.id })).toEqual({
      refused: 'no-such-suggestion',
    })
  })

  test('a suggestion that stands again after a save can still be decided from a page opened before', async () => {
    const { person, editor, site, rewrite } = await aDesk()
    await person('Anita Sorrell')
    await person('Bernard Quayle')
    const { article } = await site.draft({ body: aParagraph(text) })
    await site.jobs.settle()
    const before = await site.suggestions.pending(article.id)

    await rewrite(article.id, 'It was late. Anita Sorrell spoke.')
    await site.jobs.settle()
    const after = await site.suggestions.pending(article.id)

    expect(after.map(({ id, place }) => [id, place.start])).toEqual([[before[0]?.id, 13]])
    expect(doneOrFault(await site.suggestions.acceptSure(editor, article.id)).count).toBe(1)
  })

  test('who was merged after being suggested is accepted as whoever stays', async () => {
    const { person, entities, editor, site, facts } = await aDesk()
    const double = await person('Anita Sorrell', 'Twice')
    const { article } = await site.draft({ body: aParagraph(text) })
    await site.jobs.settle()
    const anita = await person('A. Sorrell')
    doneOrFault(await entities.merge(editor, double.id, anita.id))

    expect(doneOrFault(await site.suggestions.acceptSure(editor, article.id)).count).toBe(1)
    expect((await facts.ofDraft(article.id)).map(({ entry }) => entry?.id)).toEqual([anita.id])
  })

  test('facts of an article that is not public are found to be unsound', async () => {
    const { person, facts, editor, publish, site } = await aDesk()
    const anita = await person('Anita Sorrell')
    const { article } = await publish()
    doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: anita.id }))
    expect(await unsoundFacts(site.database.read)).toEqual([])

    await site.database.write((tx) => tx.deleteFrom('mentions').execute())

    expect((await unsoundFacts(site.database.read)).map(({ what }) => what)).toEqual([
      `Article ${article.id} shows a quote that nobody confirmed.`,
    ])
  })

  test('a change of an entry drops exactly the pages that show it', async () => {
    const { person, facts, entities, editor, publish, site } = await aDesk()
    const [anita, bernard] = [await person('Anita Sorrell'), await person('Bernard Quayle')]
    const { article } = await publish()
    doneOrFault(await facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId: anita.id }))
    const dropped: string[][] = []
    site.pages.onChange((changed) => void dropped.push([...changed]))

    doneOrFault(await entities.change(editor, anita.id, { ...anita, description: 'Leads the council' }))
    doneOrFault(await facts.mention(editor, article.id, { words: 'Bernard Quayle', entryId: bernard.id }))

    expect(dropped).toEqual([[`entry:${anita.id}`], [`article:${article.id}`, `list:entry:${bernard.id}`]])
  })

  test('a note on a source is in no public answer', async () => {
    const { editor, sources } = await aDesk()
    const fields = { title: 'A harbour official', url: null, seenOn: null, storedHash: null }

    const outcome = await sources.add(editor, {
      ...fields,
      kind: 'background',
      reason: null,
      note: 'It is Conrad',
    })
    const source = doneOrFault(
      await sources.add(editor, {
        ...fields,
        kind: 'background',
        reason: 'Would lose the job',
        note: 'It is Conrad',
      }),
    )

    expect(outcome).toEqual({ refused: 'no-reason' })
    expect(JSON.stringify(await sources.byIds([source.id]))).not.toContain('Conrad')
    expect(await sources.note(source.id)).toBe('It is Conrad')
  })
})
