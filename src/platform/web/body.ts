import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { readFields } from './forms.ts'

export class BodyTooLarge extends HTTPException {
  constructor() {
    super(413, { message: 'The body is larger than this address takes.' })
  }
}

/**
 * Holds a body to a limit. A length that is told is believed, for the server reads no further: `false` when it is over
 * the limit. Otherwise whoever reads the body meets `BodyTooLarge` where it goes over.
 */
export function bindBody({ req }: Pick<Context, 'req'>, limit: number): boolean {
  const announced = announcedLength(req)
  if (announced !== undefined) return announced <= limit
  const { body } = req.raw
  if (!body) return true
  const counted = body.pipeThrough(countingTo(limit))
  const init = { method: req.method, headers: req.header(), body: counted, duplex: 'half' } as const
  req.raw = new Request(req.url, init)
  return true
}

function announcedLength(req: Context['req']): number | undefined {
  const length = req.header('content-length')
  return length === undefined || req.header('transfer-encoding') !== undefined ? undefined : Number(length)
}

/** Passes a body on until it has more than so many bytes. */
function countingTo(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let length = 0
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.byteLength
      if (length > limit) throw new BodyTooLarge()
      controller.enqueue(chunk)
    },
  })
}

/** A form as it came, to be shown once more: nothing of it is lost because we could not take it. */
export type Sent = {
  action: string
  /** Names and texts in their order; files are only named. */
  fields: readonly { name: string; value: string }[]
  files: readonly string[]
}

/** A form nobody has read yet is read up to this; one that a route has read was within its own limit. */
const mostUnread = 1024 * 1024

/** What was sent in a form, whether or not somebody has read it already; `undefined` when there is no such thing. */
export async function sentForm(c: Context): Promise<Sent | undefined> {
  if (c.req.method !== 'POST' || !isForm(c)) return undefined
  try {
    if (!isAtHand(c)) return undefined
    const entries = Object.entries(await readFields(c))
    const each = entries.flatMap(([name, sent]) => [sent].flat().map((value) => ({ name, value })))
    const { pathname, search } = new URL(c.req.url)
    return {
      action: pathname + search,
      fields: each.flatMap(({ name, value }) => (typeof value === 'string' ? [{ name, value }] : [])),
      files: each.flatMap(({ name, value }) => (typeof value === 'string' ? [] : [name])),
    }
  } catch {
    // A connection that broke, or no form after all: then there is nothing to show again.
    return undefined
  }
}

function isForm(c: Context): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(c.req.header('content-type') ?? '')
}

function isAtHand(c: Context): boolean {
  if (Object.keys(c.req.bodyCache).length > 0) return true
  return !c.req.raw.bodyUsed && bindBody(c, mostUnread)
}
