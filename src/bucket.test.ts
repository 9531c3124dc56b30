import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { systemClock } from './base/clock.ts'
import { examine, reportOf } from './doctor.ts'
import { pictureAt } from './features/media/routes.ts'
import { theOwner } from './features/staff/index.ts'
import { bringOver } from './files-command.ts'
import { openSite } from './main.ts'
import { readConfig } from './platform/config.ts'
import { namesIn, putBytes } from './platform/files/files.ts'
import { openFiles } from './platform/files/open.ts'
import { afterThisTest } from './testing/leftovers.ts'
import { onEveryPlace, type Paper } from './testing/places.ts'
import { aProxyTo } from './testing/proxy.ts'
import { aBucket } from './testing/s3.ts'
import { doneOrFault } from './testing/site.ts'

/** A bucket reached through something that can break. */
async function aBucketFarAway() {
  const settings = await aBucket()
  const filesUrl = new URL(settings.filesUrl)
  const proxy = await aProxyTo(filesUrl.searchParams.get('endpoint') ?? '')
  afterThisTest(() => proxy.close())
  filesUrl.searchParams.set('endpoint', `http://127.0.0.1:${proxy.port}`)
  return { proxy, settings: { ...settings, filesUrl: filesUrl.href, logLevel: 'silent' } }
}

onEveryPlace((aPaper) => {
  /** A paper whose pictures were brought to a bucket, and are in its folder no more. */
  async function aPaperInABucket() {
    const [paper, bucket] = [await aPaper(), await aBucketFarAway()]
    const config = readConfig(paper.data, bucket.settings, paper.environment)
    await bringOver(config)
    for (const folder of ['pictures', 'originals']) await rm(join(paper.data, folder), { recursive: true })
    return { ...paper, ...bucket, config }
  }

  async function opened(config: Parameters<typeof openSite>[0]) {
    const found = await openSite(config)
    afterThisTest(() => found.close())
    return found.site
  }

  test('a bucket without the files says which, and is sound once they were brought over', async () => {
    const { data, environment, picture }: Paper = await aPaper()
    const config = readConfig(data, await aBucket(), environment)

    const before = reportOf(await examine(config))
    await bringOver(config)
    await bringOver(config)

    expect(before).toContain(`The file pictures/${picture}/480.webp of a picture is not there.`)
    expect(before).toContain('The file store: sound')
    expect(reportOf(await examine(config))).toMatch(
      /The file store: sound\n(.+: sound\n)*Pictures: sound\n(.+: sound\n)*\nNothing is wrong[.]/,
    )
    expect(await namesIn(openFiles(config.files, systemClock).files, 'stet-doctor/')).toEqual([])
  })

  test('a picture comes from the bucket, whole or in part, and a new one goes there', async () => {
    const { config, picture } = await aPaperInABucket()
    const site = await opened(config)
    const at = pictureAt(picture, 480, 'webp')
    const ask = (headers: Record<string, string>, method = 'GET') => site.app.request(at, { method, headers })

    const all = await ask({})
    const bytes = Buffer.from(await all.arrayBuffer())
    const tag = all.headers.get('etag') ?? ''
    const size = bytes.byteLength
    expect([all.status, all.headers.get('content-length')]).toEqual([200, String(size)])
    expect(all.headers.get('cache-control')).toContain('immutable')
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 9],
      ['bytes=10-', 10, size - 1],
      ['bytes=-10', size - 10, size - 1],
      [`bytes=5-${size * 2}`, 5, size - 1],
      [`bytes=-${size * 2}`, 0, size - 1],
    ] as const) {
      const some = await ask({ range, 'if-range': tag })
      expect([range, some.status, some.headers.get('content-range')]).toEqual([
        range,
        206,
        `bytes ${from}-${to}/${size}`,
      ])
      expect(Buffer.from(await some.arrayBuffer()).equals(bytes.subarray(from, to + 1))).toBe(true)
    }
    for (const range of [`bytes=${size}-`, 'bytes=-0']) {
      const beyond = await ask({ range })
      expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`])
    }
    for (const headers of [{ range: 'bytes=9-1' }, { range: 'bytes=0-1,3-4' }, { range: 'lines=1-2' }]) {
      expect(Buffer.from(await (await ask(headers)).arrayBuffer()).equals(bytes)).toBe(true)
    }
    expect((await ask({ range: 'bytes=0-9', 'if-range': '"another"' })).status).toBe(200)
    expect((await ask({ 'if-none-match': tag })).status).toBe(304)
    const head = await ask({ range: 'bytes=0-9' }, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(size), ''])
    expect((await site.app.request(pictureAt(picture, 481, 'webp'))).status).toBe(404)

    const added = doneOrFault(await site.media.add(theOwner, { bytes: await aDrawing(), alt: 'Sand', credit: '' }))
    expect(await namesIn(openFiles(config.files, systemClock).files, `pictures/${added.id}/`)).toHaveLength(2)
  })

  test('a bucket out of reach takes pictures and nothing else, and is told in words', async () => {
    const { config, picture, proxy } = await aPaperInABucket()
    const site = await opened(config)
    const at = pictureAt(picture, 480, 'webp')

    proxy.reset()
    const away = await site.app.request(at)
    const adding = site.media.add(theOwner, { bytes: await aDrawing(), alt: 'Sand', credit: '' })
    await expect(adding).rejects.toThrow('cannot be reached')
    const front = await site.app.request('/')
    const report = reportOf(await examine(config))
    await expect(openSite(config)).rejects.toThrow('cannot be reached')
    proxy.pass()
    const back = await site.app.request(at)

    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '10'])
    expect(front.status).toBe(200)
    expect(report).toMatch(/The file store: 1 wrong\n {2}The file store .+ cannot be reached \(\w+\)\./)
    expect(back.status).toBe(200)
    expect(await site.media.choice('', 10)).toHaveLength(1)
  })

  test('an empty database beside a bucket that a paper has used is taken for an accident', async () => {
    const { data, environment } = await aPaper()
    const bucket = await aBucket()
    const config = readConfig(join(data, 'new'), { ...bucket, logLevel: 'silent' }, {})
    await putBytes(openFiles(config.files, systemClock).files, 'erasures/1', 'torn')

    await expect(openSite(config)).rejects.toThrow('Nothing was ever kept in this database, yet the file erasures/1 is')
    const kept = await openSite(readConfig(data, { ...bucket, logLevel: 'silent' }, environment))
    await kept.close()
  })
})

async function aDrawing(): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 40, channels: 3, background: '#cba' } })
    .png()
    .toBuffer()
}
