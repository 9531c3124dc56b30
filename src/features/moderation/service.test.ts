import { expect, test } from 'vitest'
import { days, hours, later } from '../../base/clock.ts'
import { firstPage } from '../../base/keyset.ts'
import { clean } from '../../base/text.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aReadersBrowser, proves } from '../../testing/reader.ts'
import { postedReply } from '../../testing/reply.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { unsoundThreads } from '../../testing/sound.ts'
import type { Article } from '../articles/index.ts'
import type { ReplyId } from '../replies/index.ts'
import { standingWords } from '../sanctions/index.ts'
import { asCsv } from './log/export.ts'
import { queueRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const network = '203.0.113.5'

/** A reply through the form, with the secret of the browser it came from. */
function posted(site: Site, path: string, body = 'You will be sorry for this.') {
  return postedReply(site, path, { name: 'Bo', body, network })
}

async function listed(site: Site, list: 'held' | 'reported' | 'appeal' | 'recent') {
  const queue = doneOrFault(await site.moderation.queue(await site.staff(), { list, after: null }))
  return { ids: queue.items.map(({ reply }) => reply.id), counts: queue.counts, items: queue.items }
}

async function report(site: Site, id: Awaited<ReturnType<typeof posted>>['id']) {
  const { sectionId } = await site.content()
  const waits = { queue: 'reported' as const, because: [{ rule: 'brought' as const, match: 'An insult.' }] }
  await site.database.write((tx) => site.replies.keeping.enqueue(tx, waits, { id, sectionId }))
}

/** Newer than any other, half of them hidden and half spam; as rows, because there are many. */
async function manyReplies(site: Site, { id: article_id, sectionId: section_id }: Article, count: number) {
  const posted_at = later(site.clock.now(), days(1))
  const usual = { article_id, section_id, answers_id: null, name: 'Bo', staff_id: null, body: 'Four.', body_hash: '' }
  const more = { edited_at: null, picked_at: null, quoted_block: null, quoted_words: null, error_report: null }
  const counts = { answer_count: 0, pick_count: 0 }
  const rows = Array.from({ length: count }, (_, number) => {
    const id = String(number).padStart(26, '0')
    const status = number % 2 === 0 ? 'hidden' : 'spam'
    return { id, root_id: id, idempotency_key: id, status, posted_at, ...usual, ...more, ...counts }
  })
  await site.database.write(async (tx) => {
    for (let from = 0; from < count; from += 200) {
      await tx
        .insertInto('replies')
        .values(rows.slice(from, from + 200))
        .execute()
    }
  })
}

async function sound(site: Site) {
  expect(await unsoundThreads(site.database.read)).toEqual([])
}

onEveryDatabase((open) => {
  test('a hidden reply is explained to its writer, who appeals once and is answered by somebody else', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const [first, second] = [await site.staff('moderator'), await site.staff('moderator')]
    const { id: replyId, browser } = await posted(site, path ?? '')
    const [rule] = await site.moderation.rules()
    doneOrFault(await site.moderation.decide(first, { replyId, to: 'hidden', ruleId: rule?.id ?? null }))

    const own = await site.app.request(`${path}/replies/${replyId}/sent`, {
      headers: { cookie: `stet_reader=${browser}` },
    })
    const told = await own.text()
    const stranger = await site.app.request(`/appeals/${replyId}`, {
      headers: { cookie: `stet_reader=${'x'.repeat(43)}` },
    })
    const words = new URLSearchParams({ words: 'It was about the ferry.' })
    const headers = { cookie: `stet_reader=${browser}`, 'content-type': 'application/x-www-form-urlencoded' }
    const appealing = {
      method: 'POST',
      body: words.toString(),
      headers: { ...headers, origin: 'http://127.0.0.1:4000' },
    }
    const sent = await site.app.request(`/appeals/${replyId}`, appealing)
    const again = await site.app.request(`/appeals/${replyId}`, appealing)

    expect(told).toContain('Keep to the subject')
    expect(told).toContain('A person of the newsroom, not a program.')
    expect(told).toContain(`href="/appeals/${replyId}"`)
    expect([stranger.status, sent.status, again.status]).toEqual([404, 303, 422])
    expect(await again.text()).toContain('one appeal is all there is')
    expect((await listed(site, 'appeal')).items[0]?.appeal?.words).toBe('It was about the ferry.')

    const answer = { replyId, outcome: 'reversed' as const, words: 'You were right.' }
    expect(await site.moderation.decide(second, { replyId, to: 'published' })).toEqual({ refused: 'appealed' })
    expect(await site.moderation.answerAppeal(first, answer)).toEqual({ refused: 'your-own' })
    doneOrFault(await site.moderation.answerAppeal(second, answer))
    expect(await site.moderation.answerAppeal(second, answer)).toEqual({ refused: 'decided-before' })
    expect((await listed(site, 'recent')).ids).toEqual([replyId])
    expect((await listed(site, 'appeal')).counts.appeal).toBe(0)
    await sound(site)
  })

  test('a reader appeals from another device, and somebody who typed their address does not', async () => {
    const site = await aSite(await open())
    const { path = '' } = await site.article()
    const [phone, desk, other] = [aReadersBrowser(site), aReadersBrowser(site), aReadersBrowser(site)]
    const mina = { name: 'Mina Okafor', email: 'mina@reader.example' }
    await proves(site, phone, mina.email)
    const { location } = await phone.post(`${path}/replies`, { ...mina, body: 'It was the wire.' })
    const replyId = location.split('/')[5] as ReplyId
    doneOrFault(await site.moderation.decide(await site.staff(), { replyId, to: 'hidden', because: 'A rumour' }))
    await proves(site, desk, mina.email)
    await other.post(`${path}/replies`, { ...mina, body: 'I say I am Mina.' })

    const page = await desk.get('/reader')
    const form = await desk.get(`/appeals/${replyId}`)
    const sent = await desk.post(`/appeals/${replyId}`, { words: 'I was there.' })
    const strangers = [
      await other.get(`/appeals/${replyId}`),
      await other.post(`/appeals/${replyId}`, { words: 'Let me.' }),
    ]

    expect(page.text).toContain(`/appeals/${replyId}`)
    expect(form.text).toContain('A rumour')
    expect([form.status, sent.status, ...strangers.map(({ status }) => status)]).toEqual([200, 303, 404, 404])
    expect((await desk.get(`/appeals/${replyId}`)).text).toContain('I was there.')
    expect((await listed(site, 'appeal')).items[0]?.appeal?.words).toBe('I was there.')
  })

  test('whoever works here alone decides the appeal against their own decision', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const { id: replyId } = await posted(site, path ?? '')
    const [alone] = await site.newsroom.all()
    if (!alone) throw new Error('Nobody works here.')
    for (const { id } of (await site.newsroom.all()).slice(1)) await site.newsroom.markAsLeft(alone, id)
    doneOrFault(await site.moderation.decide(alone, { replyId, to: 'spam' }))
    doneOrFault(await site.moderation.appeal(replyId, clean('It is not.')))

    const outcome = await site.moderation.answerAppeal(alone, { replyId, outcome: 'upheld', words: 'It is.' })

    expect(outcome).toMatchObject({ done: { decided: { outcome: 'upheld' } } })
    expect((await listed(site, 'appeal')).ids).toEqual([])
  })

  test('reports are dismissed, and undoing that brings them back as they were', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const editor = await site.staff()
    const { id: replyId } = await site.reply({ articleId })
    await report(site, replyId)
    const before = (await listed(site, 'reported')).items[0]?.waits
    site.clock.pass(5_000)

    const { id } = doneOrFault(await site.moderation.dismiss(editor, { replyId, queue: 'reported' }))
    expect((await listed(site, 'reported')).counts.reported).toBe(0)
    doneOrFault(await site.moderation.undo(editor, id))

    const after = await listed(site, 'reported')
    expect(after.items[0]?.waits).toEqual(before)
    expect(after.counts.reported).toBe(1)
    expect(await site.moderation.dismiss(editor, { replyId, queue: 'error' })).toEqual({ refused: 'already-so' })
    await sound(site)
  })

  test('hiding a reported reply takes it from the reported, and undoing brings both back', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const editor = await site.staff()
    const { id: replyId } = await site.reply({ articleId })
    await report(site, replyId)
    site.clock.pass(5_000)
    const since = (await listed(site, 'reported')).items[0]?.key.at

    const { id } = doneOrFault(await site.moderation.decide(editor, { replyId, to: 'hidden', because: 'An insult' }))
    expect((await listed(site, 'reported')).ids).toEqual([])
    doneOrFault(await site.moderation.undo(editor, id))

    expect((await listed(site, 'reported')).items[0]?.key.at).toBe(since)
    expect((await listed(site, 'recent')).ids).toEqual([replyId])
    await sound(site)
  })

  test('taking back a restoring leaves the decision before it as it was, with its rule and its one appeal', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const [first, second] = [await site.staff('moderator'), await site.staff('moderator')]
    const { id: replyId } = await posted(site, path ?? '')
    const [rule] = await site.moderation.rules()
    doneOrFault(await site.moderation.decide(first, { replyId, to: 'hidden', ruleId: rule?.id ?? null }))
    doneOrFault(await site.moderation.appeal(replyId, clean('It was about the ferry.')))
    doneOrFault(await site.moderation.answerAppeal(second, { replyId, outcome: 'upheld', words: 'It was not.' }))
    const before = await site.moderation.statement(replyId)

    const { id } = doneOrFault(await site.moderation.decide(second, { replyId, to: 'published' }))
    doneOrFault(await site.moderation.undo(second, id))

    const after = await site.moderation.statement(replyId)
    expect(after).toEqual(before)
    expect(after?.rule?.title).toBe(rule?.title)
    expect(await site.moderation.appeal(replyId, clean('Again.'))).toEqual({ refused: 'appealed-before' })
    const desk = doneOrFault(await site.moderation.queue(first, { list: 'hidden', after: null }))
    expect(desk.items[0]?.moved).toMatchObject({ because: rule?.title, houseRuleId: rule?.id })
    await sound(site)
  })

  test('a pick counts in its thread while it is published, through every move', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const editor = await site.staff()
    const root = await site.reply({ articleId })
    const { id: replyId } = await site.reply({ articleId, answers: root.id })
    const picks = async () => {
      await sound(site)
      const found = site.database.read.selectFrom('replies').select('pick_count').where('id', '=', root.id)
      return (await found.executeTakeFirstOrThrow()).pick_count
    }

    const { id } = doneOrFault(await site.moderation.pick(editor, { replyId, picked: true }))
    expect(await picks()).toBe(1)
    doneOrFault(await site.moderation.decide(editor, { replyId, to: 'hidden', because: 'Wait' }))
    expect(await picks()).toBe(0)
    expect(await site.moderation.pick(editor, { replyId, picked: true })).toEqual({ refused: 'not-published' })
    doneOrFault(await site.moderation.decide(editor, { replyId, to: 'published' }))
    expect(await picks()).toBe(1)
    expect(await site.moderation.undo(editor, id)).toEqual({ refused: 'moved-since' })
    const taken = doneOrFault(await site.moderation.pick(editor, { replyId, picked: false }))
    expect(await picks()).toBe(0)
    doneOrFault(await site.moderation.undo(editor, taken.id))
    expect(await picks()).toBe(1)
  })

  test('a moderator of one section sees and decides nothing of another’s, by no verb', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const { id: replyId } = await posted(site, path ?? '')
    const publisher = await site.staff()
    doneOrFault(await site.moderation.decide(publisher, { replyId, to: 'hidden', because: 'Threats' }))
    const because = { because: 'Threats', houseRuleId: null, kind: 'time-out', length: 'a-day' } as const
    const sanction = doneOrFault(await site.sanctions.impose(publisher, { replyId, ...because }))
    const sport = await site.section('Sport')
    const other = await site.staff('moderator', [sport.id])
    const { moderation, sanctions } = site

    const refusals = await Promise.all([
      moderation.decide(other, { replyId, to: 'published' }),
      moderation.pick(other, { replyId, picked: true }),
      moderation.dismiss(other, { replyId, queue: 'reported' }),
      moderation.dismissQuestion(other, replyId),
      moderation.sendOn(other, replyId),
      moderation.answerAppeal(other, { replyId, outcome: 'reversed', words: 'Yes.' }),
      moderation.writer(other, replyId),
      moderation.log(other, { reply: replyId, writer: null, by: null, before: null }),
      moderation.log(other, { reply: null, writer: replyId, by: null, before: null }),
      sanctions.impose(other, { replyId, ...because }),
      sanctions.lift(other, sanction.id),
    ])

    expect(refusals).toEqual(refusals.map(() => ({ refused: 'not-allowed' })))
    const log = doneOrFault(await moderation.log(other, { reply: null, writer: null, by: null, before: null }))
    expect(log.lines).toEqual([])
    expect((await sanctions.list(other, firstPage('imposed', 50))).rows).toEqual([])
    for (const list of ['held', 'appeal', 'recent', 'hidden'] as const) {
      expect(doneOrFault(await moderation.queue(other, { list, after: null })).items).toEqual([])
    }
  })

  test('a moderator of one section finds their own replies at once, behind however many of another', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const sport = await site.section('Sport')
    const elsewhere = await site.article({ slug: 'a-match', sectionId: sport.id })
    const theirs = await site.staff('moderator', [sport.id])
    for (let number = 0; number < 22; number += 1) {
      const postedAt = later(site.clock.now(), number)
      await site.reply({ articleId: elsewhere.id, postedAt, status: number < 21 ? 'hidden' : 'spam' })
    }
    await manyReplies(site, article, 1200)

    const seen = async (list: 'hidden' | 'spam', after: string | null = null) =>
      doneOrFault(await site.moderation.queue(theirs, { list, after }))
    const first = await seen('hidden')
    const second = await seen('hidden', first.next)

    expect([first.items.length, second.items.length, second.next]).toEqual([20, 1, null])
    expect(new Set([...first.items, ...second.items].map(({ article }) => article.sectionId))).toEqual(
      new Set([sport.id]),
    )
    expect((await seen('spam')).items).toHaveLength(1)
  })

  test('an article that changes its section takes what waits under it along', async () => {
    const site = await aSite(await open())
    const { id: articleId, draftId, path } = await site.article()
    const { id: replyId } = await posted(site, path ?? '')
    const sport = await site.section('Sport')
    const there = await site.staff('moderator', [sport.id])
    const publisher = await site.staff()

    const content = await site.content({ sectionId: sport.id })
    const saved = doneOrFault(await site.articles.save(publisher, { articleId, base: draftId, content }))
    doneOrFault(await site.articles.publish(publisher, { articleId, revisionId: saved.revision.id }))
    await site.jobs.settle()

    const queue = doneOrFault(await site.moderation.queue(there, { list: 'held', after: null }))
    expect(queue.items.map(({ reply }) => reply.id)).toEqual([replyId])
    expect(queue.counts.held).toBe(1)
    doneOrFault(await site.moderation.decide(there, { replyId, to: 'published' }))
    const recent = doneOrFault(await site.moderation.queue(there, { list: 'recent', after: null }))
    expect(recent.items.map(({ reply }) => reply.id)).toEqual([replyId])
    await sound(site)
  })

  test('a queue counts right when a decision and a change of section meet', async () => {
    const site = await aSite(await open())
    const { id: articleId, draftId, path } = await site.article()
    const { id: decided } = await posted(site, path ?? '')
    await posted(site, path ?? '', 'And what of the boats?')
    const sport = await site.section('Sport')
    const publisher = await site.staff()
    const content = await site.content({ sectionId: sport.id })
    const saved = doneOrFault(await site.articles.save(publisher, { articleId, base: draftId, content }))
    doneOrFault(await site.articles.publish(publisher, { articleId, revisionId: saved.revision.id }))

    let moving = Promise.resolve()
    await site.database.write(async (tx) => {
      await site.replies.keeping.dequeue(tx, decided, ['held'])
      moving = site.moderation.moveReplies(articleId)
      // Long enough for the other change to have read what this one has not yet taken away.
      await new Promise((resolve) => setTimeout(resolve, 200))
      await site.replies.keeping.enqueue(
        tx,
        { queue: 'suspect', because: [] },
        { id: decided, sectionId: saved.article.sectionId },
      )
    })
    await moving

    await sound(site)
  })

  test('a time-out on a network holds across its daily keys, and ends', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const { id: replyId } = await posted(site, path ?? '')
    const editor = await site.staff('moderator')
    const standing = (from = network) =>
      site.sanctions.standing(site.database.read, { readerId: null, network: from, now: site.clock.now() })
    expect(await standing()).toBeUndefined()

    const imposing = { replyId, kind: 'time-out', length: 'a-week', because: 'Threats', houseRuleId: null } as const
    doneOrFault(await site.sanctions.impose(editor, imposing))
    expect(await site.sanctions.impose(editor, imposing)).toEqual({ refused: 'already-so' })
    site.clock.pass(days(3))
    // Another key is made for it, and the sanction is found under the old one.
    await expect(posted(site, path ?? '', 'Something else entirely.')).rejects.toThrow('barred')

    expect(await standing()).toMatchObject({ kind: 'time-out', on: 'network', because: 'Threats' })
    const told = await standing()
    const locale = { language: 'en-GB', timeZone: 'UTC' }
    expect(told && standingWords(told, locale, 'desk@paper.example')).toMatch(
      /until 30 November 2026.*time-out.*Threats.*write to desk@paper.example/,
    )
    expect(await standing('198.51.100.7')).toBeUndefined()
    expect((await listed(site, 'held')).items[0]?.writer.sanctions).toHaveLength(1)
    site.clock.pass(days(4) + 1)
    expect(await standing()).toBeUndefined()
    await site.sanctions.forgetEnded()
    const kept = await site.database.read.selectFrom('sanctions').select('network_hash').execute()
    expect(kept).toEqual([{ network_hash: null }])
  })

  test('a ban on a network ends with the key it was hashed with, and can be lifted', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const { id: replyId } = await posted(site, path ?? '')
    const editor = await site.staff('moderator')
    const start = site.clock.now()
    site.clock.pass(hours(2))

    const ban = { replyId, kind: 'ban', length: 'a-day', because: 'Threats', houseRuleId: null } as const
    const { id, until } = doneOrFault(await site.sanctions.impose(editor, ban))
    expect(until).toBe(later(start, days(30)))
    doneOrFault(await site.sanctions.lift(editor, id))

    const now = site.clock.now()
    expect(await site.sanctions.standing(site.database.read, { readerId: null, network, now })).toBeUndefined()
    expect(await site.sanctions.lift(editor, id)).toEqual({ refused: 'over' })
  })

  test('who may only answer reads no words that are hidden, not even of the reply that was answered', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const reporter = await site.staff('reporter')
    const answered = await site.reply({ articleId, body: clean('A telephone number.') })
    await site.reply({ articleId, answers: answered.id, body: clean('Do take that down?') })
    const because = 'A number of somebody'
    doneOrFault(await site.moderation.decide(await site.staff(), { replyId: answered.id, to: 'hidden', because }))

    const seen = doneOrFault(await site.moderation.queue(reporter, { list: 'recent', after: null }))
    const decided = doneOrFault(await site.moderation.queue(await site.staff(), { list: 'recent', after: null }))

    expect(seen.items).toMatchObject([{ answered: null }])
    expect(JSON.stringify(seen)).not.toContain('telephone')
    expect(decided.items).toMatchObject([{ answered: { body: 'A telephone number.', status: 'hidden' } }])
  })

  test('what readers say with a report is read on the desk, by those who decide, and not who they are', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id } = await site.reply({ articleId })
    const from = { browser: 'b'.repeat(43), network, agent: 'a browser' }
    doneOrFault(await site.replies.report({ id, from, reason: 'untrue', words: clean('She <b>never</b> said so.') }))
    const browser = await aBrowser(site, await site.staff('moderator'))
    const answers = await aBrowser(site, await site.staff('reporter'))

    const { items } = await listed(site, 'reported')
    const page = await browser.get(queueRoutes.show.to({ list: 'reported' }))
    const theirs = await answers.get(queueRoutes.show.to({ list: 'recent' }))

    expect(items[0]?.reports).toMatchObject([{ reason: 'untrue', words: 'She <b>never</b> said so.' }])
    expect(page.text).toContain('She &lt;b&gt;never&lt;/b&gt; said so.')
    expect(theirs.text).not.toContain('said so')
  })

  test('a question waits for whoever is credited with the article, until they answer or put it aside', async () => {
    const site = await aSite(await open())
    const [reporter, elsewhere] = [await site.staff('contributor'), await site.staff('reporter')]
    const theirs = doneOrFault(
      await site.newsroom.addAuthor(await site.staff(), { name: 'Ines Vale', staffId: reporter.id }),
    )
    const { path } = await site.article({ byline: [theirs.id] })
    const editor = await site.staff()
    const { id: replyId } = await posted(site, path ?? '', 'Who pays for the ramp?')
    const seenBy = async (who: typeof reporter) =>
      doneOrFault(await site.moderation.questions(who, null)).items.map(({ reply }) => reply.id)
    expect(await seenBy(reporter)).toEqual([])

    doneOrFault(await site.moderation.decide(editor, { replyId, to: 'published' }))
    expect(await seenBy(reporter)).toEqual([replyId])
    expect(await seenBy(elsewhere)).toEqual([])
    expect(await site.moderation.dismissQuestion(elsewhere, replyId)).toEqual({ refused: 'not-allowed' })
    doneOrFault(await site.moderation.dismissQuestion(reporter, replyId))
    expect(await seenBy(reporter)).toEqual([])
    doneOrFault(await site.moderation.sendOn(editor, replyId))
    expect(await seenBy(reporter)).toEqual([replyId])
    doneOrFault(await site.moderation.answer(editor, { replyId, body: clean('The harbour does.') }))
    expect(await seenBy(reporter)).toEqual([])
    await sound(site)
  })

  test('the log tells who, when and why, never words or senders, and starts no formula', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const editor = await site.staff()
    const { id: replyId } = await posted(site, path ?? '')
    doneOrFault(await site.moderation.decide(editor, { replyId, to: 'hidden', because: '=HYPERLINK("x")' }))
    doneOrFault(await site.moderation.addRule(editor, { title: 'Be kind', words: 'To all.', position: 9 }))

    const log = doneOrFault(
      await site.moderation.log(editor, { reply: null, writer: null, by: editor.id, before: null }),
    )
    const ofWriter = doneOrFault(
      await site.moderation.log(editor, { reply: null, writer: replyId, by: null, before: null }),
    )

    expect(log.lines.map(({ what }) => what)).toEqual(['rule-made', 'moved'])
    expect(ofWriter.lines).toMatchObject([{ from: 'pending', to: 'hidden', byName: editor.name }])
    expect(JSON.stringify(log)).not.toMatch(/sorry|reader\.example|203\.0/)
    expect(log.lines[1] && asCsv(log.lines[1])).toContain(`"'=HYPERLINK(""x"")"`)
  })

  test('figures are counted from the log, and what was taken back is not in them', async () => {
    const site = await aSite(await open())
    const { id: articleId, path } = await site.article()
    const editor = await site.staff()
    const [rule] = await site.moderation.rules()
    const { id: one } = await posted(site, path ?? '')
    site.clock.pass(60_000)
    doneOrFault(await site.moderation.decide(editor, { replyId: one, to: 'published' }))
    const two = await site.reply({ articleId })
    doneOrFault(await site.moderation.decide(editor, { replyId: two.id, to: 'hidden', ruleId: rule?.id ?? null }))
    const three = await site.reply({ articleId })
    const { id } = doneOrFault(await site.moderation.decide(editor, { replyId: three.id, to: 'spam' }))
    doneOrFault(await site.moderation.undo(editor, id))
    const before = await (await site.app.request('/moderation')).text()

    await site.moderation.countFigures()

    const after = await (await site.app.request('/moderation')).text()
    expect(await site.moderation.figures()).toMatchObject([
      { quarter: '2026-Q4', figures: { approved: 1, hidden: 1, spam: 0, medianMinutes: 1 } },
      { quarter: '2026-Q3' },
    ])
    expect(before).not.toContain('In figures')
    expect(after).toContain('2026, quarter 4')
  })
})
