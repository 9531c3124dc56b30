import { expect, test } from 'vitest'
import { newestEvent } from '../../platform/events/store.ts'
import { listen } from '../../platform/web/listen.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { afterThisTest } from '../../testing/leftovers.ts'
import { aBrowser, cookieOf } from '../../testing/newsroom.ts'
import { countedReads } from '../../testing/reads.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { reading, within } from '../../testing/stream.ts'
import { accountRoutes, signInRoutes } from '../sign-in/routes.ts'
import { type Actor, givenRole, theOwner } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { lately, lease, mostWindows } from './presence/seat.ts'
import { liveRoutes } from './routes.ts'

type TheSite = Awaited<ReturnType<typeof aSite>>

const host = 'http://127.0.0.1:4000'
const path = liveRoutes.stream.to()
const streaming = { accept: 'text/event-stream' }

/** A page of somebody's that is told what changed, and the browser it is open in. */
async function anOpenPage(site: TheSite, actor: Actor) {
  const cookie = await cookieOf(site, actor)
  const ask = (headers: Record<string, string> = {}, { method = 'GET', at = path } = {}) =>
    site.app.request(host + at, { method, headers: { cookie, ...streaming, ...headers } })
  const answer = await ask()
  return { cookie, ask, answer, stream: reading(answer.body) }
}

async function aSiteWithStreams(open: Parameters<Parameters<typeof onEveryDatabase>[0]>[0]) {
  const site = await aSite(await open())
  afterThisTest(site.live.stop)
  return site
}

onEveryDatabase((open) => {
  test('a stream is one person’s, is kept and packed by nobody, and is no page', async () => {
    const site = await aSiteWithStreams(open)
    const { answer, ask } = await anOpenPage(site, await site.staff('reporter'))

    const [head, page, nobody] = [
      await ask({}, { method: 'HEAD' }),
      await ask({ accept: 'text/html' }),
      await site.app.request(host + path, { headers: streaming }),
    ]

    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-robots-tag': 'noindex',
    })
    expect(answer.headers.has('content-encoding')).toBe(false)
    expect([head.status, page.status, nobody.status]).toEqual([200, 406, 401])
    expect(await page.text()).toContain('nothing to read')
    expect(site.live.count()).toBe(1)
  })

  test('a contributor is told of what they write themselves, and of nobody else’s article', async () => {
    const site = await aSiteWithStreams(open)
    const contributor = await site.staff('contributor')
    const { stream } = await anOpenPage(site, contributor)
    const all = (await anOpenPage(site, await site.staff('moderator'))).stream

    const theirs = (await site.draft()).article.id
    const own = doneOrFault(await site.articles.create(contributor, await site.content())).article.id
    await within(2000, () => all.told().includes(`article ${own}`) && stream.told().length > 0)

    expect(all.told()).toContain(`article ${theirs}`)
    expect(stream.told()).toEqual([`article ${own}`])
    expect(all.text()).not.toContain('Ferry')
  })

  test('who decides about replies is told that a queue changed, in their own sections, and nothing of the words', async () => {
    const site = await aSiteWithStreams(open)
    const [here, elsewhere] = [await site.section('City'), await site.section('Sport')]
    const article = await site.article()
    const moderator = (await anOpenPage(site, await site.staff('moderator'))).stream
    const there = (await anOpenPage(site, await site.staff('moderator', [elsewhere.id]))).stream
    const reporter = (await anOpenPage(site, await site.staff('reporter'))).stream

    const reply = await site.reply({ articleId: article.id, status: 'published' })
    await within(2000, () => moderator.told().includes(`queue ${here.id}`))
    await site.draft()
    await within(2000, () =>
      [moderator, there, reporter].every((each) => each.told().some((one) => one?.startsWith('article'))),
    )

    expect([...there.told(), ...reporter.told()].filter((each) => each?.startsWith('queue'))).toEqual([])
    for (const text of [reply.id, reply.name, 'ramp']) expect(moderator.text()).not.toContain(text)
  })

  test.each([
    [
      'signs out',
      async ({ site, cookie }: { site: TheSite; cookie: string }) =>
        void (await site.app.request(host + signInRoutes.leave.to(), { method: 'POST', headers: { cookie } })),
    ],
    [
      'is signed out everywhere',
      async ({ site, cookie }: { site: TheSite; cookie: string }) =>
        void (await site.app.request(host + accountRoutes.endSessions.to(), { method: 'POST', headers: { cookie } })),
    ],
    [
      'is given another role',
      async ({ site, actor }: { site: TheSite; actor: Actor }) => {
        const { id, name } = actor
        doneOrFault(await site.newsroom.reviseStaff(theOwner, { id, name, role: 'contributor', sections: 'all' }))
      },
    ],
    [
      'has a role that may do something else now',
      async ({ site }: { site: TheSite }) => {
        const change = { ...givenRole('reporter'), grants: { 'picture.add': 'none' } as const }
        doneOrFault(await site.newsroom.reviseRole(theOwner, change))
      },
    ],
    [
      'leaves the paper',
      async ({ site, actor }: { site: TheSite; actor: Actor }) =>
        void doneOrFault(await site.newsroom.markAsLeft(theOwner, actor.id)),
    ],
  ])('a stream ends within a second when whose it is %s', async (_how, turn) => {
    const site = await aSiteWithStreams(open)
    const [actor, other] = [await site.staff('reporter'), await site.staff('publisher')]
    const { cookie, stream } = await anOpenPage(site, actor)
    const stays = (await anOpenPage(site, other)).stream

    await turn({ site, cookie, actor })
    await within(1000, stream.isOver)

    await site.draft()
    await within(2000, () => stays.told().length > 0)
    expect(stream.told()).toEqual([])
    expect(stays.isOver()).toBe(false)
  })

  test('a session that ends by itself ends its stream, and a stream prolongs none', async () => {
    const site = await aSiteWithStreams(open)
    const actor = await site.staff('reporter')
    const { ask } = await anOpenPage(site, actor)
    const [session] = await site.signIn.sessions(actor)
    if (!session) throw new Error('Nobody is signed in.')

    expect(await site.signIn.holderOf(session.id)).toMatchObject({ id: actor.id })
    site.clock.pass(31 * 24 * 3_600_000)

    expect(await site.signIn.holderOf(session.id)).toBeUndefined()
    expect((await ask()).status).toBe(401)
  })

  test('one that comes back is told from where it was, also by a page that was made before', async () => {
    const site = await aSiteWithStreams(open)
    const { ask, stream } = await anOpenPage(site, await site.staff('reporter'))
    const first = (await site.draft()).article.id
    await within(2000, () => stream.told().length > 0)
    const second = (await site.draft()).article.id

    const after = stream.lastId() ?? ''
    const again = reading((await ask({ 'last-event-id': after }, { at: liveRoutes.stream.to({ after: 1 }) })).body)
    const page = reading((await ask({}, { at: liveRoutes.stream.to({ after }) })).body)
    await within(2000, () => again.told().length > 0 && page.told().length > 0)

    expect(stream.told()[0]).toBe(`article ${first}`)
    expect([again.told(), page.told()]).toEqual([[`article ${second}`], [`article ${second}`]])
  })

  test('whoever missed very much is told of it after no more questions than of little', async () => {
    const database = await open()
    const { read, readsOf } = countedReads(database.read)
    const site = await aSite({ ...database, read })
    afterThisTest(site.live.stop)
    const { ask } = await anOpenPage(site, await site.staff('reporter'))
    for (let count = 0; count < 30; count += 1) await site.draft()
    const newest = await newestEvent(database.read)
    const asksAfter = async (after: number) => {
      const before = readsOf('articles')
      const again = reading((await ask({ 'last-event-id': String(after) })).body)
      await within(2000, () => again.told().length > 0)
      return { asked: readsOf('articles') - before, told: again.told().length }
    }

    // What is open already is told first.
    await asksAfter(newest - 1)
    const [little, much] = [await asksAfter(newest - 1), await asksAfter(newest - 50)]

    expect([little.told, much.told > 20]).toEqual([1, true])
    expect([little.asked, much.asked]).toEqual([1, 1])
  })

  test('a stop of the server waits for no stream', async () => {
    const site = await aSiteWithStreams(open)
    const cookie = await cookieOf(site, await site.staff('reporter'))
    const server = await listen({ app: site.app, pages: site.pages, port: 0, host: '127.0.0.1' })
    const asked = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { cookie, ...streaming } })
    const { over, text } = reading(asked.body)
    await within(2000, () => text().startsWith('retry:'))
    const begun = performance.now()

    site.live.stop()
    await Promise.all([server.stop(), over])

    expect(performance.now() - begun).toBeLessThan(3000)
  })

  test('whoever has the same article open is named, to those who may write in it, until they close it', async () => {
    const site = await aSiteWithStreams(open)
    const [ada, bo] = [await site.staff('publisher'), await site.staff('reporter')]
    const { article, revision } = await site.draft()
    const [first, second] = [await aBrowser(site, ada), await aBrowser(site, bo)]
    const { stream } = await anOpenPage(site, ada)
    const contributor = (await anOpenPage(site, await site.staff('contributor'))).stream
    const at = writingRoutes.here.to({ id: article.id })
    const here = async (browser: typeof first, window: string, leaves = false) =>
      JSON.parse((await browser.json(at, { window, leaves })).text) as { others: string[]; newest: object }

    const alone = await here(first, 'window-of-ada')
    const both = await here(second, 'window-of-bo')
    await here(second, 'another-of-bo')
    const seen = await here(first, 'window-of-ada')
    await within(2000, () => stream.told().includes(`presence ${article.id}`))
    await here(second, 'window-of-bo', true)
    await here(second, 'another-of-bo', true)
    const left = await here(first, 'window-of-ada')

    expect([alone.others, both.others, seen.others, left.others]).toEqual([[], [ada.name], [bo.name], []])
    expect(alone.newest).toMatchObject({ id: revision.id, number: 1, by: expect.stringContaining('publisher') })
    expect(stream.text()).not.toContain(bo.name)
    expect(contributor.told()).toEqual([])
  })

  test('a window that names itself by what no database keeps is no window', async () => {
    const site = await aSiteWithStreams(open)
    const { article } = await site.draft()
    const browser = await aBrowser(site, await site.staff('publisher'))
    const at = writingRoutes.here.to({ id: article.id })

    const named = await Promise.all(
      ['\0'.repeat(8), '\ud800'.repeat(8), '\u202e window'].map(async (window) => browser.json(at, { window })),
    )

    expect(named.map(({ status }) => status)).toEqual([400, 400, 400])
  })

  test('whoever says nothing any more, or has left the paper, is not there', async () => {
    const site = await aSiteWithStreams(open)
    const [ada, bo, cy] = [await site.staff('publisher'), await site.staff('reporter'), await site.staff('reporter')]
    const place = 'article:one' as const
    const { presence } = site.live
    for (const actor of [ada, bo, cy]) await presence.stay(actor, { place, window: 'the-only-one' })

    doneOrFault(await site.newsroom.markAsLeft(theOwner, cy.id))
    const afterLeaving = await presence.stay(ada, { place, window: 'the-only-one' })
    site.clock.pass(lately / 2)
    await presence.stay(bo, { place, window: 'the-only-one' })
    site.clock.pass(lease - lately / 2 - 1000)
    const renewed = await presence.stay(ada, { place, window: 'the-only-one' })
    site.clock.pass(2000)
    const afterLease = await presence.stay(ada, { place, window: 'the-only-one' })
    const changes = (await site.happened()).filter((type) => type === 'presence.changed')

    expect([afterLeaving, renewed, afterLease]).toEqual([[bo.name], [bo.name], []])
    // Three who came; staying is no news, and so soon no change.
    expect(changes).toHaveLength(3)
  })

  test('somebody of very many windows is one person to others, and writes no more than so many leases', async () => {
    const site = await aSite(await open())
    const [ada, bo] = [await site.staff('reporter'), await site.staff('editor')]
    const [here, there] = ['article:here', 'article:there'] as const
    const { presence } = site.live
    const seats = Array.from({ length: 200 }, (_, number) => ({
      place: number % 2 === 0 ? here : there,
      window: `window-${number}`.padEnd(16, '-'),
    }))
    const changes = async () => (await site.happened()).filter((type) => type === 'presence.changed').length

    for (let from = 0; from < seats.length; from += 5)
      await Promise.all(seats.slice(from, from + 5).map((seat) => presence.stay(ada, seat)))
    const leases = await site.database.read.selectFrom('presences').select('window').execute()
    const [seen, once] = [await presence.stay(bo, { place: here, window: 'window-of-bo-----' }), await changes()]
    for (const seat of seats) await presence.leave(ada, seat)
    const after = [await presence.stay(bo, { place: here, window: 'window-of-bo-----' }), await changes()]

    expect(leases.length).toBe(mostWindows)
    expect([seen, once]).toEqual([[ada.name], 3])
    expect(after).toEqual([[], 5])
  })

  test('two processes see each other’s people', async () => {
    const database = await open()
    const [one, other] = [await aSite(database), await aSite(database)]
    afterThisTest(one.live.stop)
    afterThisTest(other.live.stop)
    // Their ids are counted, and begin with the moment.
    other.clock.pass(1000)
    const [ada, bo] = [await one.staff('publisher'), await one.staff('reporter')]
    const { article } = await one.draft()
    const { stream } = await anOpenPage(one, ada)
    const place = `article:${article.id}` as const
    await one.live.presence.stay(ada, { place, window: 'window-of-ada' })
    const times = () => stream.told().filter((each) => each === `presence ${article.id}`).length
    await within(2000, () => times() === 1)

    const seen = await other.live.presence.stay(bo, { place, window: 'window-of-bo' })

    expect(seen).toEqual([ada.name])
    await within(2000, () => times() === 2)
  })
})
