import { expect, test } from 'vitest'
import { hours, instantOf, later } from '../../base/clock.ts'
import { wallClock } from '../../base/dates.ts'
import { firstPage } from '../../base/keyset.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import { theStart } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser, cookieOf } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import { fieldsOf as fieldsIn } from '../../testing/two-at-once.ts'
import { aWriter, blockText } from '../../testing/writer.ts'
import { blockIds, fromMarkdown, toMarkdown } from '../articles/index.ts'
import { articleRecordRoutes } from '../facts/routes.ts'
import { settingsRoutes } from '../settings/routes.ts'
import { writingRoutes } from './routes.ts'

onEveryDatabase((open) => {
  test('without scripts: a new article, its text, publication, and the page', async () => {
    const site = await aSite(await open())
    const section = await site.section()
    const author = await site.author()
    const browser = await aBrowser(site, await site.staff('publisher'))

    const begun = await browser.post(writingRoutes.list.to(), { headline: 'Ferry back', sectionId: section.id })
    const edit = await browser.get(begun.location)
    const base = /name="base" value="([^"]+)"/.exec(edit.text)?.[1] ?? ''
    const saved = await browser.post(begun.location, {
      base,
      headline: 'Ferry “runs” again',
      standfirst: 'The crossing reopened with a repaired ramp.',
      byline: [author.id, ''],
      place: 'PORT ELDER',
      reportedOn: '2026-11-20',
      sectionId: section.id,
      topics: 'Ferries, Harbour',
      sourceTitle: ['Harbour notice 14', ''],
      sourceUrl: ['https://harbour.example/14', ''],
      markdown: 'Cars queued from six.\n\n## Eleven days\n\nNobody had *expected* it.',
    })
    const panel = await browser.get(begun.location.replace(/$/, '/publishing'))
    const revision = /name="revision" value="([^"]+)"/.exec(panel.text)?.[1] ?? ''
    const published = await browser.post(`${begun.location}/publishing`, { revision })
    const page = await site.app.request('http://127.0.0.1:4000/2026/11/ferry-runs-again')

    expect(begun.status).toBe(303)
    expect(saved).toMatchObject({ status: 303, location: `${begun.location}?done=saved` })
    expect(published.status).toBe(303)
    expect(await page.text()).toContain('Nobody had <em>expected</em> it.')
    expect((await browser.get(published.location)).text).toContain('/2026/11/ferry-runs-again')
  })

  test('a form with something wrong comes back with every word that was typed', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft()

    const answer = await browser.post(writingRoutes.edit.to({ id: article.id }), {
      ...(await fieldsOf(site)),
      base: revision.id,
      headline: 'H'.repeat(301),
      reportedOn: 'yesterday',
      sourceTitle: ['Ring notes <b>'],
      sourceUrl: ['javascript:alert(1)'],
      markdown: 'My own words.',
    })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Please keep this to 300 characters.')
    expect(answer.text).toContain('Please give a date such as 2026-11-19')
    expect(answer.text).toContain('A web address begins with https://.')
    for (const typed of ['H'.repeat(301), 'Ring notes &lt;b&gt;', 'My own words.']) expect(answer.text).toContain(typed)
    expect((await site.articles.byId(article.id))?.draftId).toBe(revision.id)
  })

  test('a stale save shows both texts, and mine can go on top of theirs', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    const { article, revision } = await site.draft()
    const theirs = await site.content({ headline: 'What they wrote' })
    await site.articles.save(publisher, { articleId: article.id, base: revision.id, content: theirs })

    const mine = { ...(await fieldsOf(site)), headline: 'What I wrote', markdown: 'My own words.' }
    const stale = await browser.post(writingRoutes.edit.to({ id: article.id }), { ...mine, base: revision.id })
    const newest = /name="base" value="([^"]+)"/.exec(stale.text)?.[1] ?? ''
    const onTop = await browser.post(writingRoutes.edit.to({ id: article.id }), { ...mine, base: newest })

    expect(stale.status).toBe(409)
    for (const words of ['What they wrote', 'What I wrote', 'My own words.']) expect(stale.text).toContain(words)
    expect(onTop.status).toBe(303)
    const after = await site.articles.byId(article.id)
    expect((after && (await site.articles.revision(after.draftId)))?.content.headline).toBe('What I wrote')
  })

  test('a form that is sent again with its blocks and its Markdown says what was gone on with in the Markdown', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    const { article, revision } = await site.draft()
    const path = writingRoutes.edit.to({ id: article.id })
    const theirs = await site.content({ headline: 'What they wrote' })
    await site.articles.save(publisher, { articleId: article.id, base: revision.id, content: theirs })
    const text = { ...(await fieldsOf(site)), headline: 'What I wrote', markdown: 'It stays.\n\nIt goes.' }
    const stale = await browser.post(path, { ...text, base: revision.id })
    const again = fieldsIn(stale.text, path)
    const draft = async () => {
      const { draftId } = (await site.articles.byId(article.id)) ?? {}
      const saved = draftId && (await site.articles.revision(draftId))
      if (!saved) throw new Error('There is no draft.')
      return saved
    }

    const asItWas = { ...again, markdown: 'It stays.\r\n\r\nIt goes.\r\n' }
    const same = await browser.post(path, asItWas)
    const first = await draft()
    const edited = { ...asItWas, base: first.id, markdown: 'It stays.\r\n\r\nIt is other words now.' }
    const changed = await browser.post(path, edited)
    const last = await draft()

    expect([stale.status, same.status, changed.status]).toEqual([409, 303, 303])
    const blocks: unknown = JSON.parse(String(again.body))
    expect(first.content.body).toEqual(blocks)
    expect(toMarkdown(last.content.body)).toBe('It stays.\n\nIt is other words now.')
    expect(last.content.body.content[0]).toEqual(first.content.body.content[0])
  })

  test('a form that was made from an older revision goes in by blocks and fields, where nobody changed the same', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    const { article, revision } = await site.draft()
    const path = writingRoutes.edit.to({ id: article.id })
    const theirs = { ...revision.content, standfirst: 'Written by somebody else.', topics: ['Ferries'] }
    await site.articles.save(publisher, { articleId: article.id, base: revision.id, content: theirs })

    const mine = { ...(await fieldsOf(site)), markdown: `${toMarkdown(revision.content.body)}\n\nAnd more.` }
    const saved = await browser.post(path, { ...mine, base: revision.id })

    const { draftId } = (await site.articles.byId(article.id)) ?? {}
    const draft = draftId && (await site.articles.revision(draftId))
    expect(saved.status).toBe(303)
    expect(draft).toMatchObject({
      number: 3,
      content: { standfirst: 'Written by somebody else.', topics: ['Ferries'] },
    })
    expect(toMarkdown(draft?.content.body ?? revision.content.body)).toMatch(/And more\.$/)
  })

  test('what is being written is a revision before anybody decides about the draft, and it is decided about that', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    const { article, revision } = await site.draft()
    const session = hashOfToken((await cookieOf(site, publisher)).replace('stet=', ''))
    const writer = aWriter(site.workingCopies, { articleId: article.id, session })
    await writer.join()
    blockText(writer.doc, 0).insert(0, 'Newer: ')
    await writer.settled()

    const late = await browser.post(writingRoutes.publish.to({ id: article.id }), { revision: revision.id })
    const panel = await browser.get(writingRoutes.publishing.to({ id: article.id }))
    const newest = /name="revision" value="([^"]+)"/.exec(panel.text)?.[1] ?? ''
    const approved = await browser.post(writingRoutes.approve.to({ id: article.id }), { revision: newest })
    blockText(writer.doc, 0).insert(0, 'Newest: ')
    await writer.settled()
    const published = await browser.post(writingRoutes.publish.to({ id: article.id }), { revision: newest })

    expect([late.status, approved.status, published.status]).toEqual([409, 303, 303])
    const after = await site.articles.byId(article.id)
    const out = after?.publicId && (await site.articles.revision(after.publicId))
    expect(out && toMarkdown(out.content.body)).toMatch(/^Newer: /)
    expect(after?.draftId).not.toBe(after?.publicId)
  })

  test('the editor saves by itself, keeps its blocks, and is told of a newer revision with both texts', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft()
    const content = await site.content({ headline: 'Saved by itself' })

    const path = writingRoutes.revisions.to({ id: article.id })
    const saved = await browser.json(path, { base: revision.id, content })
    const stale = await browser.json(path, { base: revision.id, content: { ...content, headline: 'Late' } })

    expect(JSON.parse(saved.text)).toMatchObject({ revision: { number: 2 } })
    expect(stale.status).toBe(409)
    expect(JSON.parse(stale.text)).toMatchObject({
      problem: 'stale-save',
      newest: {
        number: 2,
        by: 'publisher 0',
        at: '23 November 2026, 09:00',
        content: { headline: 'Saved by itself' },
      },
      yours: { headline: 'Late' },
    })
  })

  test('a form whose text is too long comes back with it, whether it came as blocks or as Markdown, and nothing is saved', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft()
    const fields = { ...(await fieldsOf(site)), base: revision.id }
    const text = `${'word '.repeat(70_000)}end`

    const blocks = await browser.post(writingRoutes.edit.to({ id: article.id }), {
      ...fields,
      markdown: '',
      body: JSON.stringify(aParagraph(text)),
    })
    const markdown = await browser.post(writingRoutes.edit.to({ id: article.id }), { ...fields, markdown: text })
    const lines = await browser.post(writingRoutes.edit.to({ id: article.id }), {
      ...fields,
      markdown: 'a\n\n'.repeat(30_000),
    })

    for (const answer of [blocks, markdown, lines]) {
      expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('An article holds at most')])
    }
    expect(blocks.text).toContain('word word end')
    expect(markdown.text).toContain('word word end')
    expect((await site.articles.byId(article.id))?.draftId).toBe(revision.id)
  })

  test('a form of more fields than any page has is refused before it is taken apart', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft()
    const fields = { ...(await fieldsOf(site)), base: revision.id }

    const many = await browser.post(writingRoutes.edit.to({ id: article.id }), {
      ...fields,
      byline: Array(2000).fill('x'),
    })
    const some = await browser.post(writingRoutes.edit.to({ id: article.id }), {
      ...fields,
      byline: Array(200).fill('x'),
    })

    expect(many.status).toBe(413)
    expect(some.status).toBe(422)
    expect(some.text.match(/name="byline"/g)?.length).toBeLessThan(70)
  })

  test('a text that is too long is refused with its limit, and the draft stays as it was', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft()
    const sent = (text: string) => ({ base: revision.id, content: { ...revision.content, body: aParagraph(text) } })

    const long = await browser.json(writingRoutes.revisions.to({ id: article.id }), sent('word '.repeat(70_000)))
    const huge = await browser.json(writingRoutes.revisions.to({ id: article.id }), sent('word '.repeat(450_000)))

    expect([long.status, long.text]).toEqual([422, expect.stringContaining('at most 300,000 characters')])
    expect(huge.status).toBe(413)
    expect((await site.articles.byId(article.id))?.draftId).toBe(revision.id)
  })

  test('what the editor sends is read as strictly as a form', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft()
    const content = await site.content()
    const path = writingRoutes.revisions.to({ id: article.id })
    const block = { type: 'image', attrs: { src: 'https://elsewhere.example/x' } }

    const badBody = await browser.json(path, {
      base: revision.id,
      content: { ...content, body: { type: 'doc', content: [block] } },
    })
    const noHeadline = await browser.json(path, { base: revision.id, content: { ...content, headline: ' ' } })
    const nothing = await browser.json(path, 'nonsense')

    expect([badBody.status, noHeadline.status, nothing.status]).toEqual([422, 422, 400])
    expect(JSON.parse(noHeadline.text)).toEqual({
      problem: 'not-sound',
      problems: { headline: 'Please write a headline, even a working one.' },
    })
  })

  test('controls and turned text are taken out of a body, and the ids of its blocks stay', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft()
    const words = 'Left \u202eright\u0000, a\u0301nd o\nn.'
    const hidden = { type: 'text', text: '\u200b', marks: [{ type: 'bold' }] }
    const paragraph = { type: 'paragraph', attrs: { id: 'block001' }, content: [{ type: 'text', text: words }, hidden] }
    const content = { ...(await site.content()), body: { type: 'doc', content: [paragraph] } }

    await browser.json(writingRoutes.revisions.to({ id: article.id }), { base: revision.id, content })

    const after = await site.articles.byId(article.id)
    const draft = after && (await site.articles.revision(after.draftId))
    const kept = { ...paragraph, content: [{ type: 'text', text: 'Left right, ánd o n.' }] }
    expect(draft?.content.body.content).toEqual([kept])
  })

  test('an editor moves no article to a section that is not theirs', async () => {
    const site = await aSite(await open())
    const city = await site.section('City')
    const sport = await site.section('Sport')
    const browser = await aBrowser(site, await site.staff('editor', [city.id]))
    const { article, revision } = await site.draft({ sectionId: city.id })
    const content = await site.content({ sectionId: sport.id })

    const answer = await browser.json(writingRoutes.revisions.to({ id: article.id }), { base: revision.id, content })

    expect(answer.status).toBe(403)
  })

  test('words written as Markdown keep the ids of the blocks that stayed', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft()
    const before = revision.content.body.content[0]?.attrs.id

    const markdown = 'A new beginning.\n\nCars queued from six in the morning to be the first across.'
    await browser.post(writingRoutes.edit.to({ id: article.id }), {
      ...(await fieldsOf(site)),
      base: revision.id,
      markdown,
    })

    const after = await site.articles.byId(article.id)
    const draft = after && (await site.articles.revision(after.draftId))
    expect(draft?.content.body.content.map((block) => block.attrs.id)).toEqual([expect.any(String), before])
  })

  test('a new headline in the form leaves the text as it was, whatever the line ends', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    const next = blockIds(() => site.ids.next('block'))
    const body = fromMarkdown('One **“two”** three.\n\n- A\n- B\n\n![The \\[new\\] ramp](/pictures/picture01)', next)
    body.content.push({ type: 'paragraph', attrs: { id: next() } })
    const { article, revision } = await site.draft({ body })

    const markdown = toMarkdown(body).replaceAll('\n', '\r\n')
    const sent = { ...(await fieldsOf(site)), headline: 'Another headline', base: revision.id, markdown }
    await browser.post(writingRoutes.edit.to({ id: article.id }), sent)

    const after = await site.articles.byId(article.id)
    const draft = after && (await site.articles.revision(after.draftId))
    expect(draft?.content.headline).toBe('Another headline')
    expect(draft?.content.body).toEqual(body)
  })

  test('a fault that stops publication is listed, and passes with a reason that is kept', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article, revision } = await site.draft({ sources: [] })
    const path = writingRoutes.publishing.to({ id: article.id })

    const refused = await browser.post(path, { revision: revision.id })
    const passed = await browser.post(path, { revision: revision.id, because: 'The source must not be named.' })

    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Stops publication')
    expect(passed.status).toBe(303)
  })

  test('publishing a revision that is not the approved one is refused with both shown', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    const { article, revision: a } = await site.draft({ headline: 'The one approved' })
    await site.articles.approve(publisher, { articleId: article.id, revisionId: a.id })
    const content = await site.content({ headline: 'The one nobody read' })
    const saved = await site.articles.save(publisher, { articleId: article.id, base: a.id, content })
    const b = 'done' in saved ? saved.done.revision.id : ''

    const answer = await browser.post(writingRoutes.publishing.to({ id: article.id }), { revision: b })

    expect(answer.status).toBe(409)
    expect(answer.text).toContain('only that one can go out')
    expect(answer.text).toMatch(/<del>.*nobody read/s)
    expect(answer.text).toMatch(/<ins>.*approved/s)
  })

  test('an embargo is kept in the paper’s own time', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    await site.settings.change(publisher, { timeZone: 'America/New_York' })
    const browser = await aBrowser(site, publisher)
    const { article, revision } = await site.draft()

    await browser.post(writingRoutes.setPublicationSettings.to({ id: article.id }), {
      repliesOpen: 'yes',
      embargoedUntil: '2026-11-23T06:00',
    })
    const early = await browser.post(writingRoutes.publishing.to({ id: article.id }), { revision: revision.id })
    site.clock.pass(hours(3))
    const onTime = await browser.post(writingRoutes.publishing.to({ id: article.id }), { revision: revision.id })

    expect((await site.articles.byId(article.id))?.embargoedUntil).toBe(later(theStart, hours(2)))
    expect([early.status, onTime.status]).toEqual([422, 303])
  })

  test('a date and a time are read as people write them, in the paper’s zone, whatever the browser’s', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    await site.settings.change(publisher, { timeZone: 'America/New_York' })
    const browser = await aBrowser(site, publisher)
    const { article, revision } = await site.draft()
    const until = async (typed: string) => {
      const { status } = await browser.post(writingRoutes.setPublicationSettings.to({ id: article.id }), {
        embargoedUntil: typed,
      })
      return [status, (await site.articles.byId(article.id))?.embargoedUntil]
    }
    const sixThere = '2026-12-01T11:00:00.000Z'

    for (const typed of ['2026-12-01 06:00', '2026-12-01T06:00', '1 December 2026, 6am', 'Dec 1, 2026 at 6:00']) {
      expect(await until('')).toEqual([303, null])
      expect(await until(typed), typed).toEqual([303, sixThere])
    }
    const page = await browser.get(writingRoutes.publishing.to({ id: article.id }))
    const wrong = await browser.post(writingRoutes.setPublicationSettings.to({ id: article.id }), {
      embargoedUntil: '03/04/2026 9:00',
    })
    const draft = { ...(await fieldsOf(site)), base: revision.id, reportedOn: '20 November 2026' }
    const saved = await browser.post(writingRoutes.edit.to({ id: article.id }), draft)
    const edit = await browser.get(writingRoutes.edit.to({ id: article.id }))

    expect(page.text).toContain('value="2026-12-01 06:00"')
    expect([wrong.status, wrong.text.includes('value="03/04/2026 9:00"')]).toEqual([422, true])
    expect(saved.status).toBe(303)
    expect(edit.text).toMatch(/name="reportedOn"[^>]*value="2026-11-20"/)
    expect(page.text + edit.text).not.toMatch(/type="(?:date|time|datetime-local)"/)
  })

  test('under an embargo the next thing is to approve, not to publish, and the page says till when', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    await site.settings.change(publisher, { timeZone: 'America/New_York' })
    const browser = await aBrowser(site, publisher)
    const { article, revision } = await site.draft()
    const path = writingRoutes.publishing.to({ id: article.id })
    const page = async () => {
      const { text } = await browser.get(path)
      return { text, main: [...text.matchAll(/class="main"[^>]*>([^<]*)/g)].map(([, says]) => says?.trim()) }
    }
    const before = await page()
    await browser.post(writingRoutes.setPublicationSettings.to({ id: article.id }), {
      repliesOpen: 'yes',
      embargoedUntil: '2026-11-23T06:00',
    })

    const held = await page()
    await browser.post(writingRoutes.approve.to({ id: article.id }), { revision: revision.id })
    const approved = await page()
    site.clock.pass(hours(3))
    const afterwards = await page()

    expect(before.main).toEqual(['Publish: revision 1'])
    expect(held.main).toEqual(['Approve revision 1'])
    expect(held.text).toMatch(/Under embargo until <b>23 November 2026, 06:00<\/b>.*America\/New_York/)
    expect(held.text).toContain('Writing, under embargo')
    expect(held.text).not.toMatch(/<button[^>]*>\s*Publish/)
    expect(approved.main).toEqual([])
    expect(approved.text).toContain('Ready, under embargo')
    expect(afterwards.main).toEqual(['Publish: revision 1'])
  })

  test('wherever an article is listed or opened, what stands beside it says what it is for readers', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    const article = await site.article()
    const id = article.id
    const places = [
      ...[writingRoutes.home.to(), writingRoutes.list.to()],
      ...[writingRoutes.edit.to({ id }), articleRecordRoutes.show.to({ id }), writingRoutes.publishing.to({ id })],
      writingRoutes.revisions.to({ id }),
    ]
    const pills = async (at = places) => {
      const pages = await Promise.all(at.map((path) => browser.get(path)))
      const said = pages.flatMap(({ text }) => [...text.matchAll(/<span class="stage [^"]*">([^<]*)<\/span>/g)])
      // Beside a revision, *Public* says which of them readers see.
      return [...new Set(said.map(([, says]) => says))].filter((says) => says !== 'Public')
    }
    const inLists = places.slice(1)

    const out = await pills(inLists)
    const content = await site.content({ headline: 'Ferry stops again', slug: 'ferry' })
    doneOrFault(await site.articles.save(publisher, { articleId: id, base: article.draftId, content }))
    const changed = await pills()
    await browser.post(writingRoutes.move.to({ id }), { stage: 'in-review' })
    const reviewed = await pills()
    doneOrFault(await site.articles.withdraw(publisher, { articleId: id, because: 'It never ran.' }))
    const withdrawn = await pills(inLists)

    expect([out, changed, reviewed, withdrawn]).toEqual([
      ['Published'],
      ['Published, changes not yet out'],
      ['Published, changes in review'],
      ['Withdrawn'],
    ])
  })

  test('withdrawing asks once and wants a reason for readers', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const article = await site.article()
    const path = writingRoutes.withdrawal.to({ id: article.id })

    const asked = await browser.get(path)
    const silent = await browser.post(path, { because: ' ' })
    const withdrawn = await browser.post(path, { because: 'Two names were mixed up.' })
    const page = await site.app.request(`http://127.0.0.1:4000${article.path}`)

    expect([asked.status, silent.status, withdrawn.status, page.status]).toEqual([200, 422, 303, 410])
    expect(await page.text()).toContain('Two names were mixed up.')
  })

  test('the preview has the markup of the page that will be, and no cache or index may keep it', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const { article } = await site.draft()

    const preview = await browser.get(writingRoutes.preview.to({ id: article.id }))

    expect(preview.text).toContain('<article class="article broad">')
    expect(preview.headers.get('cache-control')).toBe('no-store')
    expect(preview.headers.get('x-robots-tag')).toBe('noindex')
  })

  test('revisions are listed, and any two compared word by word', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    const { article, revision } = await site.draft()
    const body = fromMarkdown(
      'Cars queued from seven in the morning to be the first across.',
      blockIds(() => site.ids.next('block')),
    )
    const content = await site.content({ body })
    const saved = await site.articles.save(publisher, { articleId: article.id, base: revision.id, content })
    const to = 'done' in saved ? saved.done.revision.id : ''

    const answer = await browser.get(`${writingRoutes.revisions.to({ id: article.id })}?from=${revision.id}&to=${to}`)

    expect(answer.text).toMatch(/<del>.*six.*<\/del><ins>.*seven.*<\/ins>/s)
    expect(answer.text).toContain('From revision 1 to 2')
  })

  test('a list goes on where it ended, and a search finds the beginnings of a headline’s words', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    for (let number = 1; number <= 32; number += 1) {
      site.clock.pass(1000)
      await site.articles.create(publisher, await site.content({ headline: `Café number ${number}` }))
    }
    await site.jobs.settle()

    const first = await browser.get(writingRoutes.list.to())
    const next = /href="([^"]*after=[^"]*)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = await browser.get(next)
    const previous = /href="([^"]*before=[^"]*)"/.exec(second.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const back = await browser.get(previous)
    const oldest = await browser.get(writingRoutes.list.to({ sort: 'edited' }))
    const search = await browser.get(writingRoutes.list.to({ search: 'cafe NUMB 17' }))

    expect(headlines(first.text)).toHaveLength(30)
    expect(headlines(second.text)).toEqual(['Café number 2', 'Café number 1'])
    expect(headlines(back.text)).toEqual(headlines(first.text))
    expect(headlines(oldest.text).slice(0, 2)).toEqual(['Café number 1', 'Café number 2'])
    expect(headlines(search.text)).toEqual(['Café number 17'])
  })

  test('a word of a thousand headlines finds the newest of them, alone and with one that few have', async () => {
    const database = await open()
    const site = await aSite(database)
    const publisher = await site.staff('publisher')
    const browser = await aBrowser(site, publisher)
    await site.articles.create(publisher, await site.content({ headline: 'Ferry runs' }))
    site.clock.pass(1000)
    await site.articles.create(publisher, await site.content({ headline: 'Ferry stays in harbour' }))
    await site.jobs.settle()
    const { rows } = await site.writing.list(publisher, {}, firstPage('edited', 1))
    const words = Array.from({ length: 1_000 }, (_, place) => ({
      word: `ferry${place}`,
      article_id: rows[0]?.id ?? '',
    }))
    await database.write((tx) => tx.insertInto('headline_words').values(words).execute())

    const common = await browser.get(writingRoutes.list.to({ search: 'ferry' }))
    const both = await browser.get(writingRoutes.list.to({ search: 'ferry run' }))
    const neither = await browser.get(writingRoutes.list.to({ search: 'ferry gull' }))

    expect(headlines(common.text)).toEqual(['Ferry stays in harbour', 'Ferry runs'])
    expect(headlines(both.text)).toEqual(['Ferry runs'])
    expect(headlines(neither.text)).toEqual([])
  })

  test('what somebody began can be asked for, and an address of it is somebody else’s own', async () => {
    const site = await aSite(await open())
    const [ada, bo] = [await site.staff('reporter'), await site.staff('reporter')]
    doneOrFault(await site.articles.create(ada, await site.content({ headline: 'By Ada' })))
    doneOrFault(await site.articles.create(bo, await site.content({ headline: 'By Bo' })))
    const address = writingRoutes.list.to({ begun: 'drafts' })

    expect(headlines((await (await aBrowser(site, ada)).get(address)).text)).toEqual(['By Ada'])
    expect(headlines((await (await aBrowser(site, bo)).get(address)).text)).toEqual(['By Bo'])
  })

  test('a contributor sees their own articles and nobody else’s', async () => {
    const site = await aSite(await open())
    const contributor = await site.staff('contributor')
    await site.draft({ headline: 'Somebody else’s' })
    await site.articles.create(contributor, await site.content({ headline: 'Their own' }))
    const browser = await aBrowser(site, contributor)

    const list = await browser.get(writingRoutes.list.to())
    const home = await browser.get(writingRoutes.home.to())

    expect(headlines(list.text)).toEqual(['Their own'])
    expect(headlines(home.text)).toEqual(['Their own'])
    expect(home.text).not.toContain(settingsRoutes.show.to())
  })

  test('an editor finds what was sent to review in their sections, and a draft that is out is no draft any more', async () => {
    const site = await aSite(await open())
    const city = await site.section('City')
    const sport = await site.section('Sport')
    const reporter = await site.staff('reporter')
    const editor = await site.staff('editor', [city.id])
    const here = await site.articles.create(reporter, await site.content({ headline: 'Here', sectionId: city.id }))
    const there = await site.articles.create(reporter, await site.content({ headline: 'There', sectionId: sport.id }))
    for (const made of [here, there]) {
      if ('done' in made) await site.articles.moveTo(reporter, { articleId: made.done.article.id, stage: 'in-review' })
    }
    const editors = await aBrowser(site, editor)
    const before = await (await aBrowser(site, reporter)).get(writingRoutes.home.to())

    const home = await editors.get(writingRoutes.home.to())
    if ('done' in here)
      await editors.post(writingRoutes.publishing.to({ id: here.done.article.id }), { revision: here.done.revision.id })
    const after = await (await aBrowser(site, reporter)).get(writingRoutes.home.to())

    expect(headlines(home.text)).toEqual(['Here'])
    expect(headlines(before.text).toSorted()).toEqual(['Here', 'There'])
    expect(headlines(after.text)).toEqual(['There'])
  })

  test('an autosave after the sign-out is told so, and nothing is lost to a redirect', async () => {
    const site = await aSite(await open())
    const { article, revision } = await site.draft()
    const nobody = await aBrowser(site)

    const json = await nobody.json(writingRoutes.revisions.to({ id: article.id }), { base: revision.id, content: {} })
    const form = await nobody.post(writingRoutes.edit.to({ id: article.id }), {})
    const page = await nobody.get(writingRoutes.edit.to({ id: article.id }))

    expect([json.status, form.status, page.status]).toEqual([401, 401, 303])
    expect(form.text).toContain('Your words are still on the page you came from')
    expect(page.location).toBe(
      `/newsroom/sign-in?next=${encodeURIComponent(writingRoutes.edit.to({ id: article.id }))}`,
    )
  })
})

function headlines(html: string): string[] {
  return [...html.matchAll(/class="title"[^>]*>([^<]+)</g)].map((match) => match[1] ?? '')
}

async function fieldsOf(site: Awaited<ReturnType<typeof aSite>>) {
  const content = await site.content()
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    byline: content.byline,
    place: content.place,
    reportedOn: content.reportedOn ?? '',
    sectionId: content.sectionId,
    topics: content.topics.join(', '),
    sourceTitle: content.sources.map(({ title }) => title),
    sourceUrl: content.sources.map(({ url }) => url ?? ''),
    slug: content.slug,
    markdown: 'Cars queued from six in the morning to be the first across.',
  }
}

test('an embargo never ends before the wall clock of the paper shows what was asked', async () => {
  const { momentAt } = await import('./rules.ts')
  const ending = (local: string, timeZone: string) => instantOf(momentAt(local, timeZone) ?? 0)

  // 02:30 is left out in this night, and 01:30 comes twice in that.
  expect(ending('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
  expect(ending('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T06:30:00.000Z')
})

test('a moment is what the wall clock of the paper shows', async () => {
  const { momentAt } = await import('./rules.ts')

  const summer = momentAt('2026-07-01T09:00', 'Europe/London') ?? 0
  const winter = momentAt('2026-12-01T09:00', 'Europe/London') ?? 0

  expect([instantOf(summer), instantOf(winter)]).toEqual(['2026-07-01T08:00:00.000Z', '2026-12-01T09:00:00.000Z'])
  expect(wallClock(instantOf(summer), 'Europe/London')).toBe('2026-07-01 09:00')
  expect(momentAt('tomorrow', 'UTC')).toBeUndefined()
})
