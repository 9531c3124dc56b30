import { expect, test } from 'vitest'
import { hours, minutes } from '../../../base/clock.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../../testing/site.ts'
import { accountRoutes } from '../../sign-in/routes.ts'
import { theOwner, waysIn } from '../../staff/index.ts'
import { writingRoutes } from '../routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const at = (moment: string, more: Record<string, string> = {}) => ({ when: 'at', moment, ...more })

async function aDraft(site: Site) {
  await site.settings.change(await site.staff(), { timeZone: 'Europe/London' })
  const editor = await site.staff('editor')
  const { article, revision } = await site.draft()
  const place = writingRoutes.publishing.to({ id: article.id })
  return { editor, article, revision, place, browser: await aBrowser(site, editor) }
}

onEveryDatabase((open) => {
  test('an editor chooses a time, sees it on every list, types on, and exactly what was chosen goes out', async () => {
    const site = await aSite(await open())
    const { article, revision, place, browser } = await aDraft(site)

    const chosen = await browser.post(place, { revision: revision.id, ...at('2026-11-24 06:00') })
    const content = { ...revision.content, body: aParagraph('Typed on.') }
    const named = { articleId: article.id, base: revision.id, content }
    const newer = doneOrFault(await site.articles.save(await site.staff(), named))
    const panel = await browser.get(chosen.location)
    const lists = await Promise.all([browser.get('/newsroom'), browser.get(writingRoutes.list.to())])
    site.clock.pass(hours(21))
    await site.jobs.settle()

    expect(chosen.status).toBe(303)
    expect(panel.text).toContain('24 November 2026, 06:00</time></b> (time in Europe/London).')
    expect(panel.text).toContain('Revision 2 is newer and does not go out with it.')
    expect(panel.text).toContain('Schedule revision 2 instead')
    for (const { text } of lists) expect(text).toContain('24 November 2026, 06:00')
    expect(await site.articles.byId(article.id)).toMatchObject({ publicId: revision.id, draftId: newer.revision.id })
    expect((await browser.get('/newsroom')).text).not.toContain('Goes out next')
  })

  test.each([
    ['no day', at('06:00'), 'Please give a day and a time'],
    ['no time', at('2026-12-01'), 'Please give a day and a time'],
    ['the 31st of a month of thirty days', at('2026-11-31 06:00'), 'Please give a day and a time'],
    ['a time that clocks leave out', at('2027-03-28 01:30'), 'There is no such time in Europe/London'],
    ['a time that comes twice', at('2027-10-31 01:30'), 'Please say which you mean'],
    ['what is past', at('2026-11-23 08:59'), 'That moment is past'],
    ['what is years away', at('2036-11-23 09:00'), 'more than two years away'],
    ['now and a time', { when: 'now', moment: '2026-12-01 06:00' }, 'You gave a time'],
  ])('%s is refused in a sentence, and what was typed stays', async (_what, sent, says) => {
    const site = await aSite(await open())
    const { article, revision, place, browser } = await aDraft(site)

    const answer = await browser.post(place, { revision: revision.id, ...sent })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain(says)
    expect(answer.text).toContain(`value="${sent.moment}"`)
    expect((await site.articles.byId(article.id))?.publicId).toBeNull()
    expect((await site.schedules.of(article.id)).publish).toBeUndefined()
  })

  test('of a time that comes twice the one that was meant is taken', async () => {
    const site = await aSite(await open())
    const { article, revision, place, browser } = await aDraft(site)

    const first = { revision: revision.id, ...at('2027-10-31 01:30', { which: 'first' }) }
    await browser.post(place, first)
    const { publish } = await site.schedules.of(article.id)
    await browser.post(place, { ...first, which: 'last', schedule: publish?.id ?? '' })

    expect(publish?.dueAt).toBe('2027-10-31T00:30:00.000Z')
    expect((await site.schedules.of(article.id)).publish?.dueAt).toBe('2027-10-31T01:30:00.000Z')
  })

  test('whoever chose from a page on which nothing was scheduled yet is shown what is, and changes nothing', async () => {
    const site = await aSite(await open())
    const { article, revision, place, browser } = await aDraft(site)
    const other = await aBrowser(site, await site.staff())

    await browser.post(place, { revision: revision.id, ...at('2026-11-24 06:00') })
    const late = await other.post(place, { revision: revision.id, ...at('2026-11-25 07:00') })

    expect(late.status).toBe(409)
    expect(late.text).toContain('Somebody else changed what is scheduled')
    expect(late.text).toContain('24 November 2026, 06:00')
    expect(late.text).toContain('value="2026-11-25 07:00"')
    expect((await site.schedules.of(article.id)).publish?.dueAt).toBe('2026-11-24T06:00:00.000Z')
  })

  test('what did not go out says why, on its page, at home and by mail, until somebody sees to it', async () => {
    const site = await aSite(await open())
    const { article, revision, place, browser, editor } = await aDraft(site)
    await browser.post(place, { revision: revision.id, ...at('2026-11-24 06:00') })
    const terms = { articleId: article.id, repliesOpen: true, embargoedUntil: null }
    await site.articles.setPublicationSettings(editor, { ...terms, preventedBecause: 'The lawyers read it.' })

    site.clock.pass(hours(21) + minutes(1))
    await site.jobs.settle()
    await site.staffNotices.gatherMail()
    await site.jobs.settle()
    const panel = await browser.get(place)
    const home = await browser.get('/newsroom')
    const { publish } = await site.schedules.of(article.id)
    const left = await browser.post(writingRoutes.callOff.to({ id: article.id }), { schedule: publish?.id ?? '' })

    const why = 'Somebody has said that nobody may publish this article.'
    expect(panel.text).toContain(why)
    expect(panel.text).toContain('Publication is prevented: The lawyers read it.')
    expect(home.text).toContain(why)
    const mail = site.sent.find(({ subject }) => subject.startsWith('Did not go out'))
    expect(mail?.to).toBe((await site.newsroom.byId(editor.id))?.email)
    expect(mail?.text).toContain(`http://127.0.0.1:4000${place}`)
    expect(left.status).toBe(303)
    expect((await browser.get('/newsroom')).text).not.toContain(why)
  })

  test('a withdrawal at a time says so, can be called off, and happens', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const browser = await aBrowser(site, await site.staff('editor'))
    const place = writingRoutes.withdrawal.to({ id: article.id })

    const wordless = await browser.post(place, { because: '', ...at('2026-11-24 06:00') })
    await browser.post(place, { because: 'The court says so.', ...at('2026-11-24 06:00') })
    const panel = await browser.get(writingRoutes.publishing.to({ id: article.id }))
    const { withdraw } = await site.schedules.of(article.id)
    await browser.post(writingRoutes.callOff.to({ id: article.id }), { schedule: withdraw?.id ?? '' })
    await browser.post(place, { because: 'The court says so.', ...at('2026-11-25 06:00') })
    site.clock.pass(hours(21))
    await site.jobs.settle()
    const between = await browser.get(article.path ?? '')
    site.clock.pass(hours(24))
    await site.jobs.settle()

    expect(wordless.status).toBe(422)
    expect(panel.text).toContain(
      '24 November 2026, 06:00</time></b> (time in UTC). editor 2 chose it: The court says so.',
    )
    expect(between.status).toBe(200)
    expect((await browser.get(article.path ?? '')).status).toBe(410)
  })

  test('a role that may withdraw and nothing else calls off what was set, and no publication', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await aBrowser(site, await site.staff('editor'))
    await editor.post(writingRoutes.withdrawal.to({ id: article.id }), {
      because: 'The court says so.',
      ...at('2026-11-24 06:00'),
    })
    const grants = { 'article.read': 'all', 'article.withdraw': 'all' } as const
    const lawyers = { name: 'Lawyers', description: '', grants, ways: waysIn, needsSecondFactor: false }
    const role = doneOrFault(await site.newsroom.makeRole(theOwner, lawyers))
    const lawyer = await aBrowser(site, await site.staff(role.id))
    const { withdraw } = await site.schedules.of(article.id)

    const page = await lawyer.get(writingRoutes.publishing.to({ id: article.id }))
    const gone = await lawyer.post(writingRoutes.callOff.to({ id: article.id }), { schedule: withdraw?.id ?? '' })

    expect(page.text).toContain(writingRoutes.callOff.to({ id: article.id }))
    expect(gone.status).toBe(303)
    expect((await site.schedules.of(article.id)).withdraw).toBeUndefined()
  })

  test('a withdrawal at a time asks once more who is there, as one at once does, and goes on with what was typed', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const [browser, other] = [
      await aBrowser(site, await site.staff('editor')),
      await aBrowser(site, await site.staff()),
    ]
    const password = 'four unlikely words here'
    await browser.post(accountRoutes.setPassword.to(), { fresh: password })
    site.clock.pass(minutes(20))
    const place = writingRoutes.withdrawal.to({ id: article.id })
    const fields = { because: 'The court says so.', ...at('2026-11-24 06:00') }

    const asked = await browser.post(place, fields)
    const nothingYet = await site.schedules.of(article.id)
    const waiting = { 'proof-for': place, 'proof-method': 'POST', ...fields }
    const proved = await browser.post(accountRoutes.prove.to(), { ...waiting, 'proof-password': password })
    const set = await browser.post(proved.location, waiting)
    const { withdraw } = await site.schedules.of(article.id)
    const moved = await other.post(place, { ...fields, ...at('2026-11-25 06:00'), schedule: withdraw?.id ?? '' })

    expect([asked.status, proved.status, set.status]).toEqual([403, 307, 303])
    expect(asked.text).toContain('name="moment" value="2026-11-24 06:00"')
    expect(asked.text).toContain('name="because" value="The court says so."')
    expect(nothingYet.withdraw).toBeUndefined()
    expect(withdraw).toMatchObject({
      state: 'waiting',
      dueAt: '2026-11-24T06:00:00.000Z',
      because: 'The court says so.',
    })
    // Whoever moves what a colleague has set is asked as well.
    expect(moved.status).toBe(403)
    expect((await site.schedules.of(article.id)).withdraw?.id).toBe(withdraw?.id)
  })

  test('before an update goes out its editor sees what will change for readers', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const browser = await aBrowser(site, await site.staff('editor'))
    const revision = await site.articles.revision(article.draftId)
    if (!revision) throw new Error('It has no draft.')
    const content = { ...revision.content, headline: 'Ferry runs again after twelve days' }
    doneOrFault(await site.articles.save(await site.staff(), { articleId: article.id, base: revision.id, content }))

    const { text } = await browser.get(writingRoutes.publishing.to({ id: article.id }))

    const change = text.slice(text.indexOf('What will change for readers'))
    expect(change).toMatch(/<del>.*eleven.*<\/del>/)
    expect(change).toMatch(/<ins>.*twelve.*<\/ins>/)
  })
})
