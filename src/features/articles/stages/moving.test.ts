import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aSite } from '../../../testing/site.ts'
import { unsoundArticles } from '../soundness/store.ts'

/** A newsroom where whoever may publish reads for the law between review and approval. */
async function withLegalRead(site: Awaited<ReturnType<typeof aSite>>): Promise<void> {
  await site.database.write(async (tx) => {
    await tx.updateTable('stages').set({ position: 9 }).where('name', '=', 'ready').execute()
    await tx.insertInto('stages').values({ name: 'Legal read', position: 3, role: 'review' }).execute()
    await tx
      .insertInto('stage_moves')
      .values([
        { from_stage: 'in-review', to_stage: 'Legal read', permission: 'article.publish' },
        { from_stage: 'Legal read', to_stage: 'ready', permission: 'article.publish' },
        { from_stage: 'Legal read', to_stage: 'writing', permission: 'article.write' },
      ])
      .execute()
    await tx.deleteFrom('stage_moves').where('from_stage', '=', 'in-review').where('to_stage', '=', 'ready').execute()
  })
}

onEveryDatabase((open) => {
  test('a draft goes only the ways that there are, by whoever may go them', async () => {
    const site = await aSite(await open())
    await withLegalRead(site)
    const [reporter, editor] = [await site.staff('reporter'), await site.staff('editor')]
    const { article, revision } = await site.draft()
    const [articleId, revisionId] = [article.id, revision.id]
    const move = (actor: typeof editor, stage: string) => site.articles.moveTo(actor, { articleId, stage })

    expect(await move(editor, 'Legal read')).toEqual({ refused: 'no-such-move' })
    expect(await move(reporter, 'in-review')).toMatchObject({ done: { stage: 'in-review' } })
    expect(await move(reporter, 'Legal read')).toEqual({ refused: 'not-allowed' })
    expect(await site.articles.approve(editor, { articleId, revisionId })).toEqual({ refused: 'not-allowed' })
    expect(await move(editor, 'Legal read')).toMatchObject({ done: { stage: 'Legal read' } })
    expect(await move(editor, 'ready')).toEqual({ refused: 'no-such-move' })
    expect(await move(editor, 'nowhere')).toEqual({ refused: 'no-such-move' })
    expect(await site.articles.approve(editor, { articleId, revisionId })).toMatchObject({
      done: { stage: 'ready', approval: { revisionId } },
    })
    expect(await move(reporter, 'writing')).toMatchObject({ done: { stage: 'writing', approval: null } })
  })

  test('what is offered is what can be done', async () => {
    const site = await aSite(await open())
    await withLegalRead(site)
    const [reporter, editor] = [await site.staff('reporter'), await site.staff('editor')]
    const { article } = await site.draft()
    const offered = async (actor: typeof editor) => {
      const now = await site.articles.byId(article.id)
      return now && (await site.articles.offeredMoves(actor, now)).map(({ name }) => name)
    }

    expect([await offered(reporter), await offered(editor)]).toEqual([['in-review'], ['in-review']])
    await site.articles.moveTo(editor, { articleId: article.id, stage: 'in-review' })
    expect([await offered(reporter), await offered(editor)]).toEqual([['writing'], ['writing', 'Legal read']])
  })

  test('a stage of the newsroom’s own waits for review and is found by its name, and one that is gone is told', async () => {
    const site = await aSite(await open())
    await withLegalRead(site)
    const editor = await site.staff('editor')
    const { article } = await site.draft()
    await site.articles.moveTo(editor, { articleId: article.id, stage: 'in-review' })
    await site.articles.moveTo(editor, { articleId: article.id, stage: 'Legal read' })

    expect((await site.writing.toReview(editor, 5)).map(({ id }) => id)).toEqual([article.id])
    await site.database.write((tx) => tx.deleteFrom('stages').where('name', '=', 'Legal read').execute())
    expect((await unsoundArticles(site.database.read)).map(({ what }) => what)).toEqual([
      `Article ${article.id} is at the stage “Legal read”, which there is none of.`,
    ])
  })
})
