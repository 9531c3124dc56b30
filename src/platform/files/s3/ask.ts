import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import { errorOf, unreachable, worded } from './faults.ts'
import type { Bucket, Keys } from './where.ts'

/** How long a store may say nothing, and after how long it is asked again for the first time. */
export type Pace = { patienceMillis: number; againMillis: number }

/** A bucket as it is asked, and the day’s signing key, worked out once a day. */
export type Store = Bucket & Keys & Pace & { signingKeys: Map<string, ArrayBuffer> }

export type Question = {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  /** Without one, the bucket itself is asked. */
  name?: string
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: Uint8Array
  /** What is asked may be done once only. */
  isOnce?: boolean
}

export type Answered = { response: Response; end: AbortController }

const tries = 3
/** A store that is busy says so with these; what is asked again later may be done. */
const busy = new Set([429, 500, 502, 503, 504])
/** The slowest a part may go up. */
const bytesPerMilli = 100

/** Asks, signed, again where the store was busy or the connection broke; what it refuses is thrown in words. */
async function ask(store: Store, question: Question): Promise<Answered> {
  const most = question.isOnce ? 1 : tries
  for (let tried = 1; ; tried += 1) {
    const answered = await askOnce(store, question).catch((error: unknown) => {
      const fault = unreachable(store, error)
      if (tried === most || fault.isPatienceOver) throw fault
      return undefined
    })
    if (answered && !(busy.has(answered.response.status) && tried < most)) return answered
    await answered?.response.body?.cancel()
    await pause(store.againMillis * 4 ** (tried - 1))
  }
}

/** The answer, where it is one of success, or one of these; otherwise why not, in words. */
export async function askFor(store: Store, question: Question, also: readonly number[] = []): Promise<Answered> {
  const answered = await ask(store, question)
  const { ok, status } = answered.response
  if (ok || also.includes(status)) return answered
  throw worded(store, { status, ...(errorOf(await textIn(store, answered)) ?? { code: '', message: '' }) })
}

/** Asks for something that is said in words. Some stores answer with success and say in it that they failed. */
export async function askForText(store: Store, question: Question): Promise<string> {
  const answered = await askFor(store, question)
  const text = await textIn(store, answered)
  const error = errorOf(text)
  if (error) throw worded(store, { status: answered.response.status, ...error })
  return text
}

/** All that is said. A list of a thousand files has some 300 kB. */
export async function textIn(store: Store, { response, end }: Answered): Promise<string> {
  const timer = setTimeout(() => end.abort(tooLong()), store.patienceMillis)
  try {
    return await response.text()
  } catch (error) {
    throw unreachable(store, error)
  } finally {
    clearTimeout(timer)
  }
}

export function tooLong(): DOMException {
  return new DOMException('It did not answer.', 'TimeoutError')
}

async function askOnce(store: Store, question: Question): Promise<Answered> {
  const { method, body } = question
  const signed = await sign(store, question)
  // As it is kept. With a range “fetch” says so itself, and a second time would be another word; so it is not signed.
  if (question.headers?.range === undefined) signed.headers.set('accept-encoding', 'identity')
  const end = new AbortController()
  const patience = store.patienceMillis + (body?.byteLength ?? 0) / bytesPerMilli
  const timer = setTimeout(() => end.abort(tooLong()), patience)
  try {
    const sent = body === undefined ? {} : { body: new Uint8Array(body) }
    const { url, headers } = signed
    const response = await fetch(url, { ...sent, method, headers, redirect: 'manual', signal: end.signal })
    return { response, end }
  } finally {
    clearTimeout(timer)
  }
}

/** Version 4 of Amazon’s signatures, over the hash of the body too: what was changed on its way is refused. */
async function sign(store: Store, { method, name, query = {}, headers = {}, body }: Question) {
  const { endpoint, bucket, region, key: accessKeyId, secret: secretAccessKey, signingKeys: cache } = store
  const url = new URL(`${endpoint}/${bucket}${name === undefined ? '' : `/${keyOf(store, name)}`}`)
  for (const [each, value] of Object.entries(query)) url.searchParams.set(each, value)
  const hash = createHash('sha256')
    .update(body ?? '')
    .digest('hex')
  const all = { 'x-amz-content-sha256': hash, ...headers }
  return new AwsV4Signer({
    ...{ method, url: url.href, headers: all, service: 's3' },
    ...{ accessKeyId, secretAccessKey, region, cache },
  }).sign()
}

export function keyOf({ prefix }: Bucket, name: string): string {
  return prefix + name
}
