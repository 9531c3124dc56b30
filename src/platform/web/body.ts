import type { Context } from 'hono'

/** Whether a body is within the limit; one whose length was not announced is read to find out. */
export async function isWithin(c: Pick<Context, 'req'>, limit: number): Promise<boolean> {
  const announced = announcedLength(c)
  // A length that is told is believed: the server reads no further.
  if (announced !== undefined) return announced <= limit
  const { body } = c.req.raw
  if (!body) return true
  const bytes = await readUpTo(body, limit)
  if (!bytes) return false
  c.req.raw = new Request(c.req.url, { method: c.req.method, headers: c.req.header(), body: bytes })
  return true
}

function announcedLength(c: Pick<Context, 'req'>): number | undefined {
  const length = c.req.header('content-length')
  return length === undefined || c.req.header('transfer-encoding') !== undefined ? undefined : Number(length)
}

/** All of a body whose length was not announced; `undefined` as soon as it is longer than the limit. */
async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.byteLength
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** A form as it came, to be shown once more: nothing of it is lost because we could not take it. */
export type Sent = {
  action: string
  /** Names and texts in their order; files are only named. */
  fields: readonly { name: string; value: string }[]
  files: readonly string[]
}

const mostFields = 500
/** A form nobody has read yet is read up to this; one that a route has read was within its own limit. */
const mostUnread = 1024 * 1024

/** What was sent in a form, whether or not somebody has read it already; `undefined` when there is no such thing. */
export async function sentForm(c: Context): Promise<Sent | undefined> {
  if (c.req.method !== 'POST' || !isForm(c)) return undefined
  try {
    if (!(await isAtHand(c))) return undefined
    const entries = Object.entries(await c.req.parseBody({ all: true }))
    const each = entries.flatMap(([name, sent]) => [sent].flat().map((value) => ({ name, value })))
    if (each.length > mostFields) return undefined
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

async function isAtHand(c: Context): Promise<boolean> {
  if (Object.keys(c.req.bodyCache).length > 0) return true
  return !c.req.raw.bodyUsed && (await isWithin(c, mostUnread))
}
