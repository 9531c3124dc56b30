import { sql } from 'kysely'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aPhotograph } from '../../../testing/pictures.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { pictureRoutes } from '../routes.ts'
import { lookAtSome } from './alike.ts'
import { distance } from './print.ts'

const credited = { alt: 'The quay', credit: 'Dana Reyes' }

/** Light and dark as a camera sees them, in patches; no two are alike. */
async function aScene(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  const coarse = await sharp({ create: { width: 12, height: 8, channels: 3, background: '#345', noise } })
    .png()
    .toBuffer()
  return sharp(coarse).resize(1200, 800, { kernel: 'cubic' }).jpeg({ quality: 92 }).toBuffer()
}

onEveryDatabase((open) => {
  test('the same file, and one that shows nearly the same, are noticed beside what was kept before', async () => {
    const site = await aSite(await open())
    const ada = await site.staff('reporter')
    const bytes = await aScene()
    const add = async (file: Uint8Array) => doneOrFault(await site.media.add(ada, { bytes: file, ...credited }))
    const kept = await add(bytes)
    const same = await add(bytes)
    const smaller = await add(await sharp(bytes).resize(700).jpeg({ quality: 60 }).toBuffer())
    const other = await add(await aScene())

    const like = async (id: string) => {
      const picture = await site.media.kept(id)
      return (picture ? await site.media.alike.of(picture) : []).map((each) => [each.id, each.isSame])
    }

    expect(await like(kept.id)).toEqual([])
    expect(await like(same.id)).toEqual([[kept.id, true]])
    expect(await like(smaller.id)).toEqual(
      expect.arrayContaining([
        [kept.id, false],
        [same.id, false],
      ]),
    )
    expect(await like(other.id)).toEqual([])
  })

  test('one press takes the one that was kept, another keeps both; only who brought it in gives it up', async () => {
    const site = await aSite(await open())
    const ada = await site.staff('reporter')
    const bytes = await aPhotograph()
    const [kept, again, third] = [
      doneOrFault(await site.media.add(await site.staff(), { bytes, ...credited })),
      doneOrFault(await site.media.add(ada, { bytes, ...credited })),
      doneOrFault(await site.media.add(ada, { bytes, ...credited })),
    ]
    const [own, others] = [await aBrowser(site, ada), await aBrowser(site, await site.staff('reporter'))]

    const page = await own.get(pictureRoutes.show.to({ id: again.id }))
    const notTheirs = await others.post(pictureRoutes.useKept.to({ id: again.id }), { kept: kept.id })
    const notLike = await own.post(pictureRoutes.useKept.to({ id: again.id }), { kept: 'nothing' })
    const used = await own.post(pictureRoutes.useKept.to({ id: again.id }), { kept: kept.id })
    const both = await own.post(pictureRoutes.keepBoth.to({ id: third.id }))
    const after = await own.get(pictureRoutes.show.to({ id: third.id }))

    expect(page.text).toContain('The same file')
    expect([notTheirs, notLike, used, both].map(({ status }) => status)).toEqual([422, 422, 303, 303])
    expect(used.location).toContain(kept.id)
    expect(await site.media.kept(again.id)).toBeUndefined()
    expect(after.text).not.toContain('The same file')
    expect((await site.media.kept(third.id))?.isToldApart).toBe(true)
  })

  test('a picture that an article uses gives way to none', async () => {
    const site = await aSite(await open())
    const ada = await site.staff('reporter')
    const bytes = await aPhotograph()
    const kept = doneOrFault(await site.media.add(ada, { bytes, ...credited }))
    const again = doneOrFault(await site.media.add(ada, { bytes, ...credited }))
    await site.draft({ pictureId: again.id })

    expect(await site.media.alike.useKept(ada, { id: again.id, keptId: kept.id })).toEqual({ refused: 'is-used' })
  })

  test('pictures of an older release are looked at in time, and a lost one is not looked at again', async () => {
    const database = await open()
    const site = await aSite(database)
    const ada = await site.staff()
    const bytes = await aPhotograph()
    const kept = doneOrFault(await site.media.add(ada, { bytes, ...credited }))
    const lost = doneOrFault(await site.media.add(ada, { bytes: await aPhotograph(), ...credited }))
    await sql`update pictures set is_printed = 0, print_a = null, print_b = null, print_c = null, print_d = null,
      tint = '', original = null`.execute(database.schema)
    await site.files.delete(`pictures/${lost.id}/480.webp`)

    const [first, second] = [await lookAtSome(site), await lookAtSome(site)]
    const again = doneOrFault(await site.media.add(ada, { bytes, ...credited }))

    expect([first, second]).toEqual([2, 0])
    expect((await site.media.kept(kept.id))?.tint).toMatch(/^[26ae]{3}$/)
    expect((await site.media.alike.of(again)).map(({ id }) => id)).toEqual([kept.id])
  })
})

test('two prints are as far apart as they have bits that differ', () => {
  expect(distance([0, 0, 0, 0], [1, 3, 0, 0x8000])).toBe(4)
  expect(distance([0xffff, 0, 0, 0], [0, 0, 0, 0])).toBe(16)
})
