import { connect } from 'node:net'

/** A program: asks for one page over many kept connections, one request at a time on each, and says how many came back. */
const [port, path, connections, millis] = process.argv.slice(2)
const lines = [`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Accept-Encoding: gzip, deflate, br', 'Accept: text/html']
const request = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)
let answers = 0
let isOver = false

/** Every answer is as long as the first, so counting bytes is enough to see that one is whole. */
function open(): void {
  const socket = connect(Number(port), '127.0.0.1')
  let length = 0
  let received = 0
  socket.setNoDelay(true)
  socket.on('connect', () => socket.write(request))
  socket.on('data', (chunk) => {
    if (length === 0) length = lengthOf(chunk)
    received += chunk.length
    if (received < length) return
    if (received > length) throw new Error('An answer was longer than the first.')
    received = 0
    answers += 1
    if (isOver) socket.destroy()
    else socket.write(request)
  })
  socket.on('error', (error) => {
    throw error
  })
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

for (let count = 0; count < Number(connections); count += 1) open()
const begun = performance.now()
setTimeout(() => {
  isOver = true
  process.stdout.write(`${(answers / (performance.now() - begun)) * 1000}\n`)
  process.exit(0)
}, Number(millis))
