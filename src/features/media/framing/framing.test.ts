import sharp from 'sharp'
import { expect, test } from 'vitest'
import { baseOf } from '../../../base/made-from.ts'
import { namesIn } from '../../../platform/files/files.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aPhotograph } from '../../../testing/pictures.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { cropField } from '../forms.ts'
import { shownOfFraming } from '../picture.ts'
import { pictureRoutes } from '../routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>
const middle = { focus: { x: 50, y: 50 }, crops: {} }
const square = { x: 10, y: 20, width: 300, height: 300 }

async function aPicture(site: Site, bytes?: Uint8Array) {
  const credited = { alt: 'The quay', credit: 'Dana Reyes' }
  return doneOrFault(await site.media.add(await site.staff(), { bytes: bytes ?? (await aPhotograph()), ...credited }))
}

/** Red on the left, blue on the right. */
async function halves(): Promise<Buffer> {
  const right = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#00f' } })
    .png()
    .toBuffer()
  return sharp({ create: { width: 800, height: 400, channels: 3, background: '#f00' } })
    .composite([{ input: right, left: 400, top: 0 }])
    .png()
    .toBuffer()
}

async function seen(site: Site, path: string) {
  const answer = await site.app.request(path)
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (answer.status !== 200) return { status: answer.status }
  const { format, width, height } = await sharp(bytes).metadata()
  const { dominant } = await sharp(bytes).stats()
  return { status: 200, format, width, height, isRed: dominant.r > dominant.b }
}

onEveryDatabase((open) => {
  test('a size is drawn when somebody asks, once for all who ask at once, and kept', async () => {
    const site = await aSite(await open())
    const { id } = await aPicture(site)
    const before = await namesIn(site.files, `pictures/${id}/`)
    const path = `/pictures/${id}/320.avif`

    const answers = await Promise.all(Array.from({ length: 12 }, () => seen(site, path)))

    expect(answers).toEqual(
      Array(12).fill({ status: 200, format: 'heif', width: 320, height: 213, isRed: expect.any(Boolean) }),
    )
    const after = await namesIn(site.files, `pictures/${id}/`)
    expect(after.filter((name) => !before.includes(name))).toEqual([`pictures/${id}/320.avif`])
    const { headers } = await site.app.request(path)
    expect(headers.get('cache-control')).toContain('immutable')
    expect(headers.get('content-type')).toBe('image/avif')
  })

  test('an address that no page ever named is nowhere, and nothing is drawn for it', async () => {
    const site = await aSite(await open())
    const { id } = await aPicture(site)
    const before = await namesIn(site.files, `pictures/${id}/`)
    const wrong = [
      ...['321.webp', '1600.webp', '0480.webp', '0.webp', '480.png', '900-0.webp', '5000.avif'],
      ...['0-0-900-600/480.webp', '0-0-800-600/480.webp', '10-20-300-300/300.webp', '0-0-900-601/480.avif'],
      ...['0-0-600-900-90/480.webp', '75-0-750-600/321.webp', '75-0-750-600-0/480.webp'],
    ]

    const statuses = await Promise.all(wrong.map(async (file) => (await seen(site, `/pictures/${id}/${file}`)).status))

    expect(statuses).toEqual(wrong.map(() => 404))
    expect(await namesIn(site.files, `pictures/${id}/`)).toEqual(before)
    expect((await seen(site, `/pictures/${id}/75-0-750-600/480.webp`)).status).toBe(200)
  })

  test('a crop is a fact of the picture: it shows what it says, and what older pages name stays', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { id } = await aPicture(site, await halves())
    const left = { x: 0, y: 0, width: 400, height: 400 }
    const right = { ...left, x: 400 }

    doneOrFault(await site.media.frame(editor, { id, ...middle, crops: { '1:1': left } }))
    const first = await seen(site, `/pictures/${id}/0-0-400-400/400.webp`)
    doneOrFault(await site.media.frame(editor, { id, ...middle, crops: { '1:1': right } }))
    const second = await seen(site, `/pictures/${id}/400-0-400-400/400.jpeg`)
    const old = await seen(site, `/pictures/${id}/0-0-400-400/320.jpeg`)
    const never = await seen(site, `/pictures/${id}/300-0-400-400/320.jpeg`)

    expect(first).toEqual({ status: 200, format: 'webp', width: 400, height: 400, isRed: true })
    expect(second).toMatchObject({ format: 'jpeg', width: 400, isRed: false })
    expect(old).toMatchObject({ status: 200, width: 320, isRed: true })
    expect(never.status).toBe(404)
    expect((await namesIn(site.files, 'originals/')).length).toBe(1)
  })

  test('a turned picture is drawn as it stands, with its crops', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { id } = await aPicture(site, await halves())

    const turned = doneOrFault(await site.media.frame(editor, { id, ...middle, turns: 1 }))
    const whole = await seen(site, `/pictures/${id}/0-0-400-800-90/400.webp`)
    const wide = await site.media.kept(id)
    const top = { '16:9': { x: 0, y: 0, width: 400, height: 225 } }
    doneOrFault(await site.media.frame(editor, { id, focus: turned.focus, crops: top }))
    const crop = await seen(site, `/pictures/${id}/0-0-400-225-90/320.avif`)

    expect([turned.turned, wide?.turned]).toEqual([90, 90])
    expect(whole).toMatchObject({ status: 200, width: 400, height: 800 })
    expect(crop).toMatchObject({ status: 200, width: 320, height: 180, isRed: true })
  })

  test('of two who cut a picture at once the later is told, and what both drew is still there', async () => {
    const site = await aSite(await open())
    const { id } = await aPicture(site)
    const browser = await aBrowser(site, await site.staff('editor'))
    const base = baseOf(shownOfFraming((await site.media.kept(id)) ?? expect.fail()))
    const fields = { focusX: '50', focusY: '50', base }
    const own = { [cropField('1:1', 'x')]: '77', [cropField('1:1', 'y')]: '20', [cropField('1:1', 'width')]: '300' }
    doneOrFault(await site.media.frame(await site.staff('editor'), { id, ...middle, crops: { '1:1': square } }))

    const late = await browser.post(pictureRoutes.frame.to({ id }), { ...fields, ...own })
    const now = await site.media.kept(id)
    const again = /name="base" value="([^"]+)"/.exec(late.text)?.[1] ?? ''
    const put = await browser.post(pictureRoutes.frame.to({ id }), { ...fields, ...own, base: again })

    expect(late.status).toBe(409)
    expect(late.text).toContain('300 × 300 (10, 20)')
    expect(late.text).toContain('300 × 300 (77, 20)')
    expect(late.text).toContain('value="77"')
    expect(now?.crops['1:1']).toEqual(square)
    expect(put.status).toBe(303)
    expect((await site.media.kept(id))?.crops['1:1']).toEqual({ ...square, x: 77 })
  })

  test('without scripts a picture is cut in numbers, and what is wrong with one is said beside it', async () => {
    const site = await aSite(await open())
    const { id } = await aPicture(site)
    const browser = await aBrowser(site, await site.staff('reporter'))
    const send = (fields: Record<string, string>) =>
      browser.post(pictureRoutes.frame.to({ id }), { focusX: '30', focusY: '40', ...fields })

    const cut = await send({
      [cropField('5:4', 'x')]: '0',
      [cropField('5:4', 'y')]: '1',
      [cropField('5:4', 'width')]: '500',
    })
    const half = await send({ [cropField('5:4', 'x')]: '0' })
    const beyond = await send({
      [cropField('free', 'x')]: '800',
      [cropField('free', 'y')]: '0',
      [cropField('free', 'width')]: '200',
      [cropField('free', 'height')]: '90',
    })
    const tiny = await send({
      [cropField('1:1', 'x')]: '8',
      [cropField('1:1', 'y')]: '0',
      [cropField('1:1', 'width')]: '9',
    })
    const words = await send({ focusX: 'left' })

    expect(cut.status).toBe(303)
    expect(await site.media.kept(id)).toMatchObject({
      focus: { x: 30, y: 40 },
      crops: { '5:4': { x: 0, y: 1, width: 500, height: 400 } },
    })
    expect([half, beyond, tiny, words].map(({ status }) => status)).toEqual([422, 422, 422, 422])
    expect(half.text).toContain('or none of them')
    expect(beyond.text).toContain('beyond the picture')
    expect(beyond.text).toContain('value="800"')
    expect(tiny.text).toContain('smaller than 16 pixels')
    expect(words.text).toContain('from 0 to 100')
  })

  test('a change of a crop shows wherever the article has none of its own, and is in the log', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const { id } = await aPicture(site)
    const figure = (block: string, crop?: string) => ({
      type: 'figure' as const,
      attrs: { id: block, picture: id, caption: '', ...(crop === undefined ? {} : { crop }) },
    })
    const { body } = await site.content()
    const figures = [figure('figure001'), figure('figure002', '1:1'), figure('figure003', '5-5-100-100')]
    const { path } = await site.article({ body: { type: 'doc', content: [...body.content, ...figures] } })
    const before = await (await site.app.request(path ?? '')).text()

    doneOrFault(
      await site.media.frame(editor, { id, ...middle, crops: { '1:1': square, free: { ...square, height: 200 } } }),
    )
    const after = await (await site.app.request(path ?? '')).text()

    expect(before).toContain(`/pictures/${id}/480.webp`)
    expect(before).toContain(`/pictures/${id}/150-0-600-600/480.avif`)
    expect(after).toContain(`/pictures/${id}/10-20-300-200/300.avif`)
    expect(after).toContain(`/pictures/${id}/10-20-300-300/300.avif`)
    expect(after).not.toContain(`/pictures/${id}/480.webp`)
    for (const page of [before, after]) expect(page).toContain(`/pictures/${id}/5-5-100-100/100.avif`)
    expect((await seen(site, `/pictures/${id}/5-5-100-100/100.avif`)).status).toBe(200)
    const log = site.database.read.selectFrom('event_log').select('id').where('type', '=', 'picture.framed')
    expect((await log.execute()).length).toBe(1)
  })

  test('each size of a withdrawn picture says that it is gone, and is drawn for nobody', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    expect((await seen(site, `/pictures/${id}/640.avif`)).status).toBe(200)
    doneOrFault(await site.media.withdraw(owner, { id, because: 'Not ours.', notice: '' }))

    const asked = ['640.avif', '320.webp', '75-0-750-600/480.jpeg', 'preview']
    const statuses = await Promise.all(asked.map(async (file) => (await seen(site, `/pictures/${id}/${file}`)).status))

    expect(statuses).toEqual([410, 410, 410, 410])
    expect(await site.media.frame(owner, { id, ...middle })).toEqual({ refused: 'picture-withdrawn' })
  })

  test('a picture that moves goes on moving, and is never turned', async () => {
    const site = await aSite(await open())
    const frames = await Promise.all(
      ['#f00', '#00f'].map((background) =>
        sharp({ create: { width: 500, height: 300, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const picture = await aPicture(site, gif)
    const { id } = picture

    const cut = Buffer.from(await (await site.app.request(`/pictures/${id}/63-0-375-300/320.webp`)).arrayBuffer())
    const still = Buffer.from(await (await site.app.request(`/pictures/${id}/500.jpeg`)).arrayBuffer())

    expect(picture).toMatchObject({ width: 500, height: 300, isMoving: true })
    expect(await sharp(cut).metadata()).toMatchObject({ format: 'webp', pages: 2, width: 320 })
    expect(await sharp(still).metadata()).toMatchObject({ format: 'jpeg', width: 500, height: 300 })
    expect((await seen(site, `/pictures/${id}/320.avif`)).status).toBe(404)
    expect(await site.media.frame(await site.staff(), { id, ...middle, turns: 1 })).toEqual({
      refused: 'picture-moves',
    })
  })

  test('a small picture is shown where nobody knows how small it is', async () => {
    const site = await aSite(await open())
    const { id } = await aPicture(site, await aPhotograph({ width: 200, height: 100 }))

    const answer = await site.app.request(`/pictures/${id}/preview`)

    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/pictures/${id}/200.webp`])
    expect((await seen(site, `/pictures/${id}/200.avif`)).status).toBe(200)
  })

  test('whatever was drawn of a picture goes with it', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    const { id } = await aPicture(site)
    await seen(site, `/pictures/${id}/320.avif`)
    await seen(site, `/pictures/${id}/75-0-750-600/480.webp`)

    doneOrFault(await site.media.remove(owner, id))
    await site.jobs.settle()

    expect(await namesIn(site.files, `pictures/${id}/`)).toEqual([])
    expect((await seen(site, `/pictures/${id}/320.avif`)).status).toBe(404)
  })
})
