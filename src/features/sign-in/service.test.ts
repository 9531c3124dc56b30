import { expect, test } from 'vitest'
import { days, hours, minutes } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'

const visitor = { device: 'Firefox on Linux', network: '192.0.2.7' }
const knock = { visitor, replaces: undefined }
const from = (network: string) => ({ visitor: { ...visitor, network }, replaces: undefined })
const tokenIn = (link: string) => link.split('/').at(-1) ?? ''
const password = 'four unlikely words here'

onEveryDatabase((open) => {
  test('a link signs somebody in once, and only its hash is kept', async () => {
    const database = await open()
    const site = await aSite(database)
    const editor = await site.staff('editor')
    const token = tokenIn(await site.signIn.signInLink(editor.id))

    const first = doneOrFault(await site.signIn.byLink(token, knock))
    const second = await site.signIn.byLink(token, knock)

    expect((await site.signIn.whoHas(first.token))?.actor).toMatchObject({ id: editor.id, role: 'editor' })
    expect(second).toEqual({ refused: 'link-is-spent' })
    expect(JSON.stringify(await database.read.selectFrom('sign_in_links').selectAll().execute())).not.toContain(token)
    expect(JSON.stringify(await database.read.selectFrom('sessions').selectAll().execute())).not.toContain(first.token)
  })

  test('of two browsers that use one link at once, one gets in', async () => {
    const site = await aSite(await open())
    const token = tokenIn(await site.signIn.signInLink((await site.staff()).id))

    const outcomes = await Promise.all([site.signIn.byLink(token, knock), site.signIn.byLink(token, knock)])

    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
  })

  test('a link a day old signs nobody in', async () => {
    const site = await aSite(await open())
    const token = tokenIn(await site.signIn.signInLink((await site.staff()).id))
    site.clock.pass(hours(24))

    expect(await site.signIn.linkOwner(token)).toBeUndefined()
    expect(await site.signIn.byLink(token, knock)).toEqual({ refused: 'link-is-spent' })
  })

  test('looking at a link uses nothing up', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const token = tokenIn(await site.signIn.signInLink(editor.id))

    expect(await site.signIn.linkOwner(token)).toMatchObject({ id: editor.id })
    expect(await site.signIn.byLink(token, knock)).toHaveProperty('done')
  })

  test('signing in again ends the session it replaces', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const before = await signedIn(site, editor.id)
    const link = tokenIn(await site.signIn.signInLink(editor.id))

    const after = doneOrFault(await site.signIn.byLink(link, { visitor, replaces: before }))

    expect(await site.signIn.whoHas(before)).toBeUndefined()
    expect(await site.signIn.whoHas(after.token)).toBeDefined()
  })

  test('signing in on a browser that somebody else was signed in on ends their session there', async () => {
    const site = await aSite(await open())
    const before = await signedIn(site, (await site.staff('editor')).id)
    const link = tokenIn(await site.signIn.signInLink((await site.staff('reporter')).id))

    const after = doneOrFault(await site.signIn.byLink(link, { visitor, replaces: before }))

    expect(await site.signIn.whoHas(before)).toBeUndefined()
    expect((await site.signIn.whoHas(after.token))?.actor.role).toBe('reporter')
  })

  test('a session lasts while it is used, and ninety days at most', async () => {
    const site = await aSite(await open())
    const { id } = await site.staff()
    const used = await signedIn(site, id)
    const unused = await signedIn(site, id)

    const stillIn: boolean[] = []
    for (let day = 0; day < 95; day += 10) {
      stillIn.push((await site.signIn.whoHas(used)) !== undefined)
      site.clock.pass(days(10))
    }

    expect(stillIn).toEqual([true, true, true, true, true, true, true, true, true, false])
    expect(await site.signIn.whoHas(unused)).toBeUndefined()
  })

  test('a password signs in; a wrong one, and one for nobody, are refused alike', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    await withPassword(site, editor)

    const email = 'EDITOR0@paper.example'
    expect(await site.signIn.byPassword({ email, password }, knock)).toHaveProperty('done')
    expect(await site.signIn.byPassword({ email, password: 'something else' }, knock)).toEqual({
      refused: 'not-recognised',
    })
    expect(await site.signIn.byPassword({ email: 'nobody@paper.example', password }, knock)).toEqual({
      refused: 'not-recognised',
    })
  })

  test('setting a password signs out every other browser', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const other = await signedIn(site, editor.id)

    const own = await withPassword(site, editor)

    expect(await site.signIn.whoHas(other)).toBeUndefined()
    expect(await site.signIn.whoHas(own)).toBeDefined()
  })

  test.each([
    ['fourteen chars', 'password-too-short'],
    ['seven..', 'password-too-short'],
    ['ﬁshes walk uphill', undefined],
    ['x'.repeat(257), 'password-too-long'],
  ])('of a password that stands alone, “%s” is refused as %s', async (fresh, refusal) => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const session = (await site.signIn.whoHas(await signedIn(site, editor.id)))?.session
    if (!session) throw new Error('Nobody is signed in.')

    const outcome = await site.signIn.setPassword(editor, { fresh, session })

    expect(outcome).toEqual(refusal === undefined ? { done: true } : { refused: refusal })
  })

  test('the eleventh try at one account is refused, also with the right password, until the time is over', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    await withPassword(site, editor)
    const email = 'editor0@paper.example'
    for (let count = 0; count < 10; count += 1) {
      await site.signIn.byPassword({ email, password: 'a wrong guess' }, from(`192.0.2.${count}`))
    }

    const eleventh = await site.signIn.byPassword({ email, password }, from('192.0.2.99'))
    site.clock.pass(minutes(15))
    const later = await site.signIn.byPassword({ email, password }, from('192.0.2.99'))

    expect(eleventh).toMatchObject({ refused: 'too-many-tries', retryAfter: 900 })
    expect(later).toHaveProperty('done')
  })

  test('one network that tries many accounts is refused, from whichever of its addresses', async () => {
    const site = await aSite(await open())
    await spendSignIns(site, (count) => `2001:db8:1:2::${count.toString(16)}`)

    const other = { email: 'other@paper.example', password }
    const within = await site.signIn.byPassword(other, from('2001:db8:1:2:ffff::1'))
    const next = await site.signIn.byPassword(other, from('2001:db8:1:3::1'))

    expect(within).toMatchObject({ refused: 'too-many-tries' })
    expect(next).toEqual({ refused: 'not-recognised' })
  })

  test('the machine itself is no network, because behind a proxy it is everybody', async () => {
    const site = await aSite(await open())
    await spendSignIns(site, () => '127.0.0.1')

    const next = await site.signIn.byPassword({ email: 'other@paper.example', password }, from('127.0.0.1'))

    expect(next).toEqual({ refused: 'not-recognised' })
  })

  test('links are not guessed for long, and guessing keeps nobody out', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    await withPassword(site, editor)
    const token = tokenIn(await site.signIn.signInLink(editor.id))
    for (let count = 0; count < 200; count += 1) await site.signIn.byLink(`guess${count}`, knock)

    expect(await site.signIn.byLink('guess', knock)).toMatchObject({ refused: 'too-many-tries' })
    expect(await site.signIn.byPassword({ email: 'editor0@paper.example', password }, knock)).toHaveProperty('done')
    expect(await site.signIn.byLink(token, knock)).toHaveProperty('done')
  })

  test('network addresses and mail addresses are counted without being kept', async () => {
    const database = await open()
    const site = await aSite(database)
    await site.signIn.byPassword({ email: 'ada@paper.example', password }, knock)

    const rows = JSON.stringify(await database.read.selectFrom('throttles').selectAll().execute())

    expect(rows).not.toContain('192.0.2.7')
    expect(rows).not.toContain('ada@paper.example')
  })

  test('a link is mailed to those who work here, and nobody else hears anything', async () => {
    const site = await aSite(await open())
    await site.staff('editor')

    const known = await site.signIn.requestLink('editor0@paper.example', visitor)
    const unknown = await site.signIn.requestLink('stranger@paper.example', visitor)
    await site.jobs.settle()

    expect(unknown).toEqual(known)
    expect(site.sent.map((message) => message.to)).toEqual(['editor0@paper.example'])
    expect(site.sent[0]?.text).toMatch(/http:\/\/127\.0\.0\.1:4000\/newsroom\/sign-in\/[0-9a-z]{52}\n/)
  })

  test('five links an hour are mailed to an address, however it is typed', async () => {
    const site = await aSite(await open())
    await site.staff('editor')
    const ways = ['editor0', 'Editor0', 'EDITOR0', 'eDitor0', 'edItor0', 'ediTor0', 'editOr0']

    for (const way of ways) await site.signIn.requestLink(`${way}@paper.example`, visitor)
    await site.jobs.settle()

    expect(site.sent).toHaveLength(5)
  })

  test('whoever has left is signed out and cannot come back', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff('publisher')
    const editor = await site.staff('editor')
    const link = tokenIn(await site.signIn.signInLink(editor.id))
    const token = await signedIn(site, editor.id)

    doneOrFault(await site.newsroom.markAsLeft(publisher, editor.id))

    expect(await site.signIn.whoHas(token)).toBeUndefined()
    expect(await site.signIn.byLink(link, knock)).toEqual({ refused: 'link-is-spent' })
    expect(await site.newsroom.markAsLeft(publisher, publisher.id)).toEqual({ refused: 'nobody-would-manage' })
  })
})

type Site = Awaited<ReturnType<typeof aSite>>

async function signedIn(site: Site, id: Parameters<Site['signIn']['signInLink']>[0]): Promise<string> {
  const link = await site.signIn.signInLink(id)
  return doneOrFault(await site.signIn.byLink(tokenIn(link), knock)).token
}

/** A hundred tries, each at an account of nobody’s. */
async function spendSignIns(site: Site, network: (count: number) => string): Promise<void> {
  const accounts = Array.from({ length: 100 }, (_, count) => count)
  for (const count of accounts) {
    await site.signIn.byPassword({ email: `nobody${count}@paper.example`, password }, from(network(count)))
  }
}

async function withPassword(site: Site, actor: Awaited<ReturnType<Site['staff']>>): Promise<string> {
  const token = await signedIn(site, actor.id)
  const found = await site.signIn.whoHas(token)
  if (!found) throw new Error('Nobody is signed in.')
  doneOrFault(await site.signIn.setPassword(actor, { fresh: password, session: found.session }))
  return token
}
