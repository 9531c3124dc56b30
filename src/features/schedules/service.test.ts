import { expect, test } from 'vitest'
import { days, hours, type Instant, later, minutes } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import type { Article, Revision } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'

type Site = Awaited<ReturnType<typeof aSite>>
type Drafted = { article: Article; revision: Revision }

function inAnHour({ clock }: Site): Instant {
  return later(clock.now(), hours(1))
}

async function scheduled(
  site: Site,
  actor: Actor,
  { article, revision, at = inAnHour(site) }: Drafted & { at?: Instant },
) {
  const wanted = { articleId: article.id, revisionId: revision.id, at, base: null }
  return doneOrFault(await site.schedules.setPublication(actor, wanted))
}

/** What the reporter typed after somebody chose what goes out. */
async function typesOn(site: Site, { article, revision }: Drafted) {
  const content = { ...revision.content, body: aParagraph('Nobody is to read this yet.') }
  return doneOrFault(
    await site.articles.save(await site.staff(), { articleId: article.id, base: revision.id, content }),
  )
}

async function standsAt(site: Site, { id }: Article) {
  const article = await site.articles.byId(id)
  const shown = article && (await site.articles.published(article))
  return { isOut: shown !== undefined, text: JSON.stringify(shown?.content.body ?? '') }
}

async function passes(site: Site, millis: number) {
  site.clock.pass(millis)
  await site.jobs.settle()
}

onEveryDatabase((open) => {
  test('what is scheduled goes out at its moment and no second before', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft()
    const editor = await site.staff('editor')
    const { id } = await scheduled(site, editor, drafted)

    await passes(site, hours(1) - 1000)
    const before = await standsAt(site, drafted.article)
    await passes(site, 1000)
    const after = await standsAt(site, drafted.article)

    expect([before.isOut, after.isOut]).toEqual([false, true])
    expect(await site.schedules.byId(id)).toMatchObject({ state: 'done', refusal: null })
    expect((await site.articles.byId(drafted.article.id))?.publishedAt).toBe('2026-11-23T10:00:00.000Z')
  })

  test.each(['approved', 'newest'] as const)(
    'the %s revision that was chosen goes out, whatever is typed on',
    async (how) => {
      const site = await aSite(await open())
      const drafted = await site.draft()
      const editor = await site.staff('editor')
      const named = { articleId: drafted.article.id, revisionId: drafted.revision.id }
      if (how === 'approved') doneOrFault(await site.articles.approve(editor, named))
      await scheduled(site, editor, drafted)
      const newer = await typesOn(site, drafted)

      await passes(site, hours(1))

      const article = await site.articles.byId(drafted.article.id)
      expect(article).toMatchObject({ publicId: drafted.revision.id, draftId: newer.revision.id })
    },
  )

  test('an approval that was given up takes what was scheduled on it with it', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft()
    const editor = await site.staff('editor')
    const named = { articleId: drafted.article.id, revisionId: drafted.revision.id }
    doneOrFault(await site.articles.approve(editor, named))
    const { id } = await scheduled(site, editor, drafted)
    doneOrFault(await site.articles.moveTo(editor, { articleId: named.articleId, stage: 'writing' }))

    await passes(site, hours(1))

    expect(await site.schedules.byId(id)).toMatchObject({ state: 'refused', refusal: 'approval-given-up' })
    expect((await standsAt(site, drafted.article)).isOut).toBe(false)
  })

  test('guards are asked again: whoever may publish no more, and whoever has left, publish nothing', async () => {
    const site = await aSite(await open())
    const [demoted, left] = [await site.staff('editor'), await site.staff('editor')]
    const owner = await site.staff()
    const one = await scheduled(site, demoted, await site.draft())
    const other = await scheduled(site, left, await site.draft({ slug: 'other' }))
    await site.newsroom.reviseStaff(owner, { id: demoted.id, name: 'Demoted', role: 'reporter', sections: 'all' })
    doneOrFault(await site.newsroom.markAsLeft(owner, left.id))

    await passes(site, hours(1))

    expect(await site.schedules.byId(one.id)).toMatchObject({ state: 'refused', refusal: 'not-allowed' })
    expect(await site.schedules.byId(other.id)).toMatchObject({ state: 'refused', refusal: 'has-left' })
  })

  test('what the desk check blocks is not scheduled without a reason, and goes out with it', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft({ headline: '', byline: [] })
    const editor = await site.staff('editor')
    const wanted = { articleId: drafted.article.id, revisionId: drafted.revision.id, at: inAnHour(site), base: null }

    const refusal = await site.schedules.setPublication(editor, wanted)
    const { id } = doneOrFault(
      await site.schedules.setPublication(editor, { ...wanted, override: 'The editor knows.' }),
    )
    await passes(site, hours(1))

    expect(refusal).toMatchObject({ refused: 'blocked-by-desk' })
    expect(await site.schedules.byId(id)).toMatchObject({ state: 'done' })
  })

  test('an embargo is a wall: nothing is scheduled before it ends, and it is not moved behind what is scheduled', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft()
    const editor = await site.staff('editor')
    const settings = { articleId: drafted.article.id, repliesOpen: true }
    const until = inAnHour(site)
    await site.articles.setPublicationSettings(editor, { ...settings, embargoedUntil: until })
    const wanted = { articleId: drafted.article.id, revisionId: drafted.revision.id, base: null }

    const early = await site.schedules.setPublication(editor, { ...wanted, at: later(until, -minutes(1)) })
    doneOrFault(await site.schedules.setPublication(editor, { ...wanted, at: until }))
    const later1 = later(until, minutes(1))
    const moved = await site.articles.setPublicationSettings(editor, {
      ...settings,
      embargoedUntil: later1,
      base: undefined,
    })
    await passes(site, hours(1))

    expect(early).toEqual({ refused: 'under-embargo' })
    expect(moved).toEqual({ refused: 'scheduled-before' })
    expect((await standsAt(site, drafted.article)).isOut).toBe(true)
  })

  test('prevented beats both', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft()
    const editor = await site.staff('editor')
    const { id } = await scheduled(site, editor, drafted)
    const settings = { articleId: drafted.article.id, repliesOpen: true, embargoedUntil: null }
    const because = 'The lawyers have not read it.'
    await site.articles.setPublicationSettings(editor, { ...settings, preventedBecause: because })

    await passes(site, hours(1))
    const named = { articleId: drafted.article.id, revisionId: drafted.revision.id }
    const byHand = await site.articles.publish(editor, named)

    expect(await site.schedules.byId(id)).toMatchObject({ state: 'refused', refusal: 'prevented' })
    expect(byHand).toEqual({ refused: 'prevented' })
  })

  test('what was missed by a little is done at the start; by more than a quarter of an hour, a person is asked', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const [soon, long] = [await site.draft(), await site.draft({ slug: 'long-ago' })]
    await scheduled(site, editor, long)
    await scheduled(site, editor, { ...soon, at: later(inAnHour(site), minutes(10)) })

    await passes(site, hours(1) + minutes(16))

    expect((await standsAt(site, soon.article)).isOut).toBe(true)
    expect((await standsAt(site, long.article)).isOut).toBe(false)
    const wrong = await site.schedules.goneWrong(10)
    expect(wrong.map(({ articleId, state }) => [articleId, state])).toEqual([[long.article.id, 'overdue']])
  })

  test('one of two who choose a moment at once hears that the other was first', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft()
    const [one, other] = [await site.staff('editor'), await site.staff('editor')]
    const wanted = { articleId: drafted.article.id, revisionId: drafted.revision.id, base: null }
    const outcomes = await Promise.all([
      site.schedules.setPublication(one, { ...wanted, at: inAnHour(site) }),
      site.schedules.setPublication(other, { ...wanted, at: later(inAnHour(site), hours(1)) }),
    ])

    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
    expect(outcomes.find((outcome) => 'refused' in outcome)).toEqual({ refused: 'set-meanwhile' })
  })

  test('another time takes the place of the first, and what is called off does not happen', async () => {
    const site = await aSite(await open())
    const [moved, dropped] = [await site.draft(), await site.draft({ slug: 'dropped' })]
    const editor = await site.staff('editor')
    const first = await scheduled(site, editor, moved)
    const named = { articleId: moved.article.id, revisionId: moved.revision.id }
    const second = { ...named, at: later(inAnHour(site), hours(1)), base: first.id }
    doneOrFault(await site.schedules.setPublication(editor, second))
    const gone = await scheduled(site, editor, dropped)
    doneOrFault(await site.schedules.callOff(editor, gone.id))
    const reporter = await site.staff('reporter')

    await passes(site, hours(1))
    const then = await standsAt(site, moved.article)
    await passes(site, hours(1))

    expect([then.isOut, (await standsAt(site, moved.article)).isOut]).toEqual([false, true])
    expect((await standsAt(site, dropped.article)).isOut).toBe(false)
    expect(await site.schedules.callOff(editor, gone.id)).toEqual({ refused: 'over-already' })
    expect(await site.schedules.callOff(reporter, gone.id)).toEqual({ refused: 'not-allowed' })
  })

  test('a newer revision that went out by hand leaves nothing for an older one to do', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft()
    const editor = await site.staff('editor')
    const { id } = await scheduled(site, editor, drafted)
    const newer = await typesOn(site, drafted)
    const named = { articleId: drafted.article.id, revisionId: newer.revision.id }
    doneOrFault(await site.articles.publish(editor, named))

    await passes(site, hours(1))

    expect(await site.schedules.byId(id)).toMatchObject({ state: 'superseded' })
    expect((await site.articles.byId(named.articleId))?.publicId).toBe(newer.revision.id)
  })

  test('an update goes out with its notice, and a withdrawal happens at its moment', async () => {
    const site = await aSite(await open())
    const article = await site.article()
    const editor = await site.staff('editor')
    const revision = await site.articles.revision(article.draftId)
    if (!revision) throw new Error('It has no draft.')
    const newer = await typesOn(site, { article, revision })
    const correcting = {
      kind: 'update',
      was: '',
      now: 'The ferry has been held up.',
      block: null,
      report: null,
      corrects: null,
    } as const
    const wanted = { articleId: article.id, revisionId: newer.revision.id, at: inAnHour(site), base: null }
    doneOrFault(await site.schedules.setPublication(editor, { ...wanted, correcting }))
    const leaving = {
      articleId: article.id,
      because: 'It was a hoax.',
      at: later(inAnHour(site), hours(1)),
      base: null,
    }
    doneOrFault(await site.schedules.setWithdrawal(editor, leaving))

    await passes(site, hours(1))
    const updated = await standsAt(site, article)
    const notices = await site.corrections.of(article.id)
    await passes(site, hours(1))

    expect(updated.text).toContain('Nobody is to read this yet.')
    expect(notices).toMatchObject([{ kind: 'update', now: 'The ferry has been held up.' }])
    expect(await site.articles.byId(article.id)).toMatchObject({ withdrawal: { because: 'It was a hoax.' } })
  })

  test('a moment that is past, or years away, is refused', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft()
    const editor = await site.staff('editor')
    const wanted = { articleId: drafted.article.id, revisionId: drafted.revision.id, base: null }

    const past = await site.schedules.setPublication(editor, { ...wanted, at: site.clock.now() })
    const far = await site.schedules.setPublication(editor, { ...wanted, at: later(site.clock.now(), days(1000)) })

    expect([past, far]).toEqual([{ refused: 'not-to-come' }, { refused: 'too-far' }])
  })

  test('a clock that was put back brings nothing forward, and what was done is done once', async () => {
    const site = await aSite(await open())
    const drafted = await site.draft()
    const { id } = await scheduled(site, await site.staff('editor'), drafted)

    await passes(site, -hours(3))
    await site.schedules.launch(id)
    const before = await standsAt(site, drafted.article)
    await passes(site, hours(4))
    await Promise.all([site.schedules.launch(id), site.schedules.launch(id)])

    expect(before.isOut).toBe(false)
    expect((await site.happened()).filter((type) => type === 'article.published')).toHaveLength(1)
  })
})
