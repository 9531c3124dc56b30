import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { minutes } from '../../../base/clock.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { type Actor, givenRole } from '../../staff/index.ts'
import { peopleRoutes } from '../../staff/routes.ts'
import { staffVerbs } from '../invite.ts'
import { accountRoutes, factorRoutes, signInRoutes, theirSessionRoutes } from '../routes.ts'
import { madeIn, partyAt, signedIn } from './webauthn.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const password = 'four unlikely words here'
const visitor = { device: 'Firefox on Linux', network: '192.0.2.7' }
const knock = { visitor, replaces: undefined }
const tokenIn = (link: string) => link.split('/').at(-1) ?? ''
const shown = (given: { code?: string; passkey?: string; password?: string }) => ({
  ...{ code: '', passkey: '', password: '' },
  ...given,
})

async function enter(site: Site, who: Actor) {
  const begun = doneOrFault(await site.signIn.byLink(tokenIn(await site.signIn.signInLink(who.id)), knock))
  const found = await site.signIn.whoHas(begun.token)
  if (!found) throw new Error('Nobody is signed in.')
  return { ...begun, ...found }
}

/** What an app shows at this moment, or some half minutes from it. */
function codeOf(site: Site, secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })
  return totp.generate({ timestamp: Date.parse(site.clock.now()) + steps * 30_000 })
}

/** An app set up half a minute ago. */
async function withApp(site: Site, actor: Actor) {
  const pending = await site.factors.beginApp(actor)
  if (!pending) throw new Error('Nothing was begun.')
  const { codes } = doneOrFault(await site.factors.confirmApp(actor, codeOf(site, pending.secret)))
  site.clock.pass(30_000)
  if (!codes) throw new Error('There were no recovery codes.')
  return { ...pending, codes }
}

async function halfway(site: Site, who: Actor): Promise<string> {
  const outcome = await site.signIn.byLink(tokenIn(await site.signIn.signInLink(who.id)), knock)
  if (!('halfway' in outcome)) throw new Error('No second factor was wanted.')
  return outcome.halfway
}

onEveryDatabase((open) => {
  test('after a link or a password, an app asks for its code, and one code lets one browser in', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { session } = await enter(site, editor)
    doneOrFault(await site.signIn.setPassword(editor, { fresh: password, session }))
    const { secret } = await withApp(site, editor)

    const byPassword = await site.signIn.byPassword({ email: 'editor0@paper.example', password }, knock)
    if (!('halfway' in byPassword)) throw new Error('No second factor was wanted.')
    const code = codeOf(site, secret)
    const [one, other] = [byPassword.halfway, await halfway(site, editor)]
    const wrong = await site.signIn.bySecond({ halfway: one, shown: shown({ code: '000000' }) }, knock)
    const both = await Promise.all(
      [one, other].map((each) => site.signIn.bySecond({ halfway: each, shown: shown({ code }) }, knock)),
    )

    expect(await site.signIn.whoHas(one)).toBeUndefined()
    expect(wrong).toEqual({ refused: 'code-wrong' })
    expect(both.filter((each) => 'done' in each)).toHaveLength(1)
    expect(both).toContainEqual({ refused: 'code-wrong' })
  })

  test('a code is taken half a minute early or late, and not later', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { secret } = await withApp(site, editor)
    site.clock.pass(minutes(5))
    const half = await halfway(site, editor)
    const give = (steps: number) =>
      site.signIn.bySecond({ halfway: half, shown: shown({ code: codeOf(site, secret, steps) }) }, knock)

    expect(await give(-2)).toEqual({ refused: 'code-wrong' })
    expect(await give(2)).toEqual({ refused: 'code-wrong' })
    expect(await give(1)).toHaveProperty('done')
  })

  test('the second step is over after ten minutes, and when somebody is signed out everywhere', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { secret } = await withApp(site, editor)
    const late = await halfway(site, editor)
    site.clock.pass(minutes(10))
    const code = () => shown({ code: codeOf(site, secret) })

    expect(await site.signIn.bySecond({ halfway: late, shown: code() }, knock)).toEqual({ refused: 'begin-again' })
    const ended = await halfway(site, editor)
    await site.signIn.endAllSessions(editor)
    expect(await site.signIn.bySecond({ halfway: ended, shown: code() }, knock)).toEqual({ refused: 'begin-again' })
  })

  test('codes are not guessed for long, and a known browser has tries of its own', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { knownAs } = await enter(site, editor)
    const { secret } = await withApp(site, editor)
    const half = await halfway(site, editor)
    const from = (network: string, known?: string) => ({
      ...{ visitor: { device: 'A', network, knownAs: known }, replaces: undefined },
    })
    for (let count = 0; count < 10; count += 1) {
      await site.signIn.bySecond({ halfway: half, shown: shown({ code: '000000' }) }, from(`198.51.100.${count}`))
    }
    const right = { halfway: half, shown: shown({ code: codeOf(site, secret) }) }

    expect(await site.signIn.bySecond(right, from('198.51.100.99'))).toMatchObject({ refused: 'too-many-tries' })
    expect(await site.signIn.bySecond(right, from('192.0.2.7', knownAs))).toHaveProperty('done')
  })

  test('each of ten recovery codes lets in once, however it is typed; its owner is mailed', async () => {
    const database = await open()
    const site = await aSite(database)
    const editor = await site.staff('editor')
    const { codes } = await withApp(site, editor)
    const [first = '', second = ''] = codes
    const give = async (code: string) =>
      site.signIn.bySecond({ halfway: await halfway(site, editor), shown: shown({ code }) }, knock)

    const typed = await give(` ${first.toUpperCase().replaceAll('-', ' ')} `)
    const again = await give(first)
    doneOrFault(await give(second))
    await site.jobs.settle()

    expect(codes).toHaveLength(10)
    expect(typed).toHaveProperty('done')
    expect(again).toEqual({ refused: 'code-wrong' })
    expect((await site.factors.of(editor.id)).codes).toBe(8)
    expect(site.sent.map(({ text }) => text).join()).toContain('A recovery code of your account was used.')
    expect(JSON.stringify(await database.read.selectFrom('recovery_codes').selectAll().execute())).not.toContain(first)
  })

  test('new recovery codes end the old ones', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { codes } = await withApp(site, editor)

    const fresh = await site.factors.makeCodes(editor)
    const half = await halfway(site, editor)

    const old = { halfway: half, shown: shown({ code: codes[0] ?? '' }) }
    expect(await site.signIn.bySecond(old, knock)).toEqual({ refused: 'code-wrong' })
    expect(await site.signIn.bySecond({ ...old, shown: shown({ code: fresh[0] ?? '' }) }, knock)).toHaveProperty('done')
  })

  test('beside a second factor a password of eight characters is taken, and goes when that goes', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { session } = await enter(site, editor)
    const set = (fresh: string) => site.signIn.setPassword(editor, { fresh, session })

    expect(await set('gk3vexzt')).toEqual({ refused: 'password-too-short' })
    await withApp(site, editor)
    expect(await set('gk3vexz')).toEqual({ refused: 'password-far-too-short' })
    expect(await set('password')).toEqual({ refused: 'password-common' })
    expect(await set('gk3vexzt')).toEqual({ done: true })
    await site.factors.removeApp(editor)

    expect(await site.signIn.hasPassword(editor)).toBe(false)
    expect((await site.factors.of(editor.id)).codes).toBe(0)
    expect(await site.signIn.byLink(tokenIn(await site.signIn.signInLink(editor.id)), knock)).toHaveProperty('done')
  })

  test('no secret of an app and no code is in the events, the log of changes or a mail', async () => {
    const database = await open()
    const site = await aSite(database)
    const editor = await site.staff('editor')
    const { secret, codes } = await withApp(site, editor)
    await site.jobs.settle()

    const events = JSON.stringify(await database.read.selectFrom('event_log').selectAll().execute())
    const lines = JSON.stringify(await database.read.selectFrom('account_changes').selectAll().execute())
    const mails = JSON.stringify(site.sent)

    expect([events, lines, mails].map((text) => text.includes('app'))).toEqual([true, true, true])
    for (const hidden of [secret, ...codes]) {
      expect([events, lines, mails].some((text) => text.includes(hidden))).toBe(false)
    }
  })

  test('by pages: an app is set up, asks at the next sign-in, and its code goes on to where one was going', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const browser = await aBrowser(site, editor)

    const begun = await browser.post(factorRoutes.beginApp.to())
    const secret = (/<code class="secret">([^<]+)/.exec(begun.text)?.[1] ?? '').replaceAll(' ', '')
    const wrong = await browser.post(factorRoutes.confirmApp.to(), { code: '000000' })
    const set = await browser.post(factorRoutes.confirmApp.to(), { code: codeOf(site, secret) })
    site.clock.pass(30_000)
    const link = new URL(await site.signIn.signInLink(editor.id)).pathname
    const nobody = await aBrowser(site)
    const entered = await nobody.post(link)
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const asked = await nobody.get(signInRoutes.second.to(), { cookie })
    const form = { code: codeOf(site, secret), next: '/newsroom/articles' }
    const body = new URLSearchParams(form)
    const inside = await nobody.ask(signInRoutes.second.to(), { method: 'POST', headers: { cookie }, body })

    expect([begun.status, wrong.status, set.status]).toEqual([200, 422, 200])
    expect(begun.text).toContain('<svg class="qr"')
    expect(set.text.match(/<code>/g)).toHaveLength(10)
    expect(entered).toMatchObject({ status: 303, location: '/newsroom/sign-in/second?next=%2Fnewsroom' })
    expect(entered.headers.getSetCookie().some((each) => each.startsWith('stet='))).toBe(false)
    expect(asked.text).toContain('One more step, editor 0')
    expect(inside).toMatchObject({ status: 303, location: '/newsroom/articles' })
    expect(inside.headers.getSetCookie().some((each) => each.startsWith('stet='))).toBe(true)
  })

  test('a change of people asks once more who is there, keeps what was typed, and is done with the right code', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const browser = await aBrowser(site, owner)
    const { secret } = await withApp(site, owner)
    site.clock.pass(minutes(20))
    const fields = { name: 'Tom Varga', email: 'tom@paper.example', role: 'reporter' }

    const asked = await browser.post(peopleRoutes.add.to(), fields)
    const json = await browser.json(peopleRoutes.add.to(), fields)
    const waiting = { 'proof-for': '/newsroom/people', 'proof-method': 'POST', ...fields }
    const wrong = await browser.post(accountRoutes.prove.to(), { ...waiting, 'proof-code': '000000' })
    const nobodyYet = await site.newsroom.byEmail('tom@paper.example')
    const right = await browser.post(accountRoutes.prove.to(), { ...waiting, 'proof-code': codeOf(site, secret) })
    const done = await browser.post(right.location, { ...waiting, 'proof-code': '123456' })
    const next = await browser.post(peopleRoutes.add.to(), { ...fields, email: 'ines@paper.example' })

    expect([asked.status, json.status, wrong.status, right.status]).toEqual([403, 403, 422, 307])
    expect(asked.text).toContain('name="name" value="Tom Varga"')
    expect(wrong.text).toContain('name="email" value="tom@paper.example"')
    expect(nobodyYet).toBeUndefined()
    expect(right.location).toBe('/newsroom/people')
    expect([done.status, next.status]).toEqual([200, 200])
    expect(await site.newsroom.byEmail('tom@paper.example')).toMatchObject({ name: 'Tom Varga' })
  })

  test('what was typed waits on the page of whoever has neither, until they have signed in anew', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const before = await aBrowser(site, owner)
    site.clock.pass(minutes(20))
    const fields = { name: 'Tom Varga', email: 'tom@paper.example', role: 'reporter' }
    const waiting = { 'proof-for': '/newsroom/people', 'proof-method': 'POST', ...fields }

    const asked = await before.post(peopleRoutes.add.to(), fields)
    const tooSoon = await before.post(accountRoutes.prove.to(), waiting)
    const after = await aBrowser(site, owner)
    const gone = await after.post(accountRoutes.prove.to(), waiting)
    await after.post(gone.location, waiting)

    expect(asked.text).toContain('This page stays open meanwhile.')
    expect([asked, tooSoon].map(({ text }) => text.includes('name="name" value="Tom Varga"'))).toEqual([true, true])
    expect([asked.status, tooSoon.status, gone.status]).toEqual([403, 422, 307])
    expect(await site.newsroom.byEmail('tom@paper.example')).toMatchObject({ name: 'Tom Varga' })
  })

  test('who has neither a second factor nor a password is asked to sign in by a fresh link', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const browser = await aBrowser(site, owner)
    site.clock.pass(minutes(20))

    const asked = await browser.get(factorRoutes.show.to())
    const proof = { 'proof-for': factorRoutes.show.to(), 'proof-method': 'GET', 'proof-password': 'x' }
    const tried = await browser.post(accountRoutes.prove.to(), proof)

    expect(asked.status).toBe(403)
    expect(asked.text).toContain('Mail me a link')
    expect(asked.text).not.toContain('proof-password')
    expect(tried.status).toBe(422)
  })

  test('beside a second factor the password alone is no proof', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { session } = await enter(site, owner)
    doneOrFault(await site.signIn.setPassword(owner, { fresh: password, session }))
    await withApp(site, owner)

    const outcome = await site.signIn.prove({ actor: owner, session, visitor }, shown({ password }))

    expect(outcome).toEqual({ refused: 'code-wrong' })
  })

  test('a role that demands a second factor leads to where one is set up, and nowhere else', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const editor = await site.staff('editor')
    const browser = await aBrowser(site, editor)
    const [session] = await site.signIn.sessions(editor)
    doneOrFault(await site.newsroom.reviseRole(owner, { ...givenRole('editor'), needsSecondFactor: true }))

    const sent = await browser.get('/newsroom/articles')
    const post = await browser.post('/newsroom/articles', { headline: 'Ferry' })
    const account = await browser.get(accountRoutes.show.to())
    const factorsPage = await browser.get(factorRoutes.show.to())
    const heard = await site.signIn.holderOf(session?.id ?? '')
    await withApp(site, editor)

    expect(sent).toMatchObject({ status: 303, location: factorRoutes.show.to() })
    expect([post.status, account.status, factorsPage.status]).toEqual([403, 200, 200])
    expect(account.text).toContain('Your role demands a second factor.')
    expect(heard).toBeUndefined()
    expect((await browser.get('/newsroom/articles')).status).toBe(200)
    expect(await site.signIn.holderOf(session?.id ?? '')).toMatchObject({ id: editor.id })
  })

  test('a role without passwords or mailed links is answered as if nobody were there; a colleague’s link still works', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const editor = await site.staff('editor')
    const { session } = await enter(site, editor)
    doneOrFault(await site.signIn.setPassword(editor, { fresh: password, session }))
    await site.jobs.settle()
    site.sent.length = 0
    doneOrFault(await site.newsroom.reviseRole(owner, { ...givenRole('editor'), ways: ['passkey'] }))
    const email = 'editor1@paper.example'

    const byPassword = await site.signIn.byPassword({ email, password }, knock)
    const asked = await site.signIn.requestLink(email, visitor)
    await site.jobs.settle()

    expect(byPassword).toEqual({ refused: 'not-recognised' })
    expect(asked).toEqual(await site.signIn.requestLink('stranger@paper.example', visitor))
    expect(site.sent).toEqual([])
    const link = tokenIn(await site.signIn.signInLink(editor.id, owner))
    expect(await site.signIn.byLink(link, knock)).toHaveProperty('done')
  })

  test('only the command line lets somebody begin again: everything they signed in with is gone', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const editor = await site.staff('editor')
    const { token, session } = await enter(site, editor)
    doneOrFault(await site.signIn.setPassword(editor, { fresh: password, session }))
    await withApp(site, editor)
    const staff = await site.newsroom.byId(editor.id)
    if (!staff) throw new Error('Nobody works here.')

    const byPublisher = await site.signIn.recover(owner, staff)
    const kept = await site.factors.has(editor.id)
    const [says = '', , link = ''] = await staffVerbs.recover({ email: staff.email, name: '', role: '' })(site)
    await site.jobs.settle()

    expect([byPublisher, kept]).toEqual([{ refused: 'not-allowed' }, true])
    expect(says).toContain('may begin again')
    expect(await site.signIn.whoHas(token)).toBeUndefined()
    expect(await site.signIn.hasPassword(editor)).toBe(false)
    expect(await site.signIn.byLink(tokenIn(link), knock)).toHaveProperty('done')
    expect(site.sent.map(({ text }) => text).join()).toContain('let you begin again')
  })

  test('a publisher sees where others are signed in and signs them out; an editor does not', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const editor = await site.staff('editor')
    const [one, other] = [await enter(site, editor), await enter(site, editor)]
    const browser = await aBrowser(site, owner)
    const their = theirSessionRoutes.end.to({ id: editor.id })

    const listed = await browser.get(theirSessionRoutes.show.to({ id: editor.id }))
    const ended = await browser.post(their, { session: one.session.id })
    const after = [await site.signIn.whoHas(one.token), await site.signIn.whoHas(other.token)]
    await browser.post(their)

    expect(listed.text.match(/Firefox on Linux/g)).toHaveLength(2)
    expect(ended.status).toBe(303)
    expect(after.map((each) => each !== undefined)).toEqual([false, true])
    expect(await site.signIn.sessions(editor)).toEqual([])
    expect((await (await aBrowser(site, editor)).get(theirSessionRoutes.show.to({ id: owner.id }))).status).toBe(403)
  })

  test('a session says when it was last used, to a few minutes; every one but this is ended at once', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const [own, other] = [await enter(site, editor), await enter(site, editor)]
    const usedAt = async () => (await site.signIn.sessions(editor)).find(({ id }) => id === own.session.id)?.usedAt
    const began = await usedAt()
    site.clock.pass(minutes(4))
    await site.signIn.whoHas(own.token)
    const soon = await usedAt()
    site.clock.pass(minutes(1))
    await site.signIn.whoHas(own.token)

    expect(soon).toBe(began)
    expect(await usedAt()).toBe(site.clock.now())
    await site.signIn.endOtherSessions(editor, own.session)
    expect(await site.signIn.whoHas(other.token)).toBeUndefined()
    expect(await site.signIn.whoHas(own.token)).toBeDefined()
  })
})

test.each([
  ['no JSON', '{'],
  ['nothing of a passkey', '{"id":"x"}'],
  ['an answer that nobody signed', JSON.stringify(forged())],
])('%s is no answer of a passkey', async (_what, answer) => {
  const party = partyAt('https://paper.example')
  const passkey = { id: 'eA', staffId: 's', name: 'x', publicKey: 'eA', counter: 0, addedAt: '', usedAt: null }
  if (!party) throw new Error('It has a name.')

  expect(await signedIn(answer, passkey as never, party)).toBeUndefined()
  expect(await madeIn(answer, party)).toBeUndefined()
})

test('passkeys are for names under TLS, and for this machine', () => {
  const addresses = ['https://paper.example', 'http://localhost:4000', 'http://paper.example', 'https://192.0.2.7']

  expect(addresses.map((address) => partyAt(address)?.rpID)).toEqual([
    'paper.example',
    'localhost',
    undefined,
    undefined,
  ])
  expect(partyAt('https://[2001:db8::1]')).toBeUndefined()
})

function forged() {
  const client = { type: 'webauthn.get', challenge: 'eA', origin: 'https://paper.example' }
  const clientDataJSON = Buffer.from(JSON.stringify(client)).toString('base64url')
  const response = { clientDataJSON, authenticatorData: 'eA', signature: 'eA', attestationObject: 'eA' }
  return { id: 'eA', rawId: 'eA', type: 'public-key', response, clientExtensionResults: {} }
}
