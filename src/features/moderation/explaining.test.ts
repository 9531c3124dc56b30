import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aReadersBrowser, proves } from '../../testing/reader.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { notificationRoutes } from '../notifications/routes.ts'
import type { ReplyId } from '../replies/index.ts'
import { ownReplyRoutes } from '../replies/routes.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { decisionLogRoutes, moderationRoutes } from './routes.ts'

const email = 'bo@reader.example'
const path = '/2026/11/ferry-runs-again'

/** A reader who proved an address and wants to be mailed what is decided, and a way to read the newest mail. */
async function aReader(site: Awaited<ReturnType<typeof aSite>>) {
  const browser = aReadersBrowser(site)
  await proves(site, browser, email)
  await browser.post(notificationRoutes.mail.to(), { decisions: 'yes' })
  return {
    async says(body: string): Promise<ReplyId> {
      const answer = await browser.post(intakeRoutes.send.to({ article: path }), { body, name: 'Bo', email })
      return answer.location.split('/')[5]?.split('#')[0] as ReplyId
    },
    async isMailed() {
      site.sent.length = 0
      await site.jobs.settle()
      return site.sent.filter(({ to }) => to === email).map(({ subject, text }) => ({ subject, text }))
    },
  }
}

onEveryDatabase((open) => {
  test('a statement of reasons says what was restricted, the facts, the rule, who decided and how to appeal', async () => {
    const site = await aSite(await open())
    await site.article()
    const reader = await aReader(site)
    const replyId = await reader.says('You will be sorry for this.')
    await site.jobs.settle()
    const [rule] = await site.moderation.rules()
    const because = 'It threatens the harbour master.'

    const decision = { replyId, to: 'hidden', ruleId: rule?.id ?? null, because } as const
    doneOrFault(await site.moderation.decide(await site.staff(), decision))
    const [mail, ...more] = await reader.isMailed()

    expect(more).toEqual([])
    expect(mail?.subject).toBe('Your reply is not shown')
    for (const says of [
      'under “Ferry runs again after eleven days”',
      'Since 23 November 2026',
      'Nothing else of yours is affected',
      `http://127.0.0.1:4000${ownReplyRoutes.sent.to({ article: path, id: replyId })}`,
      because,
      rule?.title ?? '',
      rule?.words ?? '',
      'A person decided this, not a program',
      `http://127.0.0.1:4000${moderationRoutes.appeal.to({ id: replyId })}`,
    ]) {
      expect(mail?.text).toContain(says)
    }
    expect(mail?.text).not.toContain('sorry')
  })

  test('a writer whose reply a program hides is told so, with the words it was for', async () => {
    const site = await aSite(await open())
    await site.article()
    const reader = await aReader(site)
    doneOrFault(await site.screening.saveList(await site.staff(), 'banned', 'vermin'))

    const replyId = await reader.says('These people are vermin.')
    const mails = await reader.isMailed()

    expect(mails).toMatchObject([{ subject: 'Your reply is not shown' }])
    expect(mails[0]?.text).toContain('A program decided this, and no person')
    expect(mails[0]?.text).toContain('Words this site does not publish: vermin')
    expect(mails[0]?.text).toContain(moderationRoutes.appeal.to({ id: replyId }))
  })

  test('a writer who is timed out is told until when, why, by whom and how to object, and when it is lifted', async () => {
    const site = await aSite(await open())
    await site.article()
    const reader = await aReader(site)
    const replyId = await reader.says('You will be sorry for this.')
    await site.jobs.settle()
    const editor = await site.staff()
    const [rule] = await site.moderation.rules()
    const reason = { because: 'Threats.', houseRuleId: rule?.id ?? null }

    const imposing = { replyId, kind: 'time-out', length: 'a-day', ...reason } as const
    const { id } = doneOrFault(await site.sanctions.impose(editor, imposing))
    const imposed = await reader.isMailed()
    doneOrFault(await site.sanctions.lift(editor, id))
    const lifted = await reader.isMailed()
    const desk = await aBrowser(site, editor)
    const log = await desk.get(decisionLogRoutes.show.to({ reply: replyId }))

    expect(imposed).toMatchObject([{ subject: 'You are timed out' }])
    for (const says of ['until 24 November 2026', 'Threats.', 'A person decided this', 'If you think that is wrong']) {
      expect(imposed[0]?.text).toContain(says)
    }
    expect(log.text).toContain('timed out the writer until 24 November 2026')
    expect(lifted).toMatchObject([{ subject: 'You can reply again' }])
  })
})
