import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import { expectBothKept, fieldsOf, holding, untilSomebodyWaits } from '../../testing/two-at-once.ts'
import { entityDeskRoutes } from '../entities/routes.ts'
import { sourceDeskRoutes } from '../sources/routes.ts'
import { factDeskRoutes } from './routes.ts'
import { unsoundFacts } from './soundness.ts'

const quoted = 'Nobody in this room wants that'
const text = `Anita Sorrell, the council leader, spoke first. “${quoted},” she said. On 5 November the wall broke.`
const unsaid = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' } as const
const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
const noEnd = { organisationId: null, from: '2020', to: null, sourceId: null }

onEveryDatabase((open) => {
  /** A paper with a public article that quotes somebody and tells of an event. */
  async function aPaper() {
    const site = await aSite(await open())
    const { database } = site
    const editor = await site.staff()
    const { entities, facts, sources } = site
    const person = async (name: string) => doneOrFault(await entities.add(editor, 'person', { ...plain, name }))
    const [anita, bernard] = [await person('Anita Sorrell'), await person('Bernard Quayle')]
    const article = await site.article({ body: aParagraph(text) })
    doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: anita.id }))
    const told = { title: 'The wall breaks', edtf: '2026-11-05', placeId: null, status: 'reported' } as const
    const event = { ...told, words: 'On 5 November', participants: [{ entryId: anita.id, as: '' }] }
    doneOrFault(await facts.event(editor, article.id, event))
    const ofDraft = await site.facts.ofDraft(article.id)
    const quoteId = ofDraft.find(({ quote }) => quote)?.quote?.id
    const eventId = ofDraft.find(({ event: one }) => one)?.event?.id
    if (!quoteId || !eventId) throw new Error('Nothing was confirmed.')
    const document = { kind: 'document', url: null, seenOn: null, storedHash: null, reason: null, note: '' } as const
    const source = doneOrFault(await sources.add(editor, { ...document, title: 'The minutes' }))
    const role = doneOrFault(await entities.addRole(editor, { ...noEnd, personId: anita.id, title: 'leader' }))
    const browser = await aBrowser(site, editor)

    /** Saves a text that says nothing of all this, ready to go out. */
    async function rewritten() {
      const draft = await site.articles.revision(article.draftId)
      if (!draft) throw new Error('There is no draft.')
      const content = { ...draft.content, body: aParagraph('The council met, and that was all.') }
      const saved = doneOrFault(await site.articles.save(editor, { articleId: article.id, base: draft.id, content }))
      return { articleId: article.id, revisionId: saved.revision.id, override: 'It is a test.' }
    }

    return {
      site,
      database,
      editor,
      entities,
      facts,
      anita,
      bernard,
      article,
      quoteId,
      eventId,
      source,
      role,
      browser,
      event,
      rewritten,
    }
  }

  test('of two who change the same thing of the record at once, neither writes over the other', async () => {
    const { browser, anita, quoteId, eventId, source } = await aPaper()
    const both = { first: {}, second: {} }

    await expectBothKept(browser, {
      ...{ page: entityDeskRoutes.show.to({ id: anita.id }), words: ['Leads the council', 'Leads no more'] as const },
      ...{ first: { description: 'Leads the council' }, second: { description: 'Leads no more' } },
    })
    await expectBothKept(browser, {
      ...{ page: factDeskRoutes.event.to({ id: eventId }), words: ['The wall cracks', 'The wall falls'] as const },
      ...{ first: { title: 'The wall cracks' }, second: { title: 'The wall falls' } },
    })
    await expectBothKept(browser, {
      ...{ page: factDeskRoutes.quote.to({ id: quoteId }), words: ['the late debate', 'the early debate'] as const },
      ...{ first: { occasion: 'the late debate' }, second: { occasion: 'the early debate' } },
    })
    await expectBothKept(browser, {
      ...{
        ...both,
        page: sourceDeskRoutes.show.to({ id: source.id }),
        words: ['Minutes of May', 'It is Conrad who said so'] as const,
      },
      ...{ first: { title: 'Minutes of May' }, second: { note: 'It is Conrad who said so' } },
    })
  })

  test('a role that somebody ended meanwhile is ended or removed by nobody who has not seen that', async () => {
    const { browser, anita, role } = await aPaper()
    const [page, action] = [
      entityDeskRoutes.show.to({ id: anita.id }),
      entityDeskRoutes.changeRole.to({ id: anita.id, role: role.id }),
    ]
    const shown = fieldsOf((await browser.get(page)).text, action)

    const answers = await Promise.all(['2021', '2022'].map((to) => browser.post(action, { ...shown, act: 'end', to })))
    const removing = await browser.post(action, { ...shown, act: 'remove' })

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const beaten = answers.find(({ status }) => status === 409)?.text ?? ''
    expect([beaten.includes('2021'), beaten.includes('2022'), removing.status]).toEqual([true, true, 409])
    expect((await browser.post(action, { ...fieldsOf(beaten, action), act: 'remove' })).status).toBe(303)
  })

  test('a quote changed beside a publication that takes it out is on no public list', async () => {
    const { site, database, editor, facts, anita, bernard, quoteId, rewritten } = await aPaper()
    const named = await rewritten()
    const log = await holding(database, 'log')

    const publishing = site.articles.publish(editor, named)
    await untilSomebodyWaits(database)
    const changing = facts.changeQuote(editor, quoteId, { ...unsaid, speakerId: bernard.id })
    await untilSomebodyWaits(database, 2)
    await log.release()
    doneOrFault(await publishing)
    doneOrFault(await changing)

    expect(await site.facts.quotes({ limit: 9 })).toEqual([])
    for (const { id } of [anita, bernard])
      expect(await site.facts.articlesShowing(id, { after: null, limit: 9 })).toEqual([])
  })

  test('an event changed beside a publication that takes it out is told by no page', async () => {
    const { site, database, editor, facts, anita, eventId, event, rewritten } = await aPaper()
    const named = await rewritten()
    const log = await holding(database, 'log')

    const publishing = site.articles.publish(editor, named)
    await untilSomebodyWaits(database)
    const changing = facts.changeEvent(editor, eventId, { ...event, title: 'The wall cracks' })
    await untilSomebodyWaits(database, 2)
    await log.release()
    doneOrFault(await publishing)
    doneOrFault(await changing)

    expect(await site.facts.eventsAround(anita.id, 9)).toEqual([])
  })

  test('an event told by one more article while it is changed is changed for that one, too', async () => {
    const { site, editor, facts, eventId, event } = await aPaper()
    const another = await site.article({ slug: 'two', headline: 'Another of the day', body: aParagraph(text) })

    const [changing, telling] = await Promise.all([
      facts.changeEvent(editor, eventId, { ...event, title: 'The wall cracks' }),
      facts.tell(editor, another.id, { words: 'On 5 November', eventId }),
    ])

    expect(['done' in changing, 'done' in telling]).toEqual([true, true])
    expect((await site.facts.telling('event', eventId)).map(({ id }) => id)).toContain(another.id)
  })

  test('whoever is merged beside a publication is named by no public list afterwards', async () => {
    const { site, database, editor, entities, facts, anita, bernard } = await aPaper()
    const { article, revision } = await site.draft({ slug: 'two', headline: 'Second', body: aParagraph(text) })
    doneOrFault(await facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId: anita.id }))
    doneOrFault(await facts.quote(editor, article.id, { ...unsaid, words: quoted, speakerId: anita.id }))
    const log = await holding(database, 'log')

    const publishing = site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })
    await untilSomebodyWaits(database)
    const merging = entities.merge(editor, anita.id, bernard.id)
    await untilSomebodyWaits(database, 2)
    await log.release()
    doneOrFault(await publishing)
    doneOrFault(await merging)

    const showing = async (id: typeof anita.id) =>
      (await site.facts.articlesShowing(id, { after: null, limit: 9 })).length
    expect([await showing(anita.id), await showing(bernard.id)]).toEqual([0, 2])
    expect((await site.facts.quotes({ speakers: [bernard.id], limit: 9 })).length).toBe(2)
    expect(await unsoundFacts(database.read)).toEqual([])
  })

  test('merging, publishing, confirming and changing at once wait for each other and leave nothing unsound', async () => {
    const { site, database, editor, entities, facts, anita, bernard, quoteId, eventId, event } = await aPaper()
    const drafts = []
    for (const slug of ['two', 'three', 'four']) {
      const made = await site.draft({ slug, headline: `Number ${slug} of the day`, body: aParagraph(text) })
      doneOrFault(await facts.mention(editor, made.article.id, { words: 'Anita Sorrell', entryId: anita.id }))
      drafts.push(made)
    }
    const [last] = drafts.splice(2)
    if (!last) throw new Error('There is no draft.')

    const outcomes = await Promise.all([
      ...drafts.map(({ article: { id }, revision }) =>
        site.articles.publish(editor, { articleId: id, revisionId: revision.id }),
      ),
      facts.quote(editor, last.article.id, { ...unsaid, words: quoted, speakerId: bernard.id }),
      entities.merge(editor, anita.id, bernard.id),
      facts.changeEvent(editor, eventId, { ...event, participants: [{ entryId: bernard.id, as: '' }] }),
      facts.changeQuote(editor, quoteId, { ...unsaid, speakerId: bernard.id, occasion: 'the debate' }),
    ])

    expect(outcomes.map((each) => ('done' in each ? 'done' : each.refused))).toEqual(outcomes.map(() => 'done'))
    expect(await unsoundFacts(database.read)).toEqual([])
    expect((await site.facts.articlesShowing(bernard.id, { after: null, limit: 9 })).length).toBe(3)
  })
})
