import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { openFront } from './front.mjs'

async function listening(server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server.address().port
}

async function aFreePort() {
  const server = createServer()
  const port = await listening(server)
  server.close()
  await once(server, 'close')
  return port
}

test('a stream to an open page passes as it comes, and ends at the server when the page is closed', async () => {
  let ended
  const isOver = new Promise((resolve) => {
    ended = resolve
  })
  const behind = createServer((_asked, answer) => {
    answer.writeHead(200, { 'content-type': 'text/event-stream' })
    answer.write('data: first\n\n')
    answer.on('close', ended)
  })
  const target = await listening(behind)
  const port = await aFreePort()
  const front = openFront({ port, target })

  const leaving = new AbortController()
  const asked = await fetch(`http://127.0.0.1:${port}/newsroom/live`, { signal: leaving.signal })
  const { value } = await asked.body.getReader().read()
  leaving.abort()
  await isOver

  expect(new TextDecoder().decode(value)).toBe('data: first\n\n')
  front.close()
  behind.close()
})
