import { expect, test } from 'vitest'
import { minutes } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Actor } from '../staff/index.ts'
import { accountRoutes } from './routes.ts'
import { createStrength } from './strength.ts'

const password = 'four unlikely words here'
const another = 'ferry sextant mallow tuesday'
const email = 'publisher0@paper.example'
const at = (network: string, knownAs?: string) => ({ device: 'Firefox on Linux', network, knownAs })
const from = (network: string, knownAs?: string) => ({ visitor: at(network, knownAs), replaces: undefined })
const tokenIn = (link: string) => link.split('/').at(-1) ?? ''

type Site = Awaited<ReturnType<typeof aSite>>

async function enter(site: Site, who: Actor, knownAs?: string) {
  const link = tokenIn(await site.signIn.signInLink(who.id))
  const begun = doneOrFault(await site.signIn.byLink(link, from('192.0.2.7', knownAs)))
  const found = await site.signIn.whoHas(begun.token)
  if (!found) throw new Error('Nobody is signed in.')
  return { ...begun, session: found.session }
}

/** An owner with a password, on a browser they have used before. */
async function anOwner(site: Site) {
  const owner = await site.staff()
  const own = await enter(site, owner)
  const change = { fresh: password, session: own.session, visitor: at('192.0.2.7', own.knownAs) }
  doneOrFault(await site.signIn.setPassword(owner, change))
  return { owner, own }
}

/** A thousand guesses, and as many requests for links, from five hundred networks. */
async function besiege(site: Site) {
  for (let count = 0; count < 1000; count += 1) {
    const network = `198.51.${Math.floor((count % 500) / 250)}.${count % 250}`
    await site.signIn.byPassword({ email, password: 'a wrong guess' }, from(network))
    await site.signIn.requestLink(email, at(network))
  }
  await site.jobs.settle()
}

onEveryDatabase((open) => {
  test('an owner gets in by password and by link while a thousand guesses come from five hundred networks', async () => {
    const site = await aSite(await open())
    const { own } = await anOwner(site)
    await besiege(site)
    const mailed = site.sent.filter(({ subject }) => subject.startsWith('Sign in to'))

    const stranger = await site.signIn.byPassword({ email, password }, from('203.0.113.9'))
    const byPassword = await site.signIn.byPassword({ email, password }, from('203.0.113.9', own.knownAs))
    site.sent.length = 0
    await site.signIn.requestLink(email, at('203.0.113.9', own.knownAs))
    await site.jobs.settle()
    const [link = ''] = /\w{52}/.exec(site.sent[0]?.text ?? '') ?? []
    const byLink = await site.signIn.byLink(link, from('203.0.113.9', own.knownAs))

    expect(mailed).toHaveLength(5)
    expect(stranger).toMatchObject({ refused: 'too-many-tries' })
    expect([byPassword, byLink]).toEqual([{ done: expect.anything() }, { done: expect.anything() }])
  }, 120_000)

  test('an owner on a new browser gets in by a link that strangers asked for, and is mailed the next one', async () => {
    const site = await aSite(await open())
    await anOwner(site)
    for (let count = 0; count < 30; count += 1) await site.signIn.requestLink(email, at(`198.51.100.${count}`))
    await site.jobs.settle()
    const [link = ''] = /\w{52}/.exec(site.sent.at(-1)?.text ?? '') ?? []

    const entered = await site.signIn.byLink(link, from('203.0.113.9'))
    site.sent.length = 0
    await site.signIn.requestLink(email, at('203.0.113.9'))
    await site.jobs.settle()

    expect(entered).toHaveProperty('done')
    expect(site.sent.some(({ subject }) => subject.startsWith('Sign in to'))).toBe(true)
  })

  test('a browser that is known has ten tries of its own, and is known for its own people alone', async () => {
    const site = await aSite(await open())
    const { own } = await anOwner(site)
    const colleague = await enter(site, await site.staff('editor'))
    const guess = { email, password: 'a wrong guess' }
    for (let count = 0; count < 10; count += 1) await site.signIn.byPassword(guess, from('192.0.2.7', own.knownAs))
    for (let count = 0; count < 10; count += 1) await site.signIn.byPassword(guess, from('192.0.2.8'))

    expect(await site.signIn.byPassword({ email, password }, from('192.0.2.7', own.knownAs))).toMatchObject({
      refused: 'too-many-tries',
    })
    expect(await site.signIn.byPassword({ email, password }, from('192.0.2.9', colleague.knownAs))).toMatchObject({
      refused: 'too-many-tries',
    })
  })

  test('a token that somebody planted in a browser is not what it is known by', async () => {
    const site = await aSite(await open())
    const thief = await enter(site, await site.staff('contributor'))

    const { knownAs } = await enter(site, await site.staff('editor'), thief.knownAs)

    expect(knownAs).not.toBe(thief.knownAs)
  })

  test('at a browser left open the password can be guessed ten times, also at once; then the right one is refused', async () => {
    const site = await aSite(await open())
    const { owner, own } = await anOwner(site)
    site.clock.pass(minutes(20))
    const who = { actor: owner, session: own.session, visitor: at('192.0.2.7') }
    const prove = (guess: string) => site.signIn.prove(who, { password: guess, code: '', passkey: '' })

    const guesses = await Promise.all(Array.from({ length: 12 }, (_, count) => prove(`guess ${count}`)))
    const right = await prove(password)
    site.clock.pass(minutes(15))

    expect(guesses.filter((each) => 'refused' in each && each.refused === 'password-wrong')).toHaveLength(10)
    expect(right).toMatchObject({ refused: 'too-many-tries' })
    expect(await prove(password)).toEqual({ done: true })
    expect((await site.signIn.whoHas(own.token))?.session.provedAt).toBe(site.clock.now())
  })

  test('a password needs a sign-in of a moment ago', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { session } = await enter(site, owner)
    site.clock.pass(minutes(15))

    const late = await site.signIn.setPassword(owner, { fresh: password, session })
    const again = await enter(site, owner)

    expect(late).toEqual({ refused: 'sign-in-again' })
    expect(await site.signIn.setPassword(owner, { fresh: password, session: again.session })).toEqual({
      done: true,
    })
  })

  test('of two who change one password at once, the second rests on what is over', async () => {
    const site = await aSite(await open())
    const { owner } = await anOwner(site)
    const [one, other] = [await enter(site, owner), await enter(site, owner)]

    const outcomes = await Promise.all([
      site.signIn.setPassword(owner, { fresh: another, session: one.session }),
      site.signIn.setPassword(owner, {
        fresh: 'mallow sextant ferry monday',
        session: other.session,
      }),
    ])

    expect(outcomes.filter((each) => 'done' in each)).toHaveLength(1)
    expect(outcomes).toContainEqual({ refused: 'sign-in-again' })
  })

  test('what is guessed first is refused, each with its own sentence', async () => {
    const site = await aSite(await open())
    await site.settings.change(await site.staff(), { name: 'The Harbour Post' })
    const owner = await site.newsroom.byEmail(email)
    if (!owner) throw new Error('Nobody works here.')
    const browser = await aBrowser(site, owner)
    const answers: [string, RegExp][] = [
      ['aaaaaaaaaaaaaaa', /repeats itself/],
      ['abcdefghijklmnop', /repeats itself, or follows/],
      ['publisher0@paper.example', /your own name or address/],
      ['Publisher 0 20262', /your own name or address/],
      ['TheHarbourPost2026', /your own name or address/],
      ['password1234567', /guessed first/],
      ['iloveyou1234567', /guessed first/],
    ]

    for (const [fresh, says] of answers) {
      const answer = await browser.post(accountRoutes.setPassword.to(), { fresh })
      expect([fresh, answer.status]).toEqual([fresh, 422])
      expect(answer.text).toMatch(says)
      expect(answer.text).not.toContain(`"${fresh}"`)
    }
    expect((await browser.post(accountRoutes.setPassword.to(), { fresh: another })).status).toBe(303)
  })

  test('using a link ends the others of the same person, and nobody else’s', async () => {
    const site = await aSite(await open())
    const [owner, editor] = [await site.staff(), await site.staff('editor')]
    const links = await Promise.all(
      [owner, owner, editor].map(async ({ id }) => tokenIn(await site.signIn.signInLink(id))),
    )
    const [older = '', newer = '', others = ''] = links

    const outcomes = await Promise.all([older, newer].map((link) => site.signIn.byLink(link, from('192.0.2.7'))))

    expect(outcomes.filter((each) => 'done' in each)).toHaveLength(1)
    expect(await site.signIn.linkOwner(older)).toBeUndefined()
    expect(await site.signIn.linkOwner(newer)).toBeUndefined()
    expect(await site.signIn.byLink(others, from('192.0.2.7'))).toHaveProperty('done')
  })

  test('the owner of an account is mailed when its password, its role or its devices change', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const editor = await site.staff('editor')
    const first = await enter(site, editor)
    await enter(site, editor, first.knownAs)
    await site.jobs.settle()
    expect(site.sent).toEqual([])

    const second = await enter(site, editor)
    doneOrFault(await site.signIn.setPassword(editor, { fresh: password, session: second.session }))
    doneOrFault(
      await site.newsroom.reviseStaff(publisher, {
        id: editor.id,
        name: editor.name,
        role: 'reporter',
        sections: 'all',
      }),
    )
    doneOrFault(
      await site.newsroom.reviseStaff(publisher, { id: editor.id, name: 'Edith', role: 'reporter', sections: 'all' }),
    )
    await enter(site, editor)
    await site.signIn.signInLink(editor.id, publisher)
    await site.jobs.settle()

    const subjects = site.sent.map(({ to, subject }) => `${to} ${subject.split(':')[0]}`).toSorted()
    expect(subjects).toEqual([
      'editor1@paper.example A sign-in link was made for you',
      'editor1@paper.example You signed in on a new device',
      'editor1@paper.example Your password was changed',
      'editor1@paper.example Your role was changed',
    ])
    for (const { text } of site.sent) expect(text).toMatch(/If not: .*\/newsroom\/sign-in, sign out everywhere/)
    expect(site.sent.map(({ text }) => text).join()).toContain('from “editor” to “reporter”')
  })
})

test('ordinary good passwords are taken, and the longest costs no long look', async () => {
  const strength = createStrength()
  await strength.faultOf(password, [])

  for (const good of [password, another, 'x8#Lq!vR2z@Kw', 'correct horse battery staple', 'Größe Fähre Straße Nacht']) {
    expect([good, await strength.faultOf(good, ['ada@paper.example', 'Ada Reed'])]).toEqual([good, undefined])
  }
  expect(await strength.faultOf('AdaReed2026!!', ['Ada Reed'])).toBe('password-of-their-own')
  expect(await strength.faultOf('हिन्दीनौका2026!!', ['हिन्दी नौका'])).toBe('password-of-their-own')
})
