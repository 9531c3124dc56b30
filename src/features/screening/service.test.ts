import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { days, hours, minutes } from '../../base/clock.ts'
import { home } from '../../base/path.ts'
import { clean } from '../../base/text.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Article } from '../articles/index.ts'
import type { Deviation } from './policy.ts'
import { screeningRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>
type Given = { body?: string; email?: string; network?: string }

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

let count = 0

function post(site: Site, article: Article, given: Given = {}) {
  count += 1
  return site.replyIntake.post({
    path: article.path ?? home,
    answers: null,
    block: null,
    errorReport: null,
    name: clean('Mina Okafor'),
    email: clean(given.email ?? `mina${count}@reader.example`),
    body: clean(given.body ?? `The ${count} boats came in, and nobody had asked them to.`),
    trap: '',
    stamp: '',
    from: { browser: undefined, network: given.network ?? `203.0.113.${count % 250}`, agent: 'a browser' },
  })
}

async function status(site: Site, article: Article, given: Given = {}) {
  return doneOrFault(await post(site, article, given)).reply.status
}

async function waiting(site: Site) {
  const moderator = await site.staff()
  const held = await site.moderation.queue(moderator, { list: 'held', after: null })
  const lists = [held, await site.moderation.queue(moderator, { list: 'suspect', after: null })]
  return lists.flatMap((list) =>
    doneOrFault(list).items.map(({ waits }) => waits.map(({ queue, because }) => ({ queue, because }))),
  )
}

async function onSite(site: Site, deviation: Deviation) {
  doneOrFault(await site.screening.setPolicy(await site.staff(), { scope: { of: 'site' }, deviation }))
}

/** A service that gives one answer, or none. */
async function aService(answer: string | undefined): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      asked.push(body)
      if (answer !== undefined) response.end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked }
}

onEveryDatabase((open) => {
  test('a site that holds by rule publishes a first reply at once; a section may decide otherwise, an article again', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff()
    await onSite(site, { admission: 'hold-by-rule' })
    expect(await status(site, article)).toBe('published')

    const { sectionId } = article
    const inSection = {
      scope: { of: 'section', id: sectionId },
      sectionId,
      deviation: { admission: 'hold-all' },
    } as const
    doneOrFault(await site.screening.setPolicy(editor, inSection))
    expect(await status(site, article)).toBe('pending')

    const here = { scope: { of: 'article', id: article.id }, sectionId, deviation: { admission: 'closed' } } as const
    doneOrFault(await site.screening.setPolicy(editor, here))
    expect(await post(site, article)).toEqual({ refused: 'replies-closed' })

    doneOrFault(await site.screening.setPolicy(editor, { ...here, deviation: {} }))
    expect(await waiting(site)).toEqual([[{ queue: 'held', because: [{ rule: 'hold-all' }] }]])
  })

  test('an article closes by itself, and outside the opening hours replies are taken and held', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const midnight = { days: [0, 1, 2, 3, 4, 5, 6], from: '23:00', until: '23:30' }
    await onSite(site, { admission: 'hold-by-rule', closesAfterDays: 3, hours: midnight })

    expect(await status(site, article)).toBe('pending')
    expect(await waiting(site)).toEqual([[{ queue: 'held', because: [{ rule: 'outside-hours' }] }]])
    site.clock.pass(days(3))
    expect(await post(site, article)).toEqual({ refused: 'replies-closed' })
  })

  test('words on a list hold a reply or hide it, and the log says that a program did', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const moderator = await site.staff('moderator')
    await onSite(site, { admission: 'hold-by-rule' })
    expect(await site.screening.saveList(moderator, 'suspect', '# adverts\ncheap pills')).toEqual({ done: true })
    expect(await site.screening.saveList(moderator, 'banned', 'vermin*')).toEqual({ done: true })

    expect(await status(site, article, { body: 'Get сhеар  PILLS here.' })).toBe('pending')
    expect(await waiting(site)).toEqual([
      [{ queue: 'suspect', because: [{ rule: 'suspect-words', match: 'cheap pills' }] }],
    ])
    expect(await status(site, article, { body: 'These people are verm\u200bins.' })).toBe('hidden')
    const hidden = doneOrFault(await site.moderation.queue(moderator, { list: 'hidden', after: null })).items[0]
    expect(hidden?.moved).toMatchObject({ by: 'program', from: 'pending', to: 'hidden' })
  })

  test('a list is saved only by those who keep it, and not with lines that cannot be', async () => {
    const site = await aSite(await open())

    expect(await site.screening.saveList(await site.staff('editor'), 'banned', 'word')).toEqual({
      refused: 'not-allowed',
    })
    expect(await site.screening.saveList(await site.staff(), 'banned', '!')).toMatchObject({
      refused: 'list-unreadable',
      problems: [{ line: 1 }],
    })
    expect(await site.screening.list('banned')).toBe('')
  })

  test('what nearly repeats another reply is suspect, under whatever article', async () => {
    const site = await aSite(await open())
    const [one, other] = [await site.article(), await site.article({ slug: 'another' })]
    await onSite(site, { admission: 'hold-by-rule' })
    const body = 'Everybody on this quay knows that the wall was never going to last another winter like that one.'

    expect(await status(site, one, { body })).toBe('published')
    expect(await status(site, other, { body: `${body} Truly.` })).toBe('pending')
    expect(await waiting(site)).toMatchObject([[{ queue: 'suspect', because: [{ rule: 'nearly-the-same' }] }]])
  })

  test('a new writer sends so many a day and no more', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    await onSite(site, { newWriterADay: 2 })
    const email = 'new@reader.example'

    expect(await status(site, article, { email })).toBe('pending')
    expect(await status(site, article, { email })).toBe('pending')
    expect(await post(site, article, { email })).toEqual({ refused: 'too-many-from-newcomer' })
    site.clock.pass(days(1))
    expect(await status(site, article, { email })).toBe('pending')
  })

  test('in a flood every reply is held, and publishers are told once', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    await site.staff()
    await onSite(site, { admission: 'hold-by-rule', mostInTenMinutes: 3 })
    await site.jobs.settle()
    site.sent.length = 0

    const came: string[] = []
    for (let number = 0; number < 6; number += 1) came.push(await status(site, article))
    await site.jobs.settle()

    expect(came).toEqual(['published', 'published', 'published', 'pending', 'pending', 'pending'])
    const publishers = (await site.newsroom.all()).filter(({ role }) => role === 'publisher')
    expect(site.sent.map(({ to }) => to).toSorted()).toEqual(publishers.map(({ email }) => email).toSorted())
    site.clock.pass(minutes(11))
    expect(await status(site, article)).toBe('published')
  })

  test('it learns what spam is from what people decide, and unlearns it', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff()
    await onSite(site, { admission: 'hold-all' })
    const decide = async (body: string, to: 'spam' | 'published') => {
      const { reply } = doneOrFault(await post(site, article, { body }))
      doneOrFault(await site.moderation.decide(editor, { replyId: reply.id, to }))
      return reply.id
    }
    const numbered = (number: number) => `${number}${'abcdefghij'[number % 10]}`
    for (let number = 0; number < 20; number += 1) {
      await decide(`Casino bonus number ${numbered(number)} awaits`, 'spam')
      await decide(`The harbour wall at berth ${numbered(number)} needs stone`, 'published')
      site.clock.pass(hours(1))
    }
    await site.jobs.settle()
    await onSite(site, { admission: 'hold-by-rule' })

    expect(await status(site, article, { body: 'Your casino bonus is waiting' })).toBe('pending')
    expect(await status(site, article, { body: 'Who pays for the harbour wall?' })).toBe('published')
    expect((await waiting(site)).at(-1)).toMatchObject([{ queue: 'suspect', because: [{ rule: 'looks-like-spam' }] }])
  })

  test.each([
    ['says it is fine', 'false', 'published', undefined],
    ['says it is spam', 'true', 'pending', 'check-says-spam'],
    ['says something else', 'invalid', 'pending', 'check-failed'],
    ['says nothing in time', undefined, 'pending', 'check-failed'],
  ] as const)('a reply waits for a service outside, which %s', async (...[, answer, expected, rule]) => {
    const service = await aService(answer)
    const site = await aSite(await open(), {
      settings: { akismetKey: 'key', akismetUrl: service.url, checkSeconds: '1' },
    })
    const article = await site.article()
    await onSite(site, { admission: 'hold-by-rule' })

    const { reply } = doneOrFault(await post(site, article, { body: 'Is the ramp mended?' }))
    expect(reply.status).toBe('pending')
    await site.jobs.settle()

    expect(service.asked[0]).toContain('comment_content=Is+the+ramp+mended')
    expect(service.asked.join()).not.toContain('reader.example')
    const rules = (await waiting(site)).flatMap((waits) =>
      waits.flatMap(({ because }) => because.map((each) => each.rule)),
    )
    expect(rules).toEqual(rule === undefined ? [] : [rule])
    expect((await site.articles.byId(article.id))?.replyCount).toBe(expected === 'published' ? 1 : 0)
  })

  test('a classifier of the owner’s own answers in JSON', async () => {
    const service = await aService('{"spam":true}')
    const site = await aSite(await open(), { settings: { classifierUrl: service.url, checkSeconds: '1' } })
    const article = await site.article()
    await onSite(site, { admission: 'hold-by-rule' })
    doneOrFault(await post(site, article, { body: 'Is the ramp mended?' }))
    await site.jobs.settle()

    expect(JSON.parse(service.asked[0] ?? '{}')).toEqual({ name: 'Mina Okafor', body: 'Is the ramp mended?' })
    expect(await waiting(site)).toEqual([[{ queue: 'suspect', because: [{ rule: 'check-says-spam' }] }]])
  })

  test('the newsroom sets a policy by form, and gets it back with what was wrong', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())

    const wrong = await browser.post(screeningRoutes.site.to(), {
      closing: 'after',
      hours: 'some',
      from: '9',
      mostLinks: '-1',
    })
    expect(wrong.status).toBe(422)
    for (const says of ['after how many days', 'at least one day', 'a time as 08:30', 'from 0 to 50']) {
      expect(wrong.text).toContain(says)
    }
    const kept = await browser.post(screeningRoutes.site.to(), {
      admission: 'hold-all',
      closing: 'after',
      closesAfterDays: '14',
      hours: 'some',
      days: ['1', '5'],
      from: '08:30',
      until: '18:00',
    })

    expect(kept.status).toBe(303)
    expect(await site.screening.deviation({ of: 'site' })).toEqual({
      admission: 'hold-all',
      closesAfterDays: 14,
      hours: { days: [1, 5], from: '08:30', until: '18:00' },
    })
    expect((await browser.get(kept.location)).text).toContain('Saved.')
  })

  test('a list is tried on the newest replies before it can be kept', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    await site.reply({ articleId: article.id, body: clean('Cheap pills <b>here</b>') })
    await site.reply({ articleId: article.id })
    const browser = await aBrowser(site, await site.staff('moderator'))

    const untried = await browser.post(screeningRoutes.words.to({ kind: 'suspect' }), { phrases: 'cheap pills' })
    expect(untried.status).toBe(422)
    expect(untried.text).toContain('had not been tried')
    const tried = await browser.post(screeningRoutes.tryWords.to({ kind: 'suspect' }), { phrases: 'cheap pills' })
    expect(tried.text).toContain('matched 1 of the newest 2 replies')
    expect(tried.text).toContain('&lt;b&gt;here')
    const proof = /name="tried" value="([^"]+)"/.exec(tried.text)?.[1] ?? ''
    const kept = await browser.post(screeningRoutes.words.to({ kind: 'suspect' }), {
      phrases: 'cheap pills',
      tried: proof,
    })

    expect(kept.status).toBe(303)
    expect(await site.screening.list('suspect')).toBe('cheap pills')
    const other = await browser.post(screeningRoutes.words.to({ kind: 'suspect' }), {
      phrases: 'dear pills',
      tried: proof,
    })
    expect(other.status).toBe(422)
  })
})
