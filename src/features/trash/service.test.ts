import { expect, test } from 'vitest'
import { days, hours, later } from '../../base/clock.ts'
import { firstPage } from '../../base/keyset.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { nothingDecided } from '../plan/index.ts'
import { planRoutes } from '../plan/routes.ts'
import type { Actor } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { trashRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

async function listed(site: Site, actor: Actor): Promise<string[]> {
  const { rows } = await site.writing.list(actor, {}, firstPage('edited', 20))
  return rows.map(({ headline }) => headline)
}

async function planned(site: Site, actor: Actor): Promise<string[]> {
  const paging = { ...firstPage('due' as const, 20), sort: { by: 'due' as const, descending: false } }
  return (await site.plan.list(actor, { state: 'open' }, paging)).rows.map(({ title }) => title)
}

async function trashed(site: Site, actor: Actor): Promise<string[]> {
  return (await site.trash.list(actor, firstPage('at', 20))).rows.map(({ title }) => title)
}

/** A draft with a note, somebody who works on it and two revisions. */
async function aWholeDraft(site: Site, actor: Actor) {
  const { article } = await site.draft({ headline: 'Ferry plans' })
  await site.jobs.settle()
  const content = { ...(await site.content()), headline: 'Ferry plans, again' }
  doneOrFault(await site.articles.save(actor, { articleId: article.id, base: article.draftId, content }))
  doneOrFault(await site.notes.begin(actor, { articleId: article.id, passage: null, body: 'Is that so?' }))
  const now = await site.articles.byId(article.id)
  if (!now) throw new Error('There is no article.')
  doneOrFault(
    await site.plan.reworkOf(actor, now, { into: () => ({ assigned: [actor.id] }), alongside: async () => undefined }),
  )
  await site.jobs.settle()
  return now
}

onEveryDatabase((open) => {
  test('a draft in the trash is nowhere else, and comes back with everything', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const article = await aWholeDraft(site, editor)

    doneOrFault(await site.trash.putArticle(editor, article.id))
    await site.jobs.settle()
    const gone = {
      list: await listed(site, editor),
      search: (await site.writing.list(editor, { search: 'ferry' }, firstPage('edited', 5))).rows,
      plan: await planned(site, editor),
      mine: await site.plan.mine(editor, 5),
      byId: await site.articles.byId(article.id),
      trash: await trashed(site, editor),
    }
    const content = { ...(await site.content()), headline: 'Written all the same' }
    const save = await site.articles.save(editor, { articleId: article.id, base: article.draftId, content })
    doneOrFault(await site.trash.putBack(editor, article.id as never))
    await site.jobs.settle()

    expect(gone).toEqual({ list: [], search: [], plan: [], mine: [], byId: undefined, trash: ['Ferry plans, again'] })
    expect(save).toEqual({ refused: 'no-such-article' })
    expect(await listed(site, editor)).toEqual(['Ferry plans, again'])
    expect((await site.plan.mine(editor, 5)).map(({ title }) => title)).toEqual(['Ferry plans, again'])
    expect((await site.notes.open(article.id)).map(({ messages }) => messages[0]?.body)).toEqual(['Is that so?'])
    expect((await site.articles.revisions(article.id, firstPage('number', 9))).rows).toHaveLength(2)
    expect(await trashed(site, editor)).toEqual([])
  })

  test('what readers have seen never goes there, nor what goes out by itself, nor what somebody may not drop', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    const published = await site.article()
    const { article, revision } = await site.draft({ slug: 'later', headline: 'Later' })
    const named = { articleId: article.id, revisionId: revision.id }
    const at = later(site.clock.now(), hours(1))
    doneOrFault(await site.schedules.setPublication(editor, { ...named, at, base: null }))

    expect(await site.trash.putArticle(editor, published.id)).toEqual({ refused: 'was-published' })
    expect(await site.trash.putArticle(editor, article.id)).toEqual({ refused: 'is-scheduled' })
    expect(await site.trash.putArticle(reporter, article.id)).toEqual({ refused: 'not-allowed' })
  })

  test('after thirty days it is removed for good, with what every feature has of it', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const article = await aWholeDraft(site, editor)
    await site.workingCopies.takeIn(article.id)
    doneOrFault(await site.trash.putArticle(editor, article.id))

    site.clock.pass(days(30) - hours(1))
    await site.trash.empty()
    const still = await trashed(site, editor)
    site.clock.pass(hours(1))
    await site.trash.empty()
    await site.trash.empty()

    expect(still).toEqual(['Ferry plans, again'])
    expect(await trashed(site, editor)).toEqual([])
    const { read } = site.database
    for (const table of ['articles', 'revisions', 'plan_items', 'plan_assigned', 'notes', 'note_messages'] as const)
      expect([table, (await read.selectFrom(table).selectAll().execute()).length]).toEqual([table, 0])
    expect(await site.trash.putBack(editor, article.id as never)).toEqual({ refused: 'no-such-article' })
  })

  test('an item without text goes there and comes back; of two who put it back at once one does', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const facts = { ...nothingDecided, title: 'The harbour budget', sectionId: (await site.section()).id }
    const item = doneOrFault(await site.plan.plan(editor, facts))

    doneOrFault(await site.trash.putItem(editor, item.id))
    const gone = await planned(site, editor)
    const both = await Promise.all([
      site.trash.putBack(editor, item.id as never),
      site.trash.putBack(editor, item.id as never),
    ])

    expect(gone).toEqual([])
    expect(both.map((outcome) => ('done' in outcome ? 'done' : outcome.refused)).toSorted()).toEqual([
      'done',
      'no-such-article',
    ])
    expect(await planned(site, editor)).toEqual(['The harbour budget'])
  })

  test('its address says where it is, in the newsroom alone, and the trash puts it back', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const article = await aWholeDraft(site, editor)
    const browser = await aBrowser(site, editor)
    const editing = writingRoutes.edit.to({ id: article.id })

    const beside = await browser.get(editing)
    const put = await browser.post(trashRoutes.putArticle.to({ id: article.id }))
    const list = await browser.get(put.location)
    const missing = await browser.get(editing)
    const stranger = await (await aBrowser(site, await site.staff('contributor'))).get(editing)
    const back = await browser.post(trashRoutes.putBack.to({ id: article.id as never }))

    expect(beside.text).toContain('Move to the trash')
    expect(list.text).toContain('“Ferry plans, again” is in the trash.')
    expect(list.text).toContain('in 30 days')
    expect([missing.status, missing.text.includes(trashRoutes.list.to())]).toEqual([404, true])
    expect([stranger.status, stranger.text.includes('Ferry plans')]).toEqual([404, false])
    expect((await browser.get(back.location)).text).toContain('It is back where it was.')
    expect((await browser.get(editing)).status).toBe(200)
    expect((await browser.get(planRoutes.list.to())).text).toContain('Ferry plans, again')
  })
})
