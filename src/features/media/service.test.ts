import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { bytesIn, namesIn } from '../../platform/files/files.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { pictureAt } from './routes.ts'
import { unsoundPictures } from './soundness.ts'

const credited = { alt: 'A quay', credit: 'Ada Reed' }

onEveryDatabase((open) => {
  test('a picture is kept in the sizes that pages ask for', async () => {
    const site = await aSite(await open())
    const bytes = await aPhotograph()

    const outcome = await site.media.add(await site.staff(), { bytes, ...credited })

    expect(outcome).toMatchObject({ done: { width: 1700, height: 1100, widths: [480, 960, 1600] } })
    const id = 'done' in outcome ? outcome.done.id : undefined
    expect(id && (await site.media.file({ id, width: 480, type: 'webp' }))?.size).toBeGreaterThan(100)
    expect(id && (await site.media.file({ id, width: 1200, type: 'jpeg' }))?.size).toBeGreaterThan(100)
  })

  test('what was brought in is kept by its hash, once for the same picture under two captions', async () => {
    const site = await aSite(await open())
    const staff = await site.staff()
    const [bytes, other] = await Promise.all([aPhotograph(), aPhotograph()])

    const one = doneOrFault(await site.media.add(staff, { bytes, ...credited }))
    const two = doneOrFault(await site.media.add(staff, { bytes, alt: 'The same quay', credit: 'Ada Reed' }))
    const three = doneOrFault(await site.media.add(staff, { bytes: other, ...credited }))

    const [hash, otherHash] = [bytes, other].map((each) => createHash('sha256').update(each).digest('hex'))
    expect([one, two, three].map(({ original }) => original)).toEqual([hash, hash, otherHash])
    expect(two.id).not.toBe(one.id)
    const names = (await namesIn(site.files, 'originals/')).map((name) => name.split('/').at(-1))
    expect(names.sort()).toEqual([hash, otherHash].sort())
    const kept = await bytesIn(site.files, `originals/${hash?.slice(0, 2)}/${hash}`)
    expect(kept?.equals(bytes)).toBe(true)
  })

  test('a picture of an older release, of which the original was not kept, is shown and sound', async () => {
    const database = await open()
    const site = await aSite(database)
    const picture = doneOrFault(await site.media.add(await site.staff(), { bytes: await aPhotograph(), ...credited }))
    await sql`update pictures set original = null`.execute(database.schema)
    for await (const { name } of site.files.list('originals/')) await site.files.delete(name)

    const answer = await site.app.request(pictureAt(picture.id, 480, 'webp'))

    expect(answer.status).toBe(200)
    expect(await unsoundPictures(database.read, site.files)).toEqual([])
  })

  test('an original that is lost is found missing', async () => {
    const database = await open()
    const site = await aSite(database)
    await site.media.add(await site.staff(), { bytes: await aPhotograph(), ...credited })
    for await (const { name } of site.files.list('originals/')) await site.files.delete(name)

    expect(await unsoundPictures(database.read, site.files)).toMatchObject([
      { what: expect.stringMatching(/originals/) },
    ])
  })

  test('a damaged picture is refused, and nothing else comes of it', async () => {
    const site = await aSite(await open())
    const whole = await aPhotograph()
    const bytes = whole.subarray(0, whole.byteLength / 2)

    const outcome = await site.media.add(await site.staff(), { bytes, ...credited })
    await new Promise((resolve) => setTimeout(resolve, 200))

    expect(outcome).toEqual({ refused: 'not-a-picture' })
  })

  test('a picture of few pixels and a side beyond reason is refused before it is opened', async () => {
    const site = await aSite(await open())
    const [wide, tall] = await Promise.all([aStrip({ width: 40_000, height: 1 }), aStrip({ width: 1, height: 16_384 })])
    const staff = await site.staff()

    const outcomes = await Promise.all([wide, tall].map((bytes) => site.media.add(staff, { bytes, ...credited })))

    expect(outcomes).toEqual([{ refused: 'too-many-pixels' }, { refused: 'too-many-pixels' }])
  })

  test('one large picture is decoded at a time, once, however many come together', async () => {
    const site = await aSite(await open())
    const staff = await site.staff()
    const bytes = await aPhotograph({ width: 2000, height: 1400, progressive: true })
    const decoding = { now: 0, most: 0 }
    const watch = setInterval(() => {
      decoding.now = sharp.counters().process
      decoding.most = Math.max(decoding.most, decoding.now)
    }, 1)

    const outcomes = await Promise.all([1, 2, 3].map(() => site.media.add(staff, { bytes, ...credited })))
    clearInterval(watch)

    expect(outcomes).toMatchObject([{ done: { width: 2000 } }, { done: { width: 2000 } }, { done: { width: 2000 } }])
    // The four sizes are made together from the one that was decoded.
    expect(decoding.most).toBeLessThanOrEqual(4)
    expect(decoding.most).toBeGreaterThan(0)
  })

  test.each([
    ['a drawing that is a program', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['words', 'not a picture'],
    ['nothing', ''],
  ])('%s is no picture', async (_name, text) => {
    const site = await aSite(await open())

    const outcome = await site.media.add(await site.staff(), { bytes: Buffer.from(text), ...credited })

    expect(outcome).toEqual({ refused: 'not-a-picture' })
  })
})

type Shape = { width: number; height: number; progressive?: boolean }

/** Noise, so that half of its bytes are half of the picture. */
async function aPhotograph({ width, height, progressive = false }: Shape = { width: 1700, height: 1100 }) {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  return sharp({ create: { width, height, channels: 3, background: '#345', noise } })
    .jpeg({ progressive })
    .toBuffer()
}

async function aStrip({ width, height }: Shape): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#345' } })
    .png()
    .toBuffer()
}
