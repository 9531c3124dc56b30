import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPublicAddress } from './addresses.ts'
import { createLook } from './look.ts'

let server: Server
let address: string
const asked: string[] = []

const moved: Record<string, string> = {
  '/moved': '/page',
  '/round': '/round',
  '/inside': 'http://127.0.0.2/page',
  '/file': 'file:///etc/hostname',
}

function serve({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
  asked.push(`${url} ${headers.authorization ?? 'nobody'} ${headers.cookie ?? 'no cookie'}`)
  const location = moved[url]
  if (location) response.writeHead(302, { location }).end()
  else if (url === '/slow') response.write('…')
  else if (url === '/gone') response.writeHead(404).end('Gone')
  else response.end(url === '/big' ? 'x'.repeat(2_000) : 'The tide comes in at four.')
}

beforeAll(async () => {
  server = createServer(serve)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const here = createLook({ mayAsk: (each) => ['127.0.0.1', '::1'].includes(each), mostBytes: 1_000, mostMillis: 400 })
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('what stands at an address is known again by its hash', async () => {
  expect(await here(`${address}/page`)).toEqual({
    done: { status: 200, bytes: 26, hash: sha256('The tide comes in at four.') },
  })
  expect(await here(`${address}/moved`)).toMatchObject({ done: { status: 200 } })
  expect(await here(`${address}/gone`)).toMatchObject({ done: { status: 404, hash: sha256('Gone') } })
  expect(await here(address.replace('127.0.0.1', 'localhost'))).toMatchObject({ done: { status: 200 } })
})

test.each([
  ['/big', 'too-big'],
  ['/slow', 'too-slow'],
  ['/round', 'too-many-redirects'],
  ['/inside', 'not-public'],
  ['/file', 'not-public'],
])('%s is refused: %s', async (path, refusal) => {
  expect(await here(`${address}${path}`)).toEqual({ refused: refusal })
})

test('a server that is not there is unreachable', async () => {
  expect(await here('http://127.0.0.1:1/')).toEqual({ refused: 'unreachable' })
})

test('nothing of this machine or its network is asked, by address, by name or by another way of writing it', async () => {
  const look = createLook()
  const port = new URL(address).port
  asked.length = 0

  for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0']) {
    expect([host, await look(`http://${host}/`)]).toEqual([host, { refused: 'not-public' }])
    expect([host, await look(`http://${host}:${port}/`)]).toEqual([host, { refused: 'not-public' }])
  }
  expect(asked).toEqual([])
})

test('a name and password in an address are sent to nobody', async () => {
  asked.length = 0

  await here(address.replace('http://', 'http://ada:secret@'))

  expect(asked).toEqual(['/ nobody no cookie'])
})

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.31.255.255', false],
  ['192.168.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['::', false],
  ['nonsense', false],
])('%s is public: %s', (each, isPublic) => {
  expect(isPublicAddress(each)).toBe(isPublic)
})
