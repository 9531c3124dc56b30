import { expect, test } from 'vitest'
import { minutes } from '../../base/clock.ts'
import { firstPage } from '../../base/keyset.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { nothingDecided } from '../plan/index.ts'
import type { Actor } from '../staff/index.ts'
import { noticeKinds } from './notice.ts'
import { noticeRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

async function assign(site: Site, { by, to, title }: { by: Actor; to: Actor; title: string }) {
  const facts = { ...nothingDecided, title, sectionId: (await site.section()).id, assigned: [to.id] }
  return doneOrFault(await site.plan.plan(by, facts))
}

/** What somebody was told, in words. */
async function told(site: Site, actor: Actor): Promise<(string | undefined)[]> {
  const { rows } = await site.staffNotices.list(actor, false, firstPage('told', 20))
  return Promise.all(rows.map(async (notice) => (await site.staffNotices.says(notice))?.says))
}

async function mailNow(site: Site): Promise<void> {
  await site.staffNotices.gatherMail()
  await site.jobs.settle()
}

onEveryDatabase((open) => {
  test('whom something is assigned to is told once, and by mail after a while', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    await site.jobs.settle()
    site.sent.splice(0)
    await assign(site, { by: editor, to: reporter, title: 'The harbour budget' })
    await site.jobs.settle()
    await mailNow(site)
    const early = site.sent.length
    site.clock.pass(minutes(6))
    await mailNow(site)
    await mailNow(site)

    expect(await told(site, reporter)).toEqual([`${editor.name} assigned “The harbour budget” to you`])
    expect(await told(site, editor)).toEqual([])
    expect([early, site.sent.map(({ subject }) => subject)]).toEqual([
      0,
      [`${editor.name} assigned “The harbour budget” to you`],
    ])
  })

  test('a storm of 500 assignments is one mail', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    await site.jobs.settle()
    site.sent.splice(0)
    const event = (number: number) => ({ id: `event-${number}`, actor: `staff:${editor.id}` })
    const item = await assign(site, { by: editor, to: reporter, title: 'The harbour budget' })
    for (let number = 0; number < 500; number += 1) {
      const about = { itemId: item.id, by: `staff:${editor.id}` }
      await site.staffNotices.tell({ event: event(number), kind: 'assigned', to: [reporter.id], about })
    }
    for (let minute = 0; minute < 14; minute += 1) {
      site.clock.pass(minutes(1))
      await mailNow(site)
    }

    expect(site.sent.filter(({ to }) => to.startsWith('reporter'))).toHaveLength(1)
    expect(site.sent[0]?.subject).toBe('501 notices')
    expect(site.sent[0]?.text).toContain('And 461 more.')
  })

  test('what was read in the newsroom meanwhile is not mailed, and nobody has two mails within a quarter of an hour', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    await assign(site, { by: editor, to: reporter, title: 'The first' })
    await site.jobs.settle()
    site.sent.splice(0)
    await site.staffNotices.readAll(reporter)
    site.clock.pass(minutes(6))
    await mailNow(site)
    const afterReading = site.sent.length
    const mailed: string[] = []
    for (const title of ['The second', 'The third']) {
      await assign(site, { by: editor, to: reporter, title })
      await site.jobs.settle()
      site.clock.pass(minutes(6))
      await mailNow(site)
      mailed.push(...site.sent.splice(0).map(({ subject }) => subject))
    }
    site.clock.pass(minutes(10))
    await mailNow(site)

    expect(afterReading).toBe(0)
    expect(mailed).toEqual([`${editor.name} assigned “The second” to you`])
    expect(site.sent.map(({ subject }) => subject)).toEqual([`${editor.name} assigned “The third” to you`])
  })

  test('each kind is told as its person chose: in the newsroom, by mail, or not at all', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    const both = { inNewsroom: true, byMail: true }
    const choices = Object.fromEntries(noticeKinds.map((kind) => [kind, both])) as never as Record<
      (typeof noticeKinds)[number],
      typeof both
    >
    await site.staffNotices.choose(reporter, { ...choices, assigned: { inNewsroom: false, byMail: false } })
    await assign(site, { by: editor, to: reporter, title: 'The first' })
    await site.jobs.settle()
    const none = await told(site, reporter)
    await site.staffNotices.choose(reporter, { ...choices, assigned: { inNewsroom: false, byMail: true } })
    await assign(site, { by: editor, to: reporter, title: 'The second' })
    await site.jobs.settle()
    site.sent.splice(0)
    site.clock.pass(minutes(6))
    await mailNow(site)

    expect([none, await told(site, reporter), await site.staffNotices.unread(reporter.id)]).toEqual([[], [], 0])
    expect(site.sent.map(({ subject }) => subject)).toEqual([`${editor.name} assigned “The second” to you`])
  })

  test('what waits, what comes back and what is approved is told to whom it concerns', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    const { article, revision } = doneOrFault(await site.articles.create(reporter, await site.content()))
    const named = { articleId: article.id }
    doneOrFault(await site.articles.moveTo(reporter, { ...named, stage: 'in-review' }))
    await site.jobs.settle()
    doneOrFault(await site.articles.moveTo(editor, { ...named, stage: 'writing' }))
    await site.jobs.settle()
    doneOrFault(await site.articles.moveTo(reporter, { ...named, stage: 'in-review' }))
    doneOrFault(await site.articles.approve(editor, { ...named, revisionId: revision.id }))
    await site.jobs.settle()

    const headline = '“Ferry runs again after eleven days”'
    expect(await told(site, editor)).toEqual([`${reporter.name} sent ${headline} to review: it waits for you`])
    expect(await told(site, reporter)).toEqual([
      `${editor.name} approved ${headline}`,
      `${editor.name} sent ${headline} back to be written on`,
    ])
  })

  test('the bell counts what is not read; opening one reads it and leads there, and nobody opens another’s', async () => {
    const site = await aSite(await open())
    const [editor, reporter] = [await site.staff('editor'), await site.staff('reporter')]
    const item = await assign(site, { by: editor, to: reporter, title: 'The harbour budget' })
    await site.jobs.settle()
    const browser = await aBrowser(site, reporter)
    const page = await browser.get(noticeRoutes.list.to())
    const bell = await browser.get(noticeRoutes.bell.to())
    const [notice] = (await site.staffNotices.list(reporter, true, firstPage('told', 5))).rows
    if (!notice) throw new Error('Nobody was told.')
    const stranger = await (await aBrowser(site, editor)).post(noticeRoutes.open.to({ id: notice.id }))
    const opened = await browser.post(noticeRoutes.open.to({ id: notice.id }))
    const after = await browser.get(noticeRoutes.list.to())

    expect(page.text).toContain('Notices: 1 unread')
    expect(bell.text).toMatch(/^<a [^>]*aria-label="Notices: 1 unread"[^>]*>/)
    expect([stranger.status, opened.location]).toEqual([404, `/newsroom/plan/${item.id}`])
    expect(after.text).not.toContain('Notices: 1 unread')
  })
})
