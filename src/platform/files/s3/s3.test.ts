import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Fault } from '../../../base/fault.ts'
import { throwAway } from '../../../testing/folders.ts'
import { afterThisTest } from '../../../testing/leftovers.ts'
import { aProxyTo } from '../../../testing/proxy.ts'
import { aBucket, type BucketSettings } from '../../../testing/s3.ts'
import { readConfig } from '../../config.ts'
import { isUnavailable } from '../../database/faults.ts'
import { bytesIn, type Files, namesIn, putBytes, type Source } from '../files.ts'
import { openS3 } from './s3.ts'

const nowhere = join(throwAway, 'no-such-folder')

function opened(settings: BucketSettings, patienceMillis = 10_000): Files {
  const { files } = readConfig(nowhere, settings, {})
  if (files.kind !== 's3') throw new Error('No bucket is set.')
  return openS3(files, { patienceMillis, againMillis: 1 })
}

function endpointOf({ filesUrl }: BucketSettings): string {
  return new URL(filesUrl).searchParams.get('endpoint') ?? ''
}

function at(settings: BucketSettings, endpoint: string): BucketSettings {
  const url = new URL(settings.filesUrl)
  url.searchParams.set('endpoint', endpoint)
  return { ...settings, filesUrl: url.href }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A store that answers as it is told to, and counts what it was asked. */
async function aStoreThat(answer: Answer) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    request.resume()
    request.on('end', () => answer(request, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  afterThisTest(stop)
  const { port } = server.address() as AddressInfo
  const filesUrl = `s3://paper/one?endpoint=http://127.0.0.1:${port}`
  return { asked, stop, settings: { filesUrl, filesKey: 'key', filesSecret: 'secret' } }
}

const error = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code><Message>No.</Message></Error>`
const says =
  (status: number, code: string): Answer =>
  (request, response) =>
    response.writeHead(status).end(request.method === 'HEAD' ? '' : error(code))

/** Everything a store is asked for; each says what went wrong. */
const askings: [string, (files: Files) => Promise<unknown>][] = [
  ['put', (files) => putBytes(files, 'note', 'x')],
  ['put in parts', (files) => files.put('note', large())],
  ['get', (files) => bytesIn(files, 'note')],
  ['get a part', (files) => files.get('note', { from: 0, to: 1 })],
  ['stat', (files) => files.stat('note')],
  ['list', (files) => namesIn(files, 'note')],
  ['delete', (files) => files.delete('note')],
  ['move', (files) => files.move('note', 'other')],
]

async function* large(): Source {
  for (let count = 0; count < 12; count += 1) yield Buffer.alloc(1024 * 1024, count)
}

async function faultOf(asking: Promise<unknown>): Promise<Fault> {
  const problem = await asking.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (problem instanceof Fault) return problem
  throw new Error('It was done, or failed without words.', { cause: problem })
}

test.each(askings)('%s: a store that refuses is told in words, once, with what to set right', async (_name, asking) => {
  const { asked, settings } = await aStoreThat(says(403, 'AccessDenied'))

  const fault = await faultOf(asking(opened(settings)))

  expect(fault.message).toMatch(
    /^The file store http:\/\/127\.0\.0\.1:\d+\/paper\/one\/ refused \(403( AccessDenied)?\)\.$/,
  )
  expect(fault.hint).toContain('read, write, list and delete')
  expect(fault.message + fault.hint).not.toContain('secret')
  expect(isUnavailable(fault)).toBe(true)
  expect(asked).toHaveLength(1)
})

test.each(askings)(
  '%s: a store that fails is asked again, and told in words when it goes on failing',
  async (_name, asking) => {
    const { asked, settings } = await aStoreThat(says(503, 'SlowDown'))

    const fault = await faultOf(asking(opened(settings)))

    expect(fault.message).toMatch(/ could not do it \(503( SlowDown)?\)\.$/)
    expect(isUnavailable(fault)).toBe(true)
    expect(asked).toHaveLength(3)
  },
)

test.each(askings)('%s: a store that says nothing is not waited for', async (_name, asking) => {
  const { settings } = await aStoreThat(() => undefined)

  const fault = await faultOf(asking(opened(settings, 50)))

  expect(fault.message).toMatch(/ did not answer in time\.$/)
  expect(isUnavailable(fault)).toBe(true)
})

test.each(askings)('%s: a store that hangs up is told in words', async (_name, asking) => {
  const { settings } = await aStoreThat((request) => request.socket.destroy())

  const fault = await faultOf(asking(opened(settings)))

  expect(fault.message).toMatch(/ cannot be reached \(\w+\)\.$/)
  expect(isUnavailable(fault)).toBe(true)
})

test.each(askings)('%s: nobody there is told in words', async (_name, asking) => {
  const { settings, stop } = await aStoreThat(() => undefined)
  await stop()

  const fault = await faultOf(asking(opened(settings)))

  expect(fault.message).toMatch(/\/paper\/one\/ cannot be reached \(ECONNREFUSED\)\.$/)
})

test.each(askings.filter(([name]) => name !== 'stat'))(
  '%s: a bucket that is not there is told by that',
  async (_name, asking) => {
    const { settings } = await aStoreThat(says(404, 'NoSuchBucket'))

    expect((await faultOf(asking(opened(settings)))).message).toMatch(/ has no such bucket \(404 NoSuchBucket\)\.$/)
  },
)

test.each([
  [507, 'InsufficientStorage', 'is full'],
  [507, 'XMinioStorageFull', 'is full'],
  [403, 'QuotaExceeded', 'is full'],
  [403, 'InvalidAccessKeyId', 'knows no such key'],
  [403, 'SignatureDoesNotMatch', 'the signature is wrong'],
  [403, 'RequestTimeTooSkewed', 'its clock and ours differ'],
  [301, 'PermanentRedirect', 'is elsewhere'],
  [400, 'AuthorizationHeaderMalformed', 'refused'],
  [418, '', 'could not do it (418)'],
])('%i %s is told as “%s”', async (status, code, words) => {
  const { settings } = await aStoreThat(says(status, code))

  expect((await faultOf(putBytes(opened(settings), 'note', 'x'))).message).toContain(words)
})

test('a store that was busy for a moment is not noticed', async () => {
  let count = 0
  const { asked, settings } = await aStoreThat((_request, response) => {
    count += 1
    response.writeHead(count === 1 ? 503 : 200).end()
  })

  await putBytes(opened(settings), 'note', 'x')

  expect(asked).toHaveLength(2)
})

test('a store that knows no ranges sends all, and what was asked for is taken from it', async () => {
  const { settings } = await aStoreThat((_request, response) => response.end('0123456789'))

  const got = await opened(settings).get('note', { from: 3, to: 5 })

  expect(got?.size).toBe(10)
  expect(got && (await new Response(got.stream).text())).toBe('345')
})

test('a store that stops in the middle of a file is told by the name of the file', async () => {
  const { settings } = await aStoreThat((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('the first of it', () => response.destroy())
  })

  expect((await faultOf(bytesIn(opened(settings), 'note'))).message).toMatch(/ broke off in the middle of note\.$/)
})

test('a store that falls silent in the middle of a file is told by the name of the file', async () => {
  const { settings } = await aStoreThat((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('the first of it')
  })

  expect((await faultOf(bytesIn(opened(settings, 50), 'note'))).message).toMatch(/ broke off in the middle of note\.$/)
})

test('whoever reads slowly is not taken for a store that fell silent', async () => {
  const settings = await aBucket()
  await putBytes(opened(settings), 'note', 'x'.repeat(1000))
  const got = await opened(settings, 200).get('note')

  await new Promise((resolve) => setTimeout(resolve, 400))

  let length = 0
  if (got) for await (const chunk of got.stream) length += chunk.byteLength
  expect(length).toBe(1000)
})

test.each([
  ['a list', (files: Files) => namesIn(files, '')],
  ['a copy', (files: Files) => files.move('note', 'other')],
] as const)('%s of which success was said, and a failure in it, has failed', async (_name, asking) => {
  const { settings } = await aStoreThat(says(200, 'InternalError'))

  expect((await faultOf(asking(opened(settings)))).message).toContain('could not do it (200 InternalError)')
})

test('parts that were not put together, though success was said, are taken back', async () => {
  const { asked, settings } = await aStoreThat((request, response) => {
    if (request.url?.includes('uploads')) response.end('<R><UploadId>one&amp;two</UploadId></R>')
    else if (request.method === 'POST') response.end(error('InternalError'))
    else response.writeHead(200, { etag: '"a"' }).end()
  })

  expect((await faultOf(opened(settings).put('note', large()))).message).toContain('(200 InternalError)')

  expect(asked.map((each) => each.split(' ')[0])).toEqual(['POST', 'PUT', 'PUT', 'POST', 'DELETE'])
  expect(asked.at(-1)).toBe('DELETE /paper/one/note?uploadId=one%26two')
})

test('a copy that failed leaves what was to be moved', async () => {
  const { asked, settings } = await aStoreThat(says(200, 'InternalError'))

  await faultOf(opened(settings).move('note', 'other'))

  expect(asked).toEqual(['PUT /paper/one/other'])
})

test.each([100_000, 12_000_000])(
  'a way to the store that breaks after %i bytes leaves nothing half there',
  async (after) => {
    const settings = await aBucket()
    const proxy = await aProxyTo(endpointOf(settings))
    afterThisTest(() => proxy.close())
    const files = opened(settings)
    await putBytes(files, 'note', 'old')
    let passed = 0
    proxy.rewrite((chunk) => {
      passed += chunk.byteLength
      if (passed > after) proxy.reset()
      return chunk
    })

    const fault = await faultOf(opened(at(settings, `http://127.0.0.1:${proxy.port}`)).put('note', large()))

    expect(fault.message).toMatch(/cannot be reached/)
    expect((await bytesIn(files, 'note'))?.toString()).toBe('old')
    expect(await namesIn(files, '')).toEqual(['note'])
  },
)

test('the hash of what is sent is signed with it, so that a store can tell when it was changed on its way', async () => {
  const hashes: unknown[] = []
  const { settings } = await aStoreThat((request, response) => {
    hashes.push(request.headers['x-amz-content-sha256'])
    response.end()
  })

  await putBytes(opened(settings), 'note', 'the truth')

  expect(hashes).toEqual([createHash('sha256').update('the truth').digest('hex')])
})

test('whoever has the wrong secret gets nothing', async () => {
  const settings = await aBucket()
  await putBytes(opened(settings), 'note', 'x')

  const fault = await faultOf(bytesIn(opened({ ...settings, filesSecret: 'wrong' }), 'note'))

  expect(fault.message).toContain('the signature is wrong')
})

test('what others keep in the same bucket is not seen and not touched', async () => {
  const settings = await aBucket()
  const url = new URL(settings.filesUrl)
  const [ours, neighbours] = [`${url.pathname}/paper`, `${url.pathname}/paper-two`].map((pathname) =>
    opened({ ...settings, filesUrl: Object.assign(new URL(url), { pathname }).href }),
  )
  if (!ours || !neighbours) throw new Error('There are two.')
  await putBytes(neighbours, 'note', 'theirs')

  await putBytes(ours, 'note', 'ours')
  await ours.delete('note')

  expect(await namesIn(ours, '')).toEqual([])
  expect((await bytesIn(neighbours, 'note'))?.toString()).toBe('theirs')
})
