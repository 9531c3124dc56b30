import { describe, expect, test } from 'vitest'
import { days, minutes } from '../../../base/clock.ts'
import { clean } from '../../../base/text.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aReadersBrowser, proves, type ReadersBrowser } from '../../../testing/reader.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { queueRoutes } from '../../moderation/routes.ts'
import { intakeRoutes } from '../../reply-intake/routes.ts'
import type { ReplyId } from '../reply.ts'
import { ownReplyRoutes, replyRoutes } from '../routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const path = '/2026/11/ferry-runs-again'
const mina = { name: 'Mina Okafor', email: 'mina@reader.example' }

async function says(browser: ReadersBrowser, fields: Record<string, string> = {}) {
  const answer = await browser.post(intakeRoutes.send.to({ article: path }), {
    body: 'Was it the ramp?',
    ...mina,
    ...fields,
  })
  return answer.location.split('/')[5]?.split('#')[0] as ReplyId
}

async function publishes(site: Site, replyId: ReplyId) {
  doneOrFault(await site.moderation.decide(await site.staff(), { replyId, to: 'published' }))
}

/** A browser with a reply of its own that is public. */
async function aWriter(site: Site) {
  const browser = aReadersBrowser(site)
  const id = await says(browser)
  await publishes(site, id)
  return { browser, id }
}

async function statusOf(site: Site, id: ReplyId, browser: ReadersBrowser) {
  return (await site.replies.own(id, { browser: browser.cookies.get('stet_reader') }))?.reply.status
}

async function counted(site: Site) {
  return (await (await aReadersBrowser(site).get(path)).text.match(/(\d+) repl(y|ies)</))?.[1]
}

onEveryDatabase((open) => {
  describe('editing', () => {
    test('a guest’s edit of a published reply is held again, kept as a version, and counted out', async () => {
      const site = await aSite(await open())
      await site.article()
      const { browser, id } = await aWriter(site)

      const form = await browser.get(intakeRoutes.edit.to({ article: path, id }))
      const sent = await browser.post(intakeRoutes.change.to({ article: path, id }), { body: 'Buy my book.' })

      expect(form.text).toContain('Was it the ramp?')
      expect(sent.location).toBe(ownReplyRoutes.sent.to({ article: path, id }))
      expect(await statusOf(site, id, browser)).toBe('pending')
      expect(await site.moderation.held(await site.staff())).toBe(1)
      expect(await site.replies.versions(id)).toMatchObject([{ body: 'Was it the ramp?' }])
      expect((await browser.get(path)).text).not.toContain('Buy my book.')
      expect(await counted(site)).toBeUndefined()
    })

    test('a trusted reader’s edit shows at once and says so; with too many links it is held', async () => {
      const site = await aSite(await open())
      await site.article()
      const { browser } = await aWriter(site)
      await proves(site, browser, mina.email)
      const id = await says(browser, { body: 'Second of mine.' })
      site.clock.pass(minutes(2))

      const kept = await browser.post(intakeRoutes.change.to({ article: path, id }), { body: 'Second, put better.' })
      const shown = await aReadersBrowser(site).get(path)
      const links = 'http://a.example http://b.example http://c.example'
      await browser.post(intakeRoutes.change.to({ article: path, id }), { body: links })

      expect(kept.location).toContain('#r-')
      expect(shown.text).toContain('Second, put better.')
      expect(shown.text).toMatch(/edited/)
      expect(shown.text).not.toContain('Second of mine.')
      expect(await statusOf(site, id, browser)).toBe('pending')
      expect((await site.replies.versions(id)).map(({ body }) => body)).toEqual([
        'Second of mine.',
        'Second, put better.',
      ])
    })

    test('after fifteen minutes, or once replies are closed, it is refused with the words kept', async () => {
      const site = await aSite(await open())
      const article = await site.article()
      const { browser, id } = await aWriter(site)
      const late = aReadersBrowser(site)
      const lateId = await says(late, { email: 'late@reader.example', body: 'Sent early.' })
      const publisher = await site.staff()
      doneOrFault(
        await site.articles.setPublicationSettings(publisher, {
          articleId: article.id,
          repliesOpen: false,
          embargoedUntil: null,
        }),
      )

      const closed = await browser.post(intakeRoutes.change.to({ article: path, id }), { body: 'Changed words.' })
      doneOrFault(
        await site.articles.setPublicationSettings(publisher, {
          articleId: article.id,
          repliesOpen: true,
          embargoedUntil: null,
        }),
      )
      site.clock.pass(minutes(16) + 1)
      const tooLate = await late.post(intakeRoutes.change.to({ article: path, id: lateId }), {
        body: 'Changed words.',
      })

      expect([closed.status, tooLate.status]).toEqual([422, 422])
      expect(closed.text).toContain('replies to this article are closed')
      expect(tooLate.text).toContain('Changed words.')
      expect(await site.replies.versions(id)).toEqual([])
    })

    test.each([
      ['nothing', ' \u200b '],
      ['too much', 'a'.repeat(5001)],
    ])('%s is refused, and nothing changes', async (_title, body) => {
      const site = await aSite(await open())
      await site.article()
      const { browser, id } = await aWriter(site)

      const answer = await browser.post(intakeRoutes.change.to({ article: path, id }), { body })

      expect(answer.status).toBe(422)
      expect(await statusOf(site, id, browser)).toBe('published')
      expect(await site.replies.versions(id)).toEqual([])
    })

    test('whoever is timed out does not edit either, and is told why', async () => {
      const site = await aSite(await open())
      await site.article()
      const { browser, id } = await aWriter(site)
      const because = 'Shouting at everybody'
      doneOrFault(
        await site.sanctions.impose(await site.staff(), {
          replyId: id,
          kind: 'time-out',
          length: 'a-day',
          houseRuleId: null,
          because,
        }),
      )

      const answer = await browser.post(intakeRoutes.change.to({ article: path, id }), { body: 'Shouting again.' })

      expect(answer.status).toBe(422)
      expect(answer.text).toContain(because)
      expect(answer.text).toContain('Shouting again.')
      expect(await site.replies.versions(id)).toEqual([])
    })

    test('words on the banned list do not come in by an edit', async () => {
      const site = await aSite(await open())
      await site.article()
      const { browser, id } = await aWriter(site)
      doneOrFault(await site.screening.saveList(await site.staff(), 'banned', 'scoundrel'))

      await browser.post(intakeRoutes.change.to({ article: path, id }), { body: 'What a Scoundrel.' })

      expect(await statusOf(site, id, browser)).toBe('hidden')
      expect((await browser.get(path)).text).not.toContain('Scoundrel')
    })

    test('nobody approves words they have not read: an edit since then asks to read anew', async () => {
      const site = await aSite(await open())
      await site.article()
      const browser = aReadersBrowser(site)
      const id = await says(browser)
      const moderator = await site.staff()
      const desk = await aBrowser(site, moderator)
      const page = await desk.get(queueRoutes.show.to())
      const [, read = ''] = /name="read" value="([^"]+)"/.exec(page.text) ?? []
      site.clock.pass(1000)

      await browser.post(intakeRoutes.change.to({ article: path, id }), { body: 'Something else entirely.' })
      const approval = await desk.post(queueRoutes.decision.to({ id }), { to: 'published', list: 'held', read })

      expect(approval.status).toBe(422)
      expect(approval.text).toContain('changed it since you read it')
      expect(await statusOf(site, id, browser)).toBe('pending')
    })

    test('what somebody has said publicly cannot be slipped in by an edit, nor can edits go on for ever', async () => {
      const site = await aSite(await open())
      await site.article()
      const { id: othersId } = await aWriter(site)
      const browser = aReadersBrowser(site)
      const id = await says(browser, { email: 'else@reader.example', body: 'My own.' })

      const copied = await browser.post(intakeRoutes.change.to({ article: path, id }), { body: 'was it the  RAMP?' })
      const edits = []
      for (let count = 0; count < 11; count += 1) {
        edits.push(await browser.post(intakeRoutes.change.to({ article: path, id }), { body: `My own ${count}.` }))
      }

      expect(othersId).not.toBe(id)
      expect(copied.text).toContain('somebody has said exactly these words')
      expect(edits.map(({ status }) => status).at(-1)).toBe(422)
      expect((await site.replies.versions(id)).length).toBeLessThan(11)
    })
  })

  describe('withdrawing', () => {
    test('asks once, then the words are nowhere and the count is exact, for ever', async () => {
      const site = await aSite(await open())
      await site.article()
      const { browser, id } = await aWriter(site)

      const asks = await browser.get(ownReplyRoutes.withdrawal.to({ article: path, id }))
      const stillThere = await statusOf(site, id, browser)
      await browser.post(ownReplyRoutes.withdrawal.to({ article: path, id }))
      const moderator = await site.staff()
      const back = await site.moderation.decide(moderator, { replyId: id, to: 'published' })

      expect(asks.text).toContain('cannot be undone')
      expect(stillThere).toBe('published')
      expect(await statusOf(site, id, browser)).toBe('withdrawn')
      expect(back).toEqual({ refused: 'no-such-move' })
      expect((await browser.get(path)).text).not.toContain('Was it the ramp?')
      expect((await browser.get(replyRoutes.one.to({ article: path, id }))).status).toBe(404)
      expect(await counted(site)).toBeUndefined()
    })

    test('where answers hang on it, its place stays and says who took it back', async () => {
      const site = await aSite(await open())
      const { id: articleId } = await site.article()
      const { browser, id } = await aWriter(site)
      await site.reply({ articleId, answers: id, name: clean('Ben') })

      await browser.post(ownReplyRoutes.withdrawal.to({ article: path, id }))
      const page = await browser.get(path)

      expect(page.text).toContain('withdrawn by its writer')
      expect(page.text).not.toContain('Was it the ramp?')
      expect(page.text).not.toContain('Mina Okafor')
      expect(await counted(site)).toBe('1')
    })

    test('a reply that waits leaves every queue, and its count', async () => {
      const site = await aSite(await open())
      await site.article()
      const browser = aReadersBrowser(site)
      const id = await says(browser)

      await browser.post(ownReplyRoutes.withdrawal.to({ article: path, id }))

      expect(await site.moderation.held(await site.staff())).toBe(0)
    })
  })

  test('nobody else’s: not another browser, another reader, the same address typed, or the staff', async () => {
    const site = await aSite(await open())
    await site.article()
    const { browser, id } = await aWriter(site)
    const other = aReadersBrowser(site)
    await says(other, { body: 'I type her address.' })
    await proves(site, other, 'other@reader.example')
    const staff = await aBrowser(site, await site.staff())
    const ways = [
      (path: string) => [intakeRoutes.edit.to({ article: path, id }), 'GET'],
      (path: string) => [intakeRoutes.change.to({ article: path, id }), 'POST'],
      (path: string) => [ownReplyRoutes.withdrawal.to({ article: path, id }), 'GET'],
      (path: string) => [ownReplyRoutes.withdrawal.to({ article: path, id }), 'POST'],
      (path: string) => [ownReplyRoutes.sent.to({ article: path, id }), 'GET'],
    ] as const

    for (const who of [other, staff, aReadersBrowser(site)]) {
      for (const way of ways) {
        const [address = '', method] = way(path)
        const answer = method === 'GET' ? await who.get(address) : await who.post(address, { body: 'Not mine.' })
        expect(answer.status, `${method} ${address}`).toBe(404)
      }
    }
    expect(await statusOf(site, id, browser)).toBe('published')
    expect(await site.replies.versions(id)).toEqual([])
  })

  test('a reply’s own page leads its writer to what they can do, and tells anybody else how to show it is theirs', async () => {
    const site = await aSite(await open())
    await site.article()
    const { browser, id } = await aWriter(site)
    const link = ownReplyRoutes.sent.to({ article: path, id })

    const stranger = await aReadersBrowser(site).get(link)
    const nothing = await aReadersBrowser(site).get(
      ownReplyRoutes.sent.to({ article: path, id: id.replace(/.$/, '0') }),
    )

    expect((await browser.get(replyRoutes.one.to({ article: path, id }))).text).toContain(`href="${link}"`)
    expect((await browser.get(link)).text).toContain(ownReplyRoutes.withdrawal.to({ article: path, id }))
    expect([stranger.status, stranger.text]).toEqual([404, nothing.text])
    expect(stranger.text).toContain('prove your address')
  })

  test('a reader’s own from another device: edit and withdraw', async () => {
    const site = await aSite(await open())
    await site.article()
    const { browser, id } = await aWriter(site)
    await proves(site, browser, mina.email)
    const phone = aReadersBrowser(site)
    await proves(site, phone, mina.email)

    expect((await phone.get(intakeRoutes.edit.to({ article: path, id }))).status).toBe(200)
    expect((await phone.post(ownReplyRoutes.withdrawal.to({ article: path, id }))).status).toBe(303)
    expect(await statusOf(site, id, browser)).toBe('withdrawn')
  })

  describe('reporting', () => {
    test('puts the reply before moderators with every reason counted, and leaves it up', async () => {
      const site = await aSite(await open())
      await site.article()
      const { id } = await aWriter(site)
      const [one, two] = [aReadersBrowser(site), aReadersBrowser(site)]

      const form = await one.get(ownReplyRoutes.report.to({ article: path, id }))
      const first = await one.post(ownReplyRoutes.sendReport.to({ article: path, id }), {
        reason: 'insult',
        words: 'He means me.',
      })
      await one.post(ownReplyRoutes.sendReport.to({ article: path, id }), { reason: 'spam', words: 'Once more.' })
      await two.post(ownReplyRoutes.sendReport.to({ article: path, id }), { reason: 'insult', words: '' })
      const reports = (await site.replies.reports([id])).get(id)
      const queued = doneOrFault(
        await site.moderation.queue(await site.staff(), { list: 'recent', after: null }),
      ).items.find(({ reply }) => reply.id === id)

      expect(form.text).toContain('Was it the ramp?')
      expect(first.status).toBe(200)
      expect(first.headers.get('set-cookie')).toMatch(/^stet_reader=/)
      expect(reports?.map(({ reason, words }) => [reason, words])).toEqual([
        ['insult', ''],
        ['insult', 'He means me.'],
      ])
      expect(queued?.waits.find(({ queue }) => queue === 'reported')?.because).toEqual([
        { rule: 'reported', match: 'It insults or threatens somebody (2)' },
      ])
      expect((await two.get(path)).text).toContain('Was it the ramp?')
      expect((await two.get(path)).text).not.toContain('He means me.')
    })

    test('one a person: neither another device nor cleared cookies make more of it', async () => {
      const site = await aSite(await open())
      await site.article()
      const { id } = await aWriter(site)
      const [phone, desk] = [aReadersBrowser(site), aReadersBrowser(site)]
      await proves(site, phone, 'bea@reader.example')
      await proves(site, desk, 'bea@reader.example')

      await phone.post(ownReplyRoutes.sendReport.to({ article: path, id }), { reason: 'insult', words: '' })
      await desk.post(ownReplyRoutes.sendReport.to({ article: path, id }), { reason: 'insult', words: '' })
      const afresh = []
      for (let count = 0; count < 5; count += 1) {
        afresh.push(
          await aReadersBrowser(site).post(ownReplyRoutes.sendReport.to({ article: path, id }), {
            reason: 'spam',
            words: '',
          }),
        )
      }

      expect((await site.replies.reports([id])).get(id)).toHaveLength(3)
      expect(afresh.map(({ status }) => status)).toEqual([200, 200, 429, 429, 429])
    })

    test('not one’s own, not what is not shown, and not without a reason', async () => {
      const site = await aSite(await open())
      await site.article()
      const { browser, id } = await aWriter(site)
      const held = await says(aReadersBrowser(site), { body: 'Held.', email: 'x@reader.example' })
      const other = aReadersBrowser(site)

      const own = await browser.post(ownReplyRoutes.sendReport.to({ article: path, id }), { reason: 'spam', words: '' })
      const hidden = await other.post(ownReplyRoutes.sendReport.to({ article: path, id: held }), {
        reason: 'spam',
        words: '',
      })
      const none = await other.post(ownReplyRoutes.sendReport.to({ article: path, id }), { words: 'Kept words.' })

      expect([own.status, hidden.status, none.status]).toEqual([303, 404, 422])
      expect(none.text).toContain('Kept words.')
      expect((await site.replies.reports([id])).size).toBe(0)
    })
  })

  test('a moved article takes these addresses along, and other methods are named', async () => {
    const site = await aSite(await open())
    await site.article()
    const { browser, id } = await aWriter(site)
    site.clock.pass(days(1))

    const wrong = await browser.get(intakeRoutes.change.to({ article: path, id }))

    expect(wrong.status).toBe(405)
    expect(wrong.headers.get('allow')).toBe('POST')
    expect((await browser.get('/no/such/replies/01hzzzzzzzzzzzzzzzzzzzzzzz/edit')).status).toBe(404)
  })
})
