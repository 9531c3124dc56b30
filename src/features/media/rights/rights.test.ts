import { expect, test } from 'vitest'
import { days, hours, later } from '../../../base/clock.ts'
import { baseOf } from '../../../base/made-from.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aPhotograph } from '../../../testing/pictures.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import type { Content } from '../../articles/index.ts'
import { type KeptPicture, noRightsKnown, type PictureRights, shownOfRights } from '../picture.ts'

type Site = Awaited<ReturnType<typeof aSite>>

async function aPicture(site: Site, rights: Partial<PictureRights> = {}): Promise<KeptPicture> {
  const owner = await site.staff()
  const bytes = await aPhotograph()
  const picture = doneOrFault(await site.media.add(owner, { bytes, alt: 'The quay', credit: 'Dana Reyes' }))
  return doneOrFault(await site.media.sayRights(owner, { ...noRightsKnown, ...rights, id: picture.id }))
}

async function goesOut(site: Site, content: Partial<Content>, override?: string) {
  const { article, revision } = await site.draft(content)
  const named = { articleId: article.id, revisionId: revision.id, override: override ?? null }
  return { article, revision, outcome: await site.articles.publish(await site.staff(), named) }
}

function figure(id: string): Content['body'] {
  return {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { id: 'block001' }, content: [{ type: 'text', text: 'Cars queued from six.' }] },
      { type: 'figure', attrs: { id: 'block002', picture: id, caption: '' } },
    ],
  }
}

// The paper’s day is 23 November 2026.
onEveryDatabase((open) => {
  test.each<[string, Partial<PictureRights>]>([
    ['is denied', { isDenied: true }],
    ['was to be used until yesterday', { until: '2026-11-22' }],
    ['may be used from tomorrow on', { from: '2026-11-24' }],
  ])(
    'a picture that %s stops what it stands in, and no override of the desk check passes it',
    async (_what, rights) => {
      const site = await aSite(await open())
      const { id } = await aPicture(site, rights)

      const lead = await goesOut(site, { pictureId: id }, 'The editor knows.')
      const inText = await goesOut(site, { slug: 'other', body: figure(id) }, 'The editor knows.')

      expect([lead.outcome, inText.outcome]).toMatchObject([
        { refused: 'picture-denied' },
        { refused: 'picture-denied' },
      ])
      expect(lead.outcome).toMatchObject({ findings: [{ rule: 'picture-denied', level: 'block' }] })
      expect(inText.outcome).toMatchObject({ findings: [{ place: { field: 'body', passage: 'block002' } }] })
    },
  )

  test('on its last day a picture may be used, and for other sections it is a warning', async () => {
    const site = await aSite(await open())
    const sport = await site.section('Sport')
    const today = await aPicture(site, { from: '2026-11-23', until: '2026-11-23' })
    const elsewhere = await aPicture(site, { sections: [sport.id] })

    const lead = await goesOut(site, { pictureId: today.id })
    const warned = await goesOut(site, { slug: 'other', pictureId: elsewhere.id })
    const right = await goesOut(site, { slug: 'third', pictureId: elsewhere.id, sectionId: sport.id })

    expect(doneOrFault(lead.outcome).findings).toEqual([])
    expect(doneOrFault(warned.outcome).findings).toMatchObject([{ rule: 'picture-restricted', level: 'warn' }])
    expect(doneOrFault(right.outcome).findings).toEqual([])
  })

  test('what may be used once is warned of in the second article, and not in an update of the first', async () => {
    const site = await aSite(await open())
    const { id } = await aPicture(site, { isOnce: true })
    const first = await goesOut(site, { pictureId: id })
    const { content } = first.revision
    const actor = await site.staff()
    const newer = { articleId: first.article.id, base: first.revision.id, content: { ...content, standfirst: 'More.' } }
    const saved = doneOrFault(await site.articles.save(actor, newer))

    const named = { articleId: first.article.id, revisionId: saved.revision.id }
    const again = await site.articles.publish(actor, named)
    const second = await goesOut(site, { slug: 'other', pictureId: id })

    expect(doneOrFault(again).findings).toEqual([])
    expect(doneOrFault(second.outcome).findings).toMatchObject([{ rule: 'picture-restricted', level: 'warn' }])
  })

  test('rights are asked again of an update, and when something that was scheduled comes due', async () => {
    const site = await aSite(await open())
    const ends = await aPicture(site, { until: '2026-11-24' })
    const { article, revision, outcome } = await goesOut(site, { pictureId: ends.id })
    const editor = await site.staff('editor')
    const waiting = await site.draft({ slug: 'later', pictureId: ends.id })
    const at = later(site.clock.now(), days(2))
    const wanted = { articleId: waiting.article.id, revisionId: waiting.revision.id, at, base: null }
    const { id } = doneOrFault(await site.schedules.setPublication(editor, wanted))
    site.clock.pass(days(2))
    await site.jobs.settle()

    const content = { ...revision.content, standfirst: 'Somebody wrote on.' }
    const saved = doneOrFault(await site.articles.save(editor, { articleId: article.id, base: revision.id, content }))
    const update = await site.articles.publish(editor, { articleId: article.id, revisionId: saved.revision.id })

    expect('done' in outcome).toBe(true)
    expect(await site.schedules.byId(id)).toMatchObject({ state: 'refused', refusal: 'picture-denied' })
    expect(update).toMatchObject({ refused: 'picture-denied' })
  })

  test('a picture editor lets it stand by name and with a reason, in that article, until its rights change', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const picture = await aPicture(site, { isDenied: true, licence: 'agency' })
    const { article, revision } = await site.draft({ pictureId: picture.id })
    const named = { articleId: article.id, revisionId: revision.id }
    const overrule = { id: picture.id, articleId: article.id, because: 'The agency agreed by telephone.' }

    const silent = await site.media.overrule(owner, { ...overrule, because: ' ' })
    const byEditor = await site.media.overrule(await site.staff('editor'), overrule)
    doneOrFault(await site.media.overrule(owner, overrule))
    const published = await site.articles.publish(owner, named)
    const other = await goesOut(site, { slug: 'other', pictureId: picture.id })
    const changed = { ...shownOfRights(picture), note: 'They called back.', id: picture.id }
    doneOrFault(await site.media.sayRights(owner, changed))
    const found = await site.articles.findingsOf(revision.content, await site.articles.byId(article.id))

    expect([silent, byEditor]).toEqual([{ refused: 'reason-missing' }, { refused: 'not-allowed' }])
    const [finding] = doneOrFault(published).findings
    expect(finding).toMatchObject({ rule: 'picture-denied', level: 'note' })
    expect(finding?.message).toContain(`${owner.name} allowed it here: The agency agreed by telephone.`)
    expect(other.outcome).toMatchObject({ refused: 'picture-denied' })
    expect(found).toMatchObject([{ rule: 'picture-denied', level: 'block' }])
    expect(await site.happened()).toContain('picture.overruled')
  })

  test('of two who say at once what may be done, one hears of the other; what was overruled of older rights is nothing', async () => {
    const site = await aSite(await open())
    const [one, other] = [await site.staff(), await site.staff('editor')]
    const picture = await aPicture(site)
    const base = baseOf(shownOfRights(picture))
    const { article } = await site.draft({ pictureId: picture.id })

    const outcomes = await Promise.all([
      site.media.sayRights(one, { ...noRightsKnown, isDenied: true, id: picture.id, base }),
      site.media.sayRights(other, { ...noRightsKnown, isOnce: true, id: picture.id, base }),
    ])
    const overruled = await site.media.overrule(one, { id: picture.id, articleId: article.id, because: 'So.', base })

    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
    expect(outcomes.find((outcome) => 'refused' in outcome)).toMatchObject({ refused: 'changed-meanwhile' })
    expect(overruled).toMatchObject({ refused: 'changed-meanwhile' })
  })

  test('a reporter says what may be done with their own picture, and takes no editor’s word back', async () => {
    const site = await aSite(await open())
    const [reporter, colleague] = [await site.staff('reporter'), await site.staff('reporter')]
    const bytes = await aPhotograph()
    const { id } = doneOrFault(await site.media.add(reporter, { bytes, alt: 'The quay', credit: 'Dana Reyes' }))
    const own = { ...noRightsKnown, licence: 'own' as const, id }

    const first = await site.media.sayRights(reporter, own)
    const another = await site.media.sayRights(colleague, own)
    doneOrFault(await site.media.sayRights(await site.staff('editor'), { ...own, isDenied: true }))
    const back = await site.media.sayRights(reporter, own)

    expect('done' in first).toBe(true)
    expect([another, back]).toEqual([{ refused: 'not-allowed' }, { refused: 'not-allowed' }])
  })

  test('a picture is denied while an article with it goes out: it is out before, or it does not go', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const picture = await aPicture(site)
    const { article, revision } = await site.draft({ pictureId: picture.id })

    const [denied, published] = await Promise.all([
      site.media.sayRights(owner, { ...noRightsKnown, isDenied: true, id: picture.id }),
      site.articles.publish(owner, { articleId: article.id, revisionId: revision.id }),
    ])

    expect('done' in denied).toBe(true)
    expect('done' in published || published.refused === 'picture-denied').toBe(true)
    const [use] = await site.media.uses.of(owner, [picture.id])
    expect(use?.isPublic).toBe('done' in published)
  })

  test('a picture that goes with no shared link is on the page and in no card', async () => {
    const site = await aSite(await open())
    const { id } = await aPicture(site, { isNeverSocial: true })
    const path = doneOrFault((await goesOut(site, { pictureId: id })).outcome).article.path ?? ''

    const text = await (await site.app.request(path)).text()

    expect(text).toContain(`/pictures/${id}/`)
    expect(text).not.toContain('og:image')
    expect(text).toContain('name="twitter:card" content="summary"')
  })

  test('what runs out within thirty days is listed with every article that uses it', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const [soon, over, far, idle] = [
      await aPicture(site, { until: '2026-12-20' }),
      await aPicture(site, { until: '2026-11-23' }),
      await aPicture(site, { until: '2026-12-24' }),
      await aPicture(site, { until: '2026-12-01' }),
    ]
    await goesOut(site, { pictureId: soon.id })
    await goesOut(site, { slug: 'other', pictureId: over.id, body: figure(soon.id) })
    await goesOut(site, { slug: 'third', pictureId: far.id })
    site.clock.pass(hours(24))

    const sort = { by: 'until', descending: false }
    const { rows } = await site.media.ending({ sort, after: null, before: null, limit: 30 })
    const uses = await site.media.uses.of(owner, [soon.id])

    expect(rows.map(({ id }) => id)).toEqual([over.id, soon.id, far.id])
    expect(idle.isUsed).toBe(false)
    expect(uses.map(({ isPublic, headline }) => [isPublic, headline])).toEqual([
      [true, 'Ferry runs again after eleven days'],
      [true, 'Ferry runs again after eleven days'],
    ])
  })
})
