import { expect, test } from 'vitest'
import { hours, minutes } from '../../../base/clock.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from '../../../testing/site.ts'
import { unsoundThreads } from '../../../testing/sound.ts'
import type { ArticleId } from '../../articles/index.ts'
import { intakeRoutes } from '../../reply-intake/routes.ts'
import type { ReplyId } from '../reply.ts'
import { ownReplyRoutes, replyAnchor, replyRoutes, threadAt } from '../routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const path = '/2026/11/ferry-runs-again'
const block = 'block001'
const quotedWords = 'Cars queued from six in the morning to be the first across.'

async function get(site: Site, address: string, cookie = '') {
  const answer = await site.app.request(address, { headers: { cookie } })
  const location = answer.headers.get('location') ?? ''
  return { status: answer.status, text: await answer.text(), location, headers: answer.headers }
}

/** What the pages of a thread say of themselves, and where they lead. */
function waysIn(text: string) {
  const [, inside = ''] = /<nav class="pager pages"[^>]*>(.*?)<\/nav>/s.exec(text) ?? []
  const ways: Record<string, string> = { says: /<span>([^<]*)<\/span>/.exec(inside)?.[1] ?? '' }
  for (const [, to = '', name = ''] of inside.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g)) {
    ways[name.split(' ')[0]?.toLowerCase() ?? ''] = to
  }
  return ways
}

let number = 0

async function send(site: Site, fields: Record<string, string> = {}) {
  number += 1
  const usual = { body: `Was it the ramp? (${number})`, name: 'Mina Okafor', email: `mina${number}@reader.example` }
  const body = new URLSearchParams({ ...usual, ...fields })
  const answer = await site.app.request(intakeRoutes.send.to({ article: path }), { method: 'POST', body })
  const location = answer.headers.get('location') ?? ''
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  site.clock.pass(minutes(1))
  return { status: answer.status, text: await answer.text(), location, cookie, id: location.split('/')[5] as ReplyId }
}

async function published(site: Site, fields: Record<string, string> = {}): Promise<ReplyId> {
  const { id } = await send(site, fields)
  doneOrFault(await site.moderation.decide(await site.staff(), { replyId: id, to: 'published' }))
  return id
}

async function rewrite(site: Site, articleId: ArticleId, body: ReturnType<typeof aParagraph>) {
  const article = await site.articles.byId(articleId)
  if (!article) throw new Error('There is no such article.')
  const editor = await site.staff()
  const saving = { articleId, base: article.draftId, content: await site.content({ body }) }
  const saved = await site.articles.save(editor, saving)
  if (!('done' in saved)) throw new Error(saved.refused)
  doneOrFault(await site.articles.publish(editor, { articleId, revisionId: saved.done.revision.id }))
}

onEveryDatabase((open) => {
  test('every order has its own address, its own further pages, and a link above the thread', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    for (let count = 0; count < 30; count += 1) {
      await site.reply({ articleId })
      site.clock.pass(1000)
    }

    const page = await get(site, path)

    for (const sort of ['newest', 'most-picked'] as const) {
      expect(page.text).toContain(`href="${replyRoutes.sorted.to({ article: path, sort })}"`)
      const first = await get(site, replyRoutes.sorted.to({ article: path, sort }))
      const [, more = ''] = /href="([^"]+)" rel="next">More replies/.exec(first.text) ?? []
      expect(first.text.match(/<li id="r-/g)).toHaveLength(20)
      expect(first.text).toContain('<meta name="robots" content="noindex"')
      expect(more).toMatch(new RegExp(`^${replyRoutes.sorted.to({ article: path, sort })}/after/\\w{26}$`))
      expect((await get(site, more)).text.match(/<li id="r-/g)).toHaveLength(10)
    }
    const [, next = ''] = /href="([^"]+)" rel="next">More replies/.exec(page.text) ?? []
    expect((await get(site, next)).text).toContain(`<link rel="canonical" href="http://127.0.0.1:4000${next}"`)
  })

  test('pages say which of how many they are, and lead to the first, the one before, the next and the last', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made: ReplyId[] = []
    for (let count = 0; count < 65; count += 1) {
      made.push((await site.reply({ articleId })).id)
      site.clock.pass(hours(1))
    }
    const after = (place: number) => replyRoutes.after.to({ article: path, id: made[place - 1] ?? '' })

    const pages = [path, after(20), after(40), after(60)]
    const seen = []
    for (const page of pages) seen.push(waysIn((await get(site, page)).text))
    const newest = [waysIn((await get(site, replyRoutes.sorted.to({ article: path, sort: 'newest' }))).text)]
    newest.push(waysIn((await get(site, newest[0]?.more ?? '')).text))

    expect(seen).toEqual([
      { says: 'Page 1 of 4', more: after(20), last: after(60) },
      { says: 'Page 2 of 4', first: threadAt(path), back: threadAt(path), more: after(40), last: after(60) },
      { says: 'Page 3 of 4', first: threadAt(path), back: after(20), more: after(60), last: after(60) },
      { says: 'Page 4 of 4', first: threadAt(path), back: after(40) },
    ])
    const first = replyRoutes.sorted.to({ article: path, sort: 'newest' })
    expect(newest).toMatchObject([{ says: 'Page 1 of 4' }, { says: 'Page 2 of 4', first, back: first }])
  })

  test('there are as many addresses of pages as pages: a reply within one leads to where it begins', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made: ReplyId[] = []
    for (let count = 0; count < 45; count += 1) {
      made.push((await site.reply({ articleId })).id)
      site.clock.pass(1000)
    }
    const after = (place: number) => replyRoutes.after.to({ article: path, id: made[place - 1] ?? '' })
    await get(site, path)
    const kept = site.pages.size().pages

    const led = []
    for (const place of [1, 19, 20, 21, 39, 40, 41, 45]) {
      const { status, location } = await get(site, after(place))
      led.push([place, status, location])
    }

    expect(led).toEqual([
      [1, 303, threadAt(path)],
      [19, 303, threadAt(path)],
      [20, 200, ''],
      [21, 303, after(20)],
      [39, 303, after(20)],
      [40, 200, ''],
      [41, 303, after(40)],
      [45, 303, after(40)],
    ])
    expect(site.pages.size().pages - kept).toBe(2)
    const moderator = await site.staff()
    doneOrFault(await site.moderation.decide(moderator, { replyId: made[3] as ReplyId, to: 'hidden', because: 'Off' }))
    expect((await get(site, after(20))).location).toBe(threadAt(path))
    expect((await get(site, after(21))).status).toBe(200)
  })

  test('a day leads to the page of its first reply, and what is no day to the first page', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made: ReplyId[] = []
    for (let count = 0; count < 45; count += 1) {
      made.push((await site.reply({ articleId })).id)
      site.clock.pass(hours(1))
    }
    const on = async (day: string) => (await get(site, `${replyRoutes.on.to({ article: path })}?day=${day}`)).location
    const after = (place: number) => replyRoutes.after.to({ article: path, id: made[place - 1] ?? '' })

    const offered = [...(await get(site, path)).text.matchAll(/<option value="([\d-]+)">([^<]*)</g)]
    expect(offered.map(([, day, name]) => [day, name])).toEqual([
      ['2026-11-23', '23 November 2026'],
      ['2026-11-24', '24 November 2026'],
      ['2026-11-25', '25 November 2026'],
    ])
    expect(await on('2026-11-24')).toBe(path + replyAnchor(made[15] ?? ''))
    expect(await on('2026-11-25')).toBe(after(20) + replyAnchor(made[39] ?? '').replace(/^/, ''))
    expect(await on('2027-01-01')).toBe(after(40))
    expect(await on('1999-01-01')).toBe(path + replyAnchor(made[0] ?? ''))
    for (const no of ['', 'today', '2026-13-45', '"><b>']) expect(await on(no)).toBe(threadAt(path))
  })

  test('most picked says when nothing is picked', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const ids: ReplyId[] = []
    for (let count = 0; count < 3; count += 1) ids.push((await site.reply({ articleId })).id)
    const says = async () =>
      (await get(site, replyRoutes.sorted.to({ article: path, sort: 'most-picked' }))).text.includes(
        'picked nothing here yet',
      )

    expect(await says()).toBe(true)
    doneOrFault(await site.moderation.pick(await site.staff(), { replyId: ids[1] as ReplyId, picked: true }))
    expect(await says()).toBe(false)
    expect((await get(site, replyRoutes.sorted.to({ article: path, sort: 'newest' }))).text).not.toContain(
      'picked nothing here yet',
    )
  })

  test('each reply has a heading under that of its page, and its answers the next', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId })
    await site.reply({ articleId, answers: root.id })
    const nested = await site.reply({ articleId, answers: root.id })
    const levels = async (address: string) =>
      [...(await get(site, address)).text.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level)).slice(-4)

    expect((await levels(path)).slice(0, 3)).toEqual([3, 4, 4])
    expect(await levels(replyRoutes.sorted.to({ article: path, sort: 'newest' }))).toEqual([1, 2, 3, 3])
    expect(await levels(replyRoutes.one.to({ article: path, id: nested.id }))).toEqual([1, 2, 3])
    expect(await levels(intakeRoutes.answer.to({ article: path, id: nested.id }))).toEqual([1, 2])
    expect(await levels(ownReplyRoutes.report.to({ article: path, id: nested.id }))).toEqual([1, 2])
  })

  test('keys lead straight to the replies and the form; a paragraph is one stop, an empty one none', async () => {
    const site = await aSite(await open())
    const spoken = aParagraph('Cars queued from six in the morning to be the first across.')
    const empty = {
      type: 'paragraph' as const,
      attrs: { id: 'block002' },
      content: [{ type: 'text' as const, text: ' ' }],
    }
    const bare = { type: 'paragraph' as const, attrs: { id: 'block003' } }
    const { id: articleId } = await site.article({ body: { ...spoken, content: [...spoken.content, empty, bare] } })
    const before = (await get(site, path)).text
    await site.reply({ articleId })
    const { text } = await get(site, path)

    const skips = (page: string) => [...page.matchAll(/class="skip" href="([^"]+)"/g)].map(([, to]) => to)
    expect(skips(before)).toEqual(['#content', '#leave-a-reply'])
    expect(skips(text)).toEqual(['#content', '#replies', '#leave-a-reply'])
    const links = [...text.matchAll(/<a class="q[^>]*>/g)].map(([link]) => link)
    expect(links).toHaveLength(2)
    expect(links.filter((link) => !link.includes('tabindex="-1"'))).toHaveLength(1)
    expect(links.some((link) => link.includes('block002') || link.includes('block003'))).toBe(false)
  })

  test('all on one page is for threads of up to five hundred, and longer ones are read in pages', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    for (let count = 0; count < 30; count += 1) await site.reply({ articleId })
    const all = replyRoutes.all.to({ article: path })

    expect((await get(site, path)).text).toContain(`href="${all}"`)
    expect((await get(site, all)).text.match(/<li id="r-/g)).toHaveLength(30)
    await site.database.write((tx) => site.articles.addToReplyCount(tx, articleId, 471))
    site.pages.dropAll()

    const refused = await get(site, all)
    expect([refused.status, refused.location]).toEqual([303, threadAt(path)])
    expect((await get(site, path)).text).not.toContain(`href="${all}"`)
  })

  test('a reply’s own page leads to the page of the thread that it stands on', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    let last = ''
    for (let count = 0; count < 40; count += 1) {
      last = (await site.reply({ articleId })).id
      site.clock.pass(1000)
    }

    const own = await get(site, replyRoutes.one.to({ article: path, id: last }))
    const place = await get(site, replyRoutes.place.to({ article: path, id: last }))

    expect(own.text).toContain(
      `href="${replyRoutes.place.to({ article: path, id: last })}" rel="nofollow">In the thread</a>`,
    )
    expect(place.status).toBe(303)
    expect(place.location).toMatch(new RegExp(`/replies/after/\\w{26}#r-${last}$`))
    expect((await get(site, place.location.split('#')[0] ?? '')).text).toContain(`<li id="r-${last}"`)
    expect((await get(site, replyRoutes.place.to({ article: path, id: articleId }))).status).toBe(404)
  })

  test('picks stand first on the first page, with a way to their place, and are marked there', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id } = await site.reply({ articleId })
    await site.database.write(async (tx) => {
      await tx.updateTable('replies').set({ picked_at: site.clock.now(), pick_count: 1 }).where('id', '=', id).execute()
    })

    const { text } = await get(site, path)

    expect(text.indexOf('Picked by the newsroom')).toBeLessThan(text.indexOf(`<li id="r-${id}"`))
    expect(text).toContain(`<a href="#r-${id}">Read in its place</a>`)
    expect(text).toContain('<span class="picked">Picked</span>')
    expect(text.match(new RegExp(`id="r-${id}"`, 'g'))).toHaveLength(1)
  })

  test('whoever wrote the article answers as its reporter, anybody else who works here as staff', async () => {
    const site = await aSite(await open())
    const [writer, colleague] = [await site.staff('reporter'), await site.staff('reporter')]
    const author = await site.author('Ida Holm')
    await site.database.write((tx) =>
      tx.updateTable('authors').set({ staff_id: writer.id }).where('id', '=', author.id).execute(),
    )
    const { id: articleId } = await site.article({ byline: [author.id] })
    await site.reply({ articleId, staffId: writer.id })
    await site.reply({ articleId, staffId: colleague.id })

    const { text } = await get(site, path)

    expect(text.match(/<span class="staff reporter">Reporter<\/span>/g)).toHaveLength(1)
    expect(text.match(/<span class="staff">Staff<\/span>/g)).toHaveLength(1)
  })

  test('answers fold away without a script and are open until somebody folds them', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId })
    await site.reply({ articleId, answers: root.id })
    await site.reply({ articleId })

    const { text } = await get(site, path)

    expect(text.match(/<details open=""><summary>1 answer<\/summary>/g)).toHaveLength(1)
  })

  test('a paragraph can be answered: it is quoted, counted and leads to its replies', async () => {
    const site = await aSite(await open())
    await site.article()

    const article = await get(site, path)
    const form = await get(site, intakeRoutes.quote.to({ article: path, block }))
    const id = await published(site, { block, words: 'Something else entirely' })
    const after = await get(site, path)
    const passage = await get(site, replyRoutes.passage.to({ article: path, block }))

    expect(article.text).toContain(
      `href="${intakeRoutes.quote.to({ article: path, block })}" rel="nofollow" aria-label="Reply to this par`,
    )
    expect(article.text).not.toContain(replyRoutes.passage.to({ article: path, block }))
    expect(form.text).toContain(quotedWords)
    expect(form.text).toContain(`<input type="hidden" name="block" value="${block}"`)
    expect(after.text).toContain(
      `href="${replyRoutes.passage.to({ article: path, block })}" rel="nofollow">1 reply</a>`,
    )
    expect(after.text).toContain(`<a href="${path}#b-${block}">${quotedWords}</a>`)
    expect(after.text).not.toContain('Something else entirely')
    expect(passage.text).toContain(`<li id="r-${id}"`)
    expect((await get(site, replyRoutes.passage.to({ article: path, block: 'nothing00' }))).status).toBe(404)
    expect((await get(site, intakeRoutes.quote.to({ article: path, block: 'nothing00' }))).status).toBe(404)
  })

  test('a quotation says when its paragraph was changed or removed since', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    await published(site, { block })

    const shown = []
    shown.push((await get(site, path)).text)
    await rewrite(site, articleId, aParagraph('Cars queued from seven in the morning to be the first across.'))
    shown.push((await get(site, path)).text)
    const other = aParagraph('Nobody queued at all on the first morning of the new timetable.')
    await rewrite(site, articleId, {
      ...other,
      content: other.content.map((each) => ({ ...each, attrs: { id: 'block002', level: 2 } }) as typeof each),
    })
    shown.push((await get(site, path)).text)

    expect(shown.map((text) => text.includes('This paragraph has been changed since.'))).toEqual([false, true, false])
    expect(shown.map((text) => text.includes('This paragraph is no longer in the article.'))).toEqual([
      false,
      false,
      true,
    ])
    expect(shown[2]).toContain(quotedWords)
    expect((await get(site, replyRoutes.passage.to({ article: path, block }))).text).toContain(
      'no longer in the article',
    )
    expect((await send(site, { block, body: 'Kept words' })).text).toMatch(/no longer in the article[\s\S]*Kept words/)
  })

  test('an answer to a reply quotes nothing', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId })

    const id = await published(site, { block, answers: root.id })

    expect((await get(site, replyRoutes.one.to({ article: path, id }))).text).not.toContain('class="quoted"')
    expect((await get(site, replyRoutes.passage.to({ article: path, block }))).status).toBe(404)
  })

  test('counts under paragraphs follow what is published, and are sound', async () => {
    const site = await aSite(await open())
    await site.article()
    const publisher = await site.staff()
    const [one] = [await published(site, { block }), await published(site, { block })]
    const count = async () =>
      /aria-label="Report an error in this paragraph">!<\/a>(?:<a [^>]+>(\d) rep)?/.exec(
        (await get(site, path)).text,
      )?.[1]

    const counts = [await count()]
    doneOrFault(await site.moderation.decide(publisher, { replyId: one, to: 'hidden', because: 'Off the topic' }))
    counts.push(await count())
    doneOrFault(await site.moderation.decide(publisher, { replyId: one, to: 'published' }))
    counts.push(await count())

    expect(counts).toEqual(['2', '1', '2'])
    expect(await unsoundThreads(site.database.read)).toEqual([])
  })

  test('an error can be reported in public: the reply waits as ever, and in the queue of errors', async () => {
    const site = await aSite(await open())
    await site.article()
    const form = await get(site, intakeRoutes.errorIn.to({ article: path, block }))

    const { id } = await send(site, { error: 'yes', seen: 'public' })

    expect((await get(site, path)).text).toContain(
      `href="${intakeRoutes.errorIn.to({ article: path, block })}" rel="nofollow" tabindex="-1" aria-label="Rep`,
    )
    expect(form.text).toMatch(/name="error" value="yes" checked=""/)
    expect(form.text).toContain(quotedWords)
    expect((await get(site, path)).text).toContain('This is an error in the article')
    const queues = await site.database.read
      .selectFrom('reply_queue')
      .select('queue')
      .where('reply_id', '=', id)
      .execute()
    expect(queues.map(({ queue }) => queue).sort()).toEqual(['error', 'held'])
  })

  test('an error reported for the newsroom only never shows and is not counted; its sender sees where it is', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()

    const { id, location, cookie } = await send(site, { seen: 'private', body: 'It was a limpet.', block })

    const own = await get(site, location, cookie)
    expect(own.text).toContain('The newsroom has your report')
    const pages = [
      path,
      replyRoutes.sorted.to({ article: path, sort: 'newest' }),
      replyRoutes.one.to({ article: path, id }),
      replyRoutes.feed.to({ article: path }),
      replyRoutes.passage.to({ article: path, block }),
    ]
    for (const address of pages) expect((await get(site, address)).text).not.toContain('limpet')
    expect((await site.replies.find(articleId, 'limpet')).found).toEqual([])
    expect((await site.articles.byId(articleId))?.replyCount).toBe(0)
    const queues = await site.database.read
      .selectFrom('reply_queue')
      .select('queue')
      .where('reply_id', '=', id)
      .execute()
    expect(queues).toEqual([{ queue: 'error' }])
    expect(await unsoundThreads(site.database.read)).toEqual([])
  })

  test('what was chosen comes back in a form that was refused', async () => {
    const site = await aSite(await open())
    await site.article()

    const { status, text } = await send(site, { body: '', error: 'yes', seen: 'private', block })

    expect(status).toBe(422)
    expect(text).toMatch(/name="error" value="yes" checked=""/)
    expect(text).toMatch(/value="private" checked=""/)
    expect(text).toContain(`name="block" value="${block}"`)
  })

  test('the count that a page’s script asks for is exact, and drops with the thread', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const before = await get(site, replyRoutes.count.to({ article: path }))
    const { id } = await site.reply({ articleId })
    const after = await get(site, replyRoutes.count.to({ article: path }))

    expect(JSON.parse(before.text)).toEqual({ count: 0, newest: null })
    expect(JSON.parse(after.text)).toEqual({ count: 1, newest: id })
    expect(after.headers.get('content-security-policy')).toContain("script-src 'self'; connect-src 'self'")
  })

  test('a thread is searched by a plain form, with the words marked, and no question is too strange', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id } = await site.reply({ articleId })

    const found = await get(site, replyRoutes.search.to({ article: path, q: 'ramp' }))
    const nothing = await get(site, replyRoutes.search.to({ article: path, q: 'zeppelin' }))
    const tooLong = await get(site, replyRoutes.search.to({ article: path, q: 'x'.repeat(5000) }))

    expect(found.text).toContain('the <mark>ramp</mark> or')
    expect(found.text).toContain(`href="${replyRoutes.one.to({ article: path, id })}"`)
    expect(found.headers.get('cache-control')).toBe('no-store')
    expect(nothing.text).toContain('No reply has all of these words: <bdi>zeppelin</bdi>')
    expect([tooLong.status, tooLong.text.includes('too much to search for')]).toEqual([422, true])
    expect((await get(site, replyRoutes.search.to({ article: path }))).status).toBe(200)
  })

  test('a feed has the newest fifty published replies, and the article names it', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    for (let count = 0; count < 55; count += 1) {
      await site.reply({ articleId })
      site.clock.pass(1000)
    }
    await site.reply({ articleId, status: 'pending' })

    const { text, headers } = await get(site, replyRoutes.feed.to({ article: path }))

    expect(headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(text.match(/<item>/g)).toHaveLength(50)
    expect((await get(site, path)).text).toContain(
      `title="Replies to Ferry runs again after eleven days" href="${replyRoutes.feed.to({ article: path })}"`,
    )
  })

  test.each([
    'after',
    'newest/x',
    'all/after/x',
    'to',
    'to/!',
    'to/block001/after',
    'count.json/x',
    'feed',
    'constructor',
    'to/block001/after/x/y',
  ])('nothing stands at replies/%s', async (rest) => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    await site.reply({ articleId })

    expect((await get(site, `${path}/replies/${rest}`)).status).toBe(404)
  })
})
