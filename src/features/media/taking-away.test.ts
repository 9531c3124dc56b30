import { expect, test } from 'vitest'
import { baseOf } from '../../base/made-from.ts'
import { bytesIn, namesIn } from '../../platform/files/files.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aPhotograph } from '../../testing/pictures.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { shownOfFacts } from './picture.ts'
import { pictureAt } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

async function aPicture(site: Site, bytes?: Buffer) {
  const given = { bytes: bytes ?? (await aPhotograph()), alt: 'The quay', credit: 'Dana Reyes' }
  return doneOrFault(await site.media.add(await site.staff(), given))
}

/** A picture that led a draft which has another now. */
async function replacedOnce(site: Site) {
  const owner = await site.staff()
  const [picture, other] = [await aPicture(site), await aPicture(site)]
  const { article, revision } = await site.draft({ slug: 'replaced', pictureId: picture.id })
  const content = { ...revision.content, pictureId: other.id }
  doneOrFault(await site.articles.save(owner, { articleId: article.id, base: revision.id, content }))
  return picture
}

onEveryDatabase((open) => {
  test('a picture that is withdrawn is gone at its addresses and from every page that showed it', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    const { path } = await site.article({ pictureId: id })
    const paths = [path ?? '', '/', '/feed.xml', '/sections/city']
    const textOf = async (at: string) => (await site.app.request(at)).text()
    const before = await Promise.all(paths.map(textOf))

    doneOrFault(await site.media.withdraw(owner, { id, because: 'The family asked.', notice: '' }))

    const after = await Promise.all(paths.map(textOf))
    const file = await site.app.request(pictureAt(id, 480, 'webp'))
    expect(before.map((text) => text.includes(id))).toEqual([true, true, true, true])
    expect(after.map((text) => text.includes(id))).toEqual([false, false, false, false])
    expect([file.status, file.headers.get('cache-control')]).toEqual([410, 'no-store'])
    expect(await site.media.choice('quay')).toEqual([])
  })

  test('readers are told in every article that showed it, where the editor says so, and in no other', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    const [one, other] = [await site.article({ pictureId: id }), await site.article({ slug: 'other', pictureId: id })]
    const draft = await site.draft({ slug: 'draft', pictureId: id })
    const notice = 'A picture was removed because it showed another ferry.'

    doneOrFault(await site.media.withdraw(owner, { id, because: 'Wrong ferry.', notice }))

    const told = [one.id, other.id, draft.article.id].map((article) => site.corrections.of(article))
    expect(await Promise.all(told)).toMatchObject([
      [{ kind: 'editors-note', now: notice }],
      [{ kind: 'editors-note', now: notice }],
      [],
    ])
    expect(await (await site.app.request(one.path ?? '')).text()).toContain(notice)
    expect(await site.media.withdraw(owner, { id, because: 'Again.', notice: '' })).toEqual({
      refused: 'picture-withdrawn',
    })
  })

  test('a draft with a withdrawn picture can still be saved, and does not go out with it', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    const { article, revision } = await site.draft({ pictureId: id })
    doneOrFault(await site.media.withdraw(owner, { id, because: 'Wrong ferry.', notice: '' }))

    const content = { ...revision.content, standfirst: 'Typed meanwhile.' }
    const saved = doneOrFault(await site.articles.save(owner, { articleId: article.id, base: revision.id, content }))
    const published = await site.articles.publish(owner, { articleId: article.id, revisionId: saved.revision.id })

    expect(published).toMatchObject({ refused: 'picture-denied', findings: [{ rule: 'picture-denied' }] })
  })

  test('withdrawn while an article with it goes out, it is on no page', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    const { article, revision } = await site.draft({ pictureId: id })

    const [published, withdrawn] = await Promise.all([
      site.articles.publish(owner, { articleId: article.id, revisionId: revision.id }),
      site.media.withdraw(owner, { id, because: 'Wrong ferry.', notice: 'It was another ferry.' }),
    ])

    expect('done' in withdrawn).toBe(true)
    if ('refused' in published) return expect(published).toMatchObject({ refused: 'picture-denied' })
    const page = await site.app.request(published.done.article.path ?? '')
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain(id)
  })

  test('only what nothing uses is deleted, with its files; an original stays for another picture of the same bytes', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const bytes = await aPhotograph()
    const [one, twin, used] = [await aPicture(site, bytes), await aPicture(site, bytes), await aPicture(site)]
    await site.draft({ pictureId: used.id })

    const refusal = await site.media.remove(owner, used.id)
    const byReporter = await site.media.remove(await site.staff('reporter'), one.id)
    doneOrFault(await site.media.remove(owner, one.id))
    await site.jobs.settle()
    const between = await bytesIn(site.files, `originals/${one.original?.slice(0, 2)}/${one.original}`)
    const status = (await site.app.request(pictureAt(one.id, 480, 'webp'))).status
    doneOrFault(await site.media.remove(owner, twin.id))
    await site.jobs.settle()

    expect([refusal, byReporter]).toEqual([{ refused: 'is-used' }, { refused: 'not-allowed' }])
    expect([between?.equals(bytes), status]).toEqual([true, 404])
    const left = [...(await namesIn(site.files, 'pictures/')), ...(await namesIn(site.files, 'originals/'))]
    const own = [used.id, used.original ?? 'none']
    expect(left.filter((name) => !own.some((each) => name.includes(each)))).toEqual([])
    expect(left).toHaveLength(used.widths.length + 2)
    expect(await site.happened()).toContain('picture.removed')
  })

  test('of two who delete it and put it into a draft at once, one is refused or nothing of it is used', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    const content = await site.content({ pictureId: id })

    const [removed, created] = await Promise.all([site.media.remove(owner, id), site.articles.create(owner, content)])

    const isKept = (await site.media.kept(id)) !== undefined
    expect('done' in removed).toBe(!isKept)
    if ('done' in created && isKept) expect(removed).toEqual({ refused: 'is-used' })
    expect((await site.media.uses.of(owner, [id])).length).toBe(isKept ? 1 : 0)
  })

  test('what an article has no more is used no more, and what is removed for good uses nothing', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    const { article, revision } = await site.draft({ pictureId: id })
    const usedOf = async () => (await site.media.kept(id))?.isUsed
    const before = await usedOf()
    const content = { ...revision.content, pictureId: null }

    const saved = doneOrFault(await site.articles.save(owner, { articleId: article.id, base: revision.id, content }))
    const without = await usedOf()
    const back = { articleId: article.id, base: saved.revision.id, content: revision.content }
    doneOrFault(await site.articles.save(owner, back))
    const withIt = await usedOf()
    const inRevision = await site.media.remove(owner, (await replacedOnce(site)).id)
    const alongside = async () => undefined
    doneOrFault(await site.articles.trash.put(owner, { articleId: article.id, alongside }))
    const inTrash = await usedOf()

    expect([before, without, withIt, inTrash]).toEqual([true, false, true, true])
    expect(inRevision).toEqual({ refused: 'is-in-revision' })
  })

  test('a withdrawn article shows its picture to nobody, and once it was public the picture was used', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    const { id: articleId } = await site.article({ pictureId: id })

    doneOrFault(await site.articles.withdraw(owner, { articleId, because: 'It was not so.' }))

    const uses = await site.media.uses.of(owner, [id])
    expect(uses).toMatchObject([{ isPublic: false, wasPublic: true, inDraft: true }])
  })

  test('what is said of a picture is on its pages at once, and of two who say it one hears of the other', async () => {
    const site = await aSite(await open())
    const [one, other] = [await site.staff('reporter'), await site.staff('editor')]
    const picture = await aPicture(site)
    const { path } = await site.article({ pictureId: picture.id })
    await site.app.request(path ?? '')
    const base = baseOf(shownOfFacts(picture))
    const facts = shownOfFacts(picture)

    const outcomes = await Promise.all([
      site.media.describe(one, { ...facts, id: picture.id, base, alt: 'The quay in the rain' }),
      site.media.describe(other, { ...facts, id: picture.id, base, alt: 'The quay in the sun' }),
    ])

    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
    expect(outcomes.find((outcome) => 'refused' in outcome)).toMatchObject({ refused: 'changed-meanwhile' })
    const { alt = '' } = (await site.media.kept(picture.id)) ?? {}
    expect(alt).not.toBe('The quay')
    expect(await (await site.app.request(path ?? '')).text()).toContain(`alt="${alt}"`)
  })
})
