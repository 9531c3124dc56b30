import { expect, test } from 'vitest'
import { later } from '../../../base/clock.ts'
import { clean } from '../../../base/text.ts'
import { theStart } from '../../../testing/clock.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import type { ReplyId } from '../reply.ts'
import { writeText } from './store.ts'

onEveryDatabase((open) => {
  test('a published reply is found by its words, its writer and the beginning of the last word', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const { id } = await site.reply({ articleId, name: clean('Zoë Lindqvist'), body: clean('A barnacle held on.') })

    for (const question of ['barnacle', 'BARNACLE held', 'zoe', 'held barn', 'Lindqvist', 'a']) {
      expect(
        (await site.replies.find(articleId, question)).found.map((each) => each.id),
        question,
      ).toEqual([id])
    }
    expect((await site.replies.find(articleId, 'zeppelin')).found).toEqual([])
    expect((await site.replies.find(articleId, '')).found).toEqual([])
  })

  test('only the thread asked is searched', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const other = await site.article({ slug: 'another', headline: 'Another article of the same day' })
    await site.reply({ articleId: other.id, body: clean('A barnacle held on.') })

    expect((await site.replies.find(article.id, 'barnacle')).found).toEqual([])
    expect((await site.replies.find(article.id, other.id)).found).toEqual([])
  })

  test('held and hidden replies are not found, published ones again are', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const { id: articleId } = await site.article()
    const { id: replyId } = await site.reply({ articleId, status: 'pending', body: clean('A barnacle held on.') })
    const found = async () => (await site.replies.find(articleId, 'barnacle')).found.length

    const counts = [await found()]
    doneOrFault(await site.moderation.decide(publisher, { replyId, to: 'published' }))
    counts.push(await found())
    doneOrFault(await site.moderation.decide(publisher, { replyId, to: 'hidden', because: 'Off the topic' }))
    counts.push(await found())
    doneOrFault(await site.moderation.decide(publisher, { replyId, to: 'published' }))
    counts.push(await found())

    expect(counts).toEqual([0, 1, 0, 1])
  })

  test('words that were written anew are found instead of the old ones', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const reply = await site.reply({ articleId, body: clean('A barnacle held on.') })

    await site.database.write((tx) => writeText(tx, { ...reply, body: clean('A limpet held on.') }))

    expect((await site.replies.find(articleId, 'barnacle')).found).toEqual([])
    expect((await site.replies.find(articleId, 'limpet')).found).toHaveLength(1)
  })

  test('the newest is found first, and pages follow without a gap', async () => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    const made: ReplyId[] = []
    for (let count = 0; count < 45; count += 1) {
      const postedAt = later(theStart, Math.floor(count / 3))
      made.push((await site.reply({ articleId, postedAt, body: clean(`Tide number ${count}`) })).id)
    }

    const first = await site.replies.find(articleId, 'tide')
    const second = await site.replies.find(articleId, 'tide', first.older ?? 0)
    const third = await site.replies.find(articleId, 'tide', second.older ?? 0)
    const found = [first, second, third].flatMap((page) => page.found.map(({ id }) => id))

    expect(found).toHaveLength(45)
    expect(new Set(found)).toEqual(new Set(made))
    expect(found.slice(0, 3).sort()).toEqual(made.slice(-3).sort())
    expect(third.older).toBeNull()
  })

  test.each([
    '"',
    "'; drop table replies; --",
    '*',
    'NEAR(',
    'a:* | b',
    '\\',
    '%',
    'ferry AND',
    '(',
    '🙂',
    'article : x',
  ])('a question of %s finds or does not, and breaks nothing', async (question) => {
    const site = await aSite(await open())
    const { id: articleId } = await site.article()
    await site.reply({ articleId })

    expect(Array.isArray((await site.replies.find(articleId, question)).found)).toBe(true)
  })
})
