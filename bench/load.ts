import { connect } from 'node:net'
import { nanosOf } from './processor.ts'

/**
 * A program: asks servers for one page in short turns, over many kept connections with one request at a time on each, and
 * says of every turn how many answers came a second, and how much time of a processor each took. What it sends is what a
 * browser sends, but for the encodings, which it is told.
 */
const [path, turns, encodings, ...servers] = process.argv.slice(2)
const connections = 32
const turn = 150

export type Turn = { perSecond: number; micros: number }

function requestTo(port: number): Buffer {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'Accept-Language: en-GB,en;q=0.5',
    ...(encodings ? [`Accept-Encoding: ${encodings}`] : []),
    'Connection: keep-alive',
    'Sec-Fetch-Dest: document',
    'Sec-Fetch-Mode: navigate',
    'Sec-Fetch-Site: none',
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)
}

/** What came back of one turn. */
type Count = { answers: number; under: number; isOver: boolean; rest: () => void }

/** One server with its connections: asked for one turn at a time. */
async function askerOf(port: number, pid: number): Promise<() => Promise<Turn>> {
  const count: Count = { answers: 0, under: 0, isOver: true, rest: () => undefined }
  const asks = await Promise.all(Array.from({ length: connections }, () => open(port, count)))
  return async () => {
    const before = nanosOf(pid)
    const begun = performance.now()
    Object.assign(count, { answers: 0, isOver: false })
    setTimeout(() => {
      count.isOver = true
    }, turn)
    for (const ask of asks) ask()
    await new Promise<void>((resolve) => {
      count.rest = resolve
    })
    const { answers } = count
    const millis = performance.now() - begun
    return { perSecond: (answers / millis) * 1000, micros: (nanosOf(pid) - before) / answers / 1000 }
  }
}

/** A connection: gives what asks on it once, and again with every answer until the turn is over. */
async function open(port: number, count: Count): Promise<() => void> {
  const request = requestTo(port)
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const ask = () => {
    count.under += 1
    socket.write(request)
  }
  const read = reader(() => {
    count.answers += 1
    count.under -= 1
    if (!count.isOver) ask()
    else if (count.under === 0) count.rest()
  })
  socket.on('data', read)
  socket.on('error', (error) => {
    throw error
  })
  await new Promise<void>((resolve) => socket.on('connect', resolve))
  return ask
}

/** Every answer is as long as the first, so counting bytes is enough to see that one is whole. */
function reader(answered: () => void): (chunk: Buffer) => void {
  let length = 0
  let received = 0
  return (chunk) => {
    if (length === 0) length = lengthOf(chunk)
    received += chunk.length
    if (received > length) throw new Error('An answer was longer than the first.')
    if (received < length) return
    received = 0
    answered()
  }
}

function lengthOf(chunk: Buffer): number {
  const text = chunk.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const [, announced] = /content-length: (\d+)/i.exec(text.slice(0, end)) ?? []
  if (!text.startsWith('HTTP/1.1 200') || end === -1 || announced === undefined) {
    throw new Error(`Not a page: ${text.slice(0, 200)}`)
  }
  return end + 4 + Number(announced)
}

const askers = await Promise.all(
  servers.map((each) => {
    const [port, pid] = each.split(':').map(Number)
    return askerOf(port ?? 0, pid ?? 0)
  }),
)
const said: Turn[][] = askers.map(() => [])
for (let count = 0; count < Number(turns); count += 1) {
  for (const [place, ask] of askers.entries()) said[place]?.push(await ask())
}
process.stdout.write(JSON.stringify(said))
process.exit(0)
