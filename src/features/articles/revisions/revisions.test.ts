import { expect, test } from 'vitest'
import { days, hours, minutes } from '../../../base/clock.ts'
import type { OpenDatabase } from '../../../platform/database/database.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { writingRoutes } from '../../writing/routes.ts'
import type { Article, Revision } from '../article.ts'
import { fromMarkdown } from '../index.ts'

type Site = Awaited<ReturnType<typeof aSite>>

/** A draft that the editor saved every quarter of an hour, so many times. */
async function aLongDay(database: OpenDatabase, times: number) {
  const site = await aSite(database)
  const ada = await site.staff('editor')
  const { article, revision } = await site.draft()
  const saved = [revision]
  for (let time = 1; time < times; time += 1) {
    site.clock.pass(minutes(15))
    saved.push(await saves(site, article, { base: saved.at(-1), headline: `Ferry, ${time}` }))
  }
  return { site, ada, article, saved }
}

async function saves(
  site: Site,
  { id }: Article,
  { base, headline }: { base: Revision | undefined; headline: string },
) {
  const editor = await site.staff('publisher')
  if (!base) throw new Error('There is nothing to save on.')
  const content = { ...base.content, headline }
  return doneOrFault(await site.articles.save(editor, { articleId: id, base: base.id, content })).revision
}

async function numbersOf(site: Site, { id }: Article): Promise<number[]> {
  const rows = await site.database.read
    .selectFrom('revisions')
    .select('number')
    .where('article_id', '=', id)
    .orderBy('number')
    .execute()
  return rows.map(({ number }) => number)
}

onEveryDatabase((open) => {
  test('all stay for a day, then one an hour for a week, and then the first, the draft and what has a name', async () => {
    const { site, ada, article, saved } = await aLongDay(await open(), 12)
    const named = saved[5]
    const name = { articleId: article.id, revisionId: named?.id ?? ('' as never), name: 'Before the lawyers' }
    doneOrFault(await site.articles.kept.name(ada, name))

    expect(await site.articles.kept.thin()).toBe(0)
    site.clock.pass(days(1) + hours(1))
    await site.articles.kept.thin()
    const anHour = await numbersOf(site, article)
    expect(anHour.length).toBeLessThan(8)
    expect(anHour).toEqual(expect.arrayContaining([1, 6, 12]))
    site.clock.pass(days(7))
    await site.articles.kept.thin()

    expect(await numbersOf(site, article)).toEqual([1, 6, 12])
    expect(await site.articles.kept.thin()).toBe(0)
  })

  test('what was published, is scheduled or stands under a text that is being written stays', async () => {
    const { site, article, saved } = await aLongDay(await open(), 3)
    const publisher = await site.staff('publisher')
    const out = { articleId: article.id, revisionId: saved[2]?.id ?? ('' as never), override: 'It is a test.' }
    doneOrFault(await site.articles.publish(publisher, out))
    await site.workingCopies.takeIn(article.id)
    const after = await saves(site, article, { base: saved[2], headline: 'Ferry, later' })
    site.clock.pass(minutes(1))
    await saves(site, article, { base: after, headline: 'Ferry, at last' })

    site.clock.pass(days(9))
    await site.articles.kept.thin()

    expect(await numbersOf(site, article)).toEqual([1, 3, 5])
  })

  test('a page that was made from one that is gone is merged as from an older one, and overwrites nobody', async () => {
    const { site, article, saved } = await aLongDay(await open(), 3)
    const publisher = await site.staff('publisher')
    let count = 0
    const nextId = () => `block${String(++count).padStart(4, '0')}`
    const content = { ...(saved[2]?.content ?? ({} as never)), body: fromMarkdown('One.\n\nTwo.', nextId) }
    const save = { articleId: article.id, base: saved[2]?.id ?? ('' as never), content }
    const base = doneOrFault(await site.articles.save(publisher, save)).revision
    site.clock.pass(hours(2))
    const body = {
      ...content.body,
      content: [content.body.content[0], ...fromMarkdown('Two, and more.', nextId).content],
    }
    const theirs = { ...content, body: body as typeof content.body }
    doneOrFault(await site.articles.save(publisher, { articleId: article.id, base: base.id, content: theirs }))
    site.clock.pass(days(9))
    await site.articles.kept.thin()
    expect(await site.articles.revision(base.id)).toBeUndefined()
    expect((await site.articles.kept.base(base.id))?.number).toBe(1)

    const brought = { articleId: article.id, base: base.id, shared: { ...content, headline: 'From a tunnel' } }
    const outcome = await site.workingCopies.bring(publisher, brought)

    expect('done' in outcome).toBe(true)
    await site.workingCopies.cutIfWritten(publisher, article.id)
    const now = await site.articles.byId(article.id)
    const words = JSON.stringify((now && (await site.articles.revision(now.draftId)))?.content)
    expect(words).toContain('Two, and more.')
    expect(words).toContain('From a tunnel')
  })

  test('a revision is named and restored on the page of revisions, by whoever may write there', async () => {
    const { site, ada, article, saved } = await aLongDay(await open(), 3)
    const browser = await aBrowser(site, ada)
    const { id } = article
    const [first, second] = saved
    const page = writingRoutes.revisions.to({ id })

    const named = await browser.post(writingRoutes.nameRevision.to({ id }), {
      to: second?.id ?? '',
      name: 'Read by <Mina>',
    })
    expect(named.location).toContain('done=named')
    expect((await browser.get(page)).text).toContain('Read by &lt;Mina&gt;')
    expect((await browser.post(writingRoutes.nameRevision.to({ id }), { to: '', name: 'Nothing' })).status).toBe(422)
    const restored = await browser.post(writingRoutes.restoreRevision.to({ id }), { from: first?.id ?? '' })
    expect(restored.location).toContain('done=restored')

    const now = await site.articles.byId(id)
    const draft = now && (await site.articles.revision(now.draftId))
    expect(draft?.number).toBe(4)
    expect(draft?.content.headline).toBe(first?.content.headline)
    const contributor = await aBrowser(site, await site.staff('contributor'))
    expect(
      (await contributor.post(writingRoutes.nameRevision.to({ id }), { to: second?.id ?? '', name: 'Mine' })).status,
    ).toBe(403)
  })
})
