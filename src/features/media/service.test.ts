import sharp from 'sharp'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'

const credited = { alt: 'A quay', credit: 'Ada Reed' }

onEveryDatabase((open) => {
  test('a picture is kept in the sizes that pages ask for', async () => {
    const site = await aSite(await open())
    const bytes = await aPhotograph()

    const outcome = await site.media.add(await site.staff(), { bytes, ...credited })

    expect(outcome).toMatchObject({ done: { width: 1700, height: 1100, widths: [480, 960, 1600] } })
    const id = 'done' in outcome ? outcome.done.id : undefined
    expect(id && (await site.media.file(id, 480, 'webp'))?.byteLength).toBeGreaterThan(100)
    expect(id && (await site.media.file(id, 1200, 'jpeg'))?.byteLength).toBeGreaterThan(100)
  })

  test('a damaged picture is refused, and nothing else comes of it', async () => {
    const site = await aSite(await open())
    const whole = await aPhotograph()
    const bytes = whole.subarray(0, whole.byteLength / 2)

    const outcome = await site.media.add(await site.staff(), { bytes, ...credited })
    await new Promise((resolve) => setTimeout(resolve, 200))

    expect(outcome).toEqual({ refused: 'not-a-picture' })
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

/** Noise, so that half of its bytes are half of the picture. */
async function aPhotograph(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  return sharp({ create: { width: 1700, height: 1100, channels: 3, background: '#345', noise } })
    .jpeg()
    .toBuffer()
}
