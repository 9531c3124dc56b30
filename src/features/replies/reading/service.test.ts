import { expect, test } from 'vitest'
import { later } from '../../../base/clock.ts'
import { clean } from '../../../base/text.ts'
import { theStart } from '../../../testing/clock.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { ReplyId, Sort } from '../reply.ts'

type Site = Awaited<ReturnType<typeof aSite>>

/** Picks made by hand, as the newsroom leaves them. */
async function pick(site: Site, id: ReplyId, { root = id, at = 0 } = {}) {
  await site.database.write(async (tx) => {
    await tx
      .updateTable('replies')
      .set({ picked_at: later(theStart, at) })
      .where('id', '=', id)
      .execute()
    await tx
      .updateTable('replies')
      .set((row) => ({ pick_count: row('pick_count', '+', 1) }))
      .where('id', '=', root)
      .execute()
  })
}

async function roots(site: Site, articleId: ArticleId, count: number): Promise<ReplyId[]> {
  const made: ReplyId[] = []
  for (let number = 0; number < count; number += 1) {
    made.push((await site.reply({ articleId, postedAt: later(theStart, Math.floor(number / 2)) })).id)
  }
  return made
}

async function everyPage(site: Site, articleId: ArticleId, sort: Sort): Promise<ReplyId[]> {
  let page = await site.replies.sorted(articleId, sort)
  const found = page.roots.map(({ id }) => id)
  while (page.next) {
    const next = await site.replies.pageAfter(articleId, { sort, after: page.next })
    if (!next) break
    page = next
    found.push(...page.roots.map(({ id }) => id))
  }
  return found
}

onEveryDatabase((open) => {
  test('every order has every conversation once, and pages follow without a gap', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made = await roots(site, articleId, 70)
    const [, , third, , fifth] = made as [ReplyId, ReplyId, ReplyId, ReplyId, ReplyId]
    for (const place of [7, 40, 41, 69]) await pick(site, made[place] as ReplyId)
    await pick(site, third)
    await pick(site, third)
    await pick(site, fifth)

    const [oldest, newest, mostPicked] = [
      await everyPage(site, articleId, 'oldest'),
      await everyPage(site, articleId, 'newest'),
      await everyPage(site, articleId, 'most-picked'),
    ]

    expect(oldest).toEqual(made)
    expect(newest).toEqual([...made].reverse())
    const picked = [third, fifth, ...[7, 40, 41, 69].map((place) => made[place])]
    expect(mostPicked).toEqual([...picked, ...made.filter((id) => !picked.includes(id))])
  })

  test('a further page of picks begins where the one before ended, however many have as many', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made = await roots(site, articleId, 60)
    for (const id of made.slice(0, 30)) await pick(site, id)

    expect(await everyPage(site, articleId, 'most-picked')).toEqual(made)
  })

  test('the first page shows the three newest picks that are published', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made = await roots(site, articleId, 6)
    for (const [place, id] of made.entries()) await pick(site, id, { at: place })
    const hidden = { replyId: made[5] as ReplyId, to: 'hidden', because: 'Off the topic' } as const
    doneOrFault(await site.moderation.decide(await site.staff(), hidden))

    const { picks } = await site.replies.firstPage(articleId)

    expect(picks.map(({ id }) => id)).toEqual([made[4], made[3], made[2]])
  })

  test('a reply is found on the page it stands on, wherever that is', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made = await roots(site, articleId, 60)
    const root = made[50] as ReplyId
    const answers: ReplyId[] = []
    for (let count = 0; count < 70; count += 1) {
      answers.push((await site.reply({ articleId, answers: root, postedAt: later(theStart, 1000 + count) })).id)
    }

    const places = await Promise.all(
      [made[3], made[19], made[20], root, answers[1], answers[12], answers[69]].map((id) =>
        site.replies.stands(articleId, id as ReplyId),
      ),
    )

    expect(places[0]).toEqual({ on: 'article' })
    expect(places[1]).toEqual({ on: 'article' })
    expect(places[5]).toEqual({ on: 'conversation', root, after: null })
    for (const place of [2, 3, 4]) expect(places[place]).toMatchObject({ on: 'page' })
    const [, , page, , , , last] = places
    const shown =
      page?.on === 'page' && (await site.replies.pageAfter(articleId, { sort: 'oldest', after: page.after }))
    expect((shown || undefined)?.roots.map(({ id }) => id)).toContain(made[20])
    const after = last?.on === 'conversation' ? last.after : null
    const rest = await site.replies.conversation(articleId, { id: root, after })
    expect(rest?.answers.map(({ id }) => id)).toContain(answers[69])
  })

  test('a reply that nobody may see stands nowhere, nor does one of another article', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const other = await site.article({ slug: 'another', headline: 'Another article of the same day' })
    const held = await site.reply({ articleId, status: 'pending' })
    const elsewhere = await site.reply({ articleId: other.id })

    expect(await site.replies.stands(articleId, held.id)).toBeUndefined()
    expect(await site.replies.stands(articleId, elsewhere.id)).toBeUndefined()
  })

  test('a short thread is read whole, with every answer', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made = await roots(site, articleId, 40)
    for (let count = 0; count < 30; count += 1) {
      await site.reply({ articleId, answers: made[0] as ReplyId, postedAt: later(theStart, 1000 + count) })
    }

    const whole = await site.replies.whole(articleId)

    expect(whole.roots).toHaveLength(40)
    expect(whole.roots[0]?.answers).toHaveLength(30)
    expect(whole.next).toBeNull()
  })

  test('what was hidden, withdrawn or erased keeps its place and says which', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made = await roots(site, articleId, 3)
    for (const id of made) await site.reply({ articleId, answers: id, body: clean('It was the wire.') })
    const to = ['hidden', 'withdrawn', 'erased']
    await site.database.write(async (tx) => {
      for (const [place, id] of made.entries()) {
        await tx
          .updateTable('replies')
          .set({ status: to[place] ?? '' })
          .where('id', '=', id)
          .execute()
      }
    })

    const { roots: shown } = await site.replies.firstPage(articleId)

    expect(shown.map((root) => root.shows === 'place' && root.because)).toEqual(to)
    expect(shown.every((root) => root.answers.length === 1)).toBe(true)
  })
})
