import type { Context } from 'hono'
import type { Got, Range } from '../files/files.ts'

/** A file whose bytes never change under its name, which is its entity tag, too. */
type Sending = {
  tag: string
  headers: Readonly<Record<string, string>>
  size: () => Promise<number | undefined>
  get: (range?: Range) => Promise<Got | undefined>
}

/** Answers with a file as it is read, or with the part of it that is asked for (RFC 9110, 14); `undefined` when there is none. */
export async function sendFile(c: Context, { tag, headers, size, get }: Sending): Promise<Response | undefined> {
  const all = { ...headers, etag: `"${tag}"`, 'accept-ranges': 'bytes' }
  const [isHead, asked] = [c.req.method === 'HEAD', askedRange(c, all.etag)]
  const isKnown = isTagOf(c.req.header('if-none-match'), all.etag)
  if (!isHead && !isKnown && asked === undefined) return whole(await get(), all)

  // Nothing is opened of which nobody reads a byte.
  const length = await size()
  if (length === undefined) return undefined
  if (isKnown) return new Response(null, { status: 304, headers: all })
  if (isHead || asked === undefined) {
    return new Response(null, { headers: { ...all, 'content-length': String(length) } })
  }
  const range = rangeIn(asked, length)
  if (range === 'beyond') {
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${length}`, 'cache-control': 'no-store' },
    })
  }
  return part(await get(range), range, all)
}

function whole(got: Got | undefined, headers: Record<string, string>): Response | undefined {
  return got && new Response(got.stream, { headers: { ...headers, 'content-length': String(got.size) } })
}

function part(got: Got | undefined, { from, to }: Range, headers: Record<string, string>): Response | undefined {
  if (!got) return undefined
  const said = { 'content-range': `bytes ${from}-${to}/${got.size}`, 'content-length': String(to + 1 - from) }
  return new Response(got.stream, { status: 206, headers: { ...headers, ...said } })
}

type Asked = { first: number | undefined; last: number | undefined }

/** One range of bytes; several at once, another unit and another version are answered with the whole. */
function askedRange({ req }: Context, tag: string): Asked | undefined {
  const given = req.method === 'GET' ? req.header('range') : undefined
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(given ?? '') ?? []
  const ifRange = req.header('if-range')
  if ((first === '' && last === '') || (ifRange !== undefined && ifRange !== tag)) return undefined
  const read = { first: numberIn(first), last: numberIn(last) }
  // Backwards it means nothing (14.1.1).
  return read.first !== undefined && read.last !== undefined && read.last < read.first ? undefined : read
}

function numberIn(text: string): number | undefined {
  return text === '' ? undefined : Number(text)
}

function rangeIn({ first, last }: Asked, length: number): Range | 'beyond' {
  const from = first ?? Math.max(0, length - (last ?? 0))
  const to = first === undefined ? length - 1 : Math.min(last ?? length - 1, length - 1)
  return from > to ? 'beyond' : { from, to }
}

function isTagOf(known: string | undefined, tag: string): boolean {
  const tags = known?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? []
  return tags.includes(tag) || tags.includes('*')
}
