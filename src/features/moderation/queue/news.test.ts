import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import type { Actor } from '../../staff/index.ts'
import { queueRoutes } from '../routes.ts'

type News = { counts: Record<string, number>; arrived: string[] }

onEveryDatabase((open) => {
  test('an open queue learns what came in since it was made, and how much waits, in its reader’s own sections', async () => {
    const site = await aSite(await open())
    const elsewhere = await site.section('Sport')
    const publisher = await site.staff('publisher')
    const newsFor = async (actor: Actor, asked: { list?: string; since?: string }) => {
      const answer = await (await aBrowser(site, actor)).get(queueRoutes.news.to(asked))
      return answer.status === 200 ? (JSON.parse(answer.text) as News) : answer.status
    }
    const article = await site.article()
    await site.reply({ articleId: article.id, status: 'pending' })
    const since = site.clock.now()
    site.clock.pass(1000)
    const later = await site.reply({ articleId: article.id, status: 'pending' })
    const shown = await site.reply({ articleId: article.id })

    const held = await newsFor(publisher, { since })
    const recent = await newsFor(publisher, { list: 'recent', since })
    const nothingNew = await newsFor(publisher, { since: site.clock.now() })
    const there = await newsFor(await site.staff('moderator', [elsewhere.id]), { since })
    const reporter = await newsFor(await site.staff('reporter'), { since })
    doneOrFault(await site.moderation.decide(publisher, { replyId: later.id, to: 'spam', because: '' }))
    const decided = await newsFor(publisher, { since })

    expect(held).toMatchObject({ counts: { held: 2 }, arrived: [later.id] })
    expect(recent).toMatchObject({ arrived: [shown.id] })
    expect(nothingNew).toMatchObject({ counts: { held: 2 }, arrived: [] })
    expect(there).toEqual({ counts: {}, arrived: [] })
    expect(reporter).toBe(403)
    expect(decided).toMatchObject({ counts: { held: 1 }, arrived: [] })
  })
})
