import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** A program: node's own server, answering the bytes and headers it was given, whatever is asked. */
const [file = ''] = process.argv.slice(2)
const { headers, body } = JSON.parse(readFileSync(file, 'utf8')) as { headers: string[]; body: string }
const bytes = Buffer.from(body, 'base64')

const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(bytes)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  process.stdout.write(`Bare is at http://127.0.0.1:${port}\n`)
})
