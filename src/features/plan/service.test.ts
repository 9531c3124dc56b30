import { expect, test } from 'vitest'
import { days, hours, type Instant, later } from '../../base/clock.ts'
import { firstPage } from '../../base/keyset.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import type { RevisionId } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { boundsOf } from './calendar/days.ts'
import type { ItemFacts } from './item.ts'
import { nothingDecided } from './planning.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const upwards = { ...firstPage('due' as const, 20), sort: { by: 'due' as const, descending: false } }

async function factsOf(site: Site, given: Partial<ItemFacts> = {}): Promise<ItemFacts> {
  return { ...nothingDecided, title: 'The harbour budget', sectionId: (await site.section()).id, ...given }
}

async function titles(site: Site, actor: Actor, choice: object = {}): Promise<string[]> {
  const { rows } = await site.plan.list(actor, { state: 'open', ...choice }, upwards)
  return rows.map(({ title }) => title)
}

onEveryDatabase((open) => {
  test('the list of articles comes by when texts are due, as the plan says it, and shows who has one open', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const now = site.clock.now()
    const dues = [hours(5), hours(2), undefined]
    for (const [place, due] of dues.entries()) {
      const { article } = await site.draft({ slug: `ferry-${place}`, headline: `Ferry ${place}` })
      if (due === undefined) continue
      const change = { into: () => ({ dueAt: later(now, due) }), alongside: async () => undefined }
      doneOrFault(await site.plan.reworkOf(editor, article, change))
      if (place === 1) await site.live.presence.stay(editor, { place: `article:${article.id}`, window: 'a-window' })
    }
    const byDue = { ...firstPage('due' as const, 9), sort: { by: 'due' as const, descending: false } }
    const { rows } = await site.writing.list(editor, {}, byDue)
    const planned = await site.plan.list(editor, { state: 'open' }, upwards)

    expect(rows.map(({ headline }) => headline)).toEqual(['Ferry 1', 'Ferry 0', 'Ferry 2'])
    expect(rows.map(({ here }) => here)).toEqual([[editor.name], undefined, undefined])
    expect(planned.rows.map(({ here }) => here)).toEqual([[editor.name], undefined])
  })

  test('what is assigned to nobody is known without asking each row, when somebody is added and when they go', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const nobody = async () => (await titles(site, editor, { assignedTo: null })).toSorted()
    const item = doneOrFault(await site.plan.plan(editor, await factsOf(site, { assigned: [editor.id] })))
    doneOrFault(await site.plan.plan(editor, await factsOf(site, { title: 'A second' })))
    const before = await nobody()
    doneOrFault(await site.plan.change(editor, item.id, await factsOf(site, { assigned: [] })))

    expect([before, await nobody()]).toEqual([['A second'], ['A second', 'The harbour budget']])
  })

  test('what is planned is assigned, becomes an article and is followed until it is out', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    const dueAt = later(site.clock.now(), hours(8))
    const facts = await factsOf(site, { assigned: [reporter.id], commissionedBy: editor.id, length: 600, dueAt })
    const item = doneOrFault(await site.plan.plan(editor, facts))

    const [before] = await site.plan.mine(reporter, 5)
    const { articleId } = doneOrFault(await site.plan.begin(reporter, item.id))
    const article = await site.articles.byId(articleId)
    if (!article) throw new Error('It is no article.')
    const content = {
      ...(await site.content()),
      headline: 'Harbour budget doubles',
      body: aParagraph('One two three.'),
    }
    const saved = doneOrFault(await site.articles.save(reporter, { articleId, base: article.draftId, content }))
    await site.jobs.settle()
    const [written] = await site.plan.mine(reporter, 5)
    doneOrFault(await site.articles.publish(editor, { articleId, revisionId: saved.revision.id }))
    await site.jobs.settle()

    expect(before).toMatchObject({ title: 'The harbour budget', articleId: null, stage: null, dueAt })
    expect(written).toMatchObject({ id: item.id, articleId, title: 'Harbour budget doubles', words: 3, length: 600 })
    expect(written).toMatchObject({ stage: 'writing', people: [{ id: reporter.id, name: reporter.name }] })
    expect(await site.plan.mine(reporter, 5)).toEqual([])
    expect(await site.plan.byId(item.id)).toMatchObject({ state: 'out' })
    expect(await site.happened()).toEqual(
      expect.arrayContaining(['item.planned', 'item.begun', 'article.saved', 'item.followed']),
    )
  })

  test('whoever is assigned an article that somebody else began opens and writes it, for as long as it is theirs', async () => {
    const site = await aSite(await open())
    const [editor, stranger] = [await site.staff('editor'), await site.staff('contributor')]
    const contributor = await site.staff('contributor')
    const browser = await aBrowser(site, contributor)
    const { article, revision } = await site.draft()
    const [page, { articleId }] = [writingRoutes.edit.to({ id: article.id }), { articleId: article.id }]
    const writing = async (actor: Actor, base: RevisionId, headline: string) =>
      site.articles.save(actor, { articleId, base, content: { ...(await site.content()), headline } })
    const facts = await factsOf(site, { assigned: [contributor.id] })

    const before = await browser.get(page)
    doneOrFault(await site.plan.changeOf(editor, article, facts))
    const assigned = await browser.get(page)
    const saved = await writing(contributor, revision.id, 'Ferry runs again at last')
    const others = await writing(stranger, revision.id, 'Mine now')
    doneOrFault(await site.plan.changeOf(editor, article, { ...facts, assigned: [] }))
    const base = doneOrFault(saved).revision.id
    const later = await writing(contributor, base, 'Once more')

    expect([before.status, assigned.status, (await browser.get(page)).status]).toEqual([403, 200, 403])
    expect([others, later]).toEqual([{ refused: 'not-allowed' }, { refused: 'not-allowed' }])
    expect((await site.happened()).filter((type) => type === 'article.assigned')).toHaveLength(2)
    const publish = { articleId, revisionId: base }
    expect(await site.articles.publish(contributor, publish)).toEqual({ refused: 'not-allowed' })
  })

  test('what was assigned before there was text is theirs, whoever begins it', async () => {
    const site = await aSite(await open())
    const contributor = await site.staff('contributor')
    const facts = await factsOf(site, { assigned: [contributor.id] })
    const item = doneOrFault(await site.plan.plan(await site.staff('editor'), facts))

    const { articleId } = doneOrFault(await site.plan.begin(await site.staff('editor'), item.id))

    const browser = await aBrowser(site, contributor)
    expect((await browser.get(writingRoutes.edit.to({ id: articleId }))).status).toBe(200)
  })

  test('of two who begin one item at once, both come to one article', async () => {
    const site = await aSite(await open())
    const people = [await site.staff('reporter'), await site.staff('editor'), await site.staff()]
    const item = doneOrFault(await site.plan.plan(await site.staff(), await factsOf(site)))

    const begun = await Promise.all(people.map(async (actor) => doneOrFault(await site.plan.begin(actor, item.id))))

    expect(new Set(begun.map(({ articleId }) => articleId)).size).toBe(1)
    expect(begun.filter(({ isNew }) => isNew)).toHaveLength(1)
    await site.jobs.settle()
    expect(await titles(site, await site.staff())).toEqual(['The harbour budget'])
  })

  test('a draft that nobody planned stands in the plan, and what was imported as public does not', async () => {
    const site = await aSite(await open())
    await site.article({ slug: 'old', headline: 'Old news' })
    const { article } = await site.draft({ slug: 'new', headline: 'New words' })
    await site.jobs.settle()

    expect(await titles(site, await site.staff())).toEqual(['New words'])
    expect((await site.plan.of(article))?.articleId).toBe(article.id)
  })

  test('of two who plan one unplanned article at once, what the second had not seen is not written over', async () => {
    const site = await aSite(await open())
    const [one, other] = [await site.staff('editor'), await site.staff()]
    const article = await site.article()
    const item = await site.plan.of(article)
    if (!item) throw new Error('It has no draft.')
    const { baseOf } = await import('../../base/made-from.ts')
    const { shownOfItem } = await import('./item.ts')
    const base = baseOf(shownOfItem(item))

    const outcomes = await Promise.all([
      site.plan.changeOf(one, article, { ...item, brief: 'Ask the mayor.', base }),
      site.plan.changeOf(other, article, { ...item, brief: 'Ask the council.', base }),
    ])

    expect(outcomes.map((outcome) => ('done' in outcome ? 'done' : outcome.refused)).toSorted()).toEqual([
      'changed-meanwhile',
      'done',
    ])
  })

  test('the draft’s own headline and section are not changed by whoever plans', async () => {
    const site = await aSite(await open())
    const { article } = await site.draft()
    const sport = await site.section('Sport')
    const item = await site.plan.of(article)
    if (!item) throw new Error('It has no draft.')

    const changed = doneOrFault(
      await site.plan.changeOf(await site.staff(), article, {
        ...item,
        title: 'Other',
        sectionId: sport.id,
        length: 300,
      }),
    )

    expect(changed).toMatchObject({ title: item.title, sectionId: item.sectionId, length: 300 })
  })

  test('a contributor sees and changes what they made or work on, an editor what is of their sections', async () => {
    const site = await aSite(await open())
    const [city, sport] = [await site.section('City'), await site.section('Sport')]
    const contributor = await site.staff('contributor')
    const editor = await site.staff('editor', [sport.id])
    const publisher = await site.staff()
    const theirs = await factsOf(site, { title: 'Theirs', assigned: [contributor.id], sectionId: city.id })
    const item = doneOrFault(await site.plan.plan(publisher, theirs))
    const others = await factsOf(site, { title: 'Another’s', sectionId: sport.id })
    const other = doneOrFault(await site.plan.plan(publisher, others))
    doneOrFault(await site.plan.plan(contributor, await factsOf(site, { title: 'Own', sectionId: city.id })))

    expect((await titles(site, contributor)).toSorted()).toEqual(['Own', 'Theirs'])
    expect(await titles(site, editor)).toHaveLength(3)
    expect(await site.plan.change(contributor, item.id, { ...theirs, length: 100 })).toMatchObject({ done: {} })
    expect(await site.plan.change(contributor, other.id, others)).toEqual({ refused: 'not-allowed' })
    expect(await site.plan.change(editor, item.id, theirs)).toEqual({ refused: 'not-allowed' })
    expect(await site.plan.change(editor, other.id, { ...others, sectionId: city.id })).toEqual({
      refused: 'not-allowed',
    })
    expect(await site.plan.change(editor, other.id, { ...others, length: 100 })).toMatchObject({ done: {} })
  })

  test.each([
    ['no title', { title: ' ' }, 'no-title'],
    ['a section that is not there', { sectionId: 'gone' as never }, 'no-such-section'],
    ['somebody who is not here', { assigned: ['gone' as never] }, 'no-such-person'],
    ['a kind that there is none of', { kind: 'rumour' }, 'no-such-kind'],
  ])('%s is refused', async (_what, given, refusal) => {
    const site = await aSite(await open())
    expect(await site.plan.plan(await site.staff(), await factsOf(site, given))).toEqual({ refused: refusal })
  })

  test('who has left stays assigned until somebody decides otherwise, and is not assigned anew', async () => {
    const site = await aSite(await open())
    const [publisher, reporter] = [await site.staff(), await site.staff('reporter')]
    const facts = await factsOf(site, { assigned: [reporter.id] })
    const item = doneOrFault(await site.plan.plan(publisher, facts))
    doneOrFault(await site.newsroom.markAsLeft(publisher, reporter.id))

    expect(await site.plan.change(publisher, item.id, { ...facts, length: 400 })).toMatchObject({ done: {} })
    expect(await site.plan.plan(publisher, facts)).toEqual({ refused: 'no-such-person' })
  })

  test('what is dropped is off the plan until it is taken up again, and is not begun', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const item = doneOrFault(await site.plan.plan(publisher, await factsOf(site)))

    doneOrFault(await site.plan.drop(publisher, item.id))
    const off = await titles(site, publisher)
    const begun = await site.plan.begin(publisher, item.id)
    const dropped = await titles(site, publisher, { state: 'dropped' })
    doneOrFault(await site.plan.takeUp(publisher, item.id))

    expect([off, dropped, begun]).toEqual([[], ['The harbour budget'], { refused: 'item-is-dropped' }])
    expect(await titles(site, publisher)).toEqual(['The harbour budget'])
    doneOrFault(await site.plan.begin(publisher, item.id))
    expect(await site.plan.drop(publisher, item.id)).toEqual({ refused: 'has-text' })
  })

  test('an article that is dropped is off the plan, and comes back with its draft', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const { article } = await site.draft()
    const move = (stage: string) => site.articles.moveTo(publisher, { articleId: article.id, stage })

    doneOrFault(await move('dropped'))
    await site.jobs.settle()
    const off = await titles(site, publisher)
    doneOrFault(await move('writing'))
    await site.jobs.settle()

    expect(off).toEqual([])
    expect(await titles(site, publisher)).toHaveLength(1)
  })

  test('the plan is chosen by person, by section, by what is overdue and by what has no text, soonest first', async () => {
    const site = await aSite(await open())
    const [publisher, reporter] = [await site.staff(), await site.staff('reporter')]
    const sport = await site.section('Sport')
    const at = (millis: number) => later(site.clock.now(), millis)
    const plan = async (title: string, given: Partial<ItemFacts>) =>
      doneOrFault(await site.plan.plan(publisher, await factsOf(site, { title, ...given })))
    await plan('Some day', {})
    await plan('Next week', { dueAt: at(days(7)), assigned: [reporter.id, publisher.id] })
    await plan('Late', { dueAt: at(-hours(1)), sectionId: sport.id })
    await plan('Tomorrow', { dueAt: at(days(1)), assigned: [publisher.id] })
    await site.draft({ headline: 'Begun' })
    await site.jobs.settle()

    expect((await titles(site, publisher)).slice(0, 3)).toEqual(['Late', 'Tomorrow', 'Next week'])
    expect(await titles(site, publisher, { assignedTo: reporter.id })).toEqual(['Next week'])
    expect(await titles(site, publisher, { assignedTo: publisher.id })).toEqual(['Tomorrow', 'Next week'])
    expect((await titles(site, publisher, { assignedTo: null })).toSorted()).toEqual(['Begun', 'Late', 'Some day'])
    expect(await titles(site, publisher, { sectionId: sport.id })).toEqual(['Late'])
    expect(await titles(site, publisher, { dueBefore: site.clock.now() })).toEqual(['Late'])
    expect(await titles(site, publisher, { hasText: true })).toEqual(['Begun'])
    expect(await titles(site, publisher, { hasText: false })).toHaveLength(4)
  })

  test('the calendar has what is due, what is meant to be out, and what goes out where it does', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const day = (number: number, hour = 6) => `2026-11-${number}T0${hour}:00:00.000Z` as Instant
    const plan = async (title: string, given: Partial<ItemFacts>) =>
      doneOrFault(await site.plan.plan(publisher, await factsOf(site, { title, ...given })))
    await plan('All day', { out: { at: day(25, 0), isDay: true } })
    await plan('At six', { out: { at: day(25), isDay: false }, dueAt: day(24) })
    await plan('Elsewhen', { out: { at: day(29), isDay: false } })
    const { article, revision } = await site.draft({ headline: 'Ferry runs' })
    await site.jobs.settle()
    const item = await site.plan.of(article)
    if (!item) throw new Error('It has no draft.')
    doneOrFault(await site.plan.changeOf(publisher, article, { ...item, out: { at: day(26), isDay: false } }))
    const named = { articleId: article.id, revisionId: revision.id, base: null }
    doneOrFault(await site.schedules.setPublication(publisher, { ...named, at: day(25, 7) }))
    await site.jobs.settle()

    const days = boundsOf(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'], 'UTC')
    const shown = (await site.plan.calendar(publisher, { days })).flatMap(({ entries }) => entries)
    const [, short] = await site.plan.calendar(publisher, { days, most: 2 })

    expect(shown.map(({ what, at, item: { title } }) => [what, at.slice(8, 13), title])).toEqual([
      ['due', '24T06', 'At six'],
      ['out', '25T00', 'All day'],
      ['out', '25T06', 'At six'],
      ['scheduled', '25T07', 'Ferry runs'],
    ])
    expect([short?.entries.length, short?.more]).toEqual([2, 1])
  })
})
