import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Copy, Encoding, Packed } from './pack.ts'

/** `age` is for how many seconds nobody could ask whether the page is still true (RFC 9111, 5.1). */
type Served = { page: Packed; age: number | undefined }

/** Answers a GET or HEAD from a kept page. Nothing is read from the database and no router is asked. */
export function serve({ page, age }: Served, request: IncomingMessage, response: ServerResponse): void {
  const { accepts, known } = askedOf(request)
  if (age !== undefined) response.setHeader('age', age)
  const copy = page.copies[encodingFor(accepts)]
  if (isUnchanged(known, page, copy)) {
    response.writeHead(304, validators(copy))
    response.end()
    return
  }
  response.writeHead(page.status, copy.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(copy.bytes)
}

/** Read from the list as it came: making an object of all headers costs as much as the rest of an answer. */
function askedOf({ rawHeaders }: IncomingMessage): { accepts?: string; known?: string } {
  const asked: { accepts?: string; known?: string } = {}
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place] ?? ''
    // Both names are told from most others by their length alone.
    if (name.length === 15 && name.toLowerCase() === 'accept-encoding') {
      asked.accepts = joined(asked.accepts, rawHeaders[place + 1])
    } else if (name.length === 13 && name.toLowerCase() === 'if-none-match') {
      asked.known = joined(asked.known, rawHeaders[place + 1])
    }
  }
  return asked
}

function joined(before: string | undefined, next = ''): string {
  return before === undefined ? next : `${before}, ${next}`
}

/** Brotli if the reader takes it, else gzip, else neither. A weight of nought refuses (RFC 9110, 12.5.3). */
export function encodingFor(accepts: string | string[] | undefined): Encoding {
  if (typeof accepts !== 'string') return 'identity'
  if (accepts.includes('br') && takes(accepts, 'br')) return 'br'
  if (accepts.includes('gzip') && takes(accepts, 'gzip')) return 'gzip'
  return 'identity'
}

function takes(accepts: string, encoding: string): boolean {
  return accepts.split(',').some((entry) => {
    const [name, weight] = entry.split(';')
    return name?.trim().toLowerCase() === encoding && !/^\s*q\s*=\s*0(\.0*)?\s*$/i.test(weight ?? '')
  })
}

function isUnchanged(known: string | undefined, page: Packed, copy: Copy): boolean {
  if (known === undefined || page.status !== 200) return false
  if (known.trim() === '*') return true
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === copy.etag)
}

const repeated = new Set(['content-type', 'content-length', 'content-encoding'])

/** A 304 carries what would have changed a cache's copy, and nothing about a body it does not have. */
function validators(copy: Copy): string[] {
  const lines: string[] = []
  for (let place = 0; place < copy.headers.length; place += 2) {
    const [name, value] = copy.headers.slice(place, place + 2)
    if (name !== undefined && value !== undefined && !repeated.has(name)) lines.push(name, value)
  }
  return lines
}
