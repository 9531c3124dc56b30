import { expect, test } from 'vitest'
import { hours, instantOf, later } from '../../base/clock.ts'
import { home } from '../../base/path.ts'
import { theStart } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aPath } from '../../testing/path.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'

onEveryDatabase((open) => {
  test('a published article has an address, a date and a public version', async () => {
    const site = await aSite(await open())

    const article = await site.article()

    expect(article).toMatchObject({ path: '/2026/11/ferry-runs-again', publishedAt: theStart, stage: 'writing' })
    expect(article.publicId).toBe(article.draftId)
    expect(await site.happened()).toContain('article.published')
  })

  test('a save based on an old revision is refused, and both texts are there', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { article, revision } = await site.draft()
    const first = await site.content({ headline: 'The first to save' })
    const second = await site.content({ headline: 'The second to save' })
    await site.articles.save(editor, { articleId: article.id, base: revision.id, content: first })

    const outcome = await site.articles.save(editor, { articleId: article.id, base: revision.id, content: second })

    expect(outcome).toMatchObject({ refused: 'stale-save', newest: { content: { headline: 'The first to save' } } })
  })

  test('of two saves at once on one base, one is kept and one is refused', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { article, revision } = await site.draft()
    const contents = await Promise.all(['One', 'Two'].map((headline) => site.content({ headline })))

    const outcomes = await Promise.all(
      contents.map((content) => site.articles.save(editor, { articleId: article.id, base: revision.id, content })),
    )

    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
    expect(outcomes.filter((outcome) => 'refused' in outcome && outcome.refused === 'stale-save')).toHaveLength(1)
  })

  test('saving what is already there makes no revision', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { article, revision } = await site.draft()

    const content = await site.content()
    const outcome = doneOrFault(await site.articles.save(editor, { articleId: article.id, base: revision.id, content }))

    expect(outcome.revision.number).toBe(1)
  })

  test('a save whose answer was lost is sent again and is one save', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { article, revision } = await site.draft()
    const saving = { articleId: article.id, base: revision.id, content: await site.content({ headline: 'Once' }) }

    const first = doneOrFault(await site.articles.save(editor, saving))
    const again = doneOrFault(await site.articles.save(editor, saving))

    expect(again.revision.id).toBe(first.revision.id)
  })

  test('a picture that is not kept cannot stand in an article', async () => {
    const site = await aSite(await open())
    const pictureId = site.ids.next('picture')

    const outcome = await site.articles.create(await site.staff(), await site.content({ pictureId }))

    expect(outcome).toEqual({ refused: 'no-such-picture' })
  })

  test('approve A, and only A can go out on that approval', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { article, revision: a } = await site.draft()
    await site.articles.approve(editor, { articleId: article.id, revisionId: a.id })
    const content = await site.content({ headline: 'Written after the approval' })
    const { revision: b } = doneOrFault(
      await site.articles.save(editor, { articleId: article.id, base: a.id, content }),
    )

    const refusal = await site.articles.publish(editor, { articleId: article.id, revisionId: b.id })
    const outcome = await site.articles.publish(editor, { articleId: article.id, revisionId: a.id })

    expect(refusal).toMatchObject({
      refused: 'not-the-approved-revision',
      named: { id: b.id },
      expected: { id: a.id },
    })
    expect(outcome).toMatchObject({ done: { article: { publicId: a.id, draftId: b.id } } })
  })

  test('readers go on seeing the public version while the draft is written', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const article = await site.article()
    const content = await site.content({ headline: 'Not yet' })

    await site.articles.save(editor, { articleId: article.id, base: article.draftId, content })

    const [card] = await site.frontPages.cards({ which: { by: 'all' }, limit: 5 })
    expect(card?.headline).toBe('Ferry runs again after eleven days')
  })

  test('an article under embargo cannot go out before its time', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { article, revision } = await site.draft()
    const embargoedUntil = later(theStart, hours(2))
    await site.articles.setPublicationSettings(editor, { articleId: article.id, repliesOpen: true, embargoedUntil })
    const named = { articleId: article.id, revisionId: revision.id }

    const early = await site.articles.publish(editor, named)
    site.clock.pass(hours(2))
    const later2 = await site.articles.publish(editor, named)

    expect(early).toEqual({ refused: 'under-embargo' })
    expect(later2).toHaveProperty('done')
  })

  test('a contributor writes but cannot publish', async () => {
    const site = await aSite(await open())
    const contributor = await site.staff('contributor')
    const { article, revision } = doneOrFault(await site.articles.create(contributor, await site.content()))

    const outcome = await site.articles.publish(contributor, { articleId: article.id, revisionId: revision.id })

    expect(outcome).toEqual({ refused: 'not-allowed' })
  })

  test('an editor of one section publishes nothing in another', async () => {
    const site = await aSite(await open())
    const sport = await site.section('Sport')
    const editor = await site.staff('editor', [sport.id])
    const { article, revision } = await site.draft()

    const outcome = await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })

    expect(outcome).toEqual({ refused: 'not-allowed' })
  })

  test('a new slug moves a public article, and its old address leads to the new one', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const article = await site.article()
    const content = await site.content({ slug: 'ferry-is-back' })
    const { revision } = doneOrFault(
      await site.articles.save(editor, { articleId: article.id, base: article.draftId, content }),
    )

    await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })

    expect(await site.articles.at(aPath('/2026/11/ferry-is-back'))).toMatchObject({ found: 'article' })
    expect(await site.articles.at(aPath('/2026/11/ferry-runs-again'))).toEqual({
      found: 'moved',
      to: '/2026/11/ferry-is-back',
    })
  })

  test('two articles with one slug have two addresses', async () => {
    const site = await aSite(await open())
    const first = await site.article()
    const second = await site.article()

    expect([first.path, second.path]).toEqual(['/2026/11/ferry-runs-again', '/2026/11/ferry-runs-again-2'])
  })

  test('a withdrawn article is gone from every list and its address says why', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const article = await site.article()

    await site.articles.withdraw(editor, { articleId: article.id, because: 'The ferry never ran.' })

    expect(await site.frontPages.cards({ which: { by: 'all' }, limit: 5 })).toEqual([])
    expect(await site.articles.at(article.path ?? home)).toMatchObject({
      found: 'withdrawn',
      because: 'The ferry never ran.',
    })
  })

  test('lists are paged by key, newest first, without a gap or a repeat', async () => {
    const site = await aSite(await open())
    for (let count = 0; count < 7; count += 1) {
      await site.article()
      if (count % 2) site.clock.pass(1000)
    }
    const which = { by: 'topic', id: (await site.frontPages.topic('ferries'))?.id ?? instantOf(0) } as never

    const first = await site.frontPages.cards({ which, limit: 3 })
    const second = await site.frontPages.cards({ which, after: first[2] ?? null, limit: 3 })
    const third = await site.frontPages.cards({ which, after: second[2] ?? null, limit: 3 })

    const all = await site.frontPages.cards({ which: { by: 'all' }, limit: 50 })
    expect([...first, ...second, ...third].map((card) => card.id)).toEqual(all.map((card) => card.id))
  })
})
