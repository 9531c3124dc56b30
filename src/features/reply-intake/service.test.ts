import { expect, test } from 'vitest'
import { days, hours, later, minutes } from '../../base/clock.ts'
import { home } from '../../base/path.ts'
import { clean } from '../../base/text.ts'
import { theStart } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Article } from '../articles/index.ts'
import type { KnownReader, ReplyId, Status } from '../replies/index.ts'

type Site = Awaited<ReturnType<typeof aSite>>
type Given = {
  body?: string
  email?: string
  name?: string
  answers?: ReplyId | null
  browser?: string
  reader?: KnownReader
  network?: string
  stamp?: string
}

const aBrowser = 'b'.repeat(32)

function post(site: Site, article: Article, given: Given = {}) {
  const { body = 'Was it the ramp or the wire?', email = 'mina@reader.example', answers = null, stamp = '' } = given
  return site.replyIntake.post({
    path: article.path ?? home,
    answers,
    block: null,
    errorReport: null,
    name: clean(given.name ?? 'Mina Okafor'),
    email: clean(email),
    body: clean(body),
    trap: '',
    stamp,
    from: { browser: given.browser, reader: given.reader, network: given.network ?? '203.0.113.7', agent: 'a browser' },
  })
}

async function posted(site: Site, article: Article, given: Given = {}) {
  return doneOrFault(await post(site, article, given))
}

const mina: KnownReader = { id: 'mina', email: 'mina@reader.example', name: 'Mina Okafor' }

/** A reader has been published once under their proven address, so their next reply goes out at once. */
async function aTrustedReader(site: Site, article: Article) {
  const first = await posted(site, article, { browser: aBrowser, reader: mina, body: 'The first of mine.' })
  doneOrFault(await site.moderation.decide(await site.staff(), { replyId: first.reply.id, to: 'published' }))
  return { browser: aBrowser, reader: mina }
}

async function countOf(site: Site, article: Article) {
  return (await site.articles.byId(article.id))?.replyCount
}

onEveryDatabase((open) => {
  test('a first reply waits, is announced, and counts nowhere', async () => {
    const site = await aSite(await open())
    const article = await site.article()

    const { reply } = await posted(site, article)

    expect(reply.status).toBe('pending')
    expect(await site.happened()).toContain('reply.posted')
    expect(await countOf(site, article)).toBe(0)
    expect((await site.replies.firstPage(article.id)).roots).toEqual([])
  })

  test('once the newsroom has published them, a writer goes out at once', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const known = await aTrustedReader(site, article)

    const { reply } = await posted(site, article, known)

    expect(reply.status).toBe('published')
    expect(await countOf(site, article)).toBe(2)
  })

  test('a typed address grants nothing, and neither does the browser, nor a reader who types another address', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    await aTrustedReader(site, article)

    const typed = await posted(site, article, { browser: 'c'.repeat(32), body: 'I say I am Mina.' })
    const without = await posted(site, article, { browser: aBrowser, body: 'I too say I am Mina.' })
    const other = await posted(site, article, {
      browser: aBrowser,
      reader: mina,
      email: 'else@reader.example',
      body: 'Somebody else.',
    })

    expect([typed, without, other].map(({ reply }) => reply.status)).toEqual(['pending', 'pending', 'pending'])
  })

  test('trust ends when the one published reply is hidden', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff()
    const known = await aTrustedReader(site, article)
    const [root] = (await site.replies.firstPage(article.id)).roots
    const replyId = root?.id ?? ('' as ReplyId)
    doneOrFault(await site.moderation.decide(editor, { replyId, to: 'hidden', because: 'Off the subject' }))

    const { reply } = await posted(site, article, known)

    expect(reply.status).toBe('pending')
  })

  test('a double click is one reply, and both answers lead the same browser to it', async () => {
    const site = await aSite(await open())
    const article = await site.article()

    const [one, two] = await Promise.all([posted(site, article), posted(site, article)])

    expect(two).toEqual(one)
    expect(
      doneOrFault(await site.moderation.queue(await site.staff(), { list: 'held', after: null })).counts.held,
    ).toBe(1)
  })

  test('two readers of one kept page are two people, though its form has one stamp', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const stamp = await site.replyIntake.stamp()
    site.clock.pass(minutes(1))

    const one = await posted(site, article, { stamp, body: 'One of us.', network: '198.51.100.1' })
    const two = await posted(site, article, { stamp, body: 'Another.', network: '198.51.100.2' })

    expect(one.reply.id).not.toBe(two.reply.id)
    expect(one.browser).not.toBe(two.browser)
  })

  test.each([
    ['address', { email: 'bob@reader.example' }],
    ['name', { name: 'Bob' }],
  ])('two people behind one network who agree in the same words are two, by their %s alone', async (_title, bob) => {
    const site = await aSite(await open())
    const article = await site.article()
    const stamp = await site.replyIntake.stamp()
    site.clock.pass(minutes(1))

    const one = await posted(site, article, { stamp, body: 'I agree.' })
    const two = await posted(site, article, { stamp, body: 'I agree.', ...bob })

    expect(two.reply.id).not.toBe(one.reply.id)
    expect(two.browser).not.toBe(one.browser)
    expect(await site.replies.own(one.reply.id, { browser: two.browser })).toBeUndefined()
    expect(await site.moderation.held(await site.staff())).toBe(2)
  })

  test('an address in other capitals is still the same person’s', async () => {
    const site = await aSite(await open())
    const article = await site.article()

    const one = await posted(site, article)
    const two = await posted(site, article, { email: 'MINA@Reader.example' })

    expect(two).toEqual(one)
  })

  test('words that wait are no secret’s proof: whoever guesses them is held like anybody', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const first = await posted(site, article, { body: 'The minister was on the boat.' })

    const guess = { body: 'The minister was on the boat.', network: '198.51.100.2', email: 'else@reader.example' }
    const guessed = await posted(site, article, guess)

    expect(guessed.reply.status).toBe('pending')
    expect(guessed.reply.id).not.toBe(first.reply.id)
  })

  test('one browser that says the same in two places is told so, though both are held', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const root = await site.reply({ articleId: article.id })
    await posted(site, article, { browser: aBrowser })

    const elsewhere = await post(site, article, { browser: aBrowser, answers: root.id })

    expect(elsewhere).toEqual({ refused: 'said-before' })
  })

  test('public words from somebody else are refused for a day', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const { reply } = await posted(site, article, { body: 'Buy  my BOOK' })
    doneOrFault(await site.moderation.decide(await site.staff(), { replyId: reply.id, to: 'published' }))
    const other = { body: 'buy my book', network: '198.51.100.2' }

    const soon = await post(site, article, other)
    site.clock.pass(hours(24))
    const tomorrow = await post(site, article, other)

    expect(soon).toEqual({ refused: 'said-before' })
    expect(tomorrow).toHaveProperty('done')
  })

  test('held words that are sent again do not hand out the first sender’s browser later', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const first = await posted(site, article)
    site.clock.pass(minutes(11))

    const again = await posted(site, article)

    expect(again.reply.id).toBe(first.reply.id)
    expect(again.browser).toBeUndefined()
  })

  test('words already public do not hand out their sender’s browser at all', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const first = await posted(site, article)
    doneOrFault(await site.moderation.decide(await site.staff(), { replyId: first.reply.id, to: 'published' }))

    const again = await posted(site, article)

    expect(again.reply.id).toBe(first.reply.id)
    expect(again.browser).toBeUndefined()
  })

  test('one address may reply six times in ten minutes, from wherever', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const outcomes = []
    for (let count = 0; count < 7; count += 1) {
      outcomes.push(await post(site, article, { body: `Number ${count}`, network: `198.51.100.${count}` }))
    }
    site.clock.pass(minutes(10))

    const later_ = await post(site, article, { body: 'Number 8' })

    expect(outcomes.slice(0, 6).every((outcome) => 'done' in outcome)).toBe(true)
    expect(outcomes[6]).toEqual({ refused: 'too-many-from-address' })
    expect(later_).toHaveProperty('done')
  })

  test('a stranger who types somebody’s address keeps them from nothing', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    for (let count = 0; count < 12; count += 1) {
      await post(site, article, { body: `Not Mina ${count}`, network: `198.51.100.${count}` })
      site.clock.pass(minutes(1))
    }

    const outcomes = []
    for (let count = 0; count < 7; count += 1) {
      outcomes.push(await post(site, article, { body: `Mina ${count}`, browser: aBrowser, reader: mina }))
    }

    expect(outcomes.slice(0, 6).every((outcome) => 'done' in outcome)).toBe(true)
    expect(outcomes[6]).toEqual({ refused: 'too-many-from-address' })
  })

  test('one network may reply twenty times in ten minutes, under whatever addresses', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const outcomes = []
    for (let count = 0; count < 21; count += 1) {
      const network = `2001:db8:1:2::${count}`
      outcomes.push(await post(site, article, { body: `Number ${count}`, email: `r${count}@reader.example`, network }))
    }

    expect(outcomes.slice(0, 20).every((outcome) => 'done' in outcome)).toBe(true)
    expect(outcomes[20]).toEqual({ refused: 'too-many-from-network' })
  })

  test('sixteen replies at once are sixteen, and the counts are exact', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const root = await site.reply({ articleId: article.id })
    const editor = await site.staff()
    const held = await Promise.all(
      Array.from({ length: 16 }, (_, count) =>
        posted(site, article, { answers: root.id, body: `Answer ${count}`, email: `r${count}@reader.example` }),
      ),
    )

    await Promise.all(held.map(({ reply }) => site.moderation.decide(editor, { replyId: reply.id, to: 'published' })))

    const [shown] = (await site.replies.firstPage(article.id)).roots
    expect(await countOf(site, article)).toBe(17)
    expect(shown?.answerCount).toBe(16)
    expect(shown?.answers).toHaveLength(10)
  })

  test('a reply deeper than two levels stands under its root and says whom it answers', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId, name: clean('Ada') })
    const second = await site.reply({ articleId, answers: root.id, name: clean('Ben'), postedAt: later(theStart, 1) })

    await site.reply({ articleId, answers: second.id, name: clean('Cy'), postedAt: later(theStart, 2) })

    const [shown] = (await site.replies.firstPage(articleId)).roots
    expect(shown?.answers).toMatchObject([
      { name: 'Ben', inAnswerTo: null, answerCount: 1 },
      { name: 'Cy', inAnswerTo: { id: second.id, name: 'Ben' } },
    ])
  })

  test('a hidden reply keeps its place only where published answers hang on it', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const editor = await site.staff()
    const alone = await site.reply({ articleId })
    const answered = await site.reply({ articleId })
    const answer = await site.reply({ articleId, answers: answered.id })
    for (const { id } of [alone, answered]) {
      await site.moderation.decide(editor, { replyId: id, to: 'hidden', because: 'Off the subject' })
    }

    const { roots } = await site.replies.firstPage(articleId)
    await site.moderation.decide(editor, { replyId: answer.id, to: 'spam' })
    const afterwards = await site.replies.firstPage(articleId)

    expect(roots).toMatchObject([{ id: answered.id, shows: 'place', answers: [{ id: answer.id, shows: 'words' }] }])
    expect(JSON.stringify(roots)).not.toContain(answered.body)
    expect(afterwards.roots).toEqual([])
    expect((await site.articles.byId(articleId))?.replyCount).toBe(0)
  })

  test('held replies and spam never show, and neither do answers that wait', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId })
    for (const status of ['pending', 'spam', 'hidden'] as Status[]) {
      await site.reply({ articleId, status })
      await site.reply({ articleId, status, answers: root.id })
    }

    const { roots } = await site.replies.firstPage(articleId)

    expect(roots).toMatchObject([{ id: root.id, answers: [], answerCount: 0 }])
  })

  test('fifty first-level replies a page, oldest first, without a gap or a repeat', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made: ReplyId[] = []
    // Two at a time in the same instant: the id decides between them.
    for (let count = 0; count < 120; count += 1) {
      made.push((await site.reply({ articleId, postedAt: later(theStart, Math.floor(count / 2)) })).id)
    }

    const found: ReplyId[] = []
    const sizes: number[] = []
    let page = await site.replies.sorted(articleId, 'oldest')
    for (;;) {
      found.push(...page.roots.map((root) => root.id))
      sizes.push(page.roots.length)
      const next = page.next && (await site.replies.pageAfter(articleId, { sort: 'oldest', after: page.next }))
      if (!next) break
      page = next
    }

    expect(found).toEqual(made)
    expect(sizes).toEqual([20, 20, 20, 20, 20, 20])
  })

  test('a reply’s own page has its whole conversation, fifty answers at a time', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId })
    for (let count = 0; count < 60; count += 1) {
      await site.reply({ articleId, answers: root.id, postedAt: later(theStart, count) })
    }

    const first = await site.replies.conversation(articleId, { id: root.id, after: null })
    const second = await site.replies.conversation(articleId, { id: root.id, after: first?.next ?? null })

    expect(first?.answers).toHaveLength(50)
    expect(second?.answers).toHaveLength(10)
    expect(second?.next).toBeNull()
  })

  test('every move says who, when and why', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff()
    const { reply } = await posted(site, article)
    site.clock.pass(minutes(5))
    const decision = { replyId: reply.id, to: 'hidden', because: 'Gives away personal details' } as const

    const move = doneOrFault(await site.moderation.decide(editor, decision))

    expect(move).toMatchObject({ from: 'pending', to: 'hidden', by: editor.id, because: decision.because })
    expect(move.at).toBe(later(theStart, minutes(5)))
    expect(await site.happened()).toContain('reply.moved')
  })

  test('a decision can be taken back for ten seconds, and then the reply waits again', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff()
    const { reply } = await posted(site, article)
    const move = doneOrFault(await site.moderation.decide(editor, { replyId: reply.id, to: 'published' }))
    site.clock.pass(9_000)

    doneOrFault(await site.moderation.undo(editor, move.id))
    const twice = await site.moderation.undo(editor, move.id)

    expect(await countOf(site, article)).toBe(0)
    expect(doneOrFault(await site.moderation.queue(editor, { list: 'held', after: null })).items).toHaveLength(1)
    expect(twice).toEqual({ refused: 'moved-since' })
  })

  test('of two moderators deciding at once, one decides', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const [one, two] = [await site.staff(), await site.staff()]
    const { reply } = await posted(site, article)

    const outcomes = await Promise.all(
      [one, two].map((actor) => site.moderation.decide(actor, { replyId: reply.id, to: 'published' })),
    )

    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
    expect(outcomes).toContainEqual({ refused: 'already-so' })
    expect(await countOf(site, article)).toBe(1)
  })

  test('a moderator of one section neither sees nor decides another’s', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const sport = await site.section('Sport')
    const theirs = await site.staff('moderator', [sport.id])
    const { reply } = await posted(site, article)

    const queue = doneOrFault(await site.moderation.queue(theirs, { list: 'held', after: null }))
    const outcome = await site.moderation.decide(theirs, { replyId: reply.id, to: 'published' })

    expect(queue).toMatchObject({ items: [], counts: {} })
    expect(outcome).toEqual({ refused: 'not-allowed' })
    expect(await site.moderation.held(theirs)).toBe(0)
  })

  test('a contributor sees no queue; a reporter reads what is published, and nothing about its writers', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    await site.reply({ articleId })
    const [contributor, reporter] = [await site.staff('contributor'), await site.staff('reporter')]

    const none = await site.moderation.queue(contributor, { list: 'recent', after: null })
    const held = await site.moderation.queue(reporter, { list: 'held', after: null })
    const published = await site.moderation.queue(reporter, { list: 'recent', after: null })

    expect([none, held]).toEqual([{ refused: 'not-allowed' }, { refused: 'not-allowed' }])
    expect(published).toMatchObject({ done: { decides: false, items: [{ writer: { last: [] } }] } })
  })

  test('a reporter answers readers under their own name, at once and only once', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const root = await site.reply({ articleId })
    const reporter = await site.staff('reporter')
    const answer = { replyId: root.id, body: clean('It was the wire.') }

    const [one, two] = [await site.moderation.answer(reporter, answer), await site.moderation.answer(reporter, answer)]

    const [shown] = (await site.replies.firstPage(articleId)).roots
    expect(doneOrFault(two).id).toBe(doneOrFault(one).id)
    expect(shown?.answers).toMatchObject([{ name: reporter.name, byStaff: reporter.id, body: 'It was the wire.' }])
  })

  test('a contributor answers nobody, and nobody answers what is not published', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const held = await site.reply({ articleId, status: 'pending' })
    const body = clean('It was the wire.')

    const outcomes = [
      await site.moderation.answer(await site.staff('contributor'), { replyId: held.id, body }),
      await site.moderation.answer(await site.staff('reporter'), { replyId: held.id, body }),
    ]

    expect(outcomes).toEqual([{ refused: 'not-allowed' }, { refused: 'not-published' }])
  })

  test('the queue tells of a writer by browser or by address, never which address', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff()
    const known = await aTrustedReader(site, article)
    await posted(site, article, { ...known, email: 'new@reader.example', body: 'The same browser.' })
    await posted(site, article, { body: 'The same address.', network: '198.51.100.9' })
    await posted(site, article, { body: 'Nobody’s yet.', email: 'apart@reader.example', network: '198.51.100.8' })

    const queue = doneOrFault(await site.moderation.queue(editor, { list: 'held', after: null }))

    expect(queue.items.map(({ reply, writer }) => [reply.body, writer.record.counts.published ?? 0])).toEqual([
      ['The same browser.', 1],
      ['The same address.', 1],
      ['Nobody’s yet.', 0],
    ])
    expect(queue.items[0]?.writer.last).toMatchObject([{ body: 'The first of mine.', status: 'published' }])
    expect(queue.items[2]?.waits).toMatchObject([{ queue: 'held', because: [{ rule: 'first-reply' }] }])
    expect(JSON.stringify(queue)).not.toMatch(/reader\.example/)
  })

  test('the queue is paged: what waits the longest comes first', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const editor = await site.staff()
    const made: ReplyId[] = []
    for (let count = 0; count < 25; count += 1) {
      const postedAt = later(theStart, count)
      made.push((await site.reply({ articleId, status: 'pending', postedAt, email: `r${count}@reader.example` })).id)
    }

    const first = doneOrFault(await site.moderation.queue(editor, { list: 'held', after: null }))
    const second = doneOrFault(await site.moderation.queue(editor, { list: 'held', after: first.next }))

    expect([...first.items, ...second.items].map(({ reply }) => reply.id)).toEqual(made)
    expect(second.next).toBeNull()
  })

  test('what was brought in before is not brought in again', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()

    const one = await site.reply({ articleId, key: 'wp-41' })
    const two = await site.reply({ articleId, key: 'wp-41' })

    expect(two.id).toBe(one.id)
    expect((await site.articles.byId(articleId))?.replyCount).toBe(1)
  })

  test('only a moderator of the section, or the owner, brings replies in', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const usual = { key: 'k', answers: null, email: null, postedAt: theStart, status: 'published' } as const
    const brought = { ...usual, articleId, name: clean('Ada'), body: clean('Hello') }

    expect(await site.replies.bring(await site.staff('reporter'), brought)).toEqual({ refused: 'not-allowed' })
    expect(await site.replies.bring(await site.staff('moderator'), brought)).toHaveProperty('done')
  })

  test('networks and their keys are forgotten after thirty days', async () => {
    const database = await open()
    const site = await aSite(database)
    const article = await site.article()
    await posted(site, article)
    site.clock.pass(days(15))
    await posted(site, article, { body: 'Half a month later.' })
    site.clock.pass(days(16))

    await site.replies.forget()

    const senders = await database.read
      .selectFrom('reply_senders')
      .select('network_hash')
      .orderBy('received_at')
      .execute()
    const keys = await database.read.selectFrom('secrets').select('made_at').where('purpose', '=', 'network').execute()
    const tries = await database.read.selectFrom('throttles').selectAll().execute()
    expect(senders.map((row) => row.network_hash !== null)).toEqual([false, true])
    expect(keys).toHaveLength(1)
    expect(tries).toEqual([])
  })

  test('the same network has another hash another day', async () => {
    const database = await open()
    const site = await aSite(database)
    const article = await site.article()
    await posted(site, article)
    await posted(site, article, { body: 'The same day.' })
    site.clock.pass(days(2))
    await posted(site, article, { body: 'Another day.' })

    const rows = await database.read.selectFrom('reply_senders').select('network_hash').orderBy('received_at').execute()

    const [one, two, three] = rows.map((row) => row.network_hash)
    expect(two).toBe(one)
    expect(three).not.toBe(one)
  })
})
