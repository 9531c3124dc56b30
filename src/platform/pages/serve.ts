import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Copy, Encoding, Packed } from './pack.ts'

/** `age` is for how many seconds nobody could ask whether the page is still true (RFC 9111, 5.1). */
type Served = { page: Packed; age: number | undefined }

/** What a reader says of the copy they have: its tags, its moment. */
type Had = { known?: string | undefined; since?: string | undefined }

/** Answers a GET or HEAD from a kept page. Nothing is read from the database and no router is asked. */
export function serve({ page, age }: Served, request: IncomingMessage, response: ServerResponse): void {
  const { accepts, ...had } = askedOf(request)
  if (age !== undefined) response.setHeader('age', age)
  const copy = page.copies[encodingFor(accepts)]
  if (isUnchanged(had, page, copy)) {
    response.writeHead(304, validators(copy))
    response.end()
    return
  }
  response.writeHead(page.status, copy.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(copy.bytes)
}

/** The headers that are read, by the length of their name, which tells them from most others. */
const byLength: Record<number, [name: string, kept: Asked]> = {
  13: ['if-none-match', 'known'],
  15: ['accept-encoding', 'accepts'],
  17: ['if-modified-since', 'since'],
}

type Asked = 'accepts' | keyof Had

/** Read from the list as it came: making an object of all headers costs as much as the rest of an answer. */
function askedOf({ rawHeaders }: IncomingMessage): { [Name in Asked]?: string } {
  const asked: { [Name in Asked]?: string } = {}
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place] ?? ''
    const read = byLength[name.length]
    if (read && name.toLowerCase() === read[0]) asked[read[1]] = joined(asked[read[1]], rawHeaders[place + 1])
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

/**
 * Tags are asked first, and alone when there are any (RFC 9110, 13.2.2). A moment counts only when it is the one that was
 * sent, since another process may have rendered the same page at another.
 */
export function isUnchanged({ known, since }: Had, page: Packed, copy: Copy): boolean {
  if (page.status !== 200) return false
  if (known === undefined) return since !== undefined && since === page.lastModified
  if (known.trim() === '*') return true
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === copy.etag)
}

const repeated = new Set(['content-type', 'content-length', 'content-encoding'])

/** A 304 carries what would have changed a cache's copy, and nothing about a body it does not have. */
export function validators(copy: Copy): string[] {
  const lines: string[] = []
  for (let place = 0; place < copy.headers.length; place += 2) {
    const [name, value] = copy.headers.slice(place, place + 2)
    if (name !== undefined && value !== undefined && !repeated.has(name)) lines.push(name, value)
  }
  return lines
}
