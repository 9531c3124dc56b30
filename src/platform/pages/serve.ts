import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Asked } from './asked.ts'
import type { Copy, Encoding, Packed } from './pack.ts'

/** `age` is for how many seconds nobody could ask whether the page is still true (RFC 9111, 5.1). */
type Served = { page: Packed; age: number | undefined }
type Exchange = { request: IncomingMessage; response: ServerResponse }

/** Answers a GET or HEAD from a kept page. Nothing is read from the database and no router is asked. */
export function serve({ page, age }: Served, asked: Asked, { request, response }: Exchange): void {
  if (age !== undefined) response.setHeader('age', age)
  const copy = page.copies[encodingFor(asked.accepts)]
  if (isUnchanged(asked, page, copy)) {
    response.writeHead(304, copy.unchanged)
    response.end()
    return
  }
  response.writeHead(page.status, copy.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(copy.bytes)
}

/** Brotli if the reader takes it, else gzip, else neither. A weight of nought refuses (RFC 9110, 12.5.3). */
export function encodingFor(accepts: string | undefined): Encoding {
  if (accepts === undefined) return 'identity'
  if (takes(accepts, 'br')) return 'br'
  return takes(accepts, 'gzip') ? 'gzip' : 'identity'
}

/** Asked of every page that is read, so it makes nothing but, where there is one, the text of a weight. */
function takes(accepts: string, encoding: string): boolean {
  for (let at = accepts.indexOf(encoding); at !== -1; at = accepts.indexOf(encoding, at + 1)) {
    if (!isFirst(accepts, at)) continue
    const after = afterSpace(accepts, at + encoding.length)
    if (after === accepts.length || accepts[after] === ',') return true
    if (accepts[after] === ';' && !refuses(accepts, after + 1)) return true
  }
  return false
}

const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t'

/** Whether an entry of the list begins here. */
function isFirst(list: string, at: number): boolean {
  let before = at - 1
  while (isSpace(list, before)) before -= 1
  return before < 0 || list[before] === ','
}

function afterSpace(list: string, from: number): number {
  let at = from
  while (isSpace(list, at)) at += 1
  return at
}

function refuses(list: string, from: number): boolean {
  const end = list.indexOf(',', from)
  const parameters = list.slice(from, end === -1 ? undefined : end).split(';')
  return /^\s*q\s*=\s*0(\.0*)?\s*$/i.test(parameters[0] ?? '')
}

/**
 * Tags are asked first, and alone when there are any (RFC 9110, 13.2.2). A moment counts only when it is the one that was
 * sent, since another process may have rendered the same page at another.
 */
export function isUnchanged({ known, since }: Pick<Asked, 'known' | 'since'>, page: Packed, copy: Copy): boolean {
  if (page.status !== 200) return false
  if (known === undefined) return since !== undefined && since === page.lastModified
  if (known.trim() === '*') return true
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === copy.etag)
}
