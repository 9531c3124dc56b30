import { expect, test } from 'vitest'
import { minutes } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aReadersBrowser, proves } from '../../testing/reader.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import type { ArticleId, Correcting } from '../articles/index.ts'
import { erasureRoutes } from '../erasure/routes.ts'
import { feedRoutes } from '../feeds/routes.ts'
import { historyRoutes } from '../history/routes.ts'
import { queueRoutes } from '../moderation/routes.ts'
import { notificationRoutes } from '../notifications/routes.ts'
import { readerRoutes } from '../readers/routes.ts'
import { replyRoutes } from '../replies/routes.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { settingsRoutes } from '../settings/routes.ts'
import { theOwner } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { correctionRoutes } from './routes.ts'
import { noticeText } from './rules.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const path = '/2026/11/ferry-runs-again'
const block = 'block001'
const wrong = 'Cars queued from 6 in the morning to be the first of 40 across, said Ada Holt.'
const right = 'Cars queued from 6 in the morning to be the first of 45 across, said Ada Holt.'
const notice: Correcting = {
  kind: 'correction',
  was: 'forty cars crossed',
  now: 'Forty-five cars crossed on the first morning',
  block,
  report: null,
  corrects: null,
}

async function aWrongArticle(site: Site) {
  const article = await site.article({ body: aParagraph(wrong) })
  site.clock.pass(minutes(10))
  return article
}

/** Saves other words and publishes them, with or without a notice. */
async function rewrite(site: Site, articleId: ArticleId, { text = right, correcting = notice as Correcting | null }) {
  const article = await site.articles.byId(articleId)
  const editor = await site.staff()
  const content = await site.content({ body: aParagraph(text) })
  const saved = await site.articles.save(editor, { articleId, base: article?.draftId ?? ('' as never), content })
  if (!('done' in saved)) throw new Error(saved.refused)
  return site.articles.publish(editor, { articleId, revisionId: saved.done.revision.id, correcting })
}

const textAt = async (site: Site, address: string) => (await site.app.request(address)).text()

onEveryDatabase((open) => {
  test('a changed number is not published in silence', async () => {
    const site = await aSite(await open())
    const { id } = await aWrongArticle(site)

    const silent = await rewrite(site, id, { correcting: null })
    const told = await rewrite(site, id, {})

    expect(silent).toMatchObject({
      refused: 'blocked-by-desk',
      findings: [{ rule: 'changed-in-silence', evidence: '40' }],
    })
    expect('done' in told).toBe(true)
  })

  test.each([
    [{ ...notice, now: ' ' }, 'correction-says-nothing'],
    [{ ...notice, was: '' }, 'correction-hides-the-error'],
  ] as const)(
    'a notice that leaves out what readers need is refused, and nothing goes out',
    async (correcting, refused) => {
      const site = await aSite(await open())
      const { id, publicId } = await aWrongArticle(site)

      const outcome = await rewrite(site, id, { correcting })

      expect(outcome).toEqual({ refused })
      expect((await site.articles.byId(id))?.publicId).toBe(publicId)
      expect(await site.corrections.of(id)).toEqual([])
    },
  )

  test('an article nobody has seen has nothing to correct', async () => {
    const site = await aSite(await open())
    const { article, revision } = await site.draft()

    const named = { articleId: article.id, revisionId: revision.id, correcting: notice }

    expect(await site.articles.publish(await site.staff(), named)).toEqual({ refused: 'nothing-to-correct-yet' })
  })

  test('one correction reaches every place that the error has reached', async () => {
    const site = await aSite(await open())
    const { id } = await aWrongArticle(site)
    const reader = aReadersBrowser(site)
    const mina = { name: 'Mina Okafor', email: 'mina@reader.example' }
    await proves(site, reader, mina.email)
    await reader.post(notificationRoutes.mail.to(), { decisions: 'yes' })
    const said = { ...mina, body: 'It was forty-five. I counted.', block, error: 'yes', seen: 'public', thanks: 'yes' }
    const sent = await reader.post(intakeRoutes.send.to({ article: path }), said)
    const report = sent.location.split('/')[5] as never
    const publisher = await site.staff()
    doneOrFault(await site.moderation.decide(publisher, { replyId: report, to: 'published' }))
    site.clock.pass(minutes(10))

    doneOrFault(await rewrite(site, id, { correcting: { ...notice, report } }))
    await site.jobs.settle()

    const [made] = await site.corrections.of(id)
    const article = await textAt(site, path)
    const whole = noticeText(made ?? { ...notice, thanks: null })
    expect(whole).toContain('Thanks to Mina Okafor, who told us.')
    expect(article).toMatch(
      /<div class="notice" id="c-\w{26}">.*Correction.*Forty-five cars crossed on the first morning[.]/s,
    )
    expect(article.indexOf('class="notices"')).toBeLessThan(article.indexOf('first of 45'))
    expect(article).toContain(`<a class="mark" href="#c-${made?.id}">Correction</a>`)
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(article) ?? []
    expect(JSON.parse(data).correction).toEqual([
      { '@type': 'CorrectionComment', text: whole, datePublished: made?.madeAt },
    ])
    expect(article).toContain('Since corrected.')
    expect(await textAt(site, replyRoutes.one.to({ article: path, id: report }))).toContain('Since corrected.')
    expect(await textAt(site, historyRoutes.versions.to({ article: path }))).toMatch(/<del>.*40.*<\/del>.*<ins>.*45/s)
    expect(await textAt(site, correctionRoutes.all.to())).toContain('Thanks to <bdi>Mina Okafor</bdi>')
    expect(await textAt(site, correctionRoutes.feed.to())).toContain(`urn:stet:correction:${made?.id}`)
    const feed = await textAt(site, feedRoutes.site.to())
    expect(feed).toContain('Forty-five cars crossed on the first morning.')
    expect(feed).toMatch(/<atom:updated>/)
    expect((await reader.get(readerRoutes.show.to())).text).toContain('What you reported is corrected')
    expect(site.sent.at(-1)).toMatchObject({ to: mina.email, text: expect.stringContaining('Forty-five cars crossed') })
    const queued = await site.database.read.selectFrom('newsletter_corrections').select('correction_id').execute()
    expect(queued).toEqual([{ correction_id: made?.id }])
  })

  test('a report leaves the queue of errors with the correction that was made of it, and no other does', async () => {
    const site = await aSite(await open())
    const { id } = await aWrongArticle(site)
    const other = await site.article()
    const report = async (under: string, body: string) => {
      const said = { name: 'Mina Okafor', email: 'mina@reader.example', body, error: 'yes', seen: 'private' }
      const { location } = await aReadersBrowser(site).post(intakeRoutes.send.to({ article: under as never }), said)
      return location.split('/')[5] as never
    }
    const [first, second] = [await report(path, 'It was 45.'), await report(path, 'The ramp is wrong too.')]
    const elsewhere = await report(other.path ?? '', 'No ramp.')
    const waiting = async () => {
      const { items, counts } = doneOrFault(await site.moderation.queue(theOwner, { list: 'error', after: null }))
      return { ids: items.map(({ reply }) => reply.id).toSorted(), count: counts.error ?? 0 }
    }
    expect(await waiting()).toEqual({ ids: [first, second, elsewhere].toSorted(), count: 3 })

    doneOrFault(await rewrite(site, id, { correcting: { ...notice, report: first } }))
    doneOrFault(await rewrite(site, id, { text: wrong, correcting: { ...notice, report: elsewhere } }))

    expect(await waiting()).toEqual({ ids: [second, elsewhere].toSorted(), count: 2 })
    const log = { reply: first, writer: null, by: null, before: null, limit: 20 }
    const { lines } = doneOrFault(await site.moderation.log(theOwner, log))
    expect(lines.map(({ what }) => what)).toContain('dismissed')
    // Once more from the same report is no fault.
    doneOrFault(await rewrite(site, id, { correcting: { ...notice, report: first } }))
    expect((await waiting()).count).toBe(2)
  })

  test('whoever is forgotten is thanked by no name any more', async () => {
    const site = await aSite(await open())
    const { id } = await aWrongArticle(site)
    const reader = aReadersBrowser(site)
    const mina = { name: 'Mina Okafor', email: 'mina@reader.example' }
    await proves(site, reader, mina.email)
    const said = { ...mina, body: 'It was 45.', error: 'yes', seen: 'private', thanks: 'yes' }
    const sent = await reader.post(intakeRoutes.send.to({ article: path }), said)
    const report = sent.location.split('/')[5] as never
    doneOrFault(await rewrite(site, id, { correcting: { ...notice, report } }))
    const pages = [path, correctionRoutes.all.to(), correctionRoutes.feed.to(), feedRoutes.site.to()]
    const before = await Promise.all(pages.map((page) => textAt(site, page)))

    await reader.post(erasureRoutes.forgetting.to(), { sure: 'yes' })
    await site.jobs.settle()
    const after = await Promise.all(pages.map((page) => textAt(site, page)))

    expect(before.map((text) => text.includes('Mina Okafor'))).toEqual([true, true, true, true])
    expect(after.map((text) => text.includes('Mina Okafor'))).toEqual([false, false, false, false])
    expect(after[0]).toContain('Forty-five cars')
  })

  test('a reporter who did not agree is not named, and neither is one of another article', async () => {
    const site = await aSite(await open())
    const { id } = await aWrongArticle(site)
    const other = await site.article({ slug: 'another', headline: 'Another article of the same day' })
    const reader = aReadersBrowser(site)
    const said = {
      name: 'Mina Okafor',
      email: 'mina@reader.example',
      body: 'It was 45.',
      error: 'yes',
      seen: 'private',
    }
    const sent = await reader.post(intakeRoutes.send.to({ article: path }), said)
    const elsewhere = await reader.post(intakeRoutes.send.to({ article: other.path ?? '' }), {
      ...said,
      body: 'No.',
      thanks: 'yes',
    })
    const reports = [sent, elsewhere].map(({ location }) => location.split('/')[5] as never)

    doneOrFault(await rewrite(site, id, { correcting: { ...notice, report: reports[0] ?? null } }))
    doneOrFault(await rewrite(site, id, { text: wrong, correcting: { ...notice, report: reports[1] ?? null } }))

    const made = await site.corrections.of(id)
    expect(made.map(({ reportId, thanks }) => [reportId, thanks])).toEqual([
      [reports[0], null],
      [null, null],
    ])
  })

  test('a notice can be added to what readers see, and can itself be put right', async () => {
    const site = await aSite(await open())
    const { id, publicId } = await aWrongArticle(site)
    const editor = await site.staff()
    const publish = (correcting: Correcting) =>
      site.articles.publish(editor, { articleId: id, revisionId: publicId ?? ('' as never), correcting })

    doneOrFault(await publish({ ...notice, kind: 'editors-note', was: '', block: null }))
    const [first] = await site.corrections.of(id)
    site.clock.pass(minutes(1))
    doneOrFault(await publish({ ...notice, now: 'Forty-six cars crossed', corrects: first?.id ?? null }))

    const article = await textAt(site, path)
    expect(article).toContain('Editor’s note')
    expect(article).toContain(`This puts right <a href="#c-${first?.id}">an earlier notice</a>.`)
    expect(article.split('class="notices"')[1]).toMatch(/Forty-six.*Forty-five/s)
  })

  test('a withdrawn article stands among the corrections with its reason, and keeps earlier ones', async () => {
    const site = await aSite(await open())
    const { id } = await aWrongArticle(site)
    doneOrFault(await rewrite(site, id, {}))
    doneOrFault(await site.articles.withdraw(await site.staff(), { articleId: id, because: 'No ferry ran at all' }))

    const page = await textAt(site, correctionRoutes.all.to())

    expect(page).toMatch(/Withdrawn.*No ferry ran at all[.].*Forty-five/s)
  })

  test('a site decides for each kind whether its notice stands before the text or after it', async () => {
    const site = await aSite(await open())
    const { id } = await aWrongArticle(site)
    doneOrFault(await rewrite(site, id, {}))
    const browser = await aBrowser(site, await site.staff())
    const isFirst = async () => {
      const text = await textAt(site, path)
      return text.indexOf('class="notices"') < text.indexOf('first of 45')
    }
    const fields = { name: 'The Post', tagline: '', city: '', language: 'en-GB', timeZone: 'UTC', contact: '' }

    const places = [await isFirst()]
    await browser.post(settingsRoutes.show.to(), { ...fields, noticesAtTop: ['withdrawal', 'update'] })
    places.push(await isFirst())
    await browser.post(settingsRoutes.show.to(), { ...fields, noticesAtTop: 'correction' })
    places.push(await isFirst())

    expect(places).toEqual([true, false, true])
    expect((await browser.get(settingsRoutes.show.to())).text).toMatch(/value="correction" checked=""/)
  })

  test('corrections are paged by key, without a gap', async () => {
    const site = await aSite(await open())
    const { id, publicId } = await aWrongArticle(site)
    const editor = await site.staff()
    for (let number = 1; number <= 35; number += 1) {
      const correcting: Correcting = { ...notice, kind: 'update', now: `Update number ${number} of the day` }
      doneOrFault(
        await site.articles.publish(editor, { articleId: id, revisionId: publicId ?? ('' as never), correcting }),
      )
    }

    const first = await textAt(site, correctionRoutes.all.to())
    const [, next = ''] = /href="([^"]+)" rel="next"/.exec(first) ?? []
    const second = await textAt(site, next)

    expect([first, second].map((page) => page.match(/Update number/g)?.length)).toEqual([30, 5])
    expect(second).toContain('Update number 1 of the day')
    expect((await site.app.request('/corrections/before/nonsense/nothing')).status).toBe(404)
    const madeUp = next.replace(/\d{4}-/, '2019-')
    expect((await site.app.request(madeUp)).status).toBe(404)
  })

  test('an editor comes from a report to a form that knows it, and keeps what was typed', async () => {
    const site = await aSite(await open())
    const { id, publicId } = await aWrongArticle(site)
    const reader = aReadersBrowser(site)
    const said = { name: 'Mina <b>Okafor</b>', email: 'mina@reader.example', body: 'It was 45.', block, error: 'yes' }
    const sent = await reader.post(intakeRoutes.send.to({ article: path }), { ...said, seen: 'private', thanks: 'yes' })
    const report = sent.location.split('/')[5] ?? ''
    const browser = await aBrowser(site, await site.staff())

    const queue = await browser.get(queueRoutes.show.to({ list: 'error' }))
    const form = await browser.get(writingRoutes.publishing.to({ id, report, block }))
    const fields = { revision: publicId ?? '', kind: 'correction', now: 'It was 45', was: '', block, report }
    const refused = await browser.post(writingRoutes.publishing.to({ id }), fields)
    const done = await browser.post(writingRoutes.publishing.to({ id }), { ...fields, was: 'It was 40' })

    expect(queue.text).toContain('Correct the article')
    expect(form.text).toMatch(new RegExp(`value="${report}" checked=""`))
    expect(form.text).toMatch(/<option value="correction" selected="">/)
    expect(form.text).toContain('Mina &lt;b&gt;Okafor&lt;/b&gt;')
    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(/needs what the article said before as well.*It was 45<\/textarea>/s)
    expect(done.status).toBe(303)
    expect(await textAt(site, path)).toContain('Thanks to <bdi>Mina &lt;b&gt;Okafor&lt;/b&gt;</bdi>')
  })

  test('a notice that was wrong itself is chosen in the form, and what was chosen is kept when it is refused', async () => {
    const site = await aSite(await open())
    const { id, publicId } = await aWrongArticle(site)
    const browser = await aBrowser(site, await site.staff())
    const fields = { revision: publicId ?? '', kind: 'correction', now: 'It was 45', was: 'It was 40' }
    await browser.post(writingRoutes.publishing.to({ id }), fields)
    const [first] = await site.corrections.of(id)
    site.clock.pass(minutes(1))
    const again = { ...fields, now: 'It was 46', corrects: first?.id ?? '' }

    const refused = await browser.post(writingRoutes.publishing.to({ id }), { ...again, was: '' })
    const done = await browser.post(writingRoutes.publishing.to({ id }), { ...again, was: 'It was 45' })

    expect(refused.text).toContain(`<option value="${first?.id}" selected="">`)
    expect(done.status).toBe(303)
    expect((await site.corrections.of(id)).map(({ corrects }) => corrects)).toEqual([null, first?.id])
    expect(await textAt(site, path)).toContain('This puts right')
  })
})
