import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Path } from '../../base/path.ts'
import { defineConsumer } from '../../platform/jobs/define.ts'
import { deviceOf } from '../../platform/web/device.ts'
import type { Web } from '../../platform/web/edge.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { mountAlone } from '../../testing/routes.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { articleWithdrawn } from '../articles/index.ts'
import { jobRoutes } from '../jobs/routes.ts'
import { pictureRoutes } from '../media/routes.ts'
import { settingsRoutes } from '../settings/routes.ts'
import { peopleRoutes } from '../staff/routes.ts'
import { writingRoutes } from '../writing/routes.ts'
import { createDesk, newsroomGate, signInHandlers } from './index.ts'
import { accountRoutes, signInRoutes } from './routes.ts'
import { safeNext } from './rules.ts'

const password = 'four unlikely words here'

onEveryDatabase((open) => {
  test('opening a link asks, and the button signs in with a cookie that scripts cannot read', async () => {
    const site = await aSite(await open())
    const path = new URL(await site.signIn.signInLink((await site.staff('editor')).id)).pathname
    const browser = await aBrowser(site)

    const asked = await browser.get(path)
    const again = await browser.get(path)
    const entered = await browser.post(path)
    const spent = await browser.get(path)

    expect([asked.status, again.status, spent.status]).toEqual([200, 200, 410])
    expect(asked.text).toContain('Sign in as editor 0')
    expect(entered).toMatchObject({ status: 303, location: '/newsroom' })
    expect(entered.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^stet=[0-9a-z]{52}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^stet-device=[0-9a-z]{52}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
  })

  test('where the site has TLS, the cookie is for this host and for TLS alone', async () => {
    const site = await aSite(await open())
    const path = new URL(await site.signIn.signInLink((await site.staff()).id)).pathname
    const assets = { address: () => '/style.css', find: () => undefined, all: () => [] }
    const desk = createDesk({ clock: site.clock, settings: site.settings, assets, places: [] })
    const app = new Hono<Web>()
    app.use(async (c, next) => {
      c.set('network', '192.0.2.7')
      c.set('isSecure', true)
      c.set('path', c.req.path as Path)
      await next()
    })
    app.use('/newsroom/*', newsroomGate({ signIn: site.signIn, desk }))
    mountAlone(app, signInHandlers({ ...site, desk }))

    const entered = await app.request(path, { method: 'POST' })

    expect(entered.headers.get('set-cookie')).toMatch(/^__Host-stet=\w+; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  test('asking for a link says the same for an address that is known and one that is not', async () => {
    const site = await aSite(await open())
    await site.staff('editor')
    const browser = await aBrowser(site)

    const ask = (email: string) => browser.post(signInRoutes.form.to(), { email, by: 'mail', password: '' })
    const [known, unknown] = [await ask('editor0@paper.example'), await ask('nobody00@paper.example')]

    expect(known.status).toBe(200)
    expect(unknown.text).toBe(known.text.replace('editor0@paper.example', 'nobody00@paper.example'))
  })

  test('too many tries are answered in words, with the time to wait', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site)
    const guess = { email: 'editor0@paper.example', password: 'a wrong guess' }
    for (let count = 0; count < 10; count += 1) await browser.post(signInRoutes.form.to(), guess)

    const answer = await browser.post(signInRoutes.form.to(), guess)

    expect(answer.status).toBe(429)
    expect(answer.text).toContain('That was tried too often from here.')
    expect(answer.headers.get('retry-after')).toBe('900')
  })

  test('a password is set, signs in, goes on to where one was going, and is shown nowhere', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const browser = await aBrowser(site, editor)

    const short = await browser.post(accountRoutes.setPassword.to(), { fresh: 'too short' })
    const set = await browser.post(accountRoutes.setPassword.to(), { fresh: password })
    const next = `${writingRoutes.list.to()}?stage=writing`
    const entered = await browser.post(signInRoutes.form.to(), { email: 'editor0@paper.example', password, next })

    expect(short.status).toBe(422)
    expect(short.text).toContain('at least 15 characters')
    expect(short.text).not.toContain('too short')
    expect(set.location).toBe('/newsroom/account?done=password')
    expect(entered).toMatchObject({ status: 303, location: next })
  })

  test('signing out ends the session, and everywhere means everywhere', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const [one, two, three] = [await aBrowser(site, editor), await aBrowser(site, editor), await aBrowser(site, editor)]

    await one.post(signInRoutes.leave.to())
    const statuses = [(await one.get('/newsroom')).status, (await two.get('/newsroom')).status]
    await two.post(accountRoutes.endSessions.to())

    expect(statuses).toEqual([303, 200])
    expect((await three.get('/newsroom')).status).toBe(303)
  })

  test('one can end another browser of one’s own, and nobody else’s', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const own = await aBrowser(site, editor)
    const other = await aBrowser(site, editor)
    const stranger = await aBrowser(site, await site.staff('reporter'))
    const account = await own.get(accountRoutes.show.to())
    const [, session = ''] = /name="session" value="(\w+)"/.exec(account.text) ?? []

    await stranger.post(accountRoutes.endSession.to(), { session })
    const before = (await other.get('/newsroom')).status
    await own.post(accountRoutes.endSession.to(), { session })

    expect([before, (await other.get('/newsroom')).status]).toEqual([200, 303])
  })

  test('a publisher adds somebody, and the link is shown once', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const section = await site.section()

    const added = await browser.post(peopleRoutes.list.to(), {
      name: 'Tom Varga',
      email: 'tom@paper.example',
      role: 'editor',
      sections: section.id,
    })
    const again = await browser.post(peopleRoutes.list.to(), {
      name: 'Tom',
      email: 'TOM@paper.example',
      role: 'editor',
    })
    const [link = ''] = /http:\/\/[^<]*sign-in\/\w+/.exec(added.text) ?? []

    expect(await site.newsroom.byEmail('tom@paper.example')).toMatchObject({ role: 'editor', sections: [section.id] })
    expect((await (await aBrowser(site)).post(new URL(link).pathname)).status).toBe(303)
    expect((await browser.get(peopleRoutes.list.to())).text).not.toContain('sign-in/')
    expect([again.status, again.text.includes('works here already')]).toEqual([422, true])
  })

  test('a change of role holds from the next request on', async () => {
    const site = await aSite(await open())
    const reporter = await site.staff('reporter')
    const publisher = await aBrowser(site, await site.staff('publisher'))
    const browser = await aBrowser(site, reporter)
    const before = (await browser.get(settingsRoutes.show.to())).status

    await publisher.post(peopleRoutes.change.to({ id: reporter.id }), { name: 'Risen', role: 'publisher' })

    expect([before, (await browser.get(settingsRoutes.show.to())).status]).toEqual([403, 200])
  })

  test('settings and sections are kept, and what is wrong comes back with what was typed', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    const paper = { name: 'The Post', tagline: '', city: '', language: 'de', timeZone: 'Europe/Berlin', contact: '' }

    const wrong = await browser.post(settingsRoutes.show.to(), { ...paper, timeZone: 'Berlin' })
    const kept = await browser.post(settingsRoutes.show.to(), paper)
    await browser.post(settingsRoutes.saveSection.to(), { sectionName: 'Hafen', description: '' })
    const { name, timeZone, sections } = await site.settings.site()
    await browser.post(settingsRoutes.saveSection.to(), {
      id: sections[0]?.id ?? '',
      sectionName: 'Der Hafen',
      description: '',
    })

    expect([wrong.status, kept.status]).toEqual([422, 303])
    expect(wrong.text).toContain('value="The Post"')
    expect([name, timeZone]).toEqual(['The Post', 'Europe/Berlin'])
    expect((await site.settings.site()).sections).toMatchObject([{ slug: 'hafen', name: 'Der Hafen' }])
  })

  test('a picture wants alt text and a credit, and a file that is one', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('contributor'))
    const { default: sharp } = await import('sharp')
    const create = { width: 90, height: 60, channels: 3 as const, background: 'navy' }
    const file = new File([await sharp({ create }).png().toBuffer()], 'ramp.png', { type: 'image/png' })

    const silent = await browser.post(pictureRoutes.list.to(), { file, alt: '', credit: 'Ada Reed' })
    const text = await browser.post(pictureRoutes.list.to(), {
      file: new File(['words'], 'a.png'),
      alt: 'A',
      credit: 'B',
    })
    const added = await browser.post(pictureRoutes.list.to(), { file, alt: 'The ramp at dusk', credit: 'Ada Reed' })

    expect([silent.status, text.status, added.status]).toEqual([422, 422, 303])
    expect(silent.text).toContain('for those who cannot see it')
    expect(text.text).toContain('not a picture that can be read')
    expect(await site.media.choice('', 5)).toMatchObject([{ alt: 'The ramp at dusk', credit: 'Ada Reed' }])
  })

  test('a dead letter is shown with its error and can be tried again', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('publisher'))
    let isBroken = true
    const act = async () => {
      if (isBroken) throw new Error('The agency does not answer.')
    }
    site.jobs.add([defineConsumer({ name: 'tell-the-agency', hears: [articleWithdrawn], act })], {})
    const article = await site.article()
    doneOrFault(await site.articles.withdraw(await site.staff(), { articleId: article.id, because: 'A mix-up.' }))
    for (let tries = 0; tries < 8; tries += 1) {
      await site.jobs.settle()
      site.clock.pass(86_400_000)
    }

    const listed = await (await aBrowser(site, await site.staff())).get(jobRoutes.list.to())
    const [, action = ''] = /action="(\/newsroom\/jobs\/\w+)"/.exec(listed.text) ?? []
    isBroken = false
    const revived = await (await aBrowser(site, await site.staff())).post(action)
    await site.jobs.settle()

    expect(listed.text).toContain('The agency does not answer.')
    expect(revived.location).toBe('/newsroom/jobs?done=again')
    expect(await site.jobs.failed()).toEqual([])
    expect((await browser.get(jobRoutes.list.to())).text).toContain('Nothing failed.')
  })
})

test('after signing in one goes on to a page of the newsroom and nowhere else', () => {
  const elsewhere = [
    'https://evil.example',
    '//evil.example',
    '/newsroom//evil.example',
    '/newsroomevil',
    '/',
    '/newsroom\\x',
  ]

  expect(elsewhere.map((next) => safeNext(next, '/newsroom'))).toEqual(elsewhere.map(() => '/newsroom'))
  expect(safeNext('/newsroom/articles/abc?done=saved', '/newsroom')).toBe('/newsroom/articles/abc?done=saved')
})

test('a device is named as its owner would', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'
  const safari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1'

  expect([deviceOf(firefox), deviceOf(safari), deviceOf('curl/8')]).toEqual([
    'Firefox on Linux',
    'Safari on iPhone',
    'A browser',
  ])
})
