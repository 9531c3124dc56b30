import sharp from 'sharp'
import { expect, test } from 'vitest'
import { days, minutes } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aPhotograph, aTold, secrets } from '../../testing/pictures.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { writingRoutes } from '../writing/routes.ts'
import { type Licence, noRightsKnown } from './picture.ts'
import { pictureRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

function fileOf(bytes: Uint8Array, name = 'quay.jpg', type = 'image/jpeg'): File {
  return new File([new Uint8Array(bytes)], name, { type })
}

async function aPicture(site: Site, alt: string, given: { credit?: string; licence?: Licence; tall?: boolean } = {}) {
  const { credit = 'Dana Reyes', licence = 'unknown', tall = false } = given
  const owner = await site.staff()
  const bytes = await aPhotograph(tall ? { width: 300, height: 500 } : { width: 500, height: 300 })
  const { id } = doneOrFault(await site.media.add(owner, { bytes, alt, credit }))
  return doneOrFault(await site.media.sayRights(owner, { ...noRightsKnown, licence, id }))
}

const marks = [...secrets, 'Exif', '8BIM', 'ns.adobe.com']

/** What an answer says that nobody is to know. */
async function givenAwayAt(site: Site, path: string): Promise<unknown[]> {
  const answer = await site.app.request(path)
  const sent = Buffer.from(await answer.arrayBuffer())
  const { exif } = path.startsWith('/pictures/') ? await sharp(sent).metadata() : {}
  const status = answer.status === 200 ? [] : [answer.status]
  return [...status, ...marks.filter((mark) => sent.includes(mark)), ...(exif ? ['EXIF'] : [])]
}

onEveryDatabase((open) => {
  test('what a file says of itself is proposed, looked through and saved, and nothing that is public gives its place away', async () => {
    const site = await aSite(await open())
    const reporter = await site.staff('reporter')
    const browser = await aBrowser(site, reporter)
    const bytes = await aTold({ iptc: { 120: 'Ferries wait at the quay', 90: 'Port Elder' } })

    const silent = await browser.post(pictureRoutes.list.to(), { file: fileOf(bytes), alt: '', credit: '' })
    const added = await browser.post(pictureRoutes.list.to(), { file: fileOf(bytes), alt: 'Two ferries', credit: '' })
    const page = await browser.get(added.location)
    const [picture] = await site.media.choice('ferries')
    const id = picture?.id ?? ''
    const fields = {
      alt: 'Two ferries',
      credit: 'T. Varga',
      caption: '',
      copyright: '',
      place: '',
      taken: '2026',
      keywords: '',
    }
    const saved = await browser.post(pictureRoutes.describe.to({ id }), fields)
    const kept = await site.media.kept(id)

    expect([silent.status, added.status, saved.status]).toEqual([422, 303, 303])
    expect(page.text).toContain('This was read from the file')
    expect(page.text).toContain('value="Tom Varga"')
    expect(page.text).toContain('Ferries wait at the quay')
    expect(page.text).toContain('value="Port Elder"')
    expect(kept).toMatchObject({ credit: 'T. Varga', taken: '2026', isFromFile: false })
    const { path } = await site.article({ pictureId: id as never })
    const sizes = (picture?.widths ?? []).map((width) => `/pictures/${id}/${width}.webp`)
    const jpeg = `/pictures/${id}/${Math.min(1200, picture?.width ?? 0)}.jpeg`
    const names = [...sizes, jpeg, path ?? '', `${path}/article.ninjs.json`, '/', '/feed.xml']
    for (const name of names) expect([name, await givenAwayAt(site, name)]).toEqual([name, []])
    const original = picture?.original ?? ''
    expect((await site.app.request(`/originals/${original.slice(0, 2)}/${original}`)).status).toBe(404)
  })

  test.each<{ what: string; change: (bytes: Buffer) => Buffer; name: string; status: number }>([
    { what: 'is cut off', change: (bytes) => bytes.subarray(0, bytes.length / 2), name: 'quay.jpg', status: 422 },
    { what: 'is a JPEG that calls itself a PNG', change: (bytes) => bytes, name: 'quay.png', status: 303 },
    {
      ...{ what: 'is a page that calls itself a JPEG', name: 'quay.jpg', status: 422 },
      change: () => Buffer.from('<html><script>alert(1)</script></html>'),
    },
    {
      ...{ what: 'is a picture and an archive at once', name: 'a.jpg', status: 303 },
      change: (bytes) => Buffer.concat([bytes, Buffer.from('PK\x03\x04<script>')]),
    },
  ])('a file that $what is refused in words, or shown as the picture it is', async ({ change, name, status }) => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('reporter'))
    const file = fileOf(change(await aPhotograph()), name, 'image/png')

    const answer = await browser.post(pictureRoutes.list.to(), { file, alt: 'The quay', credit: 'Dana Reyes' })

    expect(answer.status).toBe(status)
    if (status === 422) return expect(answer.text).toContain('not a picture that can be read')
    const [picture] = await site.media.choice('quay')
    const sent = await (await site.app.request(`/pictures/${picture?.id}/480.webp`)).arrayBuffer()
    expect(Buffer.from(sent).includes('<script>')).toBe(false)
  })

  test('the library is searched by words, credit, licence, section, use, shape and the day they came in', async () => {
    const site = await aSite(await open())
    const sport = await site.section('Sport')
    const quay = await aPicture(site, 'The quay at dusk', { licence: 'agency' })
    site.clock.pass(days(3))
    const pitch = await aPicture(site, 'A pitch in the rain', { credit: 'Ada Reed', tall: true })
    await site.article({ pictureId: pitch.id, sectionId: sport.id })
    const browser = await aBrowser(site, await site.staff('contributor'))
    const found = async (asked: Record<string, string>) => {
      const { text } = await browser.get(pictureRoutes.list.to(asked))
      return [quay, pitch].flatMap(({ id, alt }) => (text.includes(`data-row="${id}"`) ? alt : []))
    }

    const all = [quay.alt, pitch.alt]
    expect(await found({})).toEqual(all)
    expect(await found({ q: 'DUSK qu' })).toEqual([quay.alt])
    expect(await found({ q: 'reyes' })).toEqual([quay.alt])
    expect(await found({ credit: 'ada' })).toEqual([pitch.alt])
    expect(await found({ credit: 'pitch' })).toEqual([])
    expect(await found({ licence: 'agency' })).toEqual([quay.alt])
    expect(await found({ section: sport.slug })).toEqual([pitch.alt])
    expect(await found({ use: 'used' })).toEqual([pitch.alt])
    expect(await found({ use: 'unused' })).toEqual([quay.alt])
    expect(await found({ shape: 'tall' })).toEqual([pitch.alt])
    expect(await found({ since: '2026-11-24' })).toEqual([pitch.alt])
    expect(await found({ until: '2026-11-25' })).toEqual([quay.alt])
    expect(await found({ until: '2026-11-26' })).toEqual(all)
    expect(await found({ q: 'rain', use: 'unused' })).toEqual([])
    expect((await browser.get(pictureRoutes.list.to({ since: 'one day' }))).text).toContain('one day')
  })

  test('the editor finds a lead picture in the library, without scripts and with everything typed still there', async () => {
    const site = await aSite(await open())
    const quay = await aPicture(site, 'The quay at dusk')
    await aPicture(site, 'A pitch in the rain')
    const actor = await site.staff('reporter')
    const { article, revision } = doneOrFault(await site.articles.create(actor, await site.content()))
    const browser = await aBrowser(site, actor)
    const typed = { headline: 'Typed and not saved', standfirst: '', markdown: 'Not saved either.', base: revision.id }

    const sought = { ...typed, act: 'find-pictures', pictureSearch: 'dusk', sectionId: revision.content.sectionId }
    const { status, text } = await browser.post(writingRoutes.save.to({ id: article.id }), sought)
    const json = await browser.get(pictureRoutes.found.to({ q: 'dusk' }))

    expect(status).toBe(200)
    expect(text).toContain('Typed and not saved')
    expect(text).toContain('Not saved either.')
    expect([text.includes(quay.id), text.includes('A pitch in the rain')]).toEqual([true, false])
    expect(JSON.parse(json.text)).toEqual({
      pictures: [{ id: quay.id, alt: 'The quay at dusk', src: `/pictures/${quay.id}/480.webp` }],
    })
    expect((await site.articles.byId(article.id))?.draftId).toBe(revision.id)
  })

  test('a picture has a page with its rights, its uses and who allowed one; taking it away asks who is there', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const quay = await aPicture(site, 'The quay at dusk')
    const { article } = await site.draft({ pictureId: quay.id })
    const browser = await aBrowser(site, owner)
    const at = { id: quay.id }
    const rights = { licence: 'agency', source: 'Norpress', terms: '', from: '', until: '2026-11-20', note: '' }

    const wrong = await browser.post(pictureRoutes.rights.to(at), { ...rights, until: 'soon' })
    const backwards = await browser.post(pictureRoutes.rights.to(at), { ...rights, from: '2026-12-01' })
    const saved = await browser.post(pictureRoutes.rights.to(at), { ...rights, isOnce: 'yes' })
    const page = await browser.get(pictureRoutes.show.to(at))
    const allowed = await browser.post(pictureRoutes.overrule.to(at), { article: article.id, because: 'They agreed.' })
    const after = await browser.get(pictureRoutes.show.to(at))
    site.clock.pass(minutes(16))
    const asked = await browser.post(pictureRoutes.withdraw.to(at), { because: 'Wrong ferry.', notice: '' })

    expect([wrong.status, backwards.status, saved.status, allowed.status]).toEqual([422, 422, 303, 303])
    expect(wrong.text).toContain('value="Norpress"')
    expect(backwards.text).toContain('before the first one')
    expect(page.text).toContain('It could be used until 2026-11-20.')
    expect(page.text).toContain(writingRoutes.edit.to({ id: article.id }))
    expect(after.text).toContain('They agreed.')
    expect(asked.status).toBe(403)
    expect(asked.text).toContain('Is it still you?')
    expect((await site.media.kept(quay.id))?.withdrawal).toBeNull()
  })

  test('of an article that is not theirs to read, whoever looks at a picture learns nothing but that there is one', async () => {
    const site = await aSite(await open())
    const quay = await aPicture(site, 'The quay at dusk')
    await site.draft({ pictureId: quay.id, headline: 'Nobody knows this yet' })
    const browser = await aBrowser(site, await site.staff('contributor'))

    const { text } = await browser.get(pictureRoutes.show.to({ id: quay.id }))

    expect(text).not.toContain('Nobody knows this yet')
    expect(text).toContain('An article that is not yours to read')
  })

  test('somebody who saw an older page is shown what is there now beside what they typed', async () => {
    const site = await aSite(await open())
    const quay = await aPicture(site, 'The quay at dusk')
    const browser = await aBrowser(site, await site.staff('editor'))
    const { text } = await browser.get(pictureRoutes.show.to({ id: quay.id }))
    const [, base = ''] = /name="base" value="([^"]+)"/.exec(text.slice(text.indexOf('id="known"'))) ?? []
    const facts = {
      alt: 'The quay',
      credit: 'Dana Reyes',
      caption: '',
      copyright: '',
      place: '',
      taken: '',
      keywords: '',
    }
    doneOrFault(
      await site.media.describe(await site.staff(), {
        ...facts,
        keywords: [],
        isDecorative: false,
        alt: 'The pier',
        id: quay.id,
      }),
    )

    const answer = await browser.post(pictureRoutes.describe.to({ id: quay.id }), { ...facts, base })

    expect(answer.status).toBe(409)
    expect(answer.text).toContain('The pier')
    expect(answer.text).toContain('value="The quay"')
  })
})
