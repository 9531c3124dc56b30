import { expect, test } from 'vitest'
import { hours, later, minutes } from '../../base/clock.ts'
import { firstPage } from '../../base/keyset.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { nothingDecided } from '../plan/index.ts'
import { planRoutes } from '../plan/routes.ts'
import type { Actor } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import type { Act, Row } from './bulk.ts'
import { bulkRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

/** So many drafts that stand in the plan. */
async function drafts(site: Site, count: number, given: object = {}) {
  const made = []
  for (let number = 1; number <= count; number += 1) {
    made.push((await site.draft({ ...given, slug: `ferry-${number}`, headline: `Ferry number ${number}` })).article)
  }
  await site.jobs.settle()
  return made
}

function rowsOf(articles: readonly { id: string }[]): Row[] {
  return articles.map(({ id }) => ({ articleId: id }) as Row)
}

async function made(site: Site, actor: Actor, { act, rows }: { act: Act; rows: readonly Row[] }) {
  const id = doneOrFault(await site.bulkChanges.change(actor, act, rows))
  const bulk = await site.bulkChanges.of(actor, id)
  return { id, outcomes: bulk?.rows.map(({ outcome }) => outcome) }
}

async function inTrash(site: Site, actor: Actor): Promise<string[]> {
  return (await site.trash.list(actor, firstPage('at', 20))).rows.map(({ title }) => title).toSorted()
}

async function sectionsOf(site: Site, articles: readonly { id: never | string }[]) {
  return Promise.all(articles.map(async ({ id }) => (await site.articles.byId(id as never))?.sectionId))
}

onEveryDatabase((open) => {
  test('each of many moves by its own change, and all of it goes back', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const [city, sport] = [await site.section('City'), await site.section('Sport')]
    const all = await drafts(site, 3)
    const before = (await site.happened()).filter((type) => type === 'article.saved').length

    const moved = await made(site, editor, { act: { is: 'section', to: sport.id }, rows: rowsOf(all) })
    const then = await sectionsOf(site, all)
    const saves = (await site.happened()).filter((type) => type === 'article.saved').length - before
    const undone = doneOrFault(await site.bulkChanges.undo(editor, moved.id))

    expect(moved.outcomes).toEqual(['done', 'done', 'done'])
    expect([then, saves]).toEqual([[sport.id, sport.id, sport.id], 3])
    expect(undone.rows.map(({ takenBack }) => takenBack)).toEqual(['done', 'done', 'done'])
    expect(await sectionsOf(site, all)).toEqual([city.id, city.id, city.id])
  })

  test('what somebody may not change is left and named, and the rest is done', async () => {
    const site = await aSite(await open())
    const [city, sport] = [await site.section('City'), await site.section('Sport')]
    const editor = await site.staff('editor', [city.id])
    const [inCity] = await drafts(site, 1)
    const elsewhere = (await site.draft({ slug: 'a-match', headline: 'A match', sectionId: sport.id })).article
    const [dropped] = [await made(site, editor, { act: { is: 'drop' }, rows: rowsOf([inCity, elsewhere] as never) })]

    expect(dropped.outcomes).toEqual(['done', 'not-allowed'])
    expect((await site.articles.byId(inCity?.id as never))?.stage).toBe('dropped')
    expect((await site.articles.byId(elsewhere.id))?.stage).toBe('writing')
  })

  test('undo leaves what somebody has changed since, and says which', async () => {
    const site = await aSite(await open())
    const [editor, other] = [await site.staff('editor'), await site.staff('editor')]
    const [first, second] = await drafts(site, 2)
    if (!first || !second) throw new Error('There are no drafts.')
    const moved = await made(site, editor, { act: { is: 'stage', to: 'in-review' }, rows: rowsOf([first, second]) })
    doneOrFault(await site.articles.moveTo(other, { articleId: second.id, stage: 'held' }))

    const undone = doneOrFault(await site.bulkChanges.undo(editor, moved.id))

    expect(undone.rows.map(({ takenBack }) => takenBack)).toEqual(['done', 'changed-since'])
    expect((await site.articles.byId(first.id))?.stage).toBe('writing')
    expect((await site.articles.byId(second.id))?.stage).toBe('held')
  })

  test('an approval comes back with the stage, for the very revision that it was given to', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const all = await drafts(site, 2)
    for (const { id: articleId, draftId: revisionId } of all) {
      doneOrFault(await site.articles.moveTo(editor, { articleId, stage: 'in-review' }))
      doneOrFault(await site.articles.approve(editor, { articleId, revisionId }))
    }
    const held = await made(site, editor, { act: { is: 'stage', to: 'held' }, rows: rowsOf(all) })
    const [first, second] = all
    if (!first || !second) throw new Error('There are no drafts.')
    const content = { ...(await site.content()), headline: 'Another headline' }
    doneOrFault(await site.articles.save(editor, { articleId: second.id, base: second.draftId, content }))

    const undone = doneOrFault(await site.bulkChanges.undo(editor, held.id))

    expect(undone.rows.map(({ takenBack }) => takenBack)).toEqual(['done', 'no-such-move'])
    expect(await site.articles.byId(first.id)).toMatchObject({
      stage: 'ready',
      approval: { revisionId: first.draftId, by: editor.id },
    })
    expect(await site.articles.byId(second.id)).toMatchObject({ stage: 'held', approval: null })
  })

  test('a topic is added once whatever its capitals, and only taken from where it was added', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const [without] = await drafts(site, 1, { topics: [] })
    const has = (await site.draft({ slug: 'harbour', headline: 'Harbour', topics: ['Ferries'] })).article
    if (!without) throw new Error('There is no draft.')
    const topicsOf = async (id: typeof has.id) => {
      const article = await site.articles.byId(id)
      return article && (await site.articles.revision(article.draftId))?.content.topics
    }
    const added = await made(site, editor, { act: { is: 'topic', to: 'ferries' }, rows: rowsOf([without, has]) })
    const then = [await topicsOf(without.id), await topicsOf(has.id)]
    doneOrFault(await site.bulkChanges.undo(editor, added.id))

    expect([added.outcomes, then]).toEqual([
      ['done', 'done'],
      [['ferries'], ['Ferries']],
    ])
    expect([await topicsOf(without.id), await topicsOf(has.id)]).toEqual([[], ['Ferries']])
  })

  test('an article and an item without text are assigned together, and the item is dropped and taken up', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    const [draft] = await drafts(site, 1)
    const facts = { ...nothingDecided, title: 'The harbour budget', sectionId: (await site.section()).id }
    const item = doneOrFault(await site.plan.plan(editor, facts))
    const rows: Row[] = [...rowsOf([draft] as never), { itemId: item.id }]
    const assigned = await made(site, editor, { act: { is: 'assign', to: reporter.id }, rows })
    const mine = (await site.plan.mine(reporter, 5)).map(({ title }) => title).toSorted()
    const staged = await made(site, editor, { act: { is: 'stage', to: 'in-review' }, rows: [{ itemId: item.id }] })
    const dropped = await made(site, editor, { act: { is: 'drop' }, rows: [{ itemId: item.id }] })
    const then = (await site.plan.byId(item.id))?.state
    doneOrFault(await site.bulkChanges.undo(editor, dropped.id))
    doneOrFault(await site.bulkChanges.undo(editor, assigned.id))

    expect([assigned.outcomes, mine]).toEqual([
      ['done', 'done'],
      ['Ferry number 1', 'The harbour budget'],
    ])
    expect([staged.outcomes, then]).toEqual([['no-text'], 'dropped'])
    expect((await site.plan.byId(item.id))?.state).toBe('open')
    expect(await site.plan.mine(reporter, 5)).toEqual([])
  })

  test('what readers never saw goes to the trash, the rest is left and named, and all of it comes back', async () => {
    const site = await aSite(await open())
    const [editor, other] = [await site.staff('editor'), await site.staff('editor')]
    const [first, second] = await drafts(site, 2)
    if (!first || !second) throw new Error('There are no drafts.')
    const published = await site.article()
    const { article: clocked, revision } = await site.draft({ slug: 'later', headline: 'Later' })
    const at = later(site.clock.now(), hours(1))
    const named = { articleId: clocked.id, revisionId: revision.id, at, base: null }
    doneOrFault(await site.schedules.setPublication(editor, named))
    const facts = { ...nothingDecided, title: 'The harbour budget', sectionId: (await site.section()).id }
    const item = doneOrFault(await site.plan.plan(editor, facts))
    const rows: Row[] = [...rowsOf([first, second, published, clocked]), { itemId: item.id }]

    const put = await made(site, editor, { act: { is: 'trash' }, rows })
    const then = await inTrash(site, editor)
    // Somebody brings one back, and throws it away again.
    doneOrFault(await site.trash.putBack(other, second.id as never))
    site.clock.pass(minutes(1))
    doneOrFault(await site.trash.putArticle(other, second.id))
    const browser = await aBrowser(site, editor)
    const notice = await browser.get(writingRoutes.list.to({ bulk: put.id }))
    const undone = doneOrFault(await site.bulkChanges.undo(editor, put.id))
    const after = await browser.get(writingRoutes.list.to({ bulk: put.id }))

    expect(put.outcomes).toEqual(['done', 'done', 'was-published', 'is-scheduled', 'done'])
    expect(then).toEqual(['Ferry number 1', 'Ferry number 2', 'The harbour budget'])
    expect(notice.text).toContain('3 were moved to the trash.')
    expect(notice.text).toContain('Later: it goes out by itself. Call that off first.')
    expect(notice.text).toContain('Ferry runs again after eleven days: readers have seen it.')
    expect(undone.rows.map(({ takenBack }) => takenBack)).toEqual([
      'done',
      'changed-since',
      undefined,
      undefined,
      'done',
    ])
    expect(after.text).toContain('Ferry number 2: somebody has changed it since.')
    expect(await inTrash(site, editor)).toEqual(['Ferry number 2'])
    expect((await site.plan.byId(item.id))?.title).toBe('The harbour budget')
  })

  test('of two who throw the same away at once, or bring it back, each row is done by one of them', async () => {
    const site = await aSite(await open())
    const people = [await site.staff('editor'), await site.staff('editor')]
    const all = await drafts(site, 3)
    const ids = new Map<Actor['id'], Awaited<ReturnType<typeof made>>>()
    const act = { act: { is: 'trash' }, rows: rowsOf(all) } as const

    await Promise.all(people.map(async (who) => ids.set(who.id, await made(site, who, act))))
    const done = [...ids.values()].flatMap(({ outcomes = [] }) => outcomes).filter((each) => each === 'done')
    const then = await inTrash(site, people[0] as Actor)
    await Promise.all(
      people.flatMap((who) => [1, 2].map(() => site.bulkChanges.undo(who, (ids.get(who.id)?.id ?? '') as never))),
    )

    expect(done).toHaveLength(3)
    expect(then).toEqual(['Ferry number 1', 'Ferry number 2', 'Ferry number 3'])
    expect(await inTrash(site, people[0] as Actor)).toEqual([])
    expect((await sectionsOf(site, all)).every((section) => section !== undefined)).toBe(true)
  })

  test('nobody else undoes it, nobody undoes it later than ten minutes, and two who do it at once do it once', async () => {
    const site = await aSite(await open())
    const [editor, other] = [await site.staff('editor'), await site.staff('editor')]
    const sport = await site.section('Sport')
    const all = await drafts(site, 2)
    const moved = await made(site, editor, { act: { is: 'section', to: sport.id }, rows: rowsOf(all) })
    const again = await made(site, editor, { act: { is: 'topic', to: 'Boats' }, rows: rowsOf(all) })

    const both = await Promise.all([site.bulkChanges.undo(editor, moved.id), site.bulkChanges.undo(editor, moved.id)])
    const seen = await site.bulkChanges.of(editor, moved.id)
    site.clock.pass(minutes(11))

    expect(both.every((outcome) => 'done' in outcome)).toBe(true)
    expect(seen?.rows.map(({ takenBack }) => takenBack)).toEqual(['done', 'done'])
    expect(await site.bulkChanges.undo(other, again.id)).toEqual({ refused: 'no-such-bulk' })
    expect(await site.bulkChanges.undo(editor, again.id)).toEqual({ refused: 'too-late' })
  })

  test('a form without scripts does it from the list, says what was left, and undoes it', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const sport = await site.section('Sport')
    const [first, second] = await drafts(site, 2)
    if (!first || !second) throw new Error('There are no drafts.')
    const browser = await aBrowser(site, editor)
    const list = await browser.get(writingRoutes.list.to({ begun: 'me' }))
    const shown = await browser.get(writingRoutes.list.to())
    const back = writingRoutes.list.to()
    const fields = { act: 'section', section: sport.id, page: `${first.id} ${second.id}`, id: first.id }
    const sent = await browser.post(bulkRoutes.change.to({ back }), fields)
    const notice = await browser.get(sent.location)
    const [, undo = ''] = /action="([^"]+\/undo[^"]*)"/.exec(notice.text) ?? []
    const undone = await browser.post(undo.replaceAll('&amp;', '&'))
    const after = await browser.get(undone.location)
    const nothing = await browser.post(bulkRoutes.change.to({ back: 'https://elsewhere.example/' }), { act: 'drop' })
    const many = Array.from({ length: 201 }, (_, place) => first.id.slice(0, -3) + String(place).padStart(3, '0'))
    const tooMany = await browser.post(bulkRoutes.change.to({ back }), { act: 'drop', page: many.join(' ') })

    expect(list.status).toBe(200)
    expect(shown.text).toContain(`value="${second.id} ${first.id}"`)
    expect(notice.text).toContain('2 now in the section Sport.')
    expect(after.text).toContain('2 were put back as before.')
    expect(nothing.location).toBe(`${back}?bulk=nothing-chosen`)
    expect(tooMany.location).toBe(`${back}?bulk=too-many`)
  })

  test('what somebody may not read is not named to them when it is left', async () => {
    const site = await aSite(await open())
    const contributor = await site.staff('contributor')
    const [draft] = await drafts(site, 1)
    if (!draft) throw new Error('There is no draft.')
    const browser = await aBrowser(site, contributor)
    const sent = await browser.post(bulkRoutes.change.to({ back: planRoutes.list.to() }), { act: 'drop', id: draft.id })
    const articles = await browser.post(bulkRoutes.change.to({ back: writingRoutes.list.to() }), {
      ...{ act: 'drop', id: draft.id },
    })

    expect((await browser.get(sent.location)).text).not.toContain('Ferry number 1')
    expect((await browser.get(articles.location)).text).toContain('Something you may not see: you may not do that')
  })
})
