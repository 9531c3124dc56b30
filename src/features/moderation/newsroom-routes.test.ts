import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clean } from '../../base/text.ts'
import type { Web } from '../../platform/web/edge.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aReadersBrowser } from '../../testing/reader.ts'
import { mountAlone } from '../../testing/routes.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { ReplyId } from '../replies/index.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import type { Actor, NewsroomWeb } from '../staff/index.ts'
import { moderationDeskHandlers } from './index.ts'
import { decisionLogRoutes, queueRoutes } from './routes.ts'
import { undoRefusals } from './views/refusals.ts'

type Site = Awaited<ReturnType<typeof aSite>>

/** The queue as this person sees it, without the sign-in in front. */
function deskOf(site: Site, actor: Actor) {
  const desk: Desk = {
    site: 'The Paper',
    now: site.clock.now(),
    language: 'en-GB',
    timeZone: 'UTC',
    assets: { style: '/style.css', script: () => '/queue.js' },
    who: { name: actor.name, role: actor.role },
    places: [],
    unread: 0,
  }
  const app = new Hono<NewsroomWeb>()
  app.use(async (c, next) => {
    c.set('actor', actor)
    await next()
  })
  const needs = { ...site, clock: site.clock, desk: async () => desk, style: '/replies.css' }
  mountAlone(app as unknown as Hono<Web>, moderationDeskHandlers(needs))

  async function read(address: string) {
    const response = await app.request(address)
    return { status: response.status, text: await response.text() }
  }
  async function send(address: string, fields: Record<string, string>) {
    const response = await app.request(address, { method: 'POST', body: new URLSearchParams(fields) })
    return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() }
  }
  return {
    read,
    send,
    decide: (id: ReplyId, fields: Record<string, string>) => send(queueRoutes.decision.to({ id }), fields),
  }
}

async function listed(site: Site, list: 'held' | 'spam') {
  const queue = await site.moderation.queue(await site.staff(), { list, after: null })
  return doneOrFault(queue).items.map(({ reply }) => reply.id)
}

onEveryDatabase((open) => {
  test('the queue begins with what is held, each beside its article and what it answers', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId, name: clean('Ada'), body: clean('The first word.') })
    await site.reply({ articleId, answers: root.id, status: 'pending', name: clean('Ben'), body: clean('The second.') })
    const { read } = deskOf(site, await site.staff())

    const { status, text } = await read(queueRoutes.show.to())

    expect(status).toBe(200)
    for (const words of ['Ben', 'The second.', 'The first word.', 'Ferry runs again after eleven days']) {
      expect(text).toContain(words)
    }
    expect(text).toContain('Held<b data-count="held"> 1</b>')
    expect(text).toContain('src="/queue.js"')
    expect(text).not.toContain('reader.example')
  })

  test('what a reply said before it was edited is kept for moderators of its section, and for nobody else', async () => {
    const site = await aSite(await open())
    const { path = '' } = await site.article()
    const browser = aReadersBrowser(site)
    const words = { name: 'Ada', email: 'ada@reader.example', body: 'They are crooks.' }
    const { location } = await browser.post(intakeRoutes.send.to({ article: path ?? '' }), words)
    const id = location.split('/')[5] as ReplyId
    await browser.post(intakeRoutes.change.to({ article: path ?? '', id }), { body: 'They are mistaken.' })
    const log = decisionLogRoutes.show.to({ reply: id })

    const desk = await deskOf(site, await site.staff()).read(queueRoutes.show.to())
    const read = await deskOf(site, await site.staff()).read(log)
    const sport = await site.section('Sport')
    const elsewhere = await deskOf(site, await site.staff('moderator', [sport.id])).read(log)

    expect(desk.text).toContain(`href="${log}">Its earlier versions and log</a>`)
    expect(read.text).toContain('They are crooks.')
    expect([elsewhere.status, elsewhere.text.includes('crooks')]).toEqual([403, false])
    expect((await browser.get(path ?? '')).text).not.toContain('crooks')
  })

  test('an empty queue says so', async () => {
    const site = await aSite(await open())
    const { read } = deskOf(site, await site.staff())

    expect((await read(queueRoutes.show.to())).text).toContain('No reply is waiting.')
  })

  test('approving publishes, says so, and can be undone for ten seconds', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id } = await site.reply({ articleId, status: 'pending', name: clean('Ben') })
    const { read, send, decide } = deskOf(site, await site.staff())

    const sent = await decide(id, { to: 'published', list: 'held' })
    const after = await read(sent.location)
    const [, move = ''] = /name="move" value="(\w+)"/.exec(after.text) ?? []
    const undone = await send(queueRoutes.undoing.to({ id }), { move, list: 'held' })

    expect(sent.status).toBe(303)
    expect(after.text).toContain('Approved the reply from <bdi>Ben</bdi>')
    expect(undone.status).toBe(303)
    expect((await read(undone.location)).text).toContain('it is held again')
    expect(await listed(site, 'held')).toEqual([id])
  })

  test('after ten seconds the button is gone, and soon a late press is refused in words', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id } = await site.reply({ articleId, status: 'pending' })
    const { read, send, decide } = deskOf(site, await site.staff())
    const sent = await decide(id, { to: 'spam', list: 'held' })
    const [, move = ''] = /name="move" value="(\w+)"/.exec((await read(sent.location)).text) ?? []
    site.clock.pass(14_000)

    const late = await send(queueRoutes.undoing.to({ id }), { move, list: 'held' })

    expect((await read(sent.location)).text).not.toContain('name="move"')
    expect(late.status).toBe(422)
    expect(late.text).toContain('Ten seconds have passed')
  })

  test('hiding asks for a reason, from the list or in own words, which win', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const one = await site.reply({ articleId, status: 'pending' })
    const two = await site.reply({ articleId, status: 'pending' })
    const { read, decide } = deskOf(site, await site.staff())

    const [rule] = await site.moderation.rules()

    const without = await decide(one.id, { to: 'hidden', list: 'held' })
    await decide(one.id, { to: 'hidden', rule: rule?.id ?? '', list: 'held' })
    await decide(two.id, { to: 'hidden', rule: rule?.id ?? '', because: 'Names a child', list: 'held' })

    const hidden = await read(queueRoutes.show.to({ list: 'hidden' }))
    expect(without.status).toBe(422)
    expect(without.text).toContain('Please say why it is hidden')
    expect(hidden.text.match(/<p class="why">Keep to the subject/g)).toHaveLength(1)
    expect(hidden.text.match(/<p class="why">Names a child/g)).toHaveLength(1)
  })

  test('the newsroom answers from the queue, and what could not be posted comes back', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id } = await site.reply({ articleId })
    const held = await site.reply({ articleId, status: 'pending' })
    const reporter = await site.staff('reporter')
    const { read, send } = deskOf(site, reporter)

    const page = await read(queueRoutes.show.to())
    const sent = await send(queueRoutes.answers.to({ id }), { body: 'It was the wire.', list: 'recent' })
    const refused = await send(queueRoutes.answers.to({ id: held.id }), { body: 'Not yet there.', list: 'recent' })

    expect(page.text).toContain(`Answer as ${reporter.name}`)
    expect(page.text).not.toContain('value="hidden"')
    expect(sent.status).toBe(303)
    expect(refused.status).toBe(422)
    const article = await site.app.request('/2026/11/ferry-runs-again')
    expect(await article.text()).toContain('<span class="staff">Staff</span>')
  })

  test('a moderator of another section changes nothing, and a contributor opens nothing', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id, body } = await site.reply({ articleId, status: 'pending' })
    const sport = await site.section('Sport')
    const elsewhere = deskOf(site, await site.staff('moderator', [sport.id]))
    const contributor = deskOf(site, await site.staff('contributor'))

    const refused = await elsewhere.decide(id, { to: 'published', list: 'held' })

    expect(refused.status).toBe(403)
    expect(refused.text).not.toContain(body)
    expect((await contributor.read(queueRoutes.show.to())).status).toBe(403)
    expect((await contributor.decide(id, { to: 'published' })).status).toBe(403)
    expect(await listed(site, 'held')).toEqual([id])
  })

  test.each([
    ['a reply that is not there', '0'.repeat(26), { to: 'published' }, 404],
    ['an address that names nothing', 'nothing', { to: 'published' }, 404],
    ['a status there is not', undefined, { to: 'eaten' }, 422],
    ['what was done already', undefined, { to: 'pending' }, 422],
  ] as const)('deciding on %s is refused', async (...[, named, fields, expected]) => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id } = await site.reply({ articleId, status: 'pending' })
    const { decide } = deskOf(site, await site.staff())

    const { status } = await decide((named ?? id) as ReplyId, fields)

    expect(status).toBe(expected)
    expect(await listed(site, 'held')).toEqual([id])
  })

  test('what was decided together is taken back together while it can be', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const browser = await aBrowser(site, await site.staff('moderator'))
    const held: ReplyId[] = []
    for (let number = 0; number < 3; number += 1) held.push((await site.reply({ articleId, status: 'pending' })).id)

    const sent = await browser.post(queueRoutes.decideAll.to(), { id: held, to: 'spam', list: 'held' })
    const page = await browser.get(sent.location)
    const moves = [...page.text.matchAll(/name="move" value="([^"]+)"/g)].map(([, id = '']) => id)
    const undone = await browser.post(queueRoutes.undoAll.to(), { move: moves.slice(0, 2), list: 'held' })
    site.clock.pass(14_000)
    const late = await browser.post(queueRoutes.undoAll.to(), { move: moves.slice(2), list: 'held' })
    const stale = await browser.get(sent.location)

    expect(page.text).toContain('3 replies decided')
    expect(moves).toHaveLength(3)
    expect([undone.status, late.status]).toEqual([303, 422])
    expect(late.text).toContain(undoRefusals['too-late'])
    expect(await listed(site, 'held')).toHaveLength(2)
    expect(await listed(site, 'spam')).toHaveLength(1)
    expect(stale.text).not.toContain('name="move"')
  })

  test('markup in a reply, a name or a reason is text in the queue as well', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const bad = clean('"><script>alert(1)</script><img src=x onerror=alert(1)>')
    const root = await site.reply({ articleId, name: bad, body: bad })
    const answer = await site.reply({
      articleId,
      answers: root.id,
      name: bad,
      body: clean(`${bad}!`),
      status: 'pending',
    })
    const { read, decide } = deskOf(site, await site.staff())
    const held = await read(queueRoutes.show.to())
    const sent = await decide(answer.id, { to: 'hidden', because: bad, list: 'hidden' })

    const pages = [held, await read(sent.location), await read(queueRoutes.show.to({ list: 'recent' }))]

    for (const { text } of pages) {
      expect(text.match(/<script(?! type="module" src="\/queue\.js")/g)).toBeNull()
      expect(text).not.toContain('<img')
      expect(text).toContain('&lt;script&gt;alert(1)')
    }
  })
})
