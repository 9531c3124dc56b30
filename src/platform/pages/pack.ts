import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CacheTag } from './tags.ts'
import { usual, type Variant } from './variants.ts'

/** A finished answer, the same for everybody. `goodUntil` (milliseconds) is for pages that also depend on the date. */
export type Rendering = {
  status: number
  type: string
  body: string | Uint8Array
  tags: readonly CacheTag[]
  headers?: Record<string, string>
  goodUntil?: number
}

export type Encoding = 'identity' | 'gzip' | 'br'

/**
 * One encoding of a page: its bytes, its strong validator, and its header lines, ready for the socket; `unchanged` are
 * those for whoever has these bytes.
 */
export type Copy = { bytes: Uint8Array; etag: string; headers: string[]; unchanged: string[] }

export type Packed = {
  status: number
  tags: readonly CacheTag[]
  goodUntil: number
  size: number
  /** The variants, a letter each, that have a page of their own at this address. */
  differs: string
  /** Which of them this page is for. */
  variant: Variant
  copies: Record<Encoding, Copy>
  /** A moment at which the page was true, as its header line has it (RFC 9110, 8.8.2); see `stamp`. */
  lastModified?: string
}

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)
const brotliQuality = 5
/** Objects, headers and the list of tags that go with the bytes, by measurement of the heap. */
const overhead = 4000

const sameForAll: Pick<Packed, 'differs' | 'variant'> = { differs: '', variant: usual }

/** Turns an answer into bytes for every kind of reader. Each encoding has its own entity tag, as RFC 9110 asks. */
export async function pack(made: Rendering, { differs, variant } = sameForAll): Promise<Packed> {
  const identity = typeof made.body === 'string' ? Buffer.from(made.body) : made.body
  const options = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }
  const [gzipBytes, brotliBytes] = await Promise.all([gzipped(identity), brotlied(identity, options)])
  const tag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)

  const copy = (bytes: Uint8Array, encoding: Encoding): Copy => {
    const etag = encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`
    const headers = headerLines(made, { bytes, encoding, etag, differs })
    return { bytes, etag, headers, unchanged: validators(headers) }
  }
  const copies = {
    identity: copy(identity, 'identity'),
    gzip: copy(gzipBytes, 'gzip'),
    br: copy(brotliBytes, 'br'),
  }
  const size = overhead + identity.byteLength + gzipBytes.byteLength + brotliBytes.byteLength
  const goodUntil = made.goodUntil ?? Number.POSITIVE_INFINITY
  return { status: made.status, tags: made.tags, goodUntil, size, copies, differs, variant }
}

/** Gives a finished page its `Last-Modified`, in milliseconds. */
export function stamp(page: Packed, at: number): void {
  page.lastModified = new Date(at).toUTCString()
  for (const { headers, unchanged } of Object.values(page.copies)) {
    headers.push('last-modified', page.lastModified)
    unchanged.push('last-modified', page.lastModified)
  }
}

type Line = { bytes: Uint8Array; encoding: Encoding; etag: string; differs: string }

function headerLines(made: Rendering, { bytes, encoding, etag, differs }: Line): string[] {
  const lines: Record<string, string> = {
    'content-type': made.type,
    'content-length': String(bytes.byteLength),
    etag,
    vary: differs === '' ? 'accept-encoding' : 'accept-encoding, cookie',
    'cache-control': 'public, max-age=0, must-revalidate',
    ...made.headers,
  }
  if (encoding !== 'identity') lines['content-encoding'] = encoding
  return Object.entries(lines).flat()
}

const ofTheBody = new Set(['content-type', 'content-length', 'content-encoding'])

/** A 304 carries what would have changed a cache's copy, and nothing about a body it does not have. */
function validators(headers: readonly string[]): string[] {
  return headers.filter((_, place) => !ofTheBody.has(headers[place - (place % 2)] ?? ''))
}
