import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { expectBothKept } from '../../testing/two-at-once.ts'
import { savedFilterRoutes } from '../saved-filters/routes.ts'
import { writingRoutes } from '../writing/routes.ts'
import { nothingDecided } from './planning.ts'
import { planRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

async function aPaper(site: Site) {
  await site.settings.change(await site.staff(), { timeZone: 'Europe/London' })
  const editor = await site.staff('editor')
  return { editor, section: await site.section(), browser: await aBrowser(site, editor) }
}

async function planned(site: Site, given: Partial<Parameters<Site['plan']['plan']>[1]> = {}) {
  const facts = { ...nothingDecided, title: 'The harbour budget', sectionId: (await site.section()).id, ...given }
  return doneOrFault(await site.plan.plan(await site.staff(), facts))
}

onEveryDatabase((open) => {
  test('an editor plans, sees it in list and calendar, and whoever it is for starts writing', async () => {
    const site = await aSite(await open())
    const { editor, section, browser } = await aPaper(site)
    const reporter = await site.staff('reporter')
    const form = { title: 'The harbour budget', sectionId: section.id, assigned0: reporter.id, length: '600' }

    const added = await browser.post(planRoutes.add.to(), {
      ...{ ...form, dueAt: '24 November 2026, 5pm', out: '2026-11-25', legal: 'needed', priority: '2' },
      commissionedBy: editor.id,
    })
    const shown = await browser.get(added.location)
    const [list, calendar] = await Promise.all([
      browser.get(planRoutes.list.to()),
      browser.get(planRoutes.calendar.to({ day: '2026-11-25' })),
    ])
    const theirs = await aBrowser(site, reporter)
    const home = await theirs.get('/newsroom')
    const begun = await theirs.post(`${added.location.replace(/\?.*/, '')}/article`)
    const tab = await theirs.get(begun.location.replace(/$/, '/plan'))

    expect(added.status).toBe(303)
    expect(shown.text).toContain('value="2026-11-24 17:00"')
    expect(shown.text).toContain('value="2026-11-25"')
    for (const each of ['The harbour budget', reporter.name, 'Needs legal', 'Urgent', '24 Nov 2026, 17:00'])
      expect(list.text).toContain(each)
    expect(calendar.text).toMatch(/Wednesday,? 25 November/)
    expect(calendar.text.match(/The harbour budget/g)).toHaveLength(2)
    expect(home.text).toContain('Assigned to you')
    expect(home.text).toContain('The harbour budget')
    expect(begun.status).toBe(303)
    expect((await theirs.get(begun.location)).status).toBe(200)
    expect(tab.text).toContain('value="600"')
  })

  test.each([
    ['a due time without a day', { dueAt: '17:00' }, 'Please give a day and a time in Europe/London'],
    ['a day that is none', { out: '2026-11-31' }, 'Please give a day, or a day and a time'],
    ['a length that is no number', { length: 'long' }, 'Please give a number of words'],
    ['no title', { title: '  ' }, 'Please say what it is about'],
  ])('%s is refused in a sentence, and what was typed stays', async (_what, given, says) => {
    const site = await aSite(await open())
    const { section, browser } = await aPaper(site)
    const fields = { title: 'The budget', sectionId: section.id, brief: 'Ask the mayor.', ...given }

    const answer = await browser.post(planRoutes.add.to(), fields)

    expect(answer.status).toBe(422)
    expect(answer.text).toContain(says)
    expect(answer.text).toContain('Ask the mayor.')
  })

  test('of two who change one item at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const { browser } = await aPaper(site)
    const { id } = await planned(site)

    await expectBothKept(browser, {
      ...{ page: planRoutes.show.to({ id }), words: ['Ask the mayor.', 'Ask the council.'] as const },
      ...{ first: { brief: 'Ask the mayor.' }, second: { brief: 'Ask the council.' } },
    })
  })

  test('of two who plan one article at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const { browser } = await aPaper(site)
    const { article } = await site.draft()
    await site.jobs.settle()

    await expectBothKept(browser, {
      ...{ page: writingRoutes.plan.to({ id: article.id }), words: ['Cut by noon.', 'Cut by one.'] as const },
      ...{ first: { notes: 'Cut by noon.' }, second: { notes: 'Cut by one.' } },
    })
  })

  test('the list of articles says who, until when and how long, and finds mine, what is overdue and what is scheduled', async () => {
    const site = await aSite(await open())
    const { editor, browser } = await aPaper(site)
    const { article, revision } = await site.draft({ headline: 'Ferry runs again' })
    await site.draft({ headline: 'Another', slug: 'another' })
    const place = writingRoutes.changePlan.to({ id: article.id })
    await browser.post(place, { assigned0: editor.id, dueAt: '2026-11-23 08:00', length: '9', pictures: 'needed' })
    const named = { articleId: article.id, revisionId: revision.id, base: null }
    doneOrFault(await site.schedules.setPublication(editor, { ...named, at: '2026-11-24T06:00:00.000Z' as never }))
    await site.jobs.settle()

    const whole = await browser.get(writingRoutes.list.to())
    const found = await Promise.all(
      [{ person: 'me' }, { what: 'overdue' }, { what: 'scheduled' }].map((asked) =>
        browser.get(writingRoutes.list.to(asked)),
      ),
    )

    for (const each of [editor.name, '23 Nov 2026, 08:00', '12 of 9', 'Needs pictures', 'Another'])
      expect(whole.text).toContain(each)
    for (const { text } of found) {
      expect(text).toContain('Ferry runs again')
      expect(text).not.toContain('Another')
    }
  })

  test('what is asked of a list is saved by a name, leads there again, and is taken away', async () => {
    const site = await aSite(await open())
    const { editor, browser } = await aPaper(site)
    await site.draft()
    const asked = writingRoutes.list.to({ stage: 'writing', person: 'me' })
    const query = asked.split('?')[1] ?? ''
    const sent = { list: writingRoutes.list.to(), query: `${query}&after=x`, name: 'My writing' }

    const kept = await browser.post(savedFilterRoutes.change.to(), { ...sent, act: 'keep' })
    const shown = await browser.get(writingRoutes.list.to())
    const others = await (await aBrowser(site, await site.staff())).get(writingRoutes.list.to())
    const elsewhere = await browser.post(savedFilterRoutes.change.to(), {
      ...sent,
      list: '//evil.example',
      act: 'keep',
    })
    await browser.post(savedFilterRoutes.change.to(), { ...sent, act: 'forget' })

    expect(kept.location).toBe(asked)
    expect(shown.text).toContain('>My writing</a>')
    expect(others.text).not.toContain('My writing')
    expect(elsewhere.location).toBe('/newsroom')
    expect((await browser.get(writingRoutes.list.to())).text).not.toContain('My writing')
    expect(await site.savedFilters.of(editor, writingRoutes.list.to())).toEqual([])
  })

  test('the list of a day comes as CSV, in which no cell is a formula', async () => {
    const site = await aSite(await open())
    const { browser } = await aPaper(site)
    const out = { at: '2026-11-25T00:00:00.000Z' as never, isDay: true }
    await planned(site, { title: '=HYPERLINK("x")', out, brief: 'Two\nlines' })

    const { text, headers } = await browser.get(planRoutes.csv.to({ day: '2026-11-25' }))

    expect(headers.get('content-disposition')).toContain('plan-2026-11-25.csv')
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  })

  test('a calendar programme reads the plan at a secret address, until there is another', async () => {
    const site = await aSite(await open())
    const { section, browser } = await aPaper(site)
    const nobody = await aBrowser(site)
    const out = { at: '2026-11-25T06:00:00.000Z' as never, isDay: false }
    await planned(site, { title: `Long, ${'ä'.repeat(80)}; really`, out })
    await planned(site, { title: 'Secret talks', isSensitive: true, out })
    const make = async () =>
      /value="http:\/\/127\.0\.0\.1:4000([^"]+\.ics)"/.exec(
        (await browser.post(planRoutes.changeFeed.to(), { scope: section.id, act: 'make' })).text,
      )?.[1] ?? ''
    const first = await make()

    const read = await nobody.get(first)
    const second = await make()
    const [old, fresh] = await Promise.all([nobody.get(first), nobody.get(second)])
    await browser.post(planRoutes.changeFeed.to(), { scope: section.id, act: 'end' })

    expect(read.headers.get('content-type')).toContain('text/calendar')
    expect(read.headers.get('cache-control')).toBe('no-store')
    const unfolded = read.text.replaceAll('\r\n ', '')
    expect(unfolded).toContain(`SUMMARY:Long\\, ${'ä'.repeat(80)}\\; really\r\n`)
    expect(read.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(unfolded).toContain('DTSTART:20261125T060000Z')
    expect(unfolded).not.toContain('Secret talks')
    expect(unfolded).toContain('SUMMARY:Held back (City)')
    expect([old.status, fresh.status]).toEqual([404, 200])
    expect((await nobody.get(second)).status).toBe(404)
    const kept = await site.database.read.selectFrom('event_log').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(first.split('/')[2])
  })

  test('a calendar address ends with whoever made it, and is not read without end', async () => {
    const site = await aSite(await open())
    const { editor } = await aPaper(site)
    const { token } = doneOrFault(await site.plan.feeds.make(editor, 'mine'))
    const nobody = await aBrowser(site)
    const path = planRoutes.feed.to({ token })

    const statuses = []
    for (let count = 0; count < 61; count += 1) statuses.push((await nobody.get(path)).status)
    site.clock.pass(3_600_000)
    const later = await nobody.get(path)
    doneOrFault(await site.newsroom.markAsLeft(await site.staff(), editor.id))

    expect([statuses[0], statuses.at(-1), later.status]).toEqual([200, 429, 200])
    expect((await nobody.get(path)).status).toBe(404)
  })

  test('a publisher adds a stage in the newsroom, takes it away again, and is told who was faster', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const place = writingRoutes.stages.to()
    const { fieldsOf } = await import('../../testing/two-at-once.ts')
    const fields = fieldsOf((await browser.get(place)).text, place)

    const added = await browser.post(place, { ...fields, name: 'Legal read', place5: '2.5', role: 'review' })
    const stages = (await site.articles.stages()).map(({ name }) => name)
    const late = await browser.post(place, { ...fields, name: 'Second thoughts' })
    const again = fieldsOf((await browser.get(place)).text, place)
    const away = await browser.post(place, { ...again, gone2: 'on' })

    expect(added.status).toBe(303)
    expect(stages).toEqual(['writing', 'in-review', 'Legal read', 'ready', 'held', 'dropped'])
    expect([late.status, away.status]).toEqual([409, 303])
    expect(late.text).toContain('Somebody else changed the stages meanwhile')
    expect((await site.articles.stages()).map(({ name }) => name)).toEqual([
      ...['writing', 'in-review', 'ready', 'held', 'dropped'],
    ])
    const { moves } = await site.articles.workflow()
    expect(moves).toContainEqual({ from: 'in-review', to: 'ready', permission: 'article.approve' })
    expect(moves).toHaveLength(9 + 8 + 4)
  })
})
