import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { days } from '../../base/clock.ts'
import { openFolder } from '../../platform/files/folder.ts'
import { createLog } from '../../platform/log.ts'
import { createMail } from '../../platform/mail/mail.ts'
import { aStoppedClock } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { verifiedFields } from '../../testing/dkim.ts'
import { aReadersBrowser, linkIn, proves, type ReadersBrowser } from '../../testing/reader.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { anSmtpServer } from '../../testing/smtp.ts'
import { erasureRoutes } from '../erasure/routes.ts'
import { readerRoutes } from '../readers/routes.ts'
import type { ReplyId } from '../replies/index.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { leavingRoutes, notificationRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const path = '/2026/11/ferry-runs-again'
const mina = { name: 'Mina Okafor', email: 'mina@reader.example' }
const ben = { name: 'Ben', email: 'ben@reader.example' }
let said = 0

const leftovers: (() => unknown)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear()
})

async function says(browser: ReadersBrowser, fields: Record<string, string>) {
  said += 1
  const answer = await browser.post(intakeRoutes.send.to({ article: path }), {
    body: `Said as number ${said}.`,
    ...fields,
  })
  return answer.location.split('/')[5]?.split('#')[0] as ReplyId
}

async function decides(site: Site, replyId: ReplyId, to: 'published' | 'hidden') {
  doneOrFault(await site.moderation.decide(await site.staff(), { replyId, to, because: 'Seen' }))
}

/** Says something that is published at once by a moderator. */
async function comesOut(site: Site, browser: ReadersBrowser, fields: Record<string, string>) {
  const id = await says(browser, fields)
  await decides(site, id, 'published')
  return id
}

/** A reader with one public reply, who is mailed what they chose. */
async function aReader(site: Site, chosen: Record<string, string>) {
  const browser = aReadersBrowser(site)
  const id = await comesOut(site, browser, mina)
  await proves(site, browser, mina.email)
  await browser.post(notificationRoutes.mail.to(), chosen)
  await site.jobs.settle()
  site.sent.length = 0
  return { browser, id }
}

onEveryDatabase((open) => {
  test('through a real mail server: link, answer, digest, leaving; each signed over what RFC 8058 wants', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const server = await anSmtpServer()
    const folder = await mkdtemp(join(tmpdir(), 'stet-mail-'))
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const mail = createMail({
      smtpUrl: server.url,
      from: 'The Paper <desk@paper.example>',
      dkim: { domain: 'paper.example', selector: 'news', privateKey: pem },
      outbox: openFolder(folder),
      clock: aStoppedClock(),
      log: createLog('silent'),
    })
    leftovers.push(
      () => rm(folder, { recursive: true }),
      () => server.close(),
      () => mail.close(),
    )
    const site = await aSite(await open(), { mail })
    const { id: articleId } = await site.article()
    const [browser, other] = [aReadersBrowser(site), aReadersBrowser(site)]
    const id = await comesOut(site, browser, mina)
    const texts = () => server.received.map(({ text }) => decoded(text))

    await browser.post(readerRoutes.askProof.to(), mina)
    await site.jobs.settle()
    await browser.post(linkIn(texts()[0] ?? ''))
    await browser.post(notificationRoutes.mail.to(), { answers: 'yes' })
    await browser.post(notificationRoutes.threads.to(), { article: articleId, follow: 'yes' })
    await comesOut(site, other, { ...ben, answers: id, body: 'It was the wire, Mina.' })
    await site.jobs.settle()
    site.clock.pass(days(1))
    await site.notifications.gatherNews()
    await site.jobs.settle()

    expect(server.received.map(({ to }) => to)).toEqual([[mina.email], [mina.email], [mina.email]])
    const [proof = '', answer = '', digest = ''] = texts()
    expect(proof).not.toMatch(/^List-Unsubscribe/im)
    expect(answer).toContain('> It was the wire, Mina.')
    expect(digest).toContain('1 new reply')
    const key = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }))
    for (const { text } of server.received) expect(verifiedFields(text, key)).toContain('subject')
    for (const { text } of server.received.slice(1)) {
      expect(verifiedFields(text, key)).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post']))
      expect(() => verifiedFields(text.replace('One-Click', 'One-click'), key)).toThrow('The signature is wrong')
      expect(() => verifiedFields(text.replace(/\r\n\r\n/, '\r\n\r\nChanged.'), key)).toThrow('The body was changed')
    }

    const leave = /^List-Unsubscribe: <http:\/\/127\.0\.0\.1:4000(.+)>$/im.exec(answer)?.[1] ?? ''
    expect(answer).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/im)
    const looked = await aReadersBrowser(site).get(leave)
    await comesOut(site, other, { ...ben, answers: id })
    await site.jobs.settle()
    expect(looked.status).toBe(200)
    expect(server.received).toHaveLength(4)

    const left = await site.app.request(leave, {
      method: 'POST',
      headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    })
    await comesOut(site, other, { ...ben, answers: id })
    await site.jobs.settle()
    expect(left.status).toBe(200)
    expect(left.headers.get('set-cookie')).toBeNull()
    expect(server.received).toHaveLength(4)
    expect((await browser.get(readerRoutes.show.to())).text).toContain('Stop following')
  })

  test('nothing is mailed that was not chosen, but it stands on the page', async () => {
    const site = await aSite(await open())
    await site.article()
    const { browser, id } = await aReader(site, {})

    await comesOut(site, aReadersBrowser(site), { ...ben, answers: id, body: 'An answer.' })
    await site.jobs.settle()

    expect(site.sent).toEqual([])
    expect((await browser.get(readerRoutes.show.to())).text).toContain('An answer.')
  })

  test('only what is published, never one’s own, and once however often it is hidden and shown', async () => {
    const site = await aSite(await open())
    await site.article()
    const { browser, id } = await aReader(site, { answers: 'yes' })
    const other = aReadersBrowser(site)

    await says(other, { ...ben, answers: id, body: 'Held back.' })
    await says(browser, { ...mina, answers: id, body: 'To myself.' })
    const shown = await comesOut(site, other, { ...ben, answers: id, body: 'To you.' })
    await site.jobs.settle()
    await decides(site, shown, 'hidden')
    const whileHidden = await browser.get(readerRoutes.show.to())
    await decides(site, shown, 'published')
    await site.jobs.settle()

    expect(site.sent.map(({ subject }) => subject)).toEqual(['Ben answered you'])
    expect(site.sent[0]?.text).toContain('> To you.')
    expect(whileHidden.text).not.toContain('To you.')
  })

  test('what was hidden again before the mail went out is not mailed', async () => {
    const site = await aSite(await open())
    await site.article()
    const { id } = await aReader(site, { answers: 'yes' })

    const shown = await comesOut(site, aReadersBrowser(site), { ...ben, answers: id })
    await decides(site, shown, 'hidden')
    await site.jobs.settle()

    expect(site.sent).toEqual([])
  })

  test('a decision about a reply is told, and mailed to whoever chose so', async () => {
    const database = await open()
    const site = await aSite(database)
    await site.article()
    const { browser } = await aReader(site, { decisions: 'yes' })
    const held = await says(browser, { ...mina, body: 'http://a.example http://b.example http://c.example' })
    const reader = await site.readers.whoHas(browser.cookies.get('stet_session_reader') ?? '')

    await decides(site, held, 'published')
    const told = {
      kind: 'statement',
      replyId: held,
      subject: 'Why\r\nBcc: all@paper.example',
      text: 'A rule.',
    } as const
    await database.write((tx) => site.notifications.notify(tx, { readerId: reader?.id ?? '', ...told }))
    await site.jobs.settle()
    const page = await browser.get(readerRoutes.show.to())

    expect(site.sent.map(({ subject }) => subject)).toEqual(['Your reply is published', 'Why Bcc: all@paper.example'])
    expect(page.text).toContain('A rule.')
  })

  test('the digest comes once a day, of what is new since, approved late or not', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { browser } = await aReader(site, {})
    const other = aReadersBrowser(site)
    const late = await says(other, { ...ben, body: 'Waited for long.' })
    await browser.post(notificationRoutes.threads.to(), { article: articleId, follow: 'yes' })

    await comesOut(site, other, { ...ben, body: 'First day.' })
    await site.notifications.gatherNews()
    await site.jobs.settle()
    await site.notifications.gatherNews()
    await site.jobs.settle()
    await decides(site, late, 'published')
    await says(browser, { ...mina, body: 'My own.' })
    site.clock.pass(days(1))
    await site.notifications.gatherNews()
    await site.jobs.settle()

    expect(site.sent).toHaveLength(2)
    expect(site.sent[0]?.text).toContain('First day.')
    expect(site.sent[1]?.text).toContain('Waited for long.')
    expect(site.sent[1]?.text).not.toMatch(/First day|My own/)
  })

  test('a day has an end of mail, and the page says what was held back', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { browser, id } = await aReader(site, { answers: 'yes' })

    for (let count = 0; count < 22; count += 1) await site.reply({ articleId, answers: id, email: ben.email })
    const answers = []
    for (let count = 0; count < 22; count += 1) {
      const each = aReadersBrowser(site)
      answers.push(await says(each, { ...ben, email: `ben${count}@reader.example`, answers: id }))
      site.clock.pass(60_000)
    }
    for (const each of answers) await decides(site, each, 'published')
    await site.jobs.settle()

    expect(site.sent).toHaveLength(20)
    expect((await browser.get(readerRoutes.show.to())).text).toContain('2 messages were not mailed today')
  })

  test.each(['', 'x', '01hzzzzzzzzzzzzzzzzzzzzzzz.answers.forged', 'a.b.c.d'])(
    'a token that is not ours ends nothing: “%s”',
    async (token) => {
      const site = await aSite(await open())

      expect((await aReadersBrowser(site).get(leavingRoutes.ask.to({ token }))).status).toBe(404)
      expect((await aReadersBrowser(site).post(leavingRoutes.ask.to({ token }))).status).toBe(404)
    },
  )

  test('any other address takes changes from our own pages only', async () => {
    const site = await aSite(await open())
    const headers = { origin: 'https://mail.example' }

    const answer = await site.app.request(erasureRoutes.forgetting.to(), { method: 'POST', headers })

    expect(answer.status).toBe(403)
  })
})

/** A message as its reader sees it: soft line breaks and encoded signs undone, long headers on one line. */
function decoded(text: string): string {
  const [head = '', ...body] = text.split('\r\n\r\n')
  const shown = body
    .join('\r\n\r\n')
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return `${head.replace(/\r\n[ \t]+/g, ' ')}\r\n\r\n${shown}`.replaceAll('\r\n', '\n')
}
