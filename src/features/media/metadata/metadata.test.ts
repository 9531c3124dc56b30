import sharp from 'sharp'
import { expect, test } from 'vitest'
import { aPhotograph, aTold, secrets, xmpOf } from '../../../testing/pictures.ts'
import { factsIn } from './metadata.ts'

const alternatives = '<rdf:Alt><rdf:li xml:lang="x-default">'

test('what a camera says of a picture is proposed, and where and by which camera it was taken is not read', async () => {
  const { facts, isAnything } = await factsIn(await aTold())

  expect(facts).toEqual({
    ...{ alt: '', credit: 'Tom Varga', caption: 'The quay at dusk', copyright: 'Copyright 2026 Tom Varga' },
    ...{ place: '', taken: '2026-11-20 17:42', keywords: [] },
  })
  expect(isAnything).toBe(true)
  for (const secret of secrets) expect(JSON.stringify(facts)).not.toContain(secret)
})

test('IPTC says more than the camera, in any script', async () => {
  const iptc = {
    ...{ 120: 'Fähren warten in Łódź', 110: 'Ada Reed / Packet', 116: '© Packet', 115: 'Press Office' },
    ...{ 90: 'Port Elder', 101: 'Norland', 55: '20261119', 25: ['ferry', 'ramp'], 40: 'Not after 30 November' },
  }

  const { facts, rights } = await factsIn(await aTold({ iptc }))

  expect(facts).toEqual({
    ...{ alt: '', credit: 'Ada Reed / Packet', caption: 'Fähren warten in Łódź', copyright: '© Packet' },
    ...{ place: 'Port Elder, Norland', taken: '2026-11-20 17:42', keywords: ['ferry', 'ramp'] },
  })
  expect(rights).toEqual({ source: 'Press Office', licence: 'unknown', terms: '', note: 'Not after 30 November' })
})

test('XMP brings the alternative text of IPTC and the terms of Creative Commons', async () => {
  const xmp = xmpOf(
    `<dc:description>${alternatives}A caption</rdf:li></rdf:Alt></dc:description>` +
      '<dc:subject><rdf:Bag><rdf:li>harbour</rdf:li><rdf:li>dusk</rdf:li></rdf:Bag></dc:subject>' +
      '<photoshop:City>Port Elder</photoshop:City><photoshop:Credit>Dana Reyes</photoshop:Credit>' +
      `<xmpRights:UsageTerms>${alternatives}https://creativecommons.org/licenses/by-sa/4.0/</rdf:li></rdf:Alt></xmpRights:UsageTerms>` +
      `<Iptc4xmpCore:AltTextAccessibility>${alternatives}Two ferries at a quay</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>`,
  )

  const { facts, rights } = await factsIn(await aTold({ xmp, exif: false }))

  expect(facts).toMatchObject({
    ...{ alt: 'Two ferries at a quay', caption: 'A caption', credit: 'Dana Reyes', place: 'Port Elder' },
    keywords: ['harbour', 'dusk'],
  })
  expect(rights).toMatchObject({ licence: 'creative-commons', terms: 'CC BY-SA 4.0' })
})

test.each(['png', 'webp', 'avif'] as const)('a %s says the same as a JPEG', async (format) => {
  const told = sharp(await aTold()).keepMetadata()

  const { facts } = await factsIn(await told.toFormat(format).toBuffer())

  expect(facts).toMatchObject({ credit: 'Tom Varga', taken: '2026-11-20 17:42' })
})

test('a picture that says nothing proposes nothing', async () => {
  expect(await factsIn(await aPhotograph())).toMatchObject({ facts: { credit: '', keywords: [] }, isAnything: false })
})

test('ten megabytes of EXIF are not read, and take no longer than a picture', async () => {
  const long = Buffer.concat(Array.from({ length: 160 }, () => aSegment(Buffer.alloc(65_000, 'Exif\0\0MM\0*'))))
  const plain = await aTold()
  const before = process.cpuUsage()

  const { facts } = await factsIn(Buffer.concat([plain.subarray(0, 2), long, plain.subarray(2)]))

  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
  expect(facts.caption.length).toBeLessThanOrEqual(2_000)
})

test.each([
  ['begins a tag thousands of times', '<dc:description>'.repeat(3_900)],
  ['nests as deep as it is long', '<dc:a><rdf:Alt>'.repeat(4_000)],
  ['holds one word of sixty kilobytes', `<dc:description>${'a'.repeat(60_000)}</dc:description>`],
  ['closes what it never opened', '</dc:description>'.repeat(3_500)],
  ['is nothing but attributes', `<dc:a ${'x:y="z" '.repeat(7_000)}/>`],
])('XMP that %s is read in bounded time', async (_what, properties) => {
  const told = await aTold({ xmp: xmpOf(properties.slice(0, 64_000)), exif: false })
  const before = process.cpuUsage()

  await factsIn(told)

  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
})

test('what is cut off, lies or is damaged says nothing and breaks nothing', async () => {
  const told = await aTold()
  const damaged = Buffer.from(told)
  for (let at = 20; at < 400; at += 3) damaged[at] = 0xff

  const read = await Promise.all(
    [told.subarray(0, 300), Buffer.from('II*\0'), damaged, Buffer.from('%PDF-1.7'), Buffer.alloc(0)].map(factsIn),
  )

  for (const { facts } of read) expect(typeof facts.credit).toBe('string')
})

function aSegment(body: Buffer): Buffer {
  const length = body.length + 2
  return Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]), body])
}
