import { describe, expect, test } from 'vitest'
import { days, hours } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aReadersBrowser, linkIn, proves, type ReadersBrowser } from '../../testing/reader.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { erasureRoutes } from '../erasure/routes.ts'
import { notificationRoutes } from '../notifications/routes.ts'
import type { ReplyId } from '../replies/index.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { writingRoutes } from '../writing/routes.ts'
import { readerRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const path = '/2026/11/ferry-runs-again'
const mina = { name: 'Mina Okafor', email: 'mina@reader.example' }
let said = 0

/** Sends a reply from this browser and says where it was led. */
async function says(browser: ReadersBrowser, fields: Record<string, string> = {}) {
  said += 1
  const answer = await browser.post(intakeRoutes.send.to({ article: path }), {
    body: `Word number ${said}.`,
    ...mina,
    ...fields,
  })
  return { ...answer, id: answer.location.split('/')[5]?.split('#')[0] as ReplyId }
}

async function publishes(site: Site, replyId: ReplyId) {
  doneOrFault(await site.moderation.decide(await site.staff(), { replyId, to: 'published' }))
}

onEveryDatabase((open) => {
  test('asking says the same for every address, and mails a link to this one', async () => {
    const site = await aSite(await open())
    const browser = aReadersBrowser(site)

    const one = await browser.post(readerRoutes.askProof.to(), mina)
    const odd = await browser.post(readerRoutes.askProof.to(), { email: 'MINA@Reader.example' })
    await site.jobs.settle()

    expect(one.status).toBe(200)
    expect(one.text).toBe(odd.text)
    expect(site.sent.map((mail) => mail.to)).toEqual([mina.email, mina.email])
    expect(site.sent[0]?.headers).toBeUndefined()
  })

  test.each(['a,b@reader.example', 'list:b@reader.example;', 'x', 'a b@c.example', '"a"@b.example', 'a(b)@c.example'])(
    'what a mail program would read as something else than one address is not mailed: %s',
    async (email) => {
      const site = await aSite(await open())

      const answer = await aReadersBrowser(site).post(readerRoutes.askProof.to(), { email })
      await site.jobs.settle()

      expect(answer.status).toBe(422)
      expect(site.sent).toEqual([])
    },
  )

  test('opening the link changes nothing; its button works once', async () => {
    const site = await aSite(await open())
    const browser = aReadersBrowser(site)
    await browser.post(readerRoutes.askProof.to(), mina)
    await site.jobs.settle()
    const link = linkIn(site.sent[0]?.text ?? '')

    const looks = [await browser.get(link), await browser.get(link)]
    const before = await browser.get(readerRoutes.show.to())
    const pressed = await browser.post(link)
    const after = await browser.get(readerRoutes.show.to())
    const again = await aReadersBrowser(site).post(link)

    expect(looks.map(({ status }) => status)).toEqual([200, 200])
    expect(looks[0]?.text).toContain(mina.email)
    expect(looks[0]?.headers.get('cache-control')).toBe('no-store')
    expect(before.text).toContain('Mail me a link')
    expect(pressed.headers.get('set-cookie')).toMatch(
      /^stet_session_reader=[a-z0-9]{52}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(after.text).toContain(mina.email)
    expect(again.status).toBe(410)
  })

  test('a link is over after a day, and a guess proves nothing', async () => {
    const site = await aSite(await open())
    const browser = aReadersBrowser(site)
    await browser.post(readerRoutes.askProof.to(), mina)
    await site.jobs.settle()
    const link = linkIn(site.sent[0]?.text ?? '')
    site.clock.pass(hours(24))

    expect((await browser.get(link)).status).toBe(410)
    expect((await browser.post(link)).status).toBe(410)
    expect((await browser.post(readerRoutes.proof.to({ token: '0'.repeat(52) }))).status).toBe(410)
  })

  test('guessing is throttled, and so is asking: by address in silence, by network in words', async () => {
    const site = await aSite(await open())
    const browser = aReadersBrowser(site)

    const guesses = []
    for (let count = 0; count < 32; count += 1)
      guesses.push(await browser.post(readerRoutes.proof.to({ token: `${count}` })))
    const asked = []
    for (let count = 0; count < 7; count += 1) asked.push(await browser.post(readerRoutes.askProof.to(), mina))
    for (let count = 0; count < 15; count += 1)
      asked.push(await browser.post(readerRoutes.askProof.to(), { email: `r${count}@reader.example` }))
    await site.jobs.settle()

    expect(guesses.map(({ status }) => status).slice(-3)).toEqual([410, 429, 429].slice(-3))
    expect(asked.slice(0, 7).every(({ status }) => status === 200)).toBe(true)
    expect(asked.at(-1)?.status).toBe(429)
    expect(site.sent.filter((mail) => mail.to === mina.email)).toHaveLength(5)
  })

  test('proof, not typing, ends the first-time hold; it holds on every device', async () => {
    const site = await aSite(await open())
    await site.article()
    const [phone, desk, other] = [aReadersBrowser(site), aReadersBrowser(site), aReadersBrowser(site)]
    await publishes(site, (await says(phone)).id)

    const guest = await says(phone)
    await proves(site, phone, mina.email)
    const known = await says(phone)
    await proves(site, desk, mina.email)
    const elsewhere = await says(desk)
    const typed = await says(other)
    const asElse = await says(desk, { email: 'else@reader.example' })

    expect([guest, typed, asElse].every(({ location }) => location.endsWith('/sent'))).toBe(true)
    expect([known, elsewhere].every(({ location }) => location.includes('#r-'))).toBe(true)
  })

  test('only what was sent from the browser that asked becomes the reader’s', async () => {
    const site = await aSite(await open())
    await site.article()
    const [own, other] = [aReadersBrowser(site), aReadersBrowser(site)]
    await says(own, { body: 'Sent by myself.' })
    await says(other, { body: 'Sent by somebody who typed my address.' })
    await says(own, { body: 'Under another address.', email: 'else@reader.example' })

    await proves(site, own, mina.email)
    const page = await own.get(readerRoutes.show.to())

    expect(page.text).toContain('Sent by myself.')
    expect(page.text).not.toContain('typed my address')
    expect(page.text).not.toContain('Under another address.')
  })

  test('the form knows a reader, and kept pages do not', async () => {
    const site = await aSite(await open())
    await site.article()
    const browser = aReadersBrowser(site)
    await says(browser)
    await proves(site, browser, mina.email)

    const form = await browser.get(intakeRoutes.form.to({ article: path }))
    const article = await browser.get(path)

    expect(form.text).toContain(`value="${mina.email}"`)
    expect(form.text).toContain(`value="${mina.name}"`)
    expect(form.headers.get('cache-control')).toBe('no-store')
    expect(article.text).toBe((await aReadersBrowser(site).get(path)).text)
    expect(article.text).not.toContain(mina.email)
  })

  test('the page lists replies by key with where they are, and nobody else’s', async () => {
    const site = await aSite(await open())
    await site.article()
    const browser = aReadersBrowser(site)
    for (let count = 0; count < 5; count += 1) await says(browser, { body: `Number ${count}` })
    site.clock.pass(days(1))
    await proves(site, browser, mina.email)
    for (let batch = 0; batch < 4; batch += 1) {
      site.clock.pass(days(1))
      for (let count = 0; count < 5; count += 1) await says(browser, { body: `Later ${batch}.${count}` })
    }

    const first = await browser.get(readerRoutes.show.to())
    const [, next = ''] = /href="(\/reader\?before=\w+)"/.exec(first.text) ?? []
    const second = await browser.get(next)

    expect(first.text).toContain('Later 3.4')
    expect(first.text).toContain('Held')
    expect(first.text).not.toContain('Number 4')
    expect(second.text).toContain('Number 4')
    expect(second.text).not.toContain('Later 0.0')
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(first.headers.get('x-robots-tag')).toBe('noindex')
  })

  test('signing out ends this session, or every other', async () => {
    const site = await aSite(await open())
    const [phone, desk] = [aReadersBrowser(site), aReadersBrowser(site)]
    await proves(site, phone, mina.email)
    await proves(site, desk, mina.email)
    const stolen = phone.cookies.get('stet_session_reader') ?? ''

    await desk.post(readerRoutes.endSessions.to())
    const ended = await phone.get(readerRoutes.show.to())
    await desk.post(readerRoutes.signOut.to())
    const out = await desk.get(readerRoutes.show.to())

    expect(stolen).toHaveLength(52)
    expect(ended.text).toContain('Mail me a link')
    expect(out.text).toContain('Mail me a link')
  })

  test('the newsroom’s sessions and readers’ have nothing to do with each other', async () => {
    const site = await aSite(await open())
    const browser = aReadersBrowser(site)
    await proves(site, browser, mina.email)
    const token = browser.cookies.get('stet_session_reader') ?? ''
    const asStaff = aReadersBrowser(site)
    asStaff.cookies.set('stet', token)

    expect((await asStaff.get(writingRoutes.home.to())).status).toBe(303)
    expect((await asStaff.get(readerRoutes.show.to())).text).toContain('Mail me a link')
  })

  describe('when nobody is known', () => {
    test.each([
      notificationRoutes.mail.to(),
      notificationRoutes.threads.to(),
      erasureRoutes.forgetting.to(),
      readerRoutes.endSessions.to(),
      readerRoutes.show.to(),
    ])('POST %s changes nothing', async (address) => {
      const site = await aSite(await open())

      expect((await aReadersBrowser(site).post(address)).status).toBe(401)
    })
  })

  test('links and sessions that are over are deleted', async () => {
    const site = await aSite(await open())
    const browser = aReadersBrowser(site)
    await proves(site, browser, mina.email)

    site.clock.pass(days(401))
    await site.readers.tidy()

    expect((await browser.get(readerRoutes.show.to())).text).toContain('Mail me a link')
  })
})
