import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aReadersBrowser, proves, type ReadersBrowser } from '../../testing/reader.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { moderationRoutes } from '../moderation/routes.ts'
import type { ReplyId } from '../replies/index.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { erasureRoutes } from './routes.ts'

const path = '/2026/11/ferry-runs-again'
const mina = { name: 'Mina Okafor', email: 'mina@reader.example' }

/** Sends a reply from this browser. */
async function says(browser: ReadersBrowser, fields: Record<string, string>) {
  const answer = await browser.post(intakeRoutes.send.to({ article: path }), { ...mina, ...fields })
  return { id: answer.location.split('/')[5]?.split('#')[0] as ReplyId }
}

onEveryDatabase((open) => {
  test('the download holds everything of theirs, every version, and starts no formula', async () => {
    const site = await aSite(await open())
    await site.article()
    const [browser, other] = [aReadersBrowser(site), aReadersBrowser(site)]
    await says(other, { name: 'Bob', email: 'bob@reader.example', body: 'Bob was here.' })
    const { id } = await says(browser, { body: '=HYPERLINK("https://evil.example"),=1+1', name: '@sum' })
    await browser.post(intakeRoutes.change.to({ article: path, id }), { body: '-2+3 as edited' })
    await proves(site, browser, mina.email)

    const file = await browser.get(erasureRoutes.download.to())
    const held = JSON.parse(file.text)

    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(held.reader.address).toBe(mina.email)
    expect(held.replies[0]).toMatchObject({
      body: '-2+3 as edited',
      name: '@sum',
      heldAsKeyedHash: { network: true, browser: true },
      earlierVersions: [{ body: '=HYPERLINK("https://evil.example"),=1+1' }],
    })
    expect(file.text).not.toMatch(/(^|[",;\s])[=+@-]/m)
    expect(file.text).not.toContain('Bob')
    expect((await other.get(erasureRoutes.download.to())).status).toBe(401)
  })

  test('the download holds what was decided about them, why, and what they said against it', async () => {
    const site = await aSite(await open())
    await site.article()
    const [browser, other] = [aReadersBrowser(site), aReadersBrowser(site)]
    await proves(site, browser, mina.email)
    await proves(site, other, 'bob@reader.example')
    const [first, second] = [await site.staff('moderator'), await site.staff('moderator')]
    const [rule] = await site.moderation.rules()
    for (const [who, name] of [
      [browser, 'Mina'],
      [other, 'Bob'],
    ] as const) {
      const email = `${name.toLowerCase()}@reader.example`
      const { id: replyId } = await says(who, { name, email, body: `${name} shouts.` })
      const because = `${name} shouts at people`
      doneOrFault(await site.moderation.decide(first, { replyId, to: 'hidden', ruleId: rule?.id ?? null, because }))
      await who.post(moderationRoutes.appeal.to({ id: replyId }), { words: `${name} was calm.` })
      const answer = { replyId, outcome: 'upheld', words: `${name} was not.` } as const
      doneOrFault(await site.moderation.answerAppeal(second, answer))
      const ban = { replyId, kind: 'time-out', length: 'a-week', because, houseRuleId: rule?.id ?? null } as const
      doneOrFault(await site.sanctions.impose(second, ban))
    }

    const { text } = await browser.get(erasureRoutes.download.to())
    const held = JSON.parse(text)

    expect(held.statements).toMatchObject([
      { what: 'hidden', rule: rule?.title, because: 'Mina shouts at people', byProgram: false },
    ])
    expect(held.appeals).toMatchObject([{ words: 'Mina was calm.', outcome: 'upheld', answer: 'Mina was not.' }])
    expect(held.sanctions).toMatchObject([
      { kind: 'time-out', on: 'reader', because: 'Mina shouts at people', liftedAt: null },
    ])
    expect(held.notices.map(({ subject }: { subject: string }) => subject).sort()).toEqual([
      'You are timed out',
      'Your appeal is decided',
      'Your reply is not shown',
    ])
    expect(text).not.toContain('Bob')
    expect(text).not.toContain(first.id)
    expect(text).not.toContain(first.name)
  })
})
