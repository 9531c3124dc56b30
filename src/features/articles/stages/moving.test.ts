import { expect, test } from 'vitest'
import { hours, later } from '../../../base/clock.ts'
import { baseOf } from '../../../base/made-from.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { unsoundArticles } from '../soundness/store.ts'
import { shownOfWorkflow } from './changing.ts'
import type { StageName } from './stage.ts'

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

    expect([await offered(reporter), await offered(editor)]).toEqual([['in-review'], ['in-review', 'held', 'dropped']])
    await site.articles.moveTo(editor, { articleId: article.id, stage: 'in-review' })
    expect([await offered(reporter), await offered(editor)]).toEqual([
      ['writing'],
      ['writing', 'Legal read', 'held', 'dropped'],
    ])
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

  test.each([
    ['held', 'on-hold'],
    ['dropped', 'dropped'],
  ])('what is %s does not go out, by hand or by the clock, until it is moved on', async (stage, refusal) => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { article, revision } = await site.draft()
    const named = { articleId: article.id, revisionId: revision.id }
    const at = later(site.clock.now(), hours(1))
    const { id } = doneOrFault(await site.schedules.setPublication(editor, { ...named, at, base: null }))
    doneOrFault(await site.articles.moveTo(editor, { articleId: article.id, stage }))

    const byHand = await site.articles.publish(editor, named)
    const again = await site.schedules.setPublication(editor, { ...named, at, base: id })
    site.clock.pass(hours(1))
    await site.jobs.settle()
    const byClock = await site.schedules.byId(id)
    doneOrFault(await site.articles.moveTo(editor, { articleId: article.id, stage: 'writing' }))

    expect([byHand, again]).toEqual([{ refused: refusal }, { refused: refusal }])
    expect(byClock).toMatchObject({ state: 'refused', refusal })
    expect(await site.articles.publish(editor, named)).toMatchObject({ done: {} })
  })

  test('a publisher adds a stage and the ways to it; where drafts begin and are approved stays', async () => {
    const site = await aSite(await open())
    const [publisher, reporter] = [await site.staff(), await site.staff('reporter')]
    const { stages, moves } = await site.articles.workflow()
    const legal = { name: 'Legal read' as StageName, role: 'review' } as const
    const more = { stages: [...stages, legal], moves: [...moves, way('writing', 'Legal read', 'article.write')] }

    expect(await site.articles.changeStages(reporter, more)).toEqual({ refused: 'not-allowed' })
    const without = stages.filter(({ role }) => role !== 'approved')
    expect(await site.articles.changeStages(publisher, { stages: without, moves: [] })).toEqual({
      refused: 'stage-that-stays',
    })
    const twice = { stages: [...stages, { ...legal, name: 'held' as StageName }], moves }
    expect(await site.articles.changeStages(publisher, twice)).toEqual({ refused: 'same-stage-twice' })
    const nowhere = { stages, moves: [way('writing', 'nowhere', 'article.write')] }
    expect(await site.articles.changeStages(publisher, nowhere)).toEqual({ refused: 'no-such-stage' })
    doneOrFault(await site.articles.changeStages(publisher, more))
    const { article } = await site.draft()
    doneOrFault(await site.articles.moveTo(reporter, { articleId: article.id, stage: 'Legal read' }))
    expect(await site.articles.changeStages(publisher, { stages, moves })).toEqual({ refused: 'stage-in-use' })
    expect(await site.happened()).toContain('stages.changed')
  })

  test('of two who change the stages at once, what the second had not seen is not written over', async () => {
    const site = await aSite(await open())
    const people = [await site.staff(), await site.staff()]
    const shown = await site.articles.workflow()
    const base = baseOf(shownOfWorkflow(shown))

    const outcomes = await Promise.all(
      people.map((actor, place) => {
        const stage = { name: `Stage ${place}` as StageName, role: null }
        return site.articles.changeStages(actor, { stages: [...shown.stages, stage], moves: shown.moves, base })
      }),
    )

    expect(outcomes.map((outcome) => ('done' in outcome ? 'done' : outcome.refused)).toSorted()).toEqual([
      'changed-meanwhile',
      'done',
    ])
  })
})

function way(from: string, to: string, permission: string) {
  return { from: from as StageName, to: to as StageName, permission }
}
