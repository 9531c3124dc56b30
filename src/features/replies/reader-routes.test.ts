import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { minutes } from '../../base/clock.ts'
import { home } from '../../base/path.ts'
import { clean, type PlainText } from '../../base/text.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { hostile as everything } from '../../testing/hostile.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import type { ReplyId } from './reply.ts'
import { replyAnchor, replyRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const words = { body: 'Was it the ramp or the wire?', name: 'Mina Okafor', email: 'mina@reader.example' }
const path = '/2026/11/ferry-runs-again'

async function send(site: Site, fields: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ ...words, ...fields })
  return site.app.request(intakeRoutes.send.to({ article: path }), { method: 'POST', body, headers })
}

async function refusal(site: Site, fields: Record<string, string>) {
  const response = await send(site, fields)
  return { status: response.status, text: await response.text() }
}

async function text(site: Site, address: string, cookie = '') {
  const response = await site.app.request(address, { headers: { cookie } })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function heldCount(site: Site) {
  return site.moderation.held(await site.staff())
}

async function publish(site: Site, location: string) {
  const replyId = location.split('/')[5] as ReplyId
  doneOrFault(await site.moderation.decide(await site.staff(), { replyId, to: 'published' }))
  return replyId
}

onEveryDatabase((open) => {
  test('the form stands under the article in the words readers know', async () => {
    const site = await aSite(await open())
    await site.article()

    const page = await text(site, path)

    expect(page.text).toContain('>Leave a Reply</h2>')
    expect(page.text).toContain('Your email address will not be published. Required fields are marked *')
    for (const label of ['Reply*', 'Name*', 'Email*']) expect(page.text).toContain(`>${label}</label>`)
    expect(page.text).toContain(`action="${path}/replies"`)
  })

  test('a first reply is held, and only its writer sees it', async () => {
    const site = await aSite(await open())
    const article = await site.article()

    const sent = await send(site)
    const location = sent.headers.get('location') ?? ''
    const own = await text(site, location, cookieOf(sent))

    expect(sent.status).toBe(303)
    expect(sent.headers.get('set-cookie')).toMatch(/^stet_reader=[\w-]{42}; .*HttpOnly; SameSite=Lax$/)
    expect(own.status).toBe(200)
    expect(own.text).toContain(words.body)
    expect(own.text).toContain('Your reply is held')
    expect(own.headers.get('cache-control')).toBe('no-store')
    expect(own.headers.get('x-robots-tag')).toBe('noindex')
    expect((await text(site, location)).status).toBe(404)
    expect((await text(site, location, `stet_reader=${'x'.repeat(32)}`)).status).toBe(404)
    expect((await text(site, path)).text).not.toContain(words.body)
    expect((await site.articles.byId(article.id))?.replyCount).toBe(0)
  })

  test('over https the browser’s secret is of this host alone, and no other cookie is taken for it', async () => {
    const site = await aSite(await open(), { address: 'https://post.example' })
    await site.article()

    const sent = await send(site)
    const location = sent.headers.get('location') ?? ''
    const [, secret = ''] = cookieOf(sent).split('=')

    expect(sent.headers.get('set-cookie')).toMatch(
      /^__Host-stet_reader=[\w-]{42}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect((await text(site, location, cookieOf(sent))).status).toBe(200)
    expect((await text(site, location, `stet_reader=${secret}`)).status).toBe(404)
  })

  test('a published reply is on the page, at its own address, and where its writer was sent', async () => {
    const site = await aSite(await open())
    await site.article()
    const sent = await send(site)
    const location = sent.headers.get('location') ?? ''

    const id = await publish(site, location)
    const own = await text(site, location, cookieOf(sent))

    expect((await text(site, path)).text).toContain(`<li id="r-${id}">`)
    expect((await text(site, replyRoutes.one.to({ article: path, id }))).text).toContain(words.body)
    expect(own.text).toContain('Your reply is published')
    expect(own.text).toContain(replyRoutes.one.to({ article: path, id }) + replyAnchor(id))
  })

  test('a hidden reply tells its writer why, and nobody else anything', async () => {
    const site = await aSite(await open())
    await site.article()
    const sent = await send(site)
    const location = sent.headers.get('location') ?? ''
    const replyId = location.split('/')[5] as ReplyId
    const because = 'Accuses somebody without grounds'
    doneOrFault(await site.moderation.decide(await site.staff(), { replyId, to: 'hidden', because }))

    const own = await text(site, location, cookieOf(sent))

    expect(own.text).toContain(because)
    expect((await text(site, replyRoutes.one.to({ article: path, id: replyId }))).status).toBe(404)
  })

  test('a plain request without a cookie, a key or a stamp is a reply too', async () => {
    const site = await aSite(await open())
    await site.article()

    const sent = await site.app.request(intakeRoutes.send.to({ article: path }), {
      method: 'POST',
      body: new URLSearchParams(words),
    })

    expect(sent.status).toBe(303)
  })

  test.each([
    ['no words', { body: ' \n ' }, 'reply-body-problem'],
    ['words without ink', { body: '\u200b\u3164\u0301' }, 'reply-body-problem'],
    ['too many words', { body: 'x'.repeat(5001) }, 'reply-body-problem'],
    ['no name', { name: '' }, 'reply-name-problem'],
    ['a name as long as a page', { name: 'x'.repeat(81) }, 'reply-name-problem'],
    ['no address', { email: '' }, 'reply-email-problem'],
    ['a malformed address', { email: 'mina at reader' }, 'reply-email-problem'],
    ['two addresses', { email: 'a@b.example, c@d.example' }, 'reply-email-problem'],
  ])('a reply with %s comes back with the field named and every other word in it', async (_title, fields, problem) => {
    const site = await aSite(await open())
    await site.article()

    const { status, text: page } = await refusal(site, fields)

    expect(status).toBe(422)
    expect(page).toContain(`aria-invalid="true" aria-describedby="${problem}"`)
    for (const [name, value] of Object.entries(words)) if (!(name in fields)) expect(page).toContain(value)
    expect(page.includes('xxxxx')).toBe(Object.values(fields).join().includes('xxxxx'))
    expect(await heldCount(site)).toBe(0)
  })

  test('five thousand characters are not too many', async () => {
    const site = await aSite(await open())
    await site.article()

    expect((await send(site, { body: 'x'.repeat(5000) })).status).toBe(303)
  })

  test('a body of two megabytes is refused unread, with the form', async () => {
    const site = await aSite(await open())
    await site.article()

    const { status, text: page } = await refusal(site, { body: 'x'.repeat(2_000_000) })

    expect(status).toBe(413)
    expect(page).toContain('Leave a Reply')
    expect(page).not.toContain('xxxxx')
  })

  test('a field that people do not see is filled in only by programs', async () => {
    const site = await aSite(await open())
    await site.article()

    const { status, text: page } = await refusal(site, { website: 'https://buy.example' })

    expect(status).toBe(422)
    expect(page).toContain(words.body)
    expect(page).not.toContain('buy.example')
  })

  test('a form sent at once is refused, and the same form a few seconds later is not', async () => {
    const site = await aSite(await open())
    await site.article()
    const [, form = ''] = /name="form" value="([^"]+)"/.exec((await text(site, path)).text) ?? []

    const quick = await refusal(site, { form })
    site.clock.pass(2_000)
    const again = await send(site, { form })

    expect(quick.status).toBe(422)
    expect(quick.text).toContain(`name="form" value="${form}"`)
    expect(again.status).toBe(303)
  })

  test('a form with a stamp of somebody else’s making comes back with a fresh one and every word', async () => {
    const site = await aSite(await open())
    await site.article()

    const { status, text: page } = await refusal(site, { form: 'mhs1.forged' })
    const [, form = ''] = /name="form" value="([^"]+)"/.exec(page) ?? []
    site.clock.pass(2_000)
    const again = await send(site, { form })

    expect(status).toBe(422)
    expect(page).toContain('Please press “Post reply” once more.')
    for (const word of Object.values(words)) expect(page).toContain(word)
    expect(form).not.toContain('forged')
    expect(again.status).toBe(303)
  })

  test('a double click is one reply', async () => {
    const site = await aSite(await open())
    await site.article()

    const [one, two] = await Promise.all([send(site), send(site)])
    const slow = await send(site, {}, { cookie: cookieOf(one) })

    const locations = [one, two, slow].map((response) => response.headers.get('location'))
    expect(new Set(locations).size).toBe(1)
    expect(cookieOf(two)).toBe(cookieOf(one))
    expect(await heldCount(site)).toBe(1)
  })

  test('a closed article takes no replies, and hands the words back', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const settings = { articleId: article.id, repliesOpen: false, embargoedUntil: null }
    doneOrFault(await site.articles.setPublicationSettings(await site.staff(), settings))

    const { status, text: page } = await refusal(site, {})

    expect(status).toBe(422)
    expect(page).toContain('replies to this article are closed')
    expect(page).toContain(words.body)
    expect((await text(site, path)).text).not.toContain('Leave a Reply')
    expect(await heldCount(site)).toBe(0)
  })

  test('a withdrawn article takes no replies, and hands the words back', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff()
    doneOrFault(await site.articles.withdraw(editor, { articleId: article.id, because: 'It was not so.' }))

    const { status, text: page } = await refusal(site, {})

    expect(status).toBe(410)
    expect(page).toContain(words.body)
    expect(await heldCount(site)).toBe(0)
  })

  test('an article nobody may see yet is as absent for replies as for readers', async () => {
    const site = await aSite(await open())
    await site.draft()

    const [draft, nothing] = [
      await refusal(site, {}),
      await site.app.request('/2026/11/no/replies', { method: 'POST' }),
    ]

    expect(draft.status).toBe(404)
    expect(draft.text).toContain(words.body)
    expect(nothing.status).toBe(404)
  })

  test.each(['pending', 'hidden', 'spam', 'missing', 'nonsense'] as const)(
    'an answer to a reply that is %s is refused with its words, which can still be a reply',
    async (what) => {
      const site = await aSite(await open())
      const { id: articleId } = await site.article()
      const isThere = what !== 'missing' && what !== 'nonsense'
      const answers = isThere
        ? (await site.reply({ articleId, status: what })).id
        : what === 'missing'
          ? articleId
          : '; --'

      const { status, text: page } = await refusal(site, { answers })

      expect(status).toBe(422)
      expect(page).toContain('the reply you are answering is no longer here')
      expect(page).toContain(words.body)
      expect(page).not.toContain('name="answers"')
      expect(await site.moderation.held(await site.staff())).toBe(what === 'pending' ? 1 : 0)
    },
  )

  test('answering has a page of its own that shows what is answered', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId, body: clean('The wall has been fine since 1887.') })

    const form = await text(site, intakeRoutes.answer.to({ article: path, id: root.id }))
    const sent = await send(site, { answers: root.id })
    const own = await text(site, sent.headers.get('location') ?? '', cookieOf(sent))

    expect(form.text).toContain('The wall has been fine since 1887.')
    expect(form.text).toContain(`name="answers" value="${root.id}"`)
    expect(form.headers.get('cache-control')).toBe('no-store')
    expect(own.status).toBe(200)
  })

  test('a reply goes to where the article has moved', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const root = await site.reply({ articleId: article.id })
    const editor = await site.staff()
    const content = await site.content({ slug: 'ferry-back' })
    const save = { articleId: article.id, base: article.draftId, content }
    const { revision } = doneOrFault(await site.articles.save(editor, save))
    doneOrFault(await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id }))

    const sent = await send(site)
    const moved = await site.app.request(replyRoutes.one.to({ article: path, id: root.id }))

    expect(sent.headers.get('location')).toMatch(/^\/2026\/11\/ferry-back\/replies\//)
    expect(moved.headers.get('location')).toBe(replyRoutes.one.to({ article: '/2026/11/ferry-back', id: root.id }))
  })

  test('reading where replies are sent is not how it is done', async () => {
    const site = await aSite(await open())
    await site.article()

    const response = await site.app.request(intakeRoutes.send.to({ article: path }))

    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  test('a reply’s address can be asked for its head, and leads to the notice once the article is withdrawn', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId })

    const head = await site.app.request(replyRoutes.one.to({ article: path, id: root.id }), { method: 'HEAD' })
    doneOrFault(await site.articles.withdraw(await site.staff(), { articleId, because: 'It was not so.' }))
    const withdrawn = await site.app.request(replyRoutes.one.to({ article: path, id: root.id }))

    expect(head.status).toBe(200)
    expect(withdrawn.headers.get('location')).toBe(path)
  })

  test('a form from another site is refused', async () => {
    const site = await aSite(await open())
    await site.article()

    expect((await send(site, {}, { origin: 'https://evil.example' })).status).toBe(403)
    expect(await heldCount(site)).toBe(0)
  })

  test('further replies and further answers have real addresses', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const first = await site.reply({ articleId })
    for (let count = 0; count < 55; count += 1) {
      await site.reply({ articleId })
      await site.reply({ articleId, answers: first.id })
    }

    const [, more = ''] = /href="([^"]+)" rel="next">More replies/.exec((await text(site, path)).text) ?? []
    const [, all = ''] = /href="([^"]+)">All 55 answers/.exec((await text(site, path)).text) ?? []
    const [, answers = ''] = /href="([^"]+)">More answers/.exec((await text(site, all)).text) ?? []

    expect((await text(site, path)).text.match(/<li id="r-/g)).toHaveLength(30)
    expect((await text(site, more)).text.match(/<li id="r-/g)).toHaveLength(20)
    expect((await text(site, answers)).text.match(/<li id="r-/g)).toHaveLength(6)
    expect((await text(site, replyRoutes.after.to({ article: path, id: articleId }))).status).toBe(404)
  })

  test('publishing drops the pages of this thread and no other; a held reply drops none', async () => {
    const site = await aSite(await open())
    await site.article()
    const other = await site.article({ slug: 'another' })
    const otherPath = other.path ?? ''
    const root = await site.reply({ articleId: other.id })
    for (const address of [path, otherPath, replyRoutes.one.to({ article: otherPath, id: root.id }), home])
      await text(site, address)
    const isKept = () =>
      [path, otherPath, replyRoutes.one.to({ article: otherPath, id: root.id }), home].map(
        (each) => !!site.pages.find(each),
      )

    const sent = await send(site)
    const whileHeld = isKept()
    await publish(site, sent.headers.get('location') ?? '')

    expect(whileHeld).toEqual([true, true, true, true])
    expect(isKept()).toEqual([false, true, true, true])
  })

  test('an address is in no answer, and neither is anything made from it', async () => {
    const site = await aSite(await open())
    await site.article()
    const email = 'canary.bird@aviary.example'
    const sent = await send(site, { email })
    const again = await refusal(site, { email, name: '' })
    const id = await publish(site, sent.headers.get('location') ?? '')
    const addresses = [
      path,
      replyRoutes.one.to({ article: path, id }),
      intakeRoutes.answer.to({ article: path, id }),
      home,
      '/sections/city',
    ]

    const pages = await Promise.all(addresses.map(async (address) => (await text(site, address)).text))
    const own = await text(site, sent.headers.get('location') ?? '', cookieOf(sent))
    const seen = [...pages, own.text, [...sent.headers].join()].join('\n').toLowerCase()

    expect(again.text).toContain(email)
    for (const made of madeFrom(email)) expect(seen).not.toContain(made.toLowerCase())
    expect(seen).not.toContain('aviary')
  })
})

function madeFrom(email: string): string[] {
  const hashes = ['md5', 'sha1', 'sha256'].flatMap((name) =>
    (['hex', 'base64', 'base64url'] as const).map((encoding) => createHash(name).update(email).digest(encoding)),
  )
  return [
    email,
    encodeURIComponent(email),
    ...hashes,
    Buffer.from(email).toString('base64'),
    Buffer.from(email).toString('hex'),
  ]
}

/** One in nine of all we know, of every family; a browser is shown the others. */
const hostile = everything.filter((_each, place) => place % 9 === 0).map(({ text: words }) => words)

const allowedTags = new Set(
  'html head meta title link body a header div nav ul li main article section h1 h2 p span time ol b bdi br form label textarea input button footer blockquote script fieldset legend details summary search mark h3'.split(
    ' ',
  ),
)

/** Every tag of a page with its attributes: whether markup came through shows there and nowhere else. */
function tagsOf(page: string): { name: string; attributes: string[] }[] {
  return [...page.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: [...rest.matchAll(/\s+([\w:-]+)(?:="[^"]*")?/g)].map(([, attribute = '']) => attribute),
    }),
  )
}

/** What no page of ours has: other elements, attributes that run, a second script, addresses that are not addresses. */
function markupIn(page: string): string[] {
  const tags = tagsOf(page)
  const strange = tags.filter(({ name }) => !allowedTags.has(name)).map(({ name }) => name)
  const running = tags.flatMap(({ attributes }) => attributes.filter((name) => /^(on|style|srcdoc)/i.test(name)))
  const scripts = page.replace('<script type="application/ld+json">', '').match(/<script/gi) ?? []
  const links = page.match(/href="(?!https?:|\/|#|mailto:|data:,)[^"]*/g) ?? []
  const unseen = page.match(/[\u202a-\u202e\u2066-\u2069\u200b]|\p{Cc}(?<!\n)/gu) ?? []
  return [...strange, ...running, ...scripts, ...links, ...unseen]
}

/** What a reader of feeds makes of an element: character data as it is, or entities decoded. */
function textIn(element: string): string {
  const [, data] = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(element) ?? []
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return data ?? element.replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => signs[name] ?? '')
}

/** Sends a bad reply, every second one to a paragraph, and publishes it. */
async function say(site: Site, place: number, bad: string) {
  const said = { body: `${place} ${bad}`, name: `${bad.slice(0, 60)} ${place}`, email: `r${place}@reader.example` }
  const sent = await send(site, { ...said, block: place % 2 === 0 ? 'block001' : '' })
  expect([bad, sent.status]).toEqual([bad, 303])
  await publish(site, sent.headers.get('location') ?? '')
  site.clock.pass(minutes(1))
}

describe('whatever a reader writes is text', () => {
  onEveryDatabase((open) => {
    test(`${hostile.length} ways to make it run are shown, not run`, async () => {
      const site = await aSite(await open())
      const { id: articleId } = await site.article()
      for (const [place, bad] of hostile.entries()) await say(site, place, bad)
      const { roots, next } = await site.replies.firstPage(articleId)
      const own = roots.flatMap(({ id }) => [
        replyRoutes.one.to({ article: path, id }),
        intakeRoutes.answer.to({ article: path, id }),
      ])

      const sorted = [
        replyRoutes.sorted.to({ article: path, sort: 'newest' }),
        replyRoutes.sorted.to({ article: path, sort: 'most-picked' }),
        replyRoutes.all.to({ article: path }),
      ]
      const asked = hostile.map((bad) => replyRoutes.search.to({ article: path, q: clean(bad) }))
      const others = [
        ...sorted,
        replyRoutes.passage.to({ article: path, block: 'block001' }),
        intakeRoutes.quote.to({ article: path, block: 'block001' }),
        ...asked,
      ]

      for (const address of [path, replyRoutes.after.to({ article: path, id: next ?? '' }), ...own, ...others]) {
        const page = await text(site, address)
        expect(page.status).toBe(200)
        expect(markupIn(page.text)).toEqual([])
      }
    })

    test('a feed of replies is text for readers of feeds as well', async () => {
      const site = await aSite(await open())
      const { id: articleId } = await site.article()
      for (const bad of hostile.slice(-50)) {
        await site.reply({ articleId, name: clean(bad).slice(0, 60) as PlainText, body: clean(bad) })
      }

      const { text: feed, headers } = await text(site, replyRoutes.feed.to({ article: path }))

      const items = [...feed.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => item)
      expect(headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
      expect(items).toHaveLength(50)
      for (const item of items) {
        const [, title = ''] = /<title>([\s\S]*?)<\/title>/.exec(item) ?? []
        const [, description = ''] = /<description>([\s\S]*?)<\/description>/.exec(item) ?? []
        expect(textIn(title)).not.toContain('<')
        expect(markupIn(textIn(description))).toEqual([])
      }
      expect(feed).not.toContain('reader.example')
    })

    test('what comes back in the form is text too', async () => {
      const site = await aSite(await open())
      await site.article()

      const { text: page } = await refusal(site, { body: hostile.join('\n'), name: hostile.join(' '), email: '"><b>' })

      expect(markupIn(page)).toEqual([])
    })

    test.each(['body', 'name'])(
      'ten thousand combining marks in the %s are cut to what languages use',
      async (field) => {
        const site = await aSite(await open())
        await site.article()

        const sent = await send(site, { [field]: `Z${'\u0335'.repeat(10_000)}algo` })
        await publish(site, sent.headers.get('location') ?? '')

        const page = (await text(site, path)).text
        expect(page).not.toMatch(/\p{M}{6}/u)
        expect(page).toContain('algo')
      },
    )
  })
})
