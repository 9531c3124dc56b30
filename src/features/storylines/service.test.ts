import { expect, test } from 'vitest'
import { hours } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'

const happened = { placeId: null, status: 'reported', participants: [] } as const

onEveryDatabase((open) => {
  async function aStory() {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { storylines, facts } = site
    const story = doneOrFault(await storylines.add(editor, { title: 'The Long Arm', summary: 'A wall.', partOf: null }))
    const published = async (headline: string, reportedOn: string) => {
      const words = `On ${reportedOn} it was so.`
      const article = await site.article({ headline, reportedOn, body: aParagraph(words) })
      const event = { ...happened, participants: [], title: `What ${headline} says`, edtf: reportedOn }
      const { target } = doneOrFault(await facts.event(editor, article.id, { ...event, words: `On ${reportedOn}` }))
      doneOrFault(await storylines.join(editor, story.id, { article: article.id }))
      if (target.kind === 'event') doneOrFault(await storylines.join(editor, story.id, { event: target.id }))
      return article
    }
    const get = async (path: string) => {
      const answer = await site.app.request(`http://127.0.0.1:4000${path}`)
      return { status: answer.status, text: await answer.text() }
    }
    return { site, editor, storylines, story, published, get }
  }

  test('an article tells what happened before it, and the storyline tells everything', async () => {
    const { published, get } = await aStory()
    await published('the first', '2026-11-01')
    const middle = await published('the second', '2026-11-05')
    await published('the third', '2026-11-09')

    const page = (await get(middle.path ?? '')).text
    const whole = await get('/storylines/the-long-arm')

    expect(page).toContain('The story so far: The Long Arm')
    expect([page.includes('What the first says'), page.includes('What the third says')]).toEqual([true, false])
    for (const event of ['first', 'second', 'third']) expect(whole.text).toContain(`What the ${event} says`)
    expect(whole.text).toContain('3 events on a line')
    expect((await get('/storylines/the-long-arm/feed.xml')).text.match(/<item>/g)).toHaveLength(3)
  })

  test('a change of an event or a withdrawal shows on every page that tells of it', async () => {
    const { site, editor, storylines, story, published, get } = await aStory()
    const first = await published('the first', '2026-11-01')
    const second = await published('the second', '2026-11-05')
    const told = async () => [(await get(second.path ?? '')).text, (await get('/storylines/the-long-arm')).text]
    await told()

    const [eventId] = await storylines.eventsOf(story.id)
    const [event] = await site.facts.eventsByIds(eventId ? [eventId] : [])
    if (!event) throw new Error('There is no event.')
    doneOrFault(await site.facts.changeEvent(editor, event.id, { ...event, title: 'Something else' }))
    expect((await told()).map((page) => page.includes('Something else'))).toEqual([true, true])

    doneOrFault(await site.articles.withdraw(editor, { articleId: first.id, because: 'It was not so.' }))
    expect((await told()).map((page) => page.includes('Something else'))).toEqual([false, false])
  })

  test('a storyline without anything public is no page', async () => {
    const { site, editor, get } = await aStory()
    doneOrFault(await site.storylines.add(editor, { title: 'The Long Arm', summary: '', partOf: null }))

    expect((await get('/storylines/the-long-arm')).status).toBe(404)
    expect((await get('/storylines/the-long-arm-2')).status).toBe(404)
  })

  test('coverage that readers do not see yet is named by no feed, and by no storyline around it', async () => {
    const { site, editor, storylines, story, published, get } = await aStory()
    await published('the first', '2026-11-01')
    const partOf = { summary: 'Nobody knows yet.', partOf: story.id }
    const inside = doneOrFault(await storylines.add(editor, { title: 'The secret bill', summary: '', partOf: null }))
    doneOrFault(await storylines.change(editor, inside.id, { ...partOf, title: inside.title }))
    const outside = doneOrFault(await storylines.add(editor, { title: 'The whole fraud', summary: '', partOf: null }))
    doneOrFault(await storylines.change(editor, story.id, { ...story, partOf: outside.id }))

    const page = (await get('/storylines/the-long-arm')).text
    const feeds = [await get('/storylines/the-secret-bill/feed.xml'), await get('/storylines/the-whole-fraud/feed.xml')]
    const article = await site.article()
    for (const { id } of [inside, outside]) doneOrFault(await storylines.join(editor, id, { article: article.id }))
    const later = (await get('/storylines/the-long-arm')).text

    expect(feeds.map(({ status }) => status)).toEqual([404, 404])
    expect([page.includes('secret'), page.includes('fraud')]).toEqual([false, false])
    expect([later.includes('The secret bill'), later.includes('The whole fraud')]).toEqual([true, true])
    expect((await get('/storylines/the-secret-bill/feed.xml')).status).toBe(200)
  })

  test('a long storyline is paged, and an article that goes out or is withdrawn changes its pages', async () => {
    const { site, editor, storylines, story, get } = await aStory()
    const minute = 60_000
    for (let number = 1; number <= 52; number += 1) {
      const article = await site.article({ headline: `Number ${number}.`, slug: `number-${number}` })
      doneOrFault(await storylines.join(editor, story.id, { article: article.id }))
      site.clock.pass(minute)
    }
    const path = '/storylines/the-long-arm'

    const first = (await get(path)).text
    const older = /href="([^"]+)" rel="next"/.exec(first)?.[1] ?? ''
    const second = await get(older)

    expect([first.includes('Number 52.'), first.includes('Number 2.'), second.text.includes('Number 2.')]).toEqual([
      ...[true, false, true],
    ])
    expect(second.text.match(/<article/g)).toHaveLength(2)
    expect(second.text).not.toContain('rel="canonical"')
    expect((await get(`${path}/after/yesterday/nothing`)).status).toBe(404)
    const [newest] = await storylines.articlesShown(story.id, { after: null, limit: 1 })
    if (!newest) throw new Error('Nothing is shown.')
    doneOrFault(await site.articles.withdraw(editor, { articleId: newest.id, because: 'It was not so.' }))
    expect((await get(path)).text).not.toContain('Number 52.')
    expect((await get(older)).text.match(/<article/g)).toHaveLength(2)
  })

  test('storylines are listed for readers and in a sitemap while they have something public', async () => {
    const { site, editor, storylines, story, get } = await aStory()
    const sitemap = '/sitemaps/names-2026-11.xml'
    const before = [(await get('/storylines')).text, (await get(sitemap)).text]
    const article = await site.article()

    doneOrFault(await storylines.join(editor, story.id, { article: article.id }))
    const listed = (await get('/storylines')).text
    site.clock.pass(hours(1))
    const mapped = (await get(sitemap)).text
    doneOrFault(await site.articles.withdraw(editor, { articleId: article.id, because: 'It was not so.' }))

    const link = '/storylines/the-long-arm'
    expect([...before, listed, mapped].map((page) => page.includes(link))).toEqual([false, false, true, true])
    expect([(await get('/storylines')).text, (await get(sitemap)).text].join('')).not.toContain(link)
    expect((await get('/sitemap.xml')).text).toContain(sitemap)
    expect((await get('/sitemaps/names-2020-01.xml')).status).toBe(404)
    expect(listed).not.toContain('<script')
  })

  test('storylines cannot go in a circle', async () => {
    const { editor, storylines, story } = await aStory()
    const part = doneOrFault(await storylines.add(editor, { title: 'The repair', summary: '', partOf: story.id }))
    const smaller = doneOrFault(await storylines.add(editor, { title: 'The bill', summary: '', partOf: part.id }))

    const own = await storylines.change(editor, story.id, { ...story, partOf: story.id })
    const round = await storylines.change(editor, story.id, { ...story, partOf: smaller.id })

    expect([own, round]).toEqual([{ refused: 'goes-in-a-circle' }, { refused: 'goes-in-a-circle' }])
    expect((await storylines.partsOf(story.id)).map(({ title }) => title)).toEqual(['The repair'])
  })

  test('the newsroom keeps a storyline by plain forms', async () => {
    const { site, published } = await aStory()
    const article = await published('the first', '2026-11-01')
    const browser = await aBrowser(site, await site.staff('reporter'))
    const { location } = await browser.post('/newsroom/storylines', { title: 'The bill', summary: 'Who pays.' })

    const joined = await browser.post(`${location}/members`, { act: 'join', article: article.path ?? '' })
    const refused = await browser.post(`${location}/members`, { act: 'join', article: '/2026/11/nowhere' })

    expect(joined.location).toContain('done=saved')
    expect((await browser.get(location)).text).toContain('the first')
    expect([
      refused.status,
      refused.text.includes('/2026/11/nowhere'),
      refused.text.includes('No article has this'),
    ]).toEqual([422, true, true])
  })
})
