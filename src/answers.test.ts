import { expect, test } from 'vitest'
import { allRoutes } from './addresses.ts'
import { recordRoutes } from './features/facts/routes.ts'
import { bundleAt, historyRoutes } from './features/history/routes.ts'
import { queueRoutes } from './features/moderation/routes.ts'
import { replyRoutes } from './features/replies/routes.ts'
import { writingRoutes } from './features/writing/routes.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aBrowser } from './testing/newsroom.ts'
import { aSite } from './testing/site.ts'

const json = { accept: 'application/json' }

/** What a route answers, read by the shape that is declared for its status; a status without one fails. */
async function answerOf(named: string, answer: { status: number; text: string }): Promise<unknown> {
  const declared = allRoutes.find(({ name }) => name === named)?.answers?.[answer.status]
  if (!declared) throw new Error(`${named} declares no answer ${answer.status}.`)
  return declared.json.parse(JSON.parse(answer.text))
}

onEveryDatabase((open) => {
  test('what answers with JSON answers in the shape that is declared for it', async () => {
    const site = await aSite(await open())
    const { id: articleId, path } = await site.article()
    const { id } = await site.reply({ articleId })
    const article = path ?? ''
    const browser = await aBrowser(site, await site.staff())
    const revision = (await site.articles.byId(articleId))?.draftId
    const content = revision && (await site.articles.revision(revision))?.content
    const pick = (picked: string) =>
      browser.ask(queueRoutes.pick.to({ id }), { method: 'POST', body: new URLSearchParams({ picked }), headers: json })
    const save = (sent: object) => browser.json(writingRoutes.saveRevision.to({ id: articleId }), sent)

    const tried = [
      ['reply.count', await browser.get(replyRoutes.count.to({ article }))],
      ['record.ninjs', await browser.get(recordRoutes.ninjs.to({ article }))],
      ['history.bundle', await browser.get(bundleAt(article, 1))],
      ['history.continuation', await browser.get(historyRoutes.continuation.to({ from: 1, to: 1 }))],
      ['article.findings', await browser.get(writingRoutes.findings.to({ id: articleId }))],
      ['article.here', await browser.json(writingRoutes.here.to({ id: articleId }), { window: 'the-only-one' })],
      ['queue.news', await browser.get(queueRoutes.news.to())],
      ['article.save-revision', await save({ base: revision, content: { ...content, headline: 'Ferry runs' } })],
      ['article.save-revision', await save({ base: revision, content: { ...content, headline: 'No ferry' } })],
      ['article.save-revision', await save({ base: revision, content: {} })],
      ['queue.pick', await pick('yes')],
      ['queue.pick', await pick('perhaps')],
    ] as const

    for (const [name, answer] of tried) await answerOf(name, answer)
    expect(tried.map(([, { status }]) => status)).toEqual([...Array(8).fill(200), 409, 422, 200, 422])
  })
})
