import { generateKeyPairSync } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { millisOf, minutes, systemClock } from '../../../base/clock.ts'
import { firstPage } from '../../../base/keyset.ts'
import type { OpenDatabase } from '../../../platform/database/database.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aProvider, type Forged } from '../../../testing/provider.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { peopleRoutes } from '../../staff/routes.ts'
import { providerRoutes, signInRoutes } from '../routes.ts'
import { unreachedProvider } from './looking.ts'
import { domainsIn, isDomain, isIssuer } from './rules.ts'

type Site = Awaited<ReturnType<typeof aSite>>
type Provider = Awaited<ReturnType<typeof aProvider>>

/** A paper whose people may sign in at a provider. */
async function aHouse(database: OpenDatabase, given: { domains?: string[]; address?: string } = {}) {
  const { domains = [], ...elsewhere } = given
  const site = await aSite(database, elsewhere)
  const [provider, publisher] = [await aProvider(), await site.staff()]
  const { issuer, client } = provider
  const wish = { issuer, clientId: client.id, secret: client.secret, domains, name: 'the Works' }
  doneOrFault(await site.provider.set(publisher, wish))
  const mina = await site.staff('editor')
  return { site, provider, publisher, wish, mina, email: 'editor1@paper.example' }
}

const ofMina = { sub: 'mina-there', email: 'Editor1@Paper.Example', email_verified: true }

/** A browser that keeps the cookies it is given. */
async function aVisitor(site: Site) {
  const browser = await aBrowser(site)
  const jar = new Map<string, string>()
  async function get(path: string) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await browser.ask(path, { headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/Max-Age=0/.test(set)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  return { get, jar }
}

/** Goes to the provider, and comes back as whoever it says. */
async function comesBack(
  { site, provider }: { site: Site; provider: Provider },
  { claims = ofMina, forged, next = '/newsroom', again }: Coming = {},
) {
  const visitor = await aVisitor(site)
  const sent = await visitor.get(signInRoutes.toProvider.to({ next, ...(again ? { again } : {}) }))
  const back = provider.lets(sent.location, claims, forged)
  return { visitor, sent, back, answer: await visitor.get(back) }
}

function codeOf(site: Site, secret: string): string {
  const app = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })
  return app.generate({ timestamp: Date.parse(site.clock.now()) })
}

type Coming = { claims?: object & Record<string, unknown>; forged?: Forged; next?: string; again?: 'yes' }

onEveryDatabase((open) => {
  test('somebody who works here signs in through the provider, and comes to where they were going', async () => {
    const house = await aHouse(await open())

    const { sent, answer, visitor } = await comesBack(house, { next: '/newsroom/articles' })

    const asked = new URL(sent.location)
    expect(asked.origin).toBe(house.provider.issuer)
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      ...{ client_id: 'stet', response_type: 'code', scope: 'openid email', code_challenge_method: 'S256' },
      redirect_uri: 'http://127.0.0.1:4000/newsroom/sign-in/provider/back',
    })
    expect(answer).toMatchObject({ status: 303, location: '/newsroom/articles' })
    expect((await visitor.get('/newsroom/articles')).status).toBe(200)
    expect([...visitor.jar.keys()].toSorted()).toEqual(['stet', 'stet-device'])
    const log = doneOrFault(await house.site.accountLog.page(house.publisher, firstPage('when', 20)))
    expect(log.rows.map(({ what }) => what)).toEqual(expect.arrayContaining(['provider.set', 'provider.first']))
  })

  test('behind a proxy people are sent back to the site’s own address, whatever the request was for', async () => {
    const house = await aHouse(await open(), { address: 'https://paper.example' })
    const visitor = await aVisitor(house.site)

    const sent = await visitor.get(signInRoutes.toProvider.to())

    expect(new URL(sent.location).searchParams.get('redirect_uri')).toBe(
      'https://paper.example/newsroom/sign-in/provider/back',
    )
  })

  test('whoever came once is known by their account there, whatever becomes of their mail; who has their mail later is not them', async () => {
    const house = await aHouse(await open())
    await comesBack(house)

    const moved = await comesBack(house, { claims: { sub: 'mina-there', email: 'mina@new.example' } })
    const another = await comesBack(house, { claims: { ...ofMina, sub: 'who-has-it-now' } })
    const taking = { sub: 'mina-there', email: 'publisher0@paper.example', email_verified: true }
    const taken = await comesBack(house, { claims: taking })

    expect([moved.answer.status, taken.answer.status]).toEqual([303, 303])
    for (const { visitor } of [moved, taken]) {
      expect((await visitor.get('/newsroom')).text).toContain('editor 1')
      expect((await visitor.get(peopleRoutes.list.to())).status).toBe(403)
    }
    expect(another.answer.status).toBe(403)
    expect(another.answer.text).toContain('You are known here by another account')
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['nobody here has that mail', { ...ofMina, email: 'stranger@paper.example' }, 'Nobody works here with the mail'],
    [
      'the mail is not verified',
      { ...ofMina, email_verified: false },
      'does not say that your mail address is verified',
    ],
    ['nothing is said of the mail', { sub: 'mina-there', email: ofMina.email }, 'does not say that your mail address'],
    ['there is no mail', { sub: 'mina-there' }, 'Only people with mail of certain domains'],
  ])('nobody comes in when %s, and nobody is added', async (_what, claims, says) => {
    const house = await aHouse(await open())
    const before = (await house.site.newsroom.all()).length

    const { answer, visitor } = await comesBack(house, { claims })

    expect(answer.status).toBe(403)
    expect(answer.text).toContain(says)
    expect(visitor.jar.size).toBe(0)
    expect((await house.site.newsroom.all()).length).toBe(before)
  })

  test('only mail of the domains that were named comes in, also of whoever came before', async () => {
    const house = await aHouse(await open(), { domains: ['paper.example'] })

    const inside = await comesBack(house)
    const elsewhere = await comesBack(house, { claims: { ...ofMina, email: 'mina@paper.example.evil.example' } })
    const unsaid = await comesBack(house, { claims: { sub: 'mina-there' } })

    expect([inside, elsewhere, unsaid].map(({ answer }) => answer.status)).toEqual([303, 403, 403])
  })

  test('where Microsoft says that the domain is its owner’s, mail counts as verified', async () => {
    const house = await aHouse(await open())

    const { answer } = await comesBack(house, { claims: { sub: 'mina-there', email: ofMina.email, xms_edov: true } })

    expect(answer.status).toBe(303)
  })

  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const seconds = () => Math.floor(millisOf(systemClock.now()) / 1000)
  test.each<[string, () => Forged, string]>([
    ['without a signature', () => ({ header: { alg: 'none' }, cut: (all) => all.replace(/[^.]*$/, '') }), 'wrong'],
    ['signed by somebody else', () => ({ key }), 'wrong'],
    ['with another nonce', () => ({ claims: { nonce: 'another' } }), 'wrong'],
    ['without a nonce', () => ({ claims: { nonce: undefined } }), 'wrong'],
    ['for another site', () => ({ claims: { aud: 'another' } }), 'wrong'],
    ['for another site as well', () => ({ claims: { aud: ['stet', 'another'], azp: 'another' } }), 'wrong'],
    ['of another provider', () => ({ claims: { iss: 'https://other.example' } }), 'wrong'],
    ['without a subject', () => ({ claims: { sub: undefined } }), 'wrong'],
    ['that is over', () => ({ claims: { exp: seconds() - 600, iat: seconds() - 900 } }), 'clock'],
    ['by symmetric means', () => ({ header: { alg: 'HS256' } }), 'wrong'],
  ])('a token %s lets nobody in', async (_what, forged, why) => {
    const house = await aHouse(await open())

    const { answer, visitor } = await comesBack(house, { forged: forged() })

    expect(answer.status).toBe(502)
    expect(answer.text).toContain(why === 'clock' ? 'differ too much' : 'is not to be trusted')
    expect(visitor.jar.size).toBe(0)
  })

  test('nobody comes back twice, in another browser, too late, or without having gone', async () => {
    const house = await aHouse(await open())
    const { site, provider } = house
    const { visitor, back } = await comesBack(house)
    const [other, slow] = [await aVisitor(site), await aVisitor(site)]

    const again = await visitor.get(back)
    const sent = await other.get(signInRoutes.toProvider.to())
    const stolen = await (await aVisitor(site)).get(provider.lets(sent.location, ofMina))
    const forged = await other.get(provider.lets(sent.location, ofMina).replace(/state=\w/, 'state=x'))
    const late = await slow.get(signInRoutes.toProvider.to())
    site.clock.pass(minutes(16))
    const over = await slow.get(provider.lets(late.location, ofMina))

    for (const answer of [again, stolen, forged, over]) {
      expect(answer.status).toBe(410)
      expect(answer.text).toContain('That took too long. Please begin again.')
    }
    expect([again, stolen, forged, over].flatMap(({ headers }) => headers.getSetCookie()).join()).not.toContain('stet=')
  })

  test('of two that come back at once with one state, one gets in', async () => {
    const house = await aHouse(await open())
    const visitor = await aVisitor(house.site)
    const sent = await visitor.get(signInRoutes.toProvider.to())
    const back = house.provider.lets(sent.location, ofMina)
    const browser = await aBrowser(house.site)
    const headers = { cookie: `stet-journey=${visitor.jar.get('stet-journey')}` }

    const answers = await Promise.all([browser.ask(back, { headers }), browser.ask(back, { headers })])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410])
  })

  test('a provider that is down, broken or says no is said so, and other ways stay open', async () => {
    const house = await aHouse(await open())
    const { site, provider } = house
    const visitor = await aVisitor(site)
    const sent = await visitor.get(signInRoutes.toProvider.to())
    const state = new URL(sent.location).searchParams.get('state') ?? ''
    const { issuer: iss } = provider

    const query = new URLSearchParams({ error: 'access_denied', state, iss, error_description: '<script>' })
    const declined = await visitor.get(`${signInRoutes.fromProvider.to()}?${query}`)
    site.clock.pass(minutes(20))
    provider.break()
    const broken = await visitor.get(signInRoutes.toProvider.to())
    provider.stop()
    const down = await visitor.get(signInRoutes.toProvider.to())

    expect([declined.status, broken.status, down.status]).toEqual([422, 502, 502])
    expect(declined.text).toContain('The provider did not let you through.')
    expect(declined.text).not.toContain('<script>')
    expect(down.text).toContain('The provider cannot be reached.')
    expect(down.text).toContain('Mail me a link')
    expect(await unreachedProvider(site.database.read)).toMatchObject([
      { what: expect.stringContaining('the Works cannot be reached at http://127.0.0.1') },
    ])
  })

  test('whose role does not sign in that way does not, and whoever has a second factor is asked for it', async () => {
    const house = await aHouse(await open())
    const { site, publisher, mina } = house
    const role = await site.newsroom.role('editor')
    if (!role) throw new Error('There are editors.')

    doneOrFault(await site.newsroom.reviseRole(publisher, { ...role, ways: ['link', 'password'] }))
    const closed = await comesBack(house)
    doneOrFault(await site.newsroom.reviseRole(publisher, { ...role, needsSecondFactor: true }))
    const demanded = await comesBack(house)
    const kept = await demanded.visitor.get('/newsroom/articles')
    const begun = await site.factors.beginApp(mina)
    doneOrFault(await site.factors.confirmApp(mina, codeOf(site, begun?.secret ?? '')))
    const halfway = await comesBack(house)

    expect(closed.answer.status).toBe(403)
    expect(closed.answer.text).toContain('Your role does not sign in through the provider.')
    expect(kept.location).toBe('/newsroom/account/factors')
    expect(halfway.answer.location).toBe('/newsroom/sign-in/second?next=%2Fnewsroom')
    expect(halfway.visitor.jar.has('stet')).toBe(false)
  })

  test('who was signed in at the provider long ago is asked once more before what changes who may', async () => {
    const house = await aHouse(await open())
    const claims = { sub: 'owner-there', email: 'publisher0@paper.example', email_verified: true }
    const now = seconds()
    const link = async (coming: Coming) => {
      const { visitor, sent } = await comesBack(house, { claims, ...coming })
      const page = await visitor.get('/newsroom/account/password')
      return { status: page.status, text: page.text, prompt: new URL(sent.location).searchParams.get('prompt') }
    }

    const unsaid = await link({})
    const long = await link({ claims: { ...claims, auth_time: now - 3600 } })
    const fresh = await link({ claims: { ...claims, auth_time: now - 10 } })
    const anew = await link({ again: 'yes' })
    const stale = await comesBack(house, { claims: { ...claims, auth_time: now - 3600 }, again: 'yes' })

    expect([unsaid, long, fresh, anew].map(({ status }) => status)).toEqual([403, 403, 200, 200])
    expect(unsaid.text).toContain('Sign in again through the Works')
    expect([unsaid.prompt, anew.prompt]).toEqual([null, 'login'])
    expect(stale.answer.status).toBe(422)
    expect(stale.answer.text).toContain('did not ask anew who you are')
  })

  test('the secret is shown nowhere, and goes to no other issuer', async () => {
    const house = await aHouse(await open())
    const { site, publisher, wish, provider } = house
    const browser = await aBrowser(site, publisher)
    const { secret, ...rest } = wish

    const page = await browser.get(providerRoutes.show.to())
    const kept = await site.provider.set(publisher, { ...rest, name: 'Works' })
    const moved = await site.provider.set(publisher, { ...rest, issuer: 'https://evil.example' })
    const log = await browser.get(peopleRoutes.log.to())
    const typed = { ...rest, domains: '', issuer: 'http://evil.example', secret: 'typed in vain' }
    const wrong = await browser.post(providerRoutes.set.to(), typed)

    expect(page.text).toContain('The provider answers as it should.')
    expect(page.text).toContain('<code>http://127.0.0.1:4000/newsroom/sign-in/provider/back</code>')
    expect([kept, moved]).toEqual([{ done: true }, { refused: 'secret-missing' }])
    expect(wrong.status).toBe(422)
    for (const { text } of [page, log, wrong]) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain('typed in vain')
    }
    expect(log.text).toContain('set the sign-in provider')
    expect((await comesBack(house)).answer.status).toBe(303)
    expect(provider.asked.some((each) => each.includes('client_secret'))).toBe(true)
  })

  test('only who may, sets it; taken out, nobody comes in by it, and who begins again is known by another account', async () => {
    const house = await aHouse(await open())
    const { site, publisher, mina, wish } = house
    const { staffVerbs } = await import('../invite.ts')
    await comesBack(house)

    expect(await site.provider.set(mina, wish)).toEqual({ refused: 'not-allowed' })
    expect(await site.provider.takeOut(mina)).toEqual({ refused: 'not-allowed' })
    await staffVerbs.recover({ email: house.email, name: '', role: '' })(site)
    const anew = await comesBack(house, { claims: { ...ofMina, sub: 'mina-anew' } })
    doneOrFault(await site.provider.takeOut(publisher))
    const visitor = await aVisitor(site)
    const off = await visitor.get(signInRoutes.toProvider.to())

    expect(anew.answer.status).toBe(303)
    expect(off.status).toBe(410)
    expect(off.text).not.toContain('Sign in through')
    expect(await site.provider.shown()).toBeUndefined()
  })
})

test.each([
  ['https://accounts.google.com', true],
  ['https://login.example/realms/paper', true],
  ['http://127.0.0.1:8080/realms/paper', true],
  ['http://login.example', false],
  ['https://ada:secret@login.example', false],
  ['https://login.example/?tenant=1', false],
  ['file:///etc/passwd', false],
  ['nonsense', false],
])('%s can be an issuer: %s', (text, is) => {
  expect(isIssuer(text)).toBe(is)
})

test('domains are read however somebody types them', () => {
  expect(domainsIn(' @Paper.example, other.example;paper.example ')).toEqual(['paper.example', 'other.example'])
  expect(['paper.example', 'a..b', 'paper', '-', 'évil.example'].map(isDomain)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
