import { createServer, request } from 'node:http'
import { pipeline } from 'node:stream'

const script = '/dev-reload.js'
const changes = '/dev-changes'
const reload = `new EventSource('${changes}').onmessage = () => location.reload()\n`

/**
 * Stands before the server while it is worked on: asks again while it starts anew, and tells every open page to load
 * itself once it has. All of it is here, so that nothing of it can be in a site that readers see.
 */
export function openFront({ port, target }) {
  const waiting = new Set()
  const server = createServer((asked, answer) => {
    if (asked.url === script) return void answer.writeHead(200, { 'content-type': 'text/javascript' }).end(reload)
    if (asked.url === changes) return listen(asked, answer, waiting)
    void passOn({ asked, answer, target })
  })
  server.listen(port, '127.0.0.1')
  return {
    tell: () => {
      for (const answer of waiting) answer.write('data: changed\n\n')
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function listen(asked, answer, waiting) {
  answer.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  answer.write('retry: 200\n\n')
  waiting.add(answer)
  asked.on('close', () => waiting.delete(answer))
}

async function passOn({ asked, answer, target }) {
  const chunks = []
  for await (const chunk of asked) chunks.push(chunk)
  const headers = { ...asked.headers, 'accept-encoding': 'identity' }
  delete headers['if-none-match']
  delete headers['if-modified-since']
  const sent = { port: target, host: '127.0.0.1', method: asked.method, path: asked.url, headers }
  try {
    await give(await untilItAnswers(sent, Buffer.concat(chunks)), answer)
  } catch (problem) {
    answer.writeHead(502, { 'content-type': 'text/plain' }).end(`The server does not run: ${problem.message}\n`)
  }
}

async function untilItAnswers(sent, body) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(sent, body)
    } catch (problem) {
      if (problem.code !== 'ECONNREFUSED' || tries === 200) throw problem
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function ask(sent, body) {
  return new Promise((resolve, reject) => {
    request({ ...sent, agent: false }, resolve)
      .on('error', reject)
      .end(body)
  })
}

async function give(got, answer) {
  const headers = { ...got.headers }
  if (!String(headers['content-type']).startsWith('text/html')) {
    answer.writeHead(got.statusCode, headers)
    // Whichever of both is over ends the other: a stream to an open page never ends by itself.
    pipeline(got, answer, () => undefined)
    return
  }
  const chunks = []
  for await (const chunk of got) chunks.push(chunk)
  const page = `${Buffer.concat(chunks)}<script src="${script}" async></script>`
  for (const name of ['content-length', 'etag', 'last-modified', 'transfer-encoding']) delete headers[name]
  const policy = headers['content-security-policy']
  if (policy) headers['content-security-policy'] = allowing(policy)
  answer.writeHead(got.statusCode, headers).end(page)
}

/** What the page itself may do, and to load and hear the one script of ours. */
function allowing(policy) {
  const own = (text, name) => {
    if (new RegExp(`${name} [^;]*'self'`).test(text)) return text
    return text.includes(`${name} `) ? text.replace(`${name} `, `${name} 'self' `) : `${text}; ${name} 'self'`
  }
  return own(own(policy, 'script-src'), 'connect-src').replaceAll("'self' 'none'", "'self'")
}
